import { hashWith } from '../../../classify/cues/words.ts';
import { languagesOfWord, SCRIPT_LANGUAGES, WORD_LANGUAGES } from './tables.ts';

/** Characters looked at: enough for any language, cheap for any page. */
const SAMPLE = 1000;
/** Letters that may tell the language: the scripts of Latin, Cyrillic and Arabic serve many. */
const TELLING = /[\u0370-\u03ff\u0530-\u05ff\u0700-\u1fff\u3041-\ud7af]/;

/** A language and how clearly the text is in it, 0 to 1. */
export interface Detected {
  readonly language: string;
  readonly confidence: number;
}

/**
 * Detects the language of a text by its script, and within a script by the share of common small words.
 *
 * @returns null for texts too short (about twelve words) or of no known language
 */
export function detectLanguage(text: string): Detected | null {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  if (script !== null) return { language: script, confidence: 0.95 };
  const { words, counts, met } = countSmallWords(sample.toLowerCase());
  if (words < 12) return null;
  // Of equals the one that the text shows first.
  let first = 0;
  let second = 0;
  let language = '';
  for (const place of met) {
    const count = counts[place]!;
    if (count > first) {
      second = first;
      first = count;
      language = WORD_LANGUAGES[place]!;
    } else if (count > second) {
      second = count;
    }
  }
  if (first / words < 0.08) return null;
  const lead = 1 - second / first;
  return {
    language,
    confidence: Math.round(Math.min(1, lead * 2 + first / words / 2) * 100) / 100,
  };
}

/** Words of a text in lower case; for each of `WORD_LANGUAGES` the small words that it uses; those met, in their order. */
function countSmallWords(lower: string) {
  const counts = new Uint16Array(WORD_LANGUAGES.length);
  const met: number[] = [];
  let words = 0;
  let hash = 0;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0;
    if (isWordChar(code)) {
      hash = hashWith(hash, code);
    } else if (hash !== 0) {
      words++;
      const languages = languagesOfWord(hash);
      for (let at = 0; at < languages.length; at++) {
        if (counts[languages[at]!]!++ === 0) met.push(languages[at]!);
      }
      hash = 0;
    }
  }
  return { words, counts, met };
}

/** Letters of any script and the apostrophe; all else parts words. */
function isWordChar(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || code === 0x27 || code === 0xaa || code === 0xba;
  return code < 0x2000 || code > 0x206f || code === 0x2019;
}

/** The language of a script that one language of the news uses, when enough letters are of it. */
function scriptOf(sample: string): string | null {
  if (!TELLING.test(sample)) return null;
  let letters = 0;
  const counts = new Uint16Array(SCRIPT_LANGUAGES.length);
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    letters++;
    if (code < 0x370) continue;
    for (const [script, { from, to }] of SCRIPT_LANGUAGES.entries()) {
      if (code >= from && code <= to) counts[script]!++;
    }
  }
  if (letters < 20) return null;
  for (const [script, { language, share }] of SCRIPT_LANGUAGES.entries()) {
    if (counts[script]! > letters * share) return language;
  }
  return null;
}
