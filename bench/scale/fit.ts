/** One measured size. */
export interface Point {
  readonly bytes: number;
  readonly ms: number;
}

/** The exponent e of ms = c * bytes^e that fits best: the slope of a straight line through the logarithms. 1 is linear. */
export function exponent(points: readonly Point[]): number {
  const xs = points.map(({ bytes }) => Math.log(bytes));
  const ys = points.map(({ ms }) => Math.log(ms));
  const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, at) => sum + (x - mx) * (ys[at]! - my), 0);
  const variance = xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
  return covariance / variance;
}

/** A plot of milliseconds over bytes in characters, both axes logarithmic: a linear program is a straight diagonal. */
export function plot(series: Readonly<Record<string, readonly Point[]>>, width = 64, height = 16): string {
  const all = Object.values(series).flat();
  const scale = (of: (point: Point) => number, steps: number): ((point: Point) => number) => {
    const logs = all.map((point) => Math.log(of(point)));
    const [low, high] = [Math.min(...logs), Math.max(...logs)];
    return (point) => Math.round(((Math.log(of(point)) - low) / (high - low || 1)) * (steps - 1));
  };
  const column = scale(({ bytes }) => bytes, width);
  const row = scale(({ ms }) => ms, height);
  const grid = Array.from({ length: height }, () => new Array<string>(width).fill(' '));
  for (const [name, points] of Object.entries(series)) {
    for (const point of points) grid[height - 1 - row(point)]![column(point)] = name[0]!;
  }
  return [...grid.map((cells) => `|${cells.join('').trimEnd()}`), `+${'-'.repeat(width)}`].join('\n');
}
