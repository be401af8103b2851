import type { Document } from './cleaner/index.ts';
import type { Deadline, Tools } from './fetch.ts';
import { PermanentError, writeQuarantine } from './quarantine.ts';
import type { Result } from './result.ts';
import type { ObjectEvent } from './storage/events.ts';

/** What became of one object of a batch: for logs, metrics and the local pipeline's progress. Holds the article's text: never log it whole. */
export interface Outcome {
  readonly object: ObjectEvent;
  readonly status: Result['status'] | 'failed';
  readonly documents: Result['documents'];
  readonly forShard?: Result['forShard'];
  readonly pages?: Result['pages'];
  /** The only document; null when there is none or more than one. */
  readonly document: Document | null;
  /** Time in the cleaner and in all, in milliseconds. */
  readonly cleanMs: number;
  readonly ms: number;
  readonly tries: number;
  /** Set when it failed; `quarantined` is the key of the error document when this was the last try. */
  readonly failure: {
    readonly error: unknown;
    readonly permanent: boolean;
    readonly quarantined: string | null;
  } | null;
}

/** What to do with an object: `processEvent`, or a part of it. */
export type Work = (tools: Tools, object: ObjectEvent, deadline: Deadline) => Promise<Result>;

/** How often an object was tried, this time included, and whether nobody will try it again. */
export interface Try {
  readonly tries: number;
  readonly last: boolean;
}

/** Works on one object and tells how it ended; never throws. */
export async function attempt(
  tools: Tools,
  object: ObjectEvent,
  { tries, last }: Try,
  deadline: Deadline,
  work: Work,
): Promise<Outcome> {
  const started = performance.now();
  const ended = () => performance.now() - started;
  try {
    const result = await work(tools, object, deadline);
    const { documents } = result;
    const document = documents.length === 1 ? (documents[0] ?? null) : null;
    return { object, ...result, document, ms: ended(), tries, failure: null };
  } catch (error) {
    const failure = await judge(tools, object, { tries, last }, error, deadline());
    return {
      object,
      status: 'failed',
      documents: [],
      document: null,
      cleanMs: 0,
      ms: ended(),
      tries,
      failure,
    };
  }
}

/** A permanent failure on its last try leaves an error document, for the queue's message alone tells a person nothing. */
async function judge(
  tools: Tools,
  object: ObjectEvent,
  { tries, last }: Try,
  error: unknown,
  signal: AbortSignal,
): Promise<NonNullable<Outcome['failure']>> {
  if (!(error instanceof PermanentError)) return { error, permanent: false, quarantined: null };
  if (!last) return { error, permanent: true, quarantined: null };
  try {
    const quarantined = await writeQuarantine(tools.s3, tools.config, object, error, tries, signal);
    return { error, permanent: true, quarantined };
  } catch (fault) {
    return { error: new AggregateError([error, fault]), permanent: true, quarantined: null };
  }
}
