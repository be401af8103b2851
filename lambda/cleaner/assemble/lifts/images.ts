import type { Cues } from '../../classify/cues/matcher.ts';
import { splitCredit } from '../../classify/lines/credit.ts';
import type { Document } from '../../document.ts';
import { LETTERS, NUMBERS } from '../../letters.ts';
import type { Page, Verdict } from '../../types.ts';
import { resolveUrl } from '../metadata/address.ts';
import { stampsOf } from '../metadata/stamps.ts';
import { readCredit } from './credit.ts';
import { articlePictures, isDecoration } from './pictures.ts';

type Image = Document['images'][number];

/** Blocks between two parts of one picture's text: a button, a counter. */
const REACH = 2;

/** A picture as its lifted blocks describe it. */
interface Described {
  readonly first: number;
  last: number;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

/**
 * Collects the article's pictures: sources and alt texts from the markup, captions and credits from lifted blocks.
 * The lead image is the one that the page's metadata name, else the first.
 */
export function collectImages(
  page: Page,
  verdicts: readonly Verdict[],
  lifted: readonly Verdict[],
  base: string | null,
  cues: Cues,
): Document['images'] {
  const described = describe(page, lifted, cues);
  const byBlock = new Map<number, Described>();
  for (const text of described) for (let i = text.first; i <= text.last; i++) byBlock.set(i, text);
  const images: { at: number; image: Image }[] = [];
  const sources = new Set<string>();
  const used = new Set<Described>();
  for (const { picture, captionBlocks } of articlePictures(page, verdicts)) {
    const src = resolveUrl(picture.src, base) ?? (base === null ? picture.src : null);
    if (src === null || sources.has(src)) continue;
    sources.add(src);
    const text = captionBlocks
      .map((block) => byBlock.get(block))
      .find((one) => one !== undefined && !used.has(one));
    if (text) used.add(text);
    const alt = picture.alt === '' ? null : picture.alt;
    const { caption, credit } = text ?? keptCaption(page, verdicts, captionBlocks, cues);
    images.push({
      at: text?.first ?? picture.before,
      image: {
        src,
        alt: alt ?? text?.alt ?? null,
        caption: caption ?? null,
        ...readCredit(credit ?? null, cues),
        lead: false,
      },
    });
  }
  for (const text of described) {
    if (used.has(text)) continue;
    const { alt, caption, credit, first } = text;
    images.push({ at: first, image: { src: null, alt, caption, ...readCredit(credit, cues), lead: false } });
  }
  images.sort((a, b) => a.at - b.at);
  return markLead(
    page,
    base,
    images.map(({ image }) => image),
  );
}

/** A caption that stays in the text, as it does on pages that are no articles: its picture has a copy of it. */
function keptCaption(
  { blocks }: Page,
  verdicts: readonly Verdict[],
  captionBlocks: readonly number[],
  cues: Cues,
): Partial<Pick<Described, 'caption' | 'credit'>> {
  const block = captionBlocks.find(
    (index) => blocks[index]?.form === 'caption' && verdicts[index]?.verdict === 'kept',
  );
  return block === undefined ? {} : partOf(blocks[block]!.text, cues);
}

/** Joins lifted blocks that stand together into one picture each. */
function describe(page: Page, lifted: readonly Verdict[], cues: Cues): Described[] {
  const stamped = new Set(stampsOf(page.blocks).map(({ block }) => block));
  const found: Described[] = [];
  for (const { block: index, field } of lifted) {
    if (field !== 'images') continue;
    const { text } = page.blocks[index]!;
    const part = stamped.has(index) ? { alt: text.slice(0, dashOf(text)) } : partOf(text, cues);
    const open = found[found.length - 1];
    if (open && index - open.last <= REACH && fits(open, part)) {
      open.last = index;
      open.alt ??= part.alt ?? null;
      open.credit ??= part.credit ?? null;
      if (part.caption && part.caption.length > (open.caption?.length ?? 0)) open.caption = part.caption;
    } else {
      const { alt = null, caption = null, credit = null } = part;
      found.push({ first: index, last: index, alt, caption, credit });
    }
  }
  return found;
}

type Part = Partial<Record<'alt' | 'caption' | 'credit', string>>;

function partOf(text: string, cues: Cues): Part {
  const credited = splitCredit(text, cues);
  if (credited === null) return { caption: text };
  const { credit, caption } = credited;
  return caption === '' ? { credit: tidyCredit(credit) } : { caption, credit: tidyCredit(credit) };
}

const tidyCredit = (credit: string): string => {
  const bare = credit.trim();
  return /^[([]/.test(bare) && /[)\]]\.?$/.test(bare) ? bare.replace(/^[([]|[)\]]\.?$/g, '').trim() : bare;
};

const dashOf = (text: string): number =>
  Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '), text.lastIndexOf(' | '));

/** Does a part go with the picture that stands open: a credit to a caption, the same words as alt text and caption? */
function fits(open: Described, part: Part): boolean {
  if (part.caption !== undefined) {
    // Two credits are those of two pictures.
    if (open.credit !== null && part.credit !== undefined && open.credit !== part.credit) return false;
    return open.caption === null
      ? open.credit !== null || same(open.alt, part.caption)
      : same(open.caption, part.caption);
  }
  if (part.credit !== undefined) return open.credit === null || open.credit === part.credit;
  return open.alt === null && (same(open.caption, part.alt ?? '') || open.caption === null);
}

/** Equal, or one the beginning of the other. */
function same(a: string | null, b: string): boolean {
  if (a === null) return false;
  const one = bare(a);
  const two = bare(b);
  return one.length > 0 && two.length > 0 && (one.startsWith(two) || two.startsWith(one));
}

const bare = (text: string): string => text.toLowerCase().replace(SIGNS, '');
const SIGNS = new RegExp(`[^${LETTERS}${NUMBERS}]+`, 'gu');

/** Marks the picture that Open Graph names, by its address or file name; else the first; adds it where the page shows none. */
function markLead(page: Page, base: string | null, images: Image[]): Image[] {
  const named = page.head.metas.find(({ name }) => name === 'og:image' || name === 'twitter:image')?.content;
  const src = named === undefined ? null : resolveUrl(named, base);
  const file = src === null ? null : fileOf(src);
  const lead =
    file === null ? undefined : images.find((image) => image.src !== null && fileOf(image.src) === file);
  if (lead) lead.lead = true;
  else if (images[0] && images[0].src === null && src !== null) Object.assign(images[0], { src, lead: true });
  else if (src !== null && (images.length === 0 || isShown(page, file)))
    return [{ ...NO_TEXT, src, lead: true }, ...images];
  else if (images[0]) images[0].lead = true;
  return images;
}

const NO_TEXT = { alt: null, caption: null, credit: null, creator: null, agency: null };

/** The page shows the picture that Open Graph names, apart from headline and text: no logo, which sites name for all pages. */
const isShown = (page: Page, file: string | null): boolean =>
  file !== '' && page.images.some((picture) => fileOf(picture.src) === file && !isDecoration(picture));

/** The file's name without the size that some systems write into it. */
const fileOf = (address: string): string =>
  (address.split(/[?#]/, 1)[0]!.split('/').pop() ?? '').replace(/-\d{2,5}x\d{2,5}(?=\.)/, '');
