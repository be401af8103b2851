import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSRecord } from 'aws-lambda';
import { createBackfill } from '../../../lambda/backfill.ts';
import { DEFAULTS } from '../../../lambda/config.ts';
import {
  createHandler,
  type Dependencies as HandlerDependencies,
  type Outcome,
} from '../../../lambda/handler.ts';
import { PermanentError } from '../../../lambda/quarantine.ts';
import { batch, s3Message } from './events.ts';
import { fakeClean } from './fake-clean.ts';
import { FakeS3, s3Error } from './fake-s3.ts';

export interface Plan {
  readonly seed: number;
  readonly events: number;
  readonly keys: number;
  /** Share of events that delete the object; the handler runs with `deletes` then, and without poison. */
  readonly deletions?: number;
  /** Controls: takes conditions off the writes. The simulation has to notice. */
  readonly unconditional?: boolean;
}

export interface Report {
  /** Keys whose output is not that of their newest good version, or is there after a deletion. */
  readonly wrong: string[];
  /** Messages in the dead-letter queue that are no poison, and poison that is not there. */
  readonly misplaced: string[];
  /** Keys with an error document without poison, and poison without one. */
  readonly misquarantined: string[];
  readonly requests: number;
  readonly crashes: number;
  /** Batches of a backfill that failed and were tried again. */
  readonly backfillsAgain: number;
}

const MAX_TRIES = 5;
const SDK_ATTEMPTS = 4;
const RETRIED = new Set(['SlowDown', 'InternalError', 'TimeoutError', 'ECONNRESET']);

