import { type Candidate, type Choice, choose } from '../choose.ts';
import { detectLanguage } from './detect.ts';

export { type Detected, detectLanguage } from './detect.ts';

/** Norwegian has two written forms, old codes live on; all become one primary subtag. */
const ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  cmn: 'zh',
  yue: 'zh',
};

/** The primary subtag, lower case ("en" of "en-US" and "en_GB"), of a declared language; null when it is none. */
export function primarySubtag(declared: string | null | undefined): string | null {
  const subtag = /^\s*([a-z]{2,3})(?:[-_;,\s]|$)/i.exec(declared ?? '')?.[1]?.toLowerCase();
  return subtag === undefined || subtag === 'und' || subtag === 'mul' ? null : (ALIASES[subtag] ?? subtag);
}

/**
 * Settles the language: the declared one, unless the text is clearly in another, for templates declare "en" for all.
 *
 * @param declared values with their sources, best first
 * @param text the article's text
 */
export function chooseLanguage(
  declared: readonly { readonly value: string | null | undefined; readonly source: string }[],
  text: string,
): Choice | null {
  const candidates: Candidate[] = [];
  for (const [rank, { value, source }] of declared.entries()) {
    const language = primarySubtag(value);
    if (language !== null) candidates.push({ value: language, source, weight: 0.8 - rank * 0.1 });
  }
  const detected = detectLanguage(text);
  if (detected !== null) {
    candidates.push({ value: detected.language, source: 'text', weight: 0.3 + detected.confidence * 0.65 });
  }
  return choose(candidates);
}
