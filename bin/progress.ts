/** A line on the terminal that counts up, with rate and time left; silent where standard error is not a terminal. */
export interface Progress {
  step(failed: boolean): void;
  /** Takes the line away, so that a message can be printed. */
  clear(): void;
  end(): void;
}

const REDRAW = 100;

/**
 * Starts a count under a label. `now` gives milliseconds.
 *
 * @param total of steps; where that is not known, what gives the share of the work that is done, 0 to 1
 */
export function showProgress(
  label: string,
  total: number | (() => number),
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let done = 0;
  let failures = 0;
  let ended = false;
  let shown = -REDRAW;
  const show = (): void => {
    const seconds = Math.max(0.001, (now() - start) / 1000);
    const rate = done / seconds;
    const share = typeof total === 'number' ? done / total : total();
    const left =
      share >= 1 || ended
        ? `  in ${duration(seconds)}`
        : share > 0
          ? `  ${duration((seconds * (1 - share)) / share)} left`
          : '';
    const failed = failures > 0 ? `  ${failures} failed` : '';
    const count = typeof total === 'number' ? `${done}/${total}` : String(done);
    out.write(`\r\u001b[K${label}  ${count}  ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}${failed}`);
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
      if (!out.isTTY || done === 0) return;
      ended = true;
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
