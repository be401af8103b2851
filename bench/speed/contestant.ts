/** One page as every contestant gets it. */
export interface SpeedPage {
  readonly id: string;
  readonly url: string;
  /** The file as stored, before decoding. */
  readonly bytes: Uint8Array;
  /** The same decoded: what peers take. Their time leaves decoding out, Winnow's holds it. */
  readonly html: string;
}

/** What a run gave: its processor time in milliseconds, and the text; null where it extracts none (a bare parse). */
export interface SpeedRun {
  readonly ms: number;
  readonly text: string | null;
}

/** Something that is timed on pages. */
export interface Contestant {
  readonly name: string;
  run(page: SpeedPage): Promise<SpeedRun>;
}

/**
 * Milliseconds that this process has spent on processors, the collector's threads with it. Unlike wall time it does not
 * grow when the machine does other work, which would fall on the longer runs more than on the shorter.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A contestant from a function; `toText` turns its result into text outside of the time. */
export function timed<T>(
  name: string,
  work: (page: SpeedPage) => T | Promise<T>,
  toText: (result: T) => string | null,
): Contestant {
  return {
    name,
    async run(page) {
      const start = processorTime();
      const result = await work(page);
      const ms = processorTime() - start;
      return { ms, text: toText(result) };
    },
  };
}
