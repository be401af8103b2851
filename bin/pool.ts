import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A job that ended without a result: its own throw, a crash of its process, or the time limit. */
export interface JobFailure {
  readonly failed: string;
}

export interface PoolOptions {
  /** Processes; default one a core. */
  readonly workers?: number | undefined;
  /** Milliseconds that one job may take before its process is killed; default 60 s. */
  readonly timeout?: number;
}

type Reply<Result> = { readonly ready: true } | { readonly result: Result } | JobFailure;

/**
 * Runs jobs over the cores, each process one job at a time. Processes rather than threads, because a page that
 * exhausts the heap or never ends then costs one job and not the run.
 *
 * @param worker module that calls `serve`
 * @param setup given to each process before its first job
 * @param jobs a list, or a source that is asked for the next when a process is free
 * @param onEnd called as each job ends, in the order of their ends
 * @returns the jobs' ends, in the order of the jobs; of a source none, for there may be more than fit into memory
 * @throws Error when a process dies before it is ready: no job can run then
 */
export async function runPool<Setup, Job, Result>(
  worker: URL,
  setup: Setup,
  jobs: readonly Job[] | AsyncGenerator<Job>,
  options: PoolOptions = {},
  onEnd: (end: Result | JobFailure, index: number) => void = () => {},
): Promise<(Result | JobFailure)[]> {
  const isList = Array.isArray(jobs);
  const ends: (Result | JobFailure)[] = [];
  const source: Iterator<Job> | AsyncIterator<Job> = isList ? jobs.values() : (jobs as AsyncGenerator<Job>);
  let asked = 0;
  // A generator answers in the order in which it was asked.
  const pull = async () => ({ index: asked++, turn: await source.next() });
  const drain = async (): Promise<void> => {
    let { index, turn } = await pull();
    while (!turn.done) {
      const child = await startWorker(worker, setup);
      let alive = true;
      while (alive && !turn.done) {
        const end: { reply: Result | JobFailure; alive: boolean } = await runJob(
          child,
          turn.value,
          options.timeout ?? 60_000,
        );
        if (isList) ends[index] = end.reply;
        alive = end.alive;
        onEnd(end.reply, index);
        ({ index, turn } = await pull());
      }
      child.kill();
    }
  };
  const size = options.workers ?? availableParallelism();
  await Promise.all(Array.from({ length: isList ? Math.min(size, jobs.length) : size }, drain));
  return ends;
}

/** True when the job ended without a result. */
export function isFailure(end: unknown): end is JobFailure {
  return typeof end === 'object' && end !== null && 'failed' in end;
}

/** The other side: a worker module calls this once. `start` gets the setup and gives the function that does a job. */
export function serve<Setup, Job, Result>(start: (setup: Setup) => Promise<(job: Job) => Result>): void {
  let work: ((job: Job) => Result) | undefined;
  process.on('message', async (message: { setup: Setup } | { job: Job }) => {
    if ('setup' in message) {
      work = await start(message.setup);
      process.send!({ ready: true });
    } else process.send!(answer(() => work!(message.job)));
  });
}

function answer<Result>(work: () => Result): Reply<Result> {
  try {
    return { result: work() };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

async function startWorker<Setup>(worker: URL, setup: Setup): Promise<ChildProcess> {
  const path = fileURLToPath(worker);
  // Source runs through tsx, which vitest and plain node do not hand on to a child; a built module needs nothing.
  const tsx = path.endsWith('.ts') ? ['--import', createRequire(import.meta.url).resolve('tsx')] : [];
  const child = fork(path, [], { execArgv: tsx, serialization: 'advanced' });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code, signal) => reject(new Error(`worker died at its start (${signal ?? code})`)));
    child.send({ setup } as object);
  });
  child.removeAllListeners();
  return child;
}

async function runJob<Job, Result>(
  child: ChildProcess,
  job: Job,
  timeout: number,
): Promise<{ reply: Result | JobFailure; alive: boolean }> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, timeout);
  try {
    return await new Promise((resolve) => {
      child.once('message', (reply: Reply<Result>) =>
        resolve({ reply: 'result' in reply ? reply.result : (reply as JobFailure), alive: true }),
      );
      child.once('exit', (code, signal) => {
        const failed = late ? `not done after ${timeout / 1000} s` : `worker died (${signal ?? code})`;
        resolve({ reply: { failed }, alive: false });
      });
      child.send({ job } as object);
    });
  } finally {
    clearTimeout(timer);
    child.removeAllListeners();
  }
}
