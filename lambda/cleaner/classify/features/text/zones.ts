import { bitCount, lowestBit } from '../../bits.ts';
import { bitOf, type Cue, ZONE_BITS } from '../cues.ts';
import { END } from './ends.ts';
import { type Column, columnsOf, type View } from './view.ts';

/** Words up to which any cue opens a zone, wherever in the line it stands. */
const SHORT_WORDS = 6;

/** What was opened since the article began: counts tell its end better than the distance to one opener. */
export function zoneColumns(view: View): Column[] {
  const add = columnsOf(view);
  const opens = findOpeners(view);
  const start = Math.max(0, view.run.first);
  const { kinds, openers, since, proseSince, last, cueLines } = walk(view, opens, start);
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
    add('openers-ahead', 'Zone openers after the line', '>= 0', () => countBehind(opens)),
    add('seen-related', 'Short lines with cues of related articles since the article began', '>= 0', () =>
      countBefore(view, 'related', start),
    ),
    add('seen-comments', 'Short lines with cues of comments since the article began', '>= 0', () =>
      countBefore(view, 'comments', start),
    ),
  ];
}

/** Lines that open zones behind each line. */
function countBehind(opens: Int32Array): Float32Array {
  const openers = new Float32Array(opens.length);
  for (let i = opens.length - 1, count = 0; i >= 0; i--) {
    openers[i] = count;
    if (opens[i] !== 0) count++;
  }
  return openers;
}

/** Short lines with a cue from one line on, before each line. */
function countBefore({ cues, sounds }: View, cue: Cue, start: number): Float32Array {
  const bit = bitOf(cue);
  const lines = new Float32Array(cues.length);
  for (let i = 0, count = 0; i < cues.length; i++) {
    lines[i] = count;
    if (i >= start && sounds[i] === 1 && (cues[i]! & bit) !== 0) count++;
  }
  return lines;
}

/** The zones that each line opens, as bits; 0 for most. */
function findOpeners({ cues, sounds, words, end, sentence }: View): Int32Array {
  const opens = new Int32Array(cues.length);
  for (let i = 0; i < cues.length; i++) {
    const bits = cues[i]! & ZONE_BITS;
    if (bits === 0 || sounds[i] === 0 || sentence[i] === 1) continue;
    const whole = (cues[i]! >>> 16) & ZONE_BITS;
    if (whole !== 0 || words[i]! <= SHORT_WORDS || end[i] === END.clause) opens[i] = whole || bits;
  }
  return opens;
}

/** Counts from line to line, the line itself left out. */
function walk({ words, sounds, prose }: View, opens: Int32Array, start: number) {
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
      last[i] = lowestBit(opens[lastAt]!);
    }
    if (i >= start) cued += sounds[i]!;
    if (i >= start && opens[i] !== 0) {
      bits |= opens[i]!;
      opened++;
      lastAt = i;
      proseWords = 0;
    } else if (prose[i] === 1) proseWords += words[i]!;
  }
  return { kinds, openers, cueLines, since, proseSince, last };
}
