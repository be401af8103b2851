/** A line on the terminal that counts up, with rate and time left; silent where standard error is not a terminal. */
export interface Progress {
  step(failed: boolean): void;
  /** Takes the line away, so that a message can be printed. */
  clear(): void;
  end(): void;
}

const REDRAW = 100;

/** Starts the count of `total` steps under a label. `now` gives milliseconds. */
export function showProgress(
  label: string,
  total: number,
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let done = 0;
  let failures = 0;
  let shown = -REDRAW;
  const show = (): void => {
    const seconds = Math.max(0.001, (now() - start) / 1000);
    const rate = done / seconds;
    const left = done < total ? `  ${duration((total - done) / rate)} left` : `  in ${duration(seconds)}`;
    const failed = failures > 0 ? `  ${failures} failed` : '';
    out.write(`\r\u001b[K${label}  ${done}/${total}  ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}${failed}`);
  };
  return {
    step(failed) {
      done += 1;
      if (failed) failures += 1;
      if (!out.isTTY || now() - shown < REDRAW) return;
      shown = now();
      show();
    },
    clear() {
      if (out.isTTY) out.write('\r\u001b[K');
    },
    end() {
      if (!out.isTTY || total === 0) return;
      show();
      out.write('\n');
    },
  };
}

/** Seconds as a person says them: "8 s", "3 min 20 s", "2 h 5 min". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
