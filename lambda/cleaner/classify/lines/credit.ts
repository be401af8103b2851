import { lazyPattern } from '../../lazily.ts';
import { LETTERS, NUMBERS } from '../../letters.ts';
import { type Cues, cueForm } from '../cues/matcher.ts';
import { isWide, isWord } from '../cues/words.ts';

/** A credit is short: beyond these it is prose that mentions one. */
const LONGEST = 120;
const MOST_WORDS = 14;
const LONGEST_WIDE = 30;
/** Words that may stand in small letters in a credit. */
const JOINING =
  /^(?:via|by|of|for|the|and|von|vom|für|de|d|du|des|la|le|del|di|da|e|y|et|und|pool|photo|courtesy|on|from|file|photos?|handout|van|der|den|i|w)$/;
const SEPARATOR = / ?[/|•·] ?|, | (?:via|[-–—]) /;
const FUSED = lazyPattern(String.raw`[\p{Ll}\p{M}.)](?=\p{Lu}\p{Ll}|[AI] \p{Ll})`, 'gu');
const HOLDS_MARK = /©|\(c\)|📷|📸/i;
const MARK = /^[\s([|]*(?:©|\(c\)|📷|📸)/i;
const NEW_SENTENCE = lazyPattern(String.raw`[.!?…"”»)]\s(?=[\p{Lu}©])`, 'gu');
/** One sentence and the beginning of another. */
const SENTENCES = lazyPattern(String.raw`[.!?] \p{Lu}\p{Ll}+ \p{Ll}`, 'u');
const LETTER = new RegExp(`[${LETTERS}${NUMBERS}]`, 'u');
const LOWER = lazyPattern(String.raw`(?:^|\s)\p{Ll}`, 'u');
const LOWER_WORD = lazyPattern(String.raw`(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*`, 'gu');

/** A text's credit and what is left of it. */
export interface Credited {
  readonly credit: string;
  /** Empty when the text is a credit and nothing else. */
  readonly caption: string;
}

/** Is the text a picture's credit and nothing else: "© AP Photo / Jo Doe", "Foto: dpa", "Jo Doe / Pool via Reuters"? */
export function isCredit(text: string, cues: Cues): boolean {
  if (text.length > LONGEST || text.length < 2) return false;
  const bare = unwrapped(text);
  if (bare.split(' ').length > MOST_WORDS || !speaksOfCredit(text, bare, cues)) return false;
  return fusedAt(text) < 0 && !SENTENCES().test(bare);
}

/** @param bare the text without brackets around it */
function speaksOfCredit(text: string, bare: string, cues: Cues): boolean {
  const form = cueForm(bare);
  if (cues.isWholeLine(form, 'credit')) return true;
  if (bare.length <= LONGEST_WIDE && isWide(form.charCodeAt(form.length - 1)) && endsWithCue(form, cues))
    return true;
  const agency = form.split(SEPARATOR).some((part) => cues.isWholeLine(part, 'credit'));
  if (MARK.test(text)) return !/\b(?:19|20)\d\d\b/.test(bare) && (agency || namesOnly(bare, cues));
  const cue = cues.startCueAt(form, firstWord(form), 'credit');
  if (cue !== null) {
    const rest = bare.slice(form.indexOf(cue) + cue.length);
    if (/^\s?[:：|]/.test(rest) || /[:：=]$/.test(cue)) return rest.length < 90;
    if (cue.includes(' ')) return namesOnly(rest, cues);
  }
  return agency && namesOnly(bare, cues);
}

/** "张磊 摄": scripts without spaces put the word behind the name. */
function endsWithCue(form: string, cues: Cues): boolean {
  const cue = cues.findCue(form, 'credit', 'hold');
  return cue !== null && form.endsWith(cue);
}

/** Without brackets around it and a full stop behind it. */
function unwrapped(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && ' ([|'.includes(text[from]!)) from++;
  while (to > from && ' )].'.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
}

/** A lone agency: paragraphs of its reports end in its name as well, so it proves no picture. */
export function isAgencyOnly(credit: string, cues: Cues): boolean {
  const form = cueForm(unwrapped(credit));
  return (
    !/photo|foto|bild|image|©|:/.test(form) && form.split(' ').length <= 2 && cues.isWholeLine(form, 'credit')
  );
}

/** Parts a caption from its credit, wherever the credit stands; null when the text holds none. */
export function splitCredit(text: string, cues: Cues): Credited | null {
  if (!HOLDS_MARK.test(text) && !cues.mayHold(cueForm(text), 'credit')) return null;
  if (isCredit(text, cues)) return { credit: text, caption: '' };
  return creditFirst(text, cues) ?? creditLast(text, cues);
}

/** "© AP Photo / Jo DoeThis photo shows ...": the credit runs into the caption, a capital behind a small letter. */
function creditFirst(text: string, cues: Cues): Credited | null {
  if (!MARK.test(text) && cues.startCueAt(cueForm(text.slice(0, 60)), firstWord(text), 'credit') === null)
    return null;
  const at = fusedAt(text);
  if (at < 0) return null;
  const credit = text.slice(0, at).trim();
  const caption = text.slice(at).trim();
  return isCredit(credit, cues) && caption.length > 12 ? { credit, caption } : null;
}

function fusedAt(text: string): number {
  for (const match of text.slice(0, LONGEST + 30).matchAll(FUSED())) {
    const at = match.index + match[0].length;
    if (at > 5 && text.length - at > 12 && LOWER().test(text.slice(at))) return at;
  }
  return -1;
}

/** "... in Rome. (Photo by Jo Doe)", "... in Rome. Foto: dpa", "... in Rome © Jo Doe", "... in Rome. JO DOE / AFP". */
function creditLast(text: string, cues: Cues): Credited | null {
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  for (const at of openings(tail, cues)) {
    const credit = tail.slice(at).trim();
    const caption = text.slice(0, from + at).trim();
    if (caption.length > 8 && isCredit(credit, cues)) return { credit, caption };
  }
  return null;
}

/** Where a credit may begin, the longest first: at a bracket that the end closes, a mark, a label, a new sentence. */
function openings(tail: string, cues: Cues): number[] {
  const found: number[] = [];
  for (const match of tail.matchAll(/[([]/g)) found.push(match.index);
  found.push(tail.lastIndexOf('©'));
  const form = cueForm(tail);
  if (form.length === tail.length) {
    let inWord = false;
    for (let at = 0; at < form.length; at++) {
      const isStart = !inWord;
      inWord = isWord(form.charCodeAt(at));
      const cue = inWord && isStart ? cues.startCueAt(form, at, 'credit') : null;
      if (cue === null) continue;
      const next = form.slice(at + cue.length, at + cue.length + 3);
      if (cue.includes(' ') || /^\s?[:：]/.test(next)) found.push(at);
    }
  }
  for (const match of tail.matchAll(NEW_SENTENCE())) found.push(match.index + match[0].length);
  return found.filter((at) => at >= 0).sort((a, b) => a - b);
}

/** Names, agencies and joining words only: no verb, no small words of prose. */
function namesOnly(text: string, cues: Cues): boolean {
  for (const [word] of text.matchAll(LOWER_WORD())) {
    if (!JOINING.test(word) && !cues.isWholeLine(word, 'credit')) return false;
  }
  return true;
}

function firstWord(text: string): number {
  const at = text.search(LETTER);
  return at < 0 ? 0 : at;
}
