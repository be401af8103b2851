import { KINDS } from '../../../lambda/cleaner/kinds.ts';
import { h } from './dom.ts';

/** Runs of equal cells of a strip. */
export function runsOf(strip: string): { kind: string | null; dropped: boolean; cells: number }[] {
  const runs: { kind: string | null; dropped: boolean; cells: number }[] = [];
  for (let at = 0; at < strip.length; ) {
    const letter = strip[at]!;
    const from = at;
    while (strip[at] === letter) at++;
    const kind = letter === '.' ? null : (KINDS[letter.toLowerCase().charCodeAt(0) - 97] ?? 'other');
    runs.push({ kind, dropped: letter !== letter.toLowerCase(), cells: at - from });
  }
  return runs;
}

/** Draws a page as a strip of kept, lifted and dropped text, from its top on the left to its end. */
export function drawStrip(strip: string): HTMLElement {
  const bar = h('span', { class: 'strip', 'aria-hidden': 'true' });
  for (const { kind, dropped, cells } of runsOf(strip)) {
    const verdict = kind === null ? 'kept' : dropped ? 'dropped' : 'lifted';
    const run = h('span', { 'data-kind': kind, class: verdict });
    run.style.flexGrow = String(cells);
    bar.append(run);
  }
  return bar;
}
