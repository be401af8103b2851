import { onceFor } from '../../once-for.ts';
import type { Block, Page } from '../../types.ts';

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
  pl: 'nie się na że jest do z w jak po od przez oraz',
  cs: 'se na že je v který byl jsou pro podle ale také bylo',
  tr: 've bir bu için ile olarak da olan daha sonra çok ise gibi',
};
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) {
    const languages = LANGUAGES_OF.get(word);
    if (languages) languages.push(language);
    else LANGUAGES_OF.set(word, [language]);
  }
}
const LONGEST = Math.max(...[...LANGUAGES_OF.keys()].map((word) => word.length));

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
/** Several times as fast as one that knows all letters. */
const LATIN_WORD = /[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+/g;

function languageOf(sample: string): string[] {
  if (OTHER_SCRIPTS.test(sample)) {
    if (/[\u3040-\u30ff]/.test(sample)) return ['ja'];
    if (/[\uac00-\ud7a3]/.test(sample)) return ['ko'];
    if (/[\u4e00-\u9fff]/.test(sample)) return ['zh'];
    if (/[\u0900-\u097f]/.test(sample)) return ['hi'];
    if (/[\u0600-\u06ff]/.test(sample)) return ['ar'];
    if (/[\u0400-\u04ff]/.test(sample)) return [/[іїєґ]/.test(sample) ? 'uk' : 'ru'];
  }
  const counts = new Map<string, number>();
  for (const word of sample.match(LATIN_WORD) ?? []) {
    if (word.length > LONGEST) continue;
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const best = Math.max(0, ...counts.values());
  // Danish and Norwegian share most of their words: near ties count both.
  return [...counts].filter(([, count]) => count >= best * 0.9 && best >= 2).map(([language]) => language);
}
