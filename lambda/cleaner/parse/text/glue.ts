import { lazyPattern } from '../../lazily.ts';
import type { TextLine } from './lines.ts';

/** Where a sentence may end that the next one follows without a blank. */
const STOP = lazyPattern(String.raw`[.!?]["”’»)]?(?=["“«„]?\p{Lu}[\p{Lu}\p{Ll}\s’'])`, 'gu');
/** A first look: hardly a line has it. */
const TOUCHING = /[.!?]['"”’»)]?[^\sa-z'"”’»).,!?…\d]/;
/** The next one's first word; "Call(" of code is none. */
const FIRST_WORD = lazyPattern(String.raw`^["“«„]?\p{Lu}\p{Ll}{0,30}[\s’',\p{Lu}]`, 'u');
/** Sentences end in a small word: "Client.Call" and "Earth.Org" are names; or in any, but not in initials. */
const SMALL_WORD = lazyPattern(String.raw`(?:^|[^\p{L}\p{N}])\p{Ll}{2,30}$`, 'u');
const ANY_WORD = lazyPattern(String.raw`(?:\p{Ll}\p{Ll}|\p{N})$`, 'u');
/** And one that it follows as it should. */
const SPACED = lazyPattern(String.raw`(?<=\p{Ll}[.!?]|[.!?]["”’»)])(?= ["“«„]?\p{Lu}\p{Ll})`, 'gu');
/** A label that the next one follows: "HomeNewsSport", "By Jane DoeMay 3". */
const LABEL = lazyPattern(String.raw`(?<=[\p{Ll}\d)])(?=\p{Lu}\p{Ll})`, 'gu');
/** How words begin that have a capital inside: names of firms, of Scots and of devices. */
const CAMEL = /(?:^|[^a-z])(?:you|linked|whats|tik|mc|mac|de|la|le|di|van|i|e|pay|my|fitz|o)$/i;
const CAPITAL_WORD = lazyPattern(String.raw`(?:^|[^\p{L}])\p{Lu}\p{Ll}{0,30}$`, 'u');
const LONGEST_WORD = 30;
const LABEL_WORDS = 4;
const CODE = /[{}=;<>]|\w\(/g;
/** Characters for each sign of code from which on a line is text. */
const BETWEEN_SIGNS = 100;
/** Sentences from which on nobody forgot the blanks but a scraper, joints of either kind, and the share of sentences. */
const LEAST_SENTENCES = 2;
const LEAST_JOINTS = 10;
const GLUED_SHARE = 0.1;
/** Those of a page that was run together as a whole. */
const MANY_SENTENCES = 4;
const WHOLE_SHARE = 0.2;

/**
 * Cuts what a scraper ran together: the text of a page without anything between its elements, as `get_text()` gives it
 * where the markup has no line ends.
 */
export function cutGlued(lines: readonly TextLine[]): readonly TextLine[] {
  // Hardly a page has any: nothing else is counted there.
  const touching = lines.filter((line) => TOUCHING.test(line.text) && !isCode(line));
  const sentences = sum(touching, ({ text }) => sentencesOf(text, false).length - 1);
  if (sentences < LEAST_SENTENCES) return lines;
  const texts = lines.filter((line) => !isCode(line));
  const spaced = sum(texts, ({ text }) => text.match(SPACED())?.length ?? 0);
  const labels = sum(texts, ({ text }) => labelsOf(text, false).length - 1);
  const isGlued = sentences >= GLUED_SHARE * (sentences + spaced);
  if (!isGlued || sentences + labels < LEAST_JOINTS) return lines;
  const isWhole = sentences >= MANY_SENTENCES && sentences >= WHOLE_SHARE * (sentences + spaced);
  return lines.flatMap((line) => {
    if (isCode(line)) return [line];
    const parts = sentencesOf(line.text, isWhole).flatMap((text) => labelsOf(text, isWhole));
    return parts.map((text, at) => ({ ...line, text: text.trim(), gap: at === 0 ? line.gap : 0 }));
  });
}

const sum = (lines: readonly TextLine[], of: (line: TextLine) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

const isCode = ({ text, code }: TextLine): boolean =>
  code === true || text.includes('](') || (text.match(CODE)?.length ?? 0) * BETWEEN_SIGNS > text.length;

function sentencesOf(text: string, isWhole: boolean): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(STOP())) {
    const end = index + mark.length;
    const before = text.slice(Math.max(0, index - LONGEST_WORD - 1), index);
    const isEnd = mark.length > 1 || (isWhole ? ANY_WORD() : SMALL_WORD()).test(before);
    if (!isEnd || !FIRST_WORD().test(text.slice(end, end + LONGEST_WORD + 3))) continue;
    parts.push(text.slice(start, end));
    start = end;
  }
  return [...parts, text.slice(start)];
}

/** A name with a capital inside parts nothing, unless labels stand beside it or all of the page runs together. */
function labelsOf(text: string, isWhole: boolean): string[] {
  const joints = [...text.matchAll(LABEL())].map(({ index }) => index);
  const parts: string[] = [];
  let start = 0;
  for (const [at, joint] of joints.entries()) {
    const before = text.slice(Math.max(start, joint - LONGEST_WORD), joint);
    if (CAMEL.test(before)) continue;
    const isLabel = (from: number, to: number): boolean =>
      text.slice(from, to).split(' ').length <= LABEL_WORDS;
    const isName =
      !isWhole &&
      CAPITAL_WORD().test(before) &&
      !(isLabel(start, joint) && (start > 0 || isLabel(joint, joints[at + 1] ?? text.length)));
    if (isName) continue;
    parts.push(text.slice(start, joint));
    start = joint;
  }
  return [...parts, text.slice(start)];
}
