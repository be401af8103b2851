import { CleanError } from './errors.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { CleanOptions } from './types.ts';

/**
 * The time that a page may take, by the caller's clock. Work is linear and capped by the other limits, so it is enough
 * to look between the steps.
 *
 * @returns to be called before a step. @throws CleanError too-slow when the time is over
 */
export function deadline({ now, limits }: Pick<CleanOptions, 'now' | 'limits'>): (step: string) => void {
  if (now === undefined) return () => {};
  const most = limits?.milliseconds ?? DEFAULT_LIMITS.milliseconds;
  const started = now();
  return (step) => {
    const spent = now() - started;
    if (spent <= most) return;
    throw new CleanError(
      'too-slow',
      `The page took ${Math.round(spent)} ms before ${step}; the limit is ${most} (limits.milliseconds).`,
    );
  };
}
