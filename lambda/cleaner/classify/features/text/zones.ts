import { CUES, ZONE_BITS } from './cues.ts';
import { END } from './ends.ts';
import { bitCount } from './own.ts';
import { type Column, columnsOf, sumsBefore, type View } from './view.ts';

/** Longest line that opens a zone, in words. */
const OPENER_WORDS = 14;
/** Words up to which any cue opens a zone, wherever in the line it stands. */
const SHORT_WORDS = 6;

/** What was opened since the article began: counts tell its end better than the distance to one opener. */
export function zoneColumns(view: View): Column[] {
  const { cues, words } = view;
  const count = words.length;
  const add = columnsOf(view);
  const opens = findOpeners(view);
  const start = Math.max(0, view.run.first);
  const { kinds, openers, since, proseSince, last, cueLines } = walk(view, opens, start);
  const ahead = sumsBefore(count, (i) => (opens[i] === 0 ? 0 : 1));
  const lines = (cue: (typeof CUES)[number]): Float64Array => {
    const bit = CUES.indexOf(cue);
    return sumsBefore(count, (i) => (i >= start && words[i]! <= OPENER_WORDS ? (cues[i]! >> bit) & 1 : 0));
  };
  const related = lines('related');
  const comments = lines('comments');
  return [
    add(
      'zones-seen',
      'Kinds of zones (related, comments, author ...) opened since the article began',
      '0..7',
      kinds,
    ),
    add('openers-seen', 'Zone openers since the article began', '>= 0', openers),
    add('cue-lines-seen', 'Short lines with any cue since the article began', '>= 0', cueLines),
    add('since-opener', 'Lines since the last zone opener, at most 60', '0..60', since),
    add(
      'prose-since-opener',
      'Prose words since the last zone opener, -1 when there was none',
      '>= -1',
      proseSince,
    ),
    add('last-zone', 'Kind of the last zone by its number in CUES, -1 when there was none', '-1..6', last),
    add('openers-ahead', 'Zone openers after the line', '>= 0', (i) => ahead[count]! - ahead[i + 1]!),
    add('seen-related', 'Short lines with cues of related articles since the article began', '>= 0', related),
    add('seen-comments', 'Short lines with cues of comments since the article began', '>= 0', comments),
  ];
}

/** The zones that each line opens, as bits; 0 for most. */
function findOpeners({ cues, words, end, sentence }: View): Int32Array {
  return cues.map((found, i) => {
    const bits = found & ZONE_BITS;
    if (bits === 0 || words[i]! > OPENER_WORDS || sentence[i] === 1) return 0;
    const begins = (found >>> 16) & ZONE_BITS;
    return begins !== 0 || words[i]! <= SHORT_WORDS || end[i] === END.clause ? begins || bits : 0;
  });
}

/** Counts from line to line, the line itself left out. */
function walk({ words, cues, prose }: View, opens: Int32Array, start: number) {
  const count = words.length;
  const kinds = new Uint8Array(count);
  const openers = new Float32Array(count);
  const cueLines = new Float32Array(count);
  const since = new Uint8Array(count).fill(60);
  const proseSince = new Float32Array(count).fill(-1);
  const last = new Int8Array(count).fill(-1);
  let bits = 0;
  let opened = 0;
  let cued = 0;
  let lastAt = -1;
  let proseWords = 0;
  for (let i = 0; i < count; i++) {
    kinds[i] = bitCount(bits);
    openers[i] = opened;
    cueLines[i] = cued;
    if (lastAt >= 0) {
      since[i] = Math.min(60, i - lastAt);
      proseSince[i] = proseWords;
      last[i] = 31 - Math.clz32(opens[lastAt]! & -opens[lastAt]!);
    }
    if (i >= start && cues[i] !== 0 && words[i]! <= OPENER_WORDS) cued++;
    if (i >= start && opens[i] !== 0) {
      bits |= opens[i]!;
      opened++;
      lastAt = i;
      proseWords = 0;
    } else if (prose[i] === 1) proseWords += words[i]!;
  }
  return { kinds, openers, cueLines, since, proseSince, last };
}