/** Marsaglia's xorshift32: numbers in [0, 1) that depend on the seed alone. */
export function random(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Part of the turns of a worker that start a batch of a backfill, and its size. */
const BACKFILLS = 0.02;
const BACKFILL_BATCH = 10;

/**
 * The real handler between a faulty S3 and a queue that delivers late, twice and in any order, with several functions
 * at work, some of which crash and some of which run a newer cleaner. Uploads and batches of a backfill come in between.
 */
export async function simulate(plan: Plan): Promise<Report> {
  const chance = random(plan.seed);
  const s3 = new FakeS3();
  const poison = new Map<string, string>();
  const expected = new Map<string, string | null>();
  const queue: { record: SQSRecord; tries: number }[] = [];
  let crashes = 0;
  let backfillsAgain = 0;

  const someKey = () => `page ${Math.floor(chance() * plan.keys)}`;
  let uploaded = 0;
  const upload = () => {
    const n = uploaded++;
    const key = someKey();
    const deletes = chance() < (plan.deletions ?? 0);
    const bad = plan.deletions === undefined && chance() < 0.01;
    const version = s3.put('raw', key, deletes ? null : bad ? `POISON ${n}` : `version ${n}`);
    const eventName = deletes ? 'ObjectRemoved:DeleteMarkerCreated' : 'ObjectCreated:Put';
    for (let copy = 0; copy < (chance() < 0.1 ? 2 : 1); copy++) {
      const id = `${n}/${copy}`;
      queue.push({ record: s3Message(key, version, { id, eventName }), tries: 0 });
      if (bad) poison.set(id, key);
    }
    if (!bad) expected.set(key, deletes ? null : `VERSION ${n}`);
  };

  const dead: string[] = [];
  const faultedLast = new Set<string>();
  const worker = async () => {
    while (uploaded < plan.events || queue.length > 0) {
      for (let left = Math.floor(chance() * 20); left > 0 && uploaded < plan.events; left--) upload();
      const taken = take(queue, chance);
      const cleaner = fakeClean(chance() < 0.5 ? '1.0.0' : '1.1.0');
      const config = { ...DEFAULTS, outputBucket: 'clean', deletes: plan.deletions !== undefined };
      const client = () => new FaultyClient(s3, chance, plan.unconditional ?? false);
      if (chance() < BACKFILLS) {
        const keys = Array.from({ length: BACKFILL_BATCH }, someKey);
        while (!(await runBackfill({ s3: client().s3, clean: cleaner, config }, keys))) backfillsAgain++;
      }
      const run = client();
      const observe = ({ object, tries, failure }: Outcome) => {
        // Poison that S3 failed on the very last try is in the dead-letter queue without an error document.
        if (tries === MAX_TRIES && failure && !(failure.error instanceof PermanentError))
          faultedLast.add(object.key);
      };
      const handle = createHandler({ s3: run.s3, clean: cleaner, config, observe });
      for (const one of taken) one.tries++;
      const records = taken.map(({ record, tries }) => ({
        ...record,
        attributes: { ...record.attributes, ApproximateReceiveCount: String(tries) },
      }));
      const answer = await handle(batch(...records));
      if (run.crashed) crashes++;
      const failed = new Set(answer.batchItemFailures.map((failure) => failure.itemIdentifier));
      for (const one of taken) {
        if (!run.crashed && !failed.has(one.record.messageId)) continue;
        if (one.tries < MAX_TRIES) queue.push(one);
        else dead.push(one.record.messageId);
        if (one.tries === MAX_TRIES && run.crashed) faultedLast.add(poison.get(one.record.messageId) ?? '');
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));

  const poisonKeys = new Set(poison.values());
  const quarantined = s3.keys('clean').filter((key) => key.startsWith('quarantine/'));
  const documents = new Set(quarantined.map((key) => key.slice('quarantine/'.length, -'.error'.length)));
  const outputWrong = ([key, text]: [string, string | null]) =>
    s3.text('clean', `${key}.txt`) !== (text && `${text}\n`) ||
    (s3.json('clean', `${key}.json`)?.text ?? null) !== text;
  return {
    wrong: [...expected].filter(outputWrong).map(([key]) => key),
    misplaced: [...difference(dead, poison), ...difference(poison.keys(), new Set(dead))],
    misquarantined: [
      ...difference(documents, poisonKeys),
      ...difference(poisonKeys, new Set([...documents, ...faultedLast])),
    ],
    requests: s3.requests.length,
    crashes,
    backfillsAgain,
  };
}

/** One batch of a backfill. Step Functions tries it again when it fails. */
async function runBackfill(tools: HandlerDependencies, keys: readonly string[]): Promise<boolean> {
  const config = { ...tools.config, rawBucket: 'raw', rawPrefix: '', shardPrefix: 'shards/' };
  const items = keys.map((Key) => ({
    object: { Key },
    run: 'run',
    options: {},
    prefix: '',
    inventory: false,
  }));
  return createBackfill({ ...tools, config })({ Items: items }).then(
    () => true,
    () => false,
  );
}

function take<T>(queue: T[], chance: () => number): T[] {
  const taken: T[] = [];
  const size = 1 + Math.floor(chance() * 10);
  while (taken.length < size && queue.length > 0) {
    const [one] = queue.splice(Math.floor(chance() * queue.length), 1, queue.at(-1) as T);
    queue.pop();
    taken.push(one as T);
  }
  return taken;
}

function difference(all: Iterable<string>, without: { has(item: string): boolean }): string[] {
  return [...all].filter((item) => !without.has(item));
}

/** The S3 client of one run of a function: faults on the way, retried as the SDK retries, and now and then the end of the process. */
class FaultyClient {
  crashed = false;
  private attempts = 0;
  /** One run of twenty crashes, at any of its first requests: how many it makes must not decide how often its messages fail. */
  private readonly crashAt: number;

  constructor(
    private readonly storage: FakeS3,
    private readonly chance: () => number,
    private readonly unconditional: boolean,
  ) {
    this.crashAt = chance() < 0.05 ? Math.floor(chance() * 40) : Number.POSITIVE_INFINITY;
  }

  get s3(): S3Client {
    return this as unknown as S3Client;
  }

  async send(command: { input: Record<string, unknown> }, options: object): Promise<unknown> {
    if (this.unconditional) {
      delete command.input.IfMatch;
      delete command.input.IfNoneMatch;
    }
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(command, options);
      } catch (error) {
        if (this.crashed || attempt === SDK_ATTEMPTS || !RETRIED.has((error as Error).name)) throw error;
      }
    }
  }

  private async attempt(command: { input: Record<string, unknown> }, options: object): Promise<unknown> {
    if (this.attempts++ === this.crashAt) this.crashed = true;
    for (let ticks = Math.floor(this.chance() * 4); ticks > 0; ticks--) await new Promise(setImmediate);
    if (this.crashed) throw s3Error('Crash', 500);
    this.fail(['SlowDown', 503], ['TimeoutError', 0], ['ECONNRESET', 0]);
    const conditional = command.input.IfMatch !== undefined || command.input.IfNoneMatch !== undefined;
    if (conditional) this.fail(['ConditionalRequestConflict', 409]);
    const answer = await this.storage.send(command, options);
    // The work is done and the answer is lost on its way.
    this.fail(['InternalError', 500], ['ECONNRESET', 0]);
    return answer;
  }

  private fail(...faults: [string, number][]): void {
    for (const [name, status] of faults) if (this.chance() < 0.02) throw s3Error(name, status);
  }
}
