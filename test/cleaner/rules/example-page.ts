import { htmlBlocks } from '../../../lambda/cleaner/blocks/html.ts';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';
import { countWords } from '../../../lambda/cleaner/blocks/words.ts';
import { buildContext } from '../../../lambda/cleaner/classify/context.ts';
import { linesOf } from '../../../lambda/cleaner/classify/lines/facts.ts';
import type { RuleContext, RuleExample } from '../../../lambda/cleaner/classify/types.ts';
import { DEFAULT_LIMITS } from '../../../lambda/cleaner/limits.ts';
import { parseHtml } from '../../../lambda/cleaner/parse/html.ts';

/** Words from which a line of an example counts as kept by the model, unless the example says which lines are. */
const PROSE_WORDS = 15;
const SURE_SCORE = 0.95;
const KEPT_SCORE = 0.65;
const DROPPED_SCORE = 0.35;

/** What the model says of single lines, where it matters. */
interface Scoring {
  readonly kept: readonly (boolean | null)[];
  readonly scores: readonly (number | undefined)[];
}

/** A small page as the model hands it to the rules: text lines, and which of them it keeps. */
export function contextOf(
  { lines, kept, sure, html, language }: Omit<RuleExample, 'line'>,
  scoring?: Scoring,
): RuleContext {
  const page = html
    ? htmlBlocks(parseHtml(html, DEFAULT_LIMITS))
    : textBlocks(lines.join('\n'), { nodes: 10_000 });
  if (page.blocks.length !== lines.length)
    throw new Error(`${page.blocks.length} blocks of ${lines.length} lines`);
  const isKept = lines.map(
    (line, index) => scoring?.kept[index] ?? kept?.includes(index) ?? countWords(line) >= PROSE_WORDS,
  );
  const score = Float32Array.from(
    lines,
    (_, i) => scoring?.scores[i] ?? (sure?.includes(i) ? SURE_SCORE : isKept[i] ? KEPT_SCORE : DROPPED_SCORE),
  );
  const spoken = language ? { ...page, headers: { ...page.headers, language } } : page;
  return buildContext(spoken, linesOf(spoken), score, Uint8Array.from(isKept, Number), {});
}
