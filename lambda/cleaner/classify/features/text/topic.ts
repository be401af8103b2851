import { END } from './ends.ts';
import { type Column, columnsOf, sumsBefore, type View, windowSum } from './view.ts';

/** The lead: so many words of prose from the start of the longest run, and the lines above that read as titles. */
const LEAD_WORDS = 150;
const TITLE_LINES = 4;
const TITLE_REACH = 20;

/** Does a line speak of what the article speaks of? Title and lead say what that is. */
export function topicColumns(view: View): Column[] {
  const { words, prose, proseBefore } = view;
  const count = words.length;
  const add = columnsOf(view);
  const { inLead, inBody } = shares(view, leadWords(view));
  const mass = sumsBefore(count, (i) => (prose[i] === 1 ? words[i]! * inLead[i]! : 0));
  const perWord = (i: number, from: number, to: number): number =>
    windowSum(mass, i, from, to) / Math.max(1, windowSum(proseBefore, i, from, to));
  return [
    add('lead-share', "Share of the line's content words in title and lead", '0..1', inLead),
    add('body-share', "Share of the line's content words elsewhere in the longest run", '0..1', inBody),
    add(
      'lead-mass-after',
      'Prose after the line weighed by its words of the lead',
      '>= 0',
      (i) => mass[count]! - mass[i + 1]!,
    ),
    add(
      'lead-mass-share',
      'Share of that mass before the line',
      '0..1',
      (i) => mass[i]! / Math.max(1, mass[count]!),
    ),
    add('topic-before-10', 'Share of lead words in the prose of the 10 lines before', '0..1', (i) =>
      perWord(i, -10, -1),
    ),
    add('topic-after-10', 'Share of lead words in the prose of the 10 lines after', '0..1', (i) =>
      perWord(i, 1, 10),
    ),
    add('topic-here-10', 'Share of lead words in the prose of the 10 lines either side', '0..1', (i) =>
      perWord(i, -10, 10),
    ),
  ];
}

/** 1 for the words of title and lead, by their number. */
function leadWords({ content, words, prose, end, run }: View): Uint8Array {
  const lead = new Uint8Array(content.size);
  const take = (i: number): void => {
    for (let at = content.offset[i]!; at < content.offset[i + 1]!; at++) lead[content.ids[at]!] = 1;
  };
  let titles = 0;
  for (let i = run.first - 1; i >= Math.max(0, run.first - TITLE_REACH) && titles < TITLE_LINES; i--) {
    if (words[i]! < 4 || words[i]! > 30 || end[i] === END.sentence) continue;
    take(i);
    titles++;
  }
  for (let i = run.first, taken = 0; i <= run.last && taken < LEAD_WORDS; i++) {
    if (prose[i] === 0) continue;
    take(i);
    taken += words[i]!;
  }
  return lead;
}

/** For each line the share of its content words in the lead, and in other lines of the longest run. */
function shares({ content: { ids, offset, size }, words, run }: View, lead: Uint8Array) {
  // For each word the first line of the run that holds it, counted from 1, and whether there is another.
  const firstLine = new Int32Array(size);
  const several = new Uint8Array(size);
  for (let i = run.first; i <= run.last; i++) {
    for (let at = offset[i]!; at < offset[i + 1]!; at++) {
      const id = ids[at]!;
      if (firstLine[id] === 0) firstLine[id] = i + 1;
      else if (firstLine[id] !== i + 1) several[id] = 1;
    }
  }
  const inLead = new Float32Array(words.length);
  const inBody = new Float32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    let led = 0;
    let held = 0;
    for (let at = offset[i]!; at < offset[i + 1]!; at++) {
      const id = ids[at]!;
      led += lead[id]!;
      if (firstLine[id] !== 0 && (firstLine[id] !== i + 1 || several[id] === 1)) held++;
    }
    const count = Math.max(1, offset[i + 1]! - offset[i]!);
    inLead[i] = led / count;
    inBody[i] = held / count;
  }
  return { inLead, inBody };
}
