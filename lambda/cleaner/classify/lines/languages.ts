import { onceFor } from '../../once-for.ts';
import type { Block, Page } from '../../types.ts';
import { hashWith } from '../cues/words.ts';
import { listsByHash } from '../int-map.ts';

/** Words of running text that tell the languages in Latin letters apart. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that was with for is on by it from',
  de: 'der die und das nicht mit ist den von sich auch dem eine',
  fr: 'les des est une dans qui que du pour sur pas avec au',
  es: 'el los las que una con del por para su como más fue',
  it: 'il che di della per non una sono dei con alla gli nel',
  pt: 'não uma os do da que em para com dos foi pela mais',
  nl: 'het een van en niet zijn dat voor ook met op aan werd',
  sv: 'och att det som är för inte med på den av till har',
  da: 'og det at er en af til på ikke som der med blev',
  no: 'og det er på til som for ikke av ble har med å',
  fi: 'ja on ei että se oli hän mutta myös ovat kuin tai mukaan joka',
  pl: 'nie się na że jest do z w jak po od przez oraz',
  cs: 'se na že je v který byl jsou pro podle ale také bylo',
  ro: 'și în care pentru este din sunt mai fost după cu la această prin',
  tr: 've bir bu için ile olarak da olan daha sonra çok ise gibi',
};
const LANGUAGES = Object.keys(FUNCTION_WORDS);
const languagesWith = listsByHash(Object.values(FUNCTION_WORDS));

/** Characters looked at, and those taken of one block: enough for any page, and chrome in another language cannot win. */
const SAMPLE = 2_500;
const SAMPLE_OF_BLOCK = 300;

/**
 * The languages whose cues may stand on a page: English, which buttons of all countries speak, the declared language,
 * and the one that the text is in.
 *
 * @param declared primary subtag, or null
 */
export function languagesOf({ blocks }: Pick<Page, 'blocks'>, declared: string | null): string[] {
  return [
    ...new Set(['en', ...(declared === null ? [] : [NORWEGIAN[declared] ?? declared]), ...spokenIn(blocks)]),
  ];
}

/** Rules and lifts both ask what language the text of a page is in. */
const spokenIn = onceFor((blocks: readonly Block[]): readonly string[] =>
  languageOf(sampleOf(blocks).toLowerCase()),
);

function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const least of [12, 1]) {
    for (const { text, words } of blocks) {
      if (sample.length >= SAMPLE) break;
      if (words >= least) sample += `${text.slice(0, SAMPLE_OF_BLOCK)} `;
    }
    if (sample !== '') break;
  }
  return sample;
}

const NORWEGIAN: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** The scripts that tell the language, or hold a few. */
const OTHER_SCRIPTS = /[\u0400-\u06ff\u0900-\u097f\u3040-\u9fff\uac00-\ud7a3]/;
/** Letters of Latin scripts, small ones. */
const isLatin = (code: number): boolean =>
  code < 0x80
    ? code >= 97 && code <= 122
    : code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x250 || (code >= 0x1e00 && code < 0x1f00));

function languageOf(sample: string): string[] {
  if (OTHER_SCRIPTS.test(sample)) {
    if (/[\u3040-\u30ff]/.test(sample)) return ['ja'];
    if (/[\uac00-\ud7a3]/.test(sample)) return ['ko'];
    if (/[\u4e00-\u9fff]/.test(sample)) return ['zh'];
    if (/[\u0900-\u097f]/.test(sample)) return ['hi'];
    if (/[\u0600-\u06ff]/.test(sample)) return ['ar'];
    if (/[\u0400-\u04ff]/.test(sample)) return [/[іїєґ]/.test(sample) ? 'uk' : 'ru'];
  }
  const counts = new Map<number, number>();
  // The words' hashes tell their languages: no word is cut out.
  for (let i = 0, hash = 0; i <= sample.length; i++) {
    const code = i < sample.length ? sample.charCodeAt(i) : 32;
    if (isLatin(code)) {
      hash = hashWith(hash, code);
      continue;
    }
    if (hash === 0) continue;
    for (const language of languagesWith(hash)) counts.set(language, (counts.get(language) ?? 0) + 1);
    hash = 0;
  }
  const best = Math.max(0, ...counts.values());
  // Danish and Norwegian share most of their words: near ties count both.
  return [...counts]
    .filter(([, count]) => count >= best * 0.9 && best >= 2)
    .map(([language]) => LANGUAGES[language]!);
}
