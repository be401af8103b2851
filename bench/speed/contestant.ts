/** One page as every contestant gets it. */
export interface SpeedPage {
  readonly id: string;
  readonly url: string;
  /** The file as stored, before decoding. */
  readonly bytes: Uint8Array;
  /** The same decoded: what peers take. Their time leaves decoding out, Winnow's holds it. */
  readonly html: string;
}

/** What a run gave: its time in milliseconds, and the text; null where the contestant extracts none (a bare parse). */
export interface SpeedRun {
  readonly ms: number;
  readonly text: string | null;
}

/** Something that is timed on pages. */
export interface Contestant {
  readonly name: string;
  run(page: SpeedPage): Promise<SpeedRun>;
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
      const start = performance.now();
      const result = await work(page);
      const ms = performance.now() - start;
      return { ms, text: toText(result) };
    },
  };
}
