import type { Page, PageImage, Verdict } from '../../types.ts';

/** A picture of the article, and the blocks that may caption it. */
export interface ArticlePicture {
  readonly picture: PageImage;
  readonly captionBlocks: readonly number[];
}

/** Pixels under which a picture is an icon, an avatar or a tracking dot. */
const SMALLEST = 90;
const DECORATION =
  /logo|icon|avatar|sprite|pixel|spacer|placeholder|blank\.|badge|emoji|gravatar|1x1|\.svg(?:$|\?)/i;
/** Levels from a picture up to its figure. */
const FIGURE_LEVELS = 5;

/** The pictures of the article: between headline and end of the text, no icons, none of another article's card. */
export function articlePictures(page: Page, verdicts: readonly Verdict[]): ArticlePicture[] {
  const found: ArticlePicture[] = [];
  if (page.images.length === 0) return found;
  const range = rangeOf(page, verdicts);
  for (const picture of page.images) {
    const { before } = picture;
    if (before < range.from || before > range.to || isDecoration(picture)) continue;
    const captionBlocks = captionsOf(page, picture);
    const near = captionBlocks.some((block) => verdicts[block]?.field === 'images');
    if (!near && !standsInText(verdicts, before)) continue;
    found.push({ picture, captionBlocks });
  }
  return found;
}

/** An icon, a logo, a picture that is still to be loaded. */
export const isDecoration = ({ src, width, height }: PageImage): boolean =>
  src === '' ||
  src.startsWith('data:') ||
  (width !== null && width < SMALLEST) ||
  (height !== null && height < SMALLEST) ||
  DECORATION.test(src);

/** From the headline (or a few blocks above the text) to just behind the text. */
function rangeOf(page: Page, verdicts: readonly Verdict[]): { from: number; to: number } {
  const isProse = ({ verdict, block }: Verdict): boolean =>
    verdict === 'kept' && page.blocks[block]!.words >= 12;
  const first = verdicts.find(isProse)?.block ?? page.blocks.length;
  const last = verdicts.findLast(isProse)?.block ?? -1;
  const title = verdicts.find(({ field }) => field === 'title')?.block ?? first;
  return { from: Math.max(0, Math.min(title, first) - 3), to: last + 1 };
}

/** Text of the article, its headline or its byline stands right before or behind. */
function standsInText(verdicts: readonly Verdict[], before: number): boolean {
  const isOwn = (verdict: Verdict | undefined): boolean =>
    verdict !== undefined &&
    (verdict.verdict === 'kept' || (verdict.verdict === 'lifted' && verdict.field !== 'related'));
  return isOwn(verdicts[before]) && (isOwn(verdicts[before - 1]) || before === 0);
}

/** The blocks of a picture's figure, or the two behind it. */
function captionsOf(page: Page, { node, before }: PageImage): number[] {
  const { tree, blocks } = page;
  let figure = node;
  for (let level = 0; level < FIGURE_LEVELS && figure > 0 && tree.tag[figure] !== 'figure'; level++)
    figure = tree.parent[figure]!;
  if (figure <= 0 || tree.tag[figure] !== 'figure') {
    // The caption of a figure behind it is of that figure's picture.
    return blocks[before + 1]?.form === 'caption' ? [before] : [before, before + 1];
  }
  const inside: number[] = [];
  for (let index = Math.max(0, before - 2); index < Math.min(blocks.length, before + 4); index++) {
    let above = blocks[index]!.node;
    while (above > figure) above = tree.parent[above]!;
    if (above === figure) inside.push(index);
  }
  return inside.length > 0 ? inside : [before];
}
