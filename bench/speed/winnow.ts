import { parseDocument } from 'htmlparser2';
import { assemble } from '../../lambda/cleaner/assemble/index.ts';
import { extractMetadata } from '../../lambda/cleaner/assemble/metadata/index.ts';
import { renderText } from '../../lambda/cleaner/assemble/render.ts';
import { buildBlocks } from '../../lambda/cleaner/blocks/index.ts';
import { htmlFeatures } from '../../lambda/cleaner/classify/features/html.ts';
import { classify } from '../../lambda/cleaner/classify/index.ts';
import { binsOf, predict } from '../../lambda/cleaner/classify/model/forest.ts';
import { shippedModels } from '../../lambda/cleaner/classify/model/index.ts';
import { decode } from '../../lambda/cleaner/decode/index.ts';
import { clean } from '../../lambda/cleaner/index.ts';
import type { Page } from '../../lambda/cleaner/types.ts';
import { type Contestant, processorTime, type SpeedPage, timed } from './contestant.ts';

/** The yardstick: building the DOM and nothing else, by the parser that Winnow uses. */
export const bareParse: Contestant = timed(
  'htmlparser2 parse',
  ({ html }) => parseDocument(html),
  () => null,
);

/** The whole of `clean()`: from bytes to the document with metadata and reasons. */
export const winnow: Contestant = timed(
  'winnow',
  ({ bytes, url }) => clean(bytes, { url }),
  ({ text }) => text,
);

const noText = (): null => null;

/** The steps of `clean()`, and parts of two of them, each timed alone with what the steps before it gave. */
export const winnowSteps: readonly Contestant[] = [
  timed('  decode', ({ bytes, url }) => decode(bytes, { url }), noText),
  step('  parse and blocks', ({ source, url }) => buildBlocks(source, { url })),
  step('  classify', ({ unread, url }) => classify(unread, shippedModels(), { url })),
  step('    features and forest', ({ unread }) => score(unread)),
  step('  assemble', ({ source, page, verdicts, url }) => assemble(source, page, verdicts, { url })),
  step('    metadata', ({ page, verdicts, url, text }) =>
    extractMetadata({ page, verdicts, options: { url }, text }),
  ),
];

/** The learned probability of each block of an HTML page. */
function score(page: Page): Float32Array {
  const { forest, tokens } = shippedModels().html;
  return predict(forest, binsOf(forest, htmlFeatures.compute(page, tokens)));
}

function step(name: string, work: (made: ReturnType<typeof make>) => unknown): Contestant {
  return {
    name,
    async run(page) {
      const made = make(page);
      const start = processorTime();
      work(made);
      return { ms: processorTime() - start, text: null };
    },
  };
}

function make({ bytes, url }: SpeedPage) {
  const source = decode(bytes, { url });
  const page = buildBlocks(source, { url });
  const verdicts = classify(page, shippedModels(), { url });
  const kept = page.blocks.filter(({ index }) => verdicts[index]!.verdict === 'kept');
  // What steps work out once for a page goes with the page: those that are timed get one of their own.
  const unread = buildBlocks(source, { url });
  return { source, page, unread, verdicts, url, text: renderText(page, kept) };
}
