import { textOf } from './text-of.ts';

/** Charsets, the letters beyond ASCII that a language in them mostly has, and their least usual share. */
type Script = readonly [charsets: string, share: number, letters: string];

/** Not letters, but at one place in all of windows-125x. */
const MARKS = '«»©®°·§';

/** Accents stand among letters of ASCII: one at a time, and few different ones in a language. */
const ACCENTS: readonly Script[] = [
  ...['éèàêçùâîôûœëï', 'äöüß', 'áéíóúñü¿¡', 'ãõáéíóúâêôçà', 'àèéìòù', 'åäöøæé', 'þðáéíóúýæö'].map(
    (letters): Script => ['windows-1252', 1, `${letters}${MARKS}£¥`],
  ),
  ...['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'čćžšđ', 'ăâîşţ', 'áäčďéíĺľňóôŕšťúýž'].map(
    (letters): Script => ['windows-1250 iso-8859-2', 1, `${letters}${MARKS}`],
  ),
  ['windows-1254', 1, 'çğıöşü'],
  ['windows-1257', 1, 'ąčęėįšųūž'],
  ['windows-1257', 1, 'āčēģīķļņšūž'],
];

/** Whole words of other letters: the most frequent ones tell them. */
const WORDS: readonly Script[] = [
  ['windows-1251 koi8-u iso-8859-5', 0.6, 'оеаинтсрвлі'],
  ['windows-1253', 0.65, 'αοιετσνηυρίά'],
  ['windows-1255', 0.7, 'יוהלאמרבשת'],
  ['windows-1256', 0.7, 'اليمونتربةعد'],
  ['windows-874', 0.6, 'านรอกเงมยลวดทส่้ัี'],
  ['gb18030', 0.15, '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年'],
  ['big5', 0.15, '的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年'],
  ['shift_jis euc-jp', 0.15, 'のにはをたがでてとしれさいるなっからまこりす'],
  ['euc-kr', 0.25, '이다는의에을가를고한은하로지도사어서리기인자'],
];

/** A byte beyond ASCII and what follows it up to markup or a blank: of two bytes for a letter the second may be ASCII. */
const RUN = /[\x80-\xff][\x40-\xff]{0,200}/g;
/** Runs that are looked at: enough to tell languages apart. */
const MOST_RUNS = 2000;
const PAIR = /[\x80-\xff]{2}/g;
/** Signs that say nothing of the charset. */
const SIGNS = /[\x00-\x7f\xa0\u2010-\u2122]/g;
/** Letters that windows-1252 has not, how many different ones, and their part of the others: more than foreign names and signs. */
const LEAST_OTHERS = 8;
const LEAST_KINDS = 3;
const LEAST_PART = 1 / 4;
const LEAST_FIT = 0.8;
/** How much better than windows-1252 another charset has to fit. */
const BETTER = 1.1;

/**
 * The charset of bytes that are no UTF-8 and whose page does not say theirs: that in which they are mostly letters of one
 * language. windows-1252 where no other fits.
 */
export function sniffCharset(bytes: Buffer): string {
  const runs: string[] = [];
  for (const [run] of bytes.toString('latin1').matchAll(RUN)) if (runs.push(run) === MOST_RUNS) break;
  const text = runs.join(' ');
  const sample = Buffer.from(text, 'latin1');
  const inPairs = 2 * (text.match(PAIR)?.length ?? 0) > sample.filter((byte) => byte > 127).length / 2;
  let best = 'windows-1252';
  let most = LEAST_FIT;
  for (const [charsets, share, letters] of inPairs ? WORDS : ACCENTS) {
    for (const charset of charsets.split(' ')) {
      const fit = fitOf(sample, charset, letters) / share;
      if (!(fit > most)) continue;
      best = charset;
      most = charset === 'windows-1252' ? fit * BETTER : fit;
    }
  }
  return best;
}

/** The share of a language's letters among those of a sample; 0 where few of them are others than windows-1252 has. */
function fitOf(sample: Buffer, charset: string, letters: string): number {
  const signs = [...textOf(sample, charset).replace(SIGNS, '').toLowerCase()];
  const known = signs.filter((sign) => letters.includes(sign));
  const others = known.filter((sign) => sign > 'ÿ');
  const isTold =
    others.length >= Math.max(LEAST_OTHERS, known.length * LEAST_PART) && new Set(others).size >= LEAST_KINDS;
  return isTold || charset === 'windows-1252' ? known.length / signs.length : 0;
}
