import { END } from './ends.ts';
import { type Column, columnsOf, sumsBefore, type View } from './view.ts';

/** The lead: so many words of prose from the start of the longest run, and the lines above that read as titles. */
const LEAD_WORDS = 150;
const TITLE_LINES = 4;
const TITLE_REACH = 20;

/** Does a line speak of what the article speaks of? Title and lead say what that is. */
export function topicColumns(view: View): Column[] {
  const { proseBefore } = view;
  const add = columnsOf(view);
  const { inLead, inBody } = shares(view, leadWords(view));
  const mass = leadMass(view, inLead);
  const around = (from: number, to: number) => () => sharesAround(mass, proseBefore, from, to);
  return [
    add('lead-share', "Share of the line's content words in title and lead", '0..1', inLead),
    add('body-share', "Share of the line's content words elsewhere in the longest run", '0..1', inBody),
    add('lead-mass-after', 'Prose after the line weighed by its words of the lead', '>= 0', () =>
      sumsBehind(mass),
    ),
    add('lead-mass-share', 'Share of that mass before the line', '0..1', () => sharesBefore(mass)),
    add(
      'topic-before-10',
      'Share of lead words in the prose of the 10 lines before',
      '0..1',
      around(-10, -1),
    ),
    add('topic-after-10', 'Share of lead words in the prose of the 10 lines after', '0..1', around(1, 10)),
    add(
      'topic-here-10',
      'Share of lead words in the prose of the 10 lines either side',
      '0..1',
      around(-10, 10),
    ),
  ];
}

/** The prose before each line, weighed by its words of the lead. */
function leadMass({ words, prose }: View, inLead: Float32Array): Float64Array {
  const mass = new Float64Array(words.length);
  for (let i = 0; i < words.length; i++) if (prose[i] === 1) mass[i] = words[i]! * inLead[i]!;
  return sumsBefore(mass);
}

/** What is left of the sum of all lines behind each of them, given the sums before. */
function sumsBehind(sums: Float64Array): Float32Array {
  const count = sums.length - 1;
  const behind = new Float32Array(count);
  for (let i = 0; i < count; i++) behind[i] = sums[count]! - sums[i + 1]!;
  return behind;
}

function sharesBefore(sums: Float64Array): Float32Array {
  const count = sums.length - 1;
  const shares = new Float32Array(count);
  for (let i = 0; i < count; i++) shares[i] = sums[i]! / Math.max(1, sums[count]!);
  return shares;
}

/** What the prose of the lines from `i + from` to `i + to` weighs a word. */
function sharesAround(mass: Float64Array, proseBefore: Float64Array, from: number, to: number): Float32Array {
  const count = mass.length - 1;
  const shares = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const start = Math.min(count, Math.max(0, i + from));
    const end = Math.max(start, Math.min(count, i + to + 1));
    shares[i] = (mass[end]! - mass[start]!) / Math.max(1, proseBefore[end]! - proseBefore[start]!);
  }
  return shares;
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
