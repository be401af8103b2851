import { CUES, ZONE_BITS } from './cues.ts';
import { bitCount } from './own.ts';
import { END } from './shape.ts';
import { type Column, column, prefixSums, type View } from './view.ts';

/** Longest line that opens a zone, in words. */
const OPENER_WORDS = 14;

/** What was opened since the article began: counts tell its end better than the distance to one opener. */
export function zoneColumns(view: View): Column[] {
  const { blocks, cues, words, shape, prose, sentence, run } = view;
  const count = blocks.length;
  const add = (
    name: string,
    meaning: string,
    range: string,
    reason: string,
    value: (i: number) => number,
  ): Column => column(view, name, meaning, range, reason, value);
  const opener = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const bits = cues[i]! & ZONE_BITS;
    if (bits === 0 || words[i]! > OPENER_WORDS || sentence[i] === 1) continue;
    const begins = (cues[i]! >>> 16) & ZONE_BITS;
    if (begins !== 0 || words[i]! <= 6 || shape.end[i] === END.clause) opener[i] = begins || bits;
  }
  const start = Math.max(0, run.first);
  const seen = new Uint8Array(count);
  const total = new Uint16Array(count);
  const since = new Int32Array(count).fill(60);
  const proseSince = new Float32Array(count).fill(-1);
  const last = new Int8Array(count).fill(-1);
  const anyCue = new Uint16Array(count);
  let bits = 0;
  let openers = 0;
  let cuesSeen = 0;
  let lastAt = -1;
  let proseAfter = 0;
  for (let i = 0; i < count; i++) {
    seen[i] = bitCount(bits);
    total[i] = openers;
    anyCue[i] = cuesSeen;
    if (lastAt >= 0) {
      since[i] = Math.min(60, i - lastAt);
      proseSince[i] = proseAfter;
      last[i] = Math.log2(opener[lastAt]! & -opener[lastAt]!);
    }
    if (i >= start && cues[i] !== 0 && words[i]! <= OPENER_WORDS) cuesSeen++;
    if (i >= start && opener[i] !== 0) {
      bits |= opener[i]!;
      openers++;
      lastAt = i;
      proseAfter = 0;
    } else if (prose[i] === 1) proseAfter += words[i]!;
  }
  const ahead = prefixSums(Float64Array.from(opener, (o) => (o === 0 ? 0 : 1)));
  const columns = [
    add(
      'opener',
      '1 for a short line that opens a zone (related, comments, author ...)',
      '0..1',
      'the line opens another part of the page',
      (i) => (opener[i] === 0 ? 0 : 1),
    ),
    add(
      'zones-seen',
      'Kinds of zones opened since the article began',
      '0..7',
      '{value} kinds of zones were opened before',
      (i) => seen[i]!,
    ),
    add(
      'openers-seen',
      'Zone openers since the article began',
      '>= 0',
      '{value} zone openers stand before',
      (i) => total[i]!,
    ),
    add(
      'cue-lines-seen',
      'Short lines with any cue since the article began',
      '>= 0',
      '{value} lines with cues stand before',
      (i) => anyCue[i]!,
    ),
    add(
      'since-opener',
      'Lines since the last zone opener, at most 60',
      '0..60',
      '{value} lines after a zone opener',
      (i) => since[i]!,
    ),
    add(
      'prose-since-opener',
      'Prose words since the last zone opener, -1 when there was none',
      '>= -1',
      '{value} words of prose since a zone opener',
      (i) => proseSince[i]!,
    ),
    add(
      'last-zone',
      'Kind of the last zone, as in CUES; -1 when there was none',
      '-1..6',
      'the zone opened last',
      (i) => last[i]!,
    ),
    add(
      'openers-ahead',
      'Zone openers after the line',
      '>= 0',
      '{value} zone openers follow',
      (i) => ahead[count]! - ahead[i + 1]!,
    ),
  ];
  for (const [n, cue] of CUES.slice(0, 7).entries()) {
    const sums = prefixSums(
      Float64Array.from({ length: count }, (_, i) =>
        i >= start && words[i]! <= OPENER_WORDS ? (cues[i]! >> n) & 1 : 0,
      ),
    );
    columns.push(
      add(
        `seen-${cue}`,
        `Short lines with cues of ${cue} since the article began`,
        '>= 0',
        `{value} lines of ${cue} stand before`,
        (i) => sums[i]!,
      ),
    );
  }
  return columns;
}
