/** A line on the terminal that counts up; silent where standard error is not a terminal. */
export interface Progress {
  step(failed: boolean): void;
  end(): void;
}

/** Starts the count of `total` steps under a label. */
export function showProgress(
  label: string,
  total: number,
  out: NodeJS.WriteStream = process.stderr,
): Progress {
  let done = 0;
  let failures = 0;
  let shown = 0;
  const show = (): void => {
    out.write(`\r${label}  ${done}/${total}${failures ? `  ${failures} failed` : ''}`);
  };
  return {
    step(failed) {
      done += 1;
      if (failed) failures += 1;
      const now = performance.now();
      if (!out.isTTY || now - shown < 100) return;
      shown = now;
      show();
    },
    end() {
      if (!out.isTTY) return;
      show();
      out.write('\n');
    },
  };
}
