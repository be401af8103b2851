import { eachContentWord } from './body.ts';
import { END } from './shape.ts';
import { type Column, column, prefixSums, type View, windowSum } from './view.ts';

const LEAD_WORDS = 150;
const TITLE_LINES = 4;
const TITLE_REACH = 20;

/** Does a line speak of what the article speaks of? The lead and the lines above it that read as titles say what that is. */
export function topicColumns(view: View): Column[] {
  const { blocks, lexical, words, prose, run } = view;
  const count = blocks.length;
  const add = (
    name: string,
    meaning: string,
    range: string,
    reason: string,
    value: (i: number) => number,
  ): Column => column(view, name, meaning, range, reason, value);
  const titles = titleLines(view);
  const titleWords = new Set<number>();
  for (const i of titles) eachContentWord(lexical, i, (hash) => titleWords.add(hash));
  const lead = new Set(titleWords);
  for (let i = run.first, taken = 0; i <= run.last && taken < LEAD_WORDS; i++) {
    if (prose[i] === 0) continue;
    eachContentWord(lexical, i, (hash) => lead.add(hash));
    taken += words[i]!;
  }
  const lines = lineCounts(view);
  const leadShare = new Float32Array(count);
  const titleShare = new Float32Array(count);
  const bodyShare = new Float32Array(count);
  const restShare = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    let content = 0;
    let inLead = 0;
    let inTitle = 0;
    let inBody = 0;
    let inRest = 0;
    const inside = i >= run.first && i <= run.last ? 1 : 0;
    eachContentWord(lexical, i, (hash) => {
      content++;
      if (lead.has(hash)) inLead++;
      if (titleWords.has(hash)) inTitle++;
      const seen = lines.get(hash) ?? 0;
      if ((seen & 0xffff) > inside) inBody++;
      if (seen >>> 16 > 1 - inside) inRest++;
    });
    const share = Math.max(1, content);
    leadShare[i] = inLead / share;
    titleShare[i] = inTitle / share;
    bodyShare[i] = inBody / share;
    restShare[i] = inRest / share;
  }
  const mass = prefixSums(
    Float64Array.from(leadShare, (share, i) => (prose[i] === 1 ? share * words[i]! : 0)),
  );
  const proseWords = prefixSums(Float64Array.from(words, (w, i) => (prose[i] === 1 ? w : 0)));
  const perWord = (i: number, from: number, to: number): number =>
    windowSum(mass, i, from, to) / Math.max(1, windowSum(proseWords, i, from, to));
  const lastTitle = titles.length > 0 ? Math.max(...titles) : -1;
  return [
    add(
      'lead-share',
      "Share of the line's content words in title and lead",
      '0..1',
      '{value} of its words stand in title and lead',
      (i) => leadShare[i]!,
    ),
    add(
      'title-share',
      "Share of the line's content words in the title",
      '0..1',
      '{value} of its words stand in the title',
      (i) => titleShare[i]!,
    ),
    add(
      'body-share',
      "Share of the line's content words elsewhere in the longest run",
      '0..1',
      '{value} of its words stand elsewhere in the article',
      (i) => bodyShare[i]!,
    ),
    add(
      'rest-share',
      "Share of the line's content words on the rest of the page",
      '0..1',
      '{value} of its words stand elsewhere on the page',
      (i) => restShare[i]!,
    ),
    add(
      'lead-mass-before',
      'Prose before the line weighed by its words of the lead',
      '>= 0',
      '{value} words on the topic before',
      (i) => mass[i]!,
    ),
    add(
      'lead-mass-after',
      'Prose after the line weighed by its words of the lead',
      '>= 0',
      '{value} words on the topic after',
      (i) => mass[count]! - mass[i + 1]!,
    ),
    add(
      'lead-mass-share',
      'Share of that mass before the line',
      '0..1',
      '{value} of the text on the topic stands before',
      (i) => mass[i]! / Math.max(1, mass[count]!),
    ),
    add(
      'topic-before-4',
      'Share of lead words in the prose of the 4 lines before',
      '0..1',
      'topic of the lines before: {value}',
      (i) => perWord(i, -4, -1),
    ),
    add(
      'topic-after-4',
      'Share of lead words in the prose of the 4 lines after',
      '0..1',
      'topic of the lines after: {value}',
      (i) => perWord(i, 1, 4),
    ),
    add(
      'topic-before-10',
      'Share of lead words in the prose of the 10 lines before',
      '0..1',
      'topic of the lines before: {value}',
      (i) => perWord(i, -10, -1),
    ),
    add(
      'topic-after-10',
      'Share of lead words in the prose of the 10 lines after',
      '0..1',
      'topic of the lines after: {value}',
      (i) => perWord(i, 1, 10),
    ),
    add(
      'topic-here-10',
      'Share of lead words in the prose of the 10 lines either side',
      '0..1',
      'topic of the lines around: {value}',
      (i) => perWord(i, -10, 10),
    ),
    add(
      'from-title',
      'Lines after the last title line above the article, at most 60 either way',
      '-60..60',
      '{value} lines after the title',
      (i) => Math.max(-60, Math.min(60, i - lastTitle)),
    ),
    add(
      'is-title',
      '1 for the lines above the article that read as its title',
      '0..1',
      'the line reads as the title',
      (i) => (titles.includes(i) ? 1 : 0),
    ),
  ];
}

/** Up to four lines above the article that read as a headline: four to thirty words, no end of a sentence. */
function titleLines(view: View): number[] {
  const { words, shape, run, copies } = view;
  const found: number[] = [];
  for (let i = run.first - 1; i >= Math.max(0, run.first - TITLE_REACH) && found.length < TITLE_LINES; i--) {
    if (words[i]! >= 4 && words[i]! <= 30 && shape.end[i] !== END.sentence && shape.separators[i]! < 3)
      found.push(i);
  }
  // A line that stands twice is sooner the title than one that stands nearer.
  const twice = found.filter((i) => copies[i]! > 1);
  return twice.length > 0 ? twice : found;
}

/** For each content word: the lines of the longest run that hold it (low 16 bits), and the other lines (high 16). */
function lineCounts(view: View): Map<number, number> {
  const { run, lexical } = view;
  const counts = new Map<number, number>();
  const lastLine = new Map<number, number>();
  for (let i = 0; i < view.blocks.length; i++) {
    const step = i >= run.first && i <= run.last ? 1 : 0x10000;
    eachContentWord(lexical, i, (hash) => {
      if (lastLine.get(hash) === i) return;
      lastLine.set(hash, i);
      counts.set(hash, (counts.get(hash) ?? 0) + step);
    });
  }
  return counts;
}
