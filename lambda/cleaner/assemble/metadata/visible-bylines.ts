import { isCapital, isSmall, LETTERS } from '../../letters.ts';
import type { Block, Page } from '../../types.ts';
import { headOf, type MetaContext } from './context.ts';
import { LoneNames, type Zone } from './lone-names.ts';
import { isBylineLabel, isMoreOfAuthor, isOtherRole, namesSecond, readByline } from './names/byline.ts';
import { isPersonName, kindOfName } from './names/name.ts';
import { splitNames } from './names/split.ts';
import { type Surroundings, signatureOf, surroundings } from './surroundings.ts';

/** A byline that a reader of the page sees. */
export interface VisibleByline {
  readonly values: readonly string[];
  readonly source: string;
  readonly weight: number;
}

/** Markup of account names, which may be one word in any case. */
const ACCOUNT_TOKEN = /user-?_?name|nick|author-?_?name|creator\b|\bfn\b|handle|poster/i;
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor|autore?s|autoren|auteurs?|people|person|staff|profiles?|contributors?|journalists?|reporters?|by|writers?|redaktion|team|u|users?|members?)\/[^/?#]|[?&]author=\w/i;
/** What an embedded post ends in: "— Jane Doe (@janedoe) May 3, 2024". */
const EMBEDDED = /[—–] ?[^()—–]{1,60}\(@\w/;
/** "Posted by miraholt": an account, which says less than a line with a full name. */
const ACCOUNT = /^[a-z][a-z\d_-]*$/;
const OF_ACCOUNT = 0.77;
/** Words of a line that may be a byline; inside the body only shorter ones are. */
const LONGEST = 26;
const LONGEST_INSIDE = 10;
/** Words of a line that is nothing but a name, and a role with it. */
const LONGEST_LONE = 8;
/** Words of a line that is nothing but a name, where markup would tell longer ones. */
const LONGEST_NAME = 5;
/** Blocks above the headline that are looked at; on flattened text the headline may be the caption of a player below. */
const ABOVE = { html: 6, text: 14 } as const;
/** Blocks right below a headline that are looked at where the body stands far off. */
const UNDER = 8;
/** Blocks behind the end of the body that are looked at. */
const BEHIND = 14;
/** And those where a line such as "Written by" stands right before; flattened text has menus there. */
const FAR_BEHIND = { html: 40, text: BEHIND } as const;
/** Blocks of the body that are searched for a byline. */
const INSIDE = 300;

/** What a zone takes off the weight of a byline, and off that of one in a card or column. */
const DISTANCE: Readonly<Record<Zone, readonly [number, number]>> = {
  above: [0.1, 0.4],
  head: [0, 0.05],
  inside: [0.36, 0.6],
  foot: [0.25, 0.45],
};

/** What a source or an editor weighs less than an author. */
const SECOND = 0.05;

/**
 * Finds bylines among the page's blocks: lines introduced by a by-word, lines that the markup calls an author's, links
 * to authors' pages, and lone names that a date or a biography confirms; near the headline or behind the body.
 *
 * @param title index of the headline's block, or -1
 * @param headOnly look near the headline only, where the metadata names the author already
 */
export function visibleBylines(context: MetaContext, title: number, headOnly: boolean): VisibleByline[] {
  const { page, bodyLast } = context;
  const { blocks } = page;
  const headline = blocks[title]?.text;
  const found: VisibleByline[] = [];
  const used = new Set<number>();
  const signatures = new Set<string>();
  const lone = new LoneNames(context, title);
  const { start, end: bottom } = headOf(context, title);
  // Right below a headline that stands far above the body, as in the page's own title, there is a byline often.
  const isFar = title >= 0 && start > title + UNDER;
  const top = isFar ? title + 1 : Math.max(0, start - ABOVE[page.input]);
  const foot = Math.max(bottom, bodyLast - 1);
  const end = Math.min(blocks.length, headOnly ? bottom : foot + FAR_BEHIND[page.input]);
  for (let i = top; i < end; i++) {
    if (i > bottom + INSIDE && i < foot) i = foot;
    if (isFar && i > title + UNDER) i = Math.max(i, start - ABOVE[page.input]);
    const block = blocks[i]!;
    const zone: Zone =
      i < title ? 'above' : i < bottom && !isBodyText(context, i) ? 'head' : i < foot ? 'inside' : 'foot';
    if (
      used.has(i) ||
      block.text === headline ||
      block.words > (zone === 'inside' ? LONGEST_INSIDE : LONGEST)
    )
      continue;
    if (i >= foot + BEHIND && !isBylineLabel(blocks[i - 1]!.text)) continue;
    const byline = judge(context, lone, block, zone);
    if (byline === null) continue;
    // Of lines with the same markup the first is the page's, the others those of replies or cards.
    const signature = signatureOf(page, block);
    if (signatures.has(signature)) continue;
    if (signature !== '') signatures.add(signature);
    found.push({ ...byline, values: [...byline.values, ...following(page, i, used)] });
  }
  return [...found, ...datelineByline(context)];
}

/** Paragraphs of the body whose dateline may name the reporter, and the characters that it has at most. */
const DATELINES = 3;
const DATELINE = 80;
const OF_DATELINE = 0.79;
/** "（记者陈智）" in the dateline, or a line of its own: Chinese papers name the reporter so, and the editor at the end. */
const REPORTER =
  /(?:^|[（(])[\u4e00-\u9fff]{0,12}记者[\s:：]?([\u4e00-\u9fff]{2,4}(?:[、\s][\u4e00-\u9fff]{2,4}){0,4})(?:[）)]|$)/;

const REPORTERS_WORK: ReadonlySet<string> = new Set(
  '整合|报道|摄影|摄|编辑|编译|综合|通讯员|实习生'.split('|'),
);

/** The reporters that the dateline of a Chinese article names. */
function datelineByline({ page, bodyFirst }: MetaContext): VisibleByline[] {
  for (const { text } of page.blocks.slice(Math.max(0, bodyFirst - 1), bodyFirst + DATELINES)) {
    const names = REPORTER.exec(text.slice(0, DATELINE))?.[1];
    if (names !== undefined)
      return [
        {
          values: names.split(/[、\s]/).filter((name) => !REPORTERS_WORK.has(name)),
          source: 'dateline',
          weight: OF_DATELINE,
        },
      ];
  }
  return [];
}

/** A sentence of the first paragraphs, or the end of one; on HTML pages the markup tells bylines below a standfirst. */
const isBodyText = ({ page, verdicts, bodyFirst }: MetaContext, index: number): boolean =>
  page.input === 'text' &&
  index > bodyFirst &&
  verdicts[index]?.verdict === 'kept' &&
  /[.!?]["”’)]?$/.test(page.blocks[index]!.text);

function judge({ page }: MetaContext, lone: LoneNames, block: Block, zone: Zone): VisibleByline | null {
  const before = page.blocks[block.index - 1]?.text ?? '';
  const labelled = isBylineLabel(before);
  const least = labelled ? 'none' : zone === 'inside' ? 'introduced' : 'dated';
  const isLone = zone !== 'inside' && (block.words <= LONGEST_LONE || block.marks.length > 0);
  // Most lines are ruled out by their own words, before anything else is looked at.
  const mayBeMarked = labelled || isLone || block.marks.length > 0;
  if (!mayBeMarked && readByline(block.text, least) === null) return null;
  if (EMBEDDED.test(block.text)) return null;
  const around = surroundings(page, block);
  const mayBeName = (page.input === 'text' || block.words <= LONGEST_NAME) && lone.mayStand(block, zone);
  const isName = isLone && (mayBeName || around.author);
  const byline = readByline(block.text, isName ? 'none' : least);
  const introduced = byline?.evidence === 'introduced';
  // A question's author stands behind it, with answers below.
  const linked =
    block.marks.length > 0 && (introduced || mayBeLinked(zone, around)) ? authorLinks(block) : [];
  if ((byline === null && linked.length === 0) || isOtherRoleLine(before) || around.comment) return null;
  // An author's box is a card too, but the article's own.
  const { aside, author: marked } = around;
  const isOther = aside && !marked && !labelled;
  const distance = DISTANCE[zone][isOther ? 1 : 0]! + (aside && marked ? 0.1 : 0);
  if (linked.length > 0) {
    // "By Jane Doe and John Roe": not each of them has a page.
    const values = introduced && namesMore(byline.names, linked) ? [byline.names] : linked;
    return { values, source: 'link to author', weight: 0.83 - distance };
  }
  if (byline === null) return null;
  const { names } = byline;
  // "By joining us": a name begins with a capital, but for accounts and for an article before it.
  const isAccount =
    introduced && (zone === 'head' || zone === 'above') && /^(?:[^\s?!]+$|the [A-Z])/.test(names);
  if (!marked && !isAccount && !beginsWithCapital(names)) return null;
  if (introduced || labelled) {
    const isSecond = namesSecond(labelled ? before : block.text);
    return {
      values: [names],
      source: 'visible byline',
      weight:
        (ACCOUNT.test(names) ? OF_ACCOUNT : introduced && marked ? 0.84 : 0.8) -
        distance -
        (isSecond ? SECOND : 0),
    };
  }
  const isOneWord = !names.includes(' ');
  if (
    marked &&
    block.words <= LONGEST_LONE &&
    (!isOneWord || ACCOUNT_TOKEN.test(around.tokens) || kindOfName(names) === 'organisation')
  ) {
    return { values: [names], source: 'markup of author', weight: 0.78 - distance };
  }
  if (byline.evidence === 'dated')
    return { values: [names], source: 'visible byline', weight: 0.66 - distance };
  const weight = lone.weightOf(block, names, zone);
  return weight === 0 ? null : { values: [names], source: 'visible name', weight: weight - distance };
}

function mayBeLinked(zone: Zone, around: Surroundings): boolean {
  return zone === 'inside' ? around.name : zone !== 'foot' || around.author;
}

/** Whether the names of a line, up to a comma, are more persons than links. Most lines are as long as their links. */
function namesMore(names: string, linked: readonly string[]): boolean {
  const list = names.split(',', 1)[0]!;
  if (list.length <= linked.join(' ').length) return false;
  return splitNames(list).persons.filter(isPersonName).length > linked.length;
}

/** Texts of the links to authors' pages; "More by Jane Doe" and pictures have none. */
function authorLinks(block: Block): string[] {
  const texts: string[] = [];
  for (const mark of block.marks) {
    if (mark.type !== 'link' || mark.href === undefined || !AUTHOR_ADDRESS.test(mark.href)) continue;
    const text = block.text.slice(mark.from, mark.to);
    if (isOtherRole(block.text.slice(0, mark.from))) continue;
    if (isMoreOfAuthor(text)) continue;
    if (text.split(' ').length <= 5) texts.push(readByline(text)?.names ?? text);
  }
  return texts;
}

/** Further names of a list of authors: blocks right behind with the same markup. */
function following(page: Page, at: number, used: Set<number>): string[] {
  const values: string[] = [];
  const signature = signatureOf(page, page.blocks[at]!);
  const { author } = surroundings(page, page.blocks[at]!);
  if (signature === '' || !(author || isBylineLabel(page.blocks[at - 1]?.text ?? ''))) return values;
  /** Marked as authors, they are still when a comma or a picture stands between. */
  const reach = author ? 2 : 1;
  let last = at;
  for (let i = at + 1; i <= last + reach && i < page.blocks.length; i++) {
    const block = page.blocks[i]!;
    if (signatureOf(page, block) !== signature || block.words > LONGEST_LONE) continue;
    // Entries of the next list have the same markup: what they stand in says whose names they are.
    if (author && !surroundings(page, block).author) break;
    used.add(i);
    last = i;
    const byline = readByline(block.text);
    if (byline !== null && (author || isPersonName(byline.names))) values.push(byline.names);
  }
  return values;
}

const LETTER = new RegExp(`^[${LETTERS}]`, 'u');

/** Of scripts without case every letter is as good as one. */
const beginsWithCapital = (text: string): boolean => LETTER.test(text) && !isSmall(text.charAt(0));

/** A line such as "Fact-checked by" or one of `isDateOfRole` right before a name. */
function isOtherRoleLine(line: string): boolean {
  return line.length < 40 && (isOtherRole(line) || isDateOfRole(line));
}

/** "answered Feb 11, 2011". */
function isDateOfRole(line: string): boolean {
  const after = /^(?:answered|edited|reviewed|updated)\s(.)/.exec(line)?.[1];
  return after !== undefined && (isCapital(after) || /\d/.test(after));
}
