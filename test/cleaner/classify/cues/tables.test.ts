import { expect, it } from 'vitest';
import { topicBit } from '../../../../lambda/cleaner/classify/cues/language-index.ts';
import { Cues, cueForm } from '../../../../lambda/cleaner/classify/cues/matcher.ts';
import { CUE_TABLES } from '../../../../lambda/cleaner/classify/cues/tables.ts';
import { TOPICS } from '../../../../lambda/cleaner/classify/cues/types.ts';
import { CHROME, PROSE } from './lines.ts';

const PLACES = ['line', 'start', 'hold'] as const;
const languages = Object.keys(CUE_TABLES);

/** All cue lists of a language, with a name for the message of a failure. */
function lists(language: string): { name: string; cues: string[] }[] {
  const table = CUE_TABLES[language]!;
  const named = TOPICS.flatMap((topic) =>
    PLACES.map((place) => ({ name: `${topic}.${place}`, text: table[topic]?.[place] })),
  );
  return [{ name: 'months', text: table.months }, { name: 'dates', text: table.dates }, ...named]
    .filter(({ text }) => text !== undefined)
    .map(({ name, text }) => ({ name, cues: text!.split('|') }));
}

it.each(languages)('%s: cues are written as they are compared, and none is empty', (language) => {
  for (const { name, cues } of lists(language)) {
    const odd = cues.filter(
      (cue) =>
        cue.trim() === '' || cue !== cue.toLowerCase().normalize('NFC') || /[’`]|\u0307|\s{2}|^\s/u.test(cue),
    );
    expect(odd, name).toEqual([]);
  }
});

it.each(languages)('%s: the topics that every site shows are there', (language) => {
  const table = CUE_TABLES[language]!;
  for (const topic of TOPICS.filter((topic) => !['title', 'noalt'].includes(topic)))
    expect(table[topic], topic).toBeDefined();
  expect(table.months.split('|').length).toBeGreaterThanOrEqual(12);
});

it.each(languages)('%s: cues that may stand anywhere stand in no ordinary sentence', (language) => {
  const prose = PROSE[language]!;
  expect(prose.length).toBeGreaterThanOrEqual(3);
  const lines = prose.map((line) => ` ${line.toLowerCase()} `);
  for (const { name, cues } of lists(language).filter(({ name }) => name.endsWith('.hold')))
    expect(
      cues.filter((cue) => lines.some((line) => line.includes(cue))),
      name,
    ).toEqual([]);
});

it.each(languages)('%s: whole lines that sites print are known', (language) => {
  const known = new Set(lists(language).flatMap(({ name, cues }) => cues.map((cue) => `${name} ${cue}`)));
  expect(CHROME[language]!.filter((line) => !known.has(line))).toEqual([]);
});

it.each(languages)('%s: every cue is found where it stands', (language) => {
  const cues = new Cues([language]);
  const lost: string[] = [];
  for (const topic of TOPICS) {
    for (const place of PLACES) {
      const known = (CUE_TABLES[language]![topic]?.[place] ?? '').split('|');
      for (const cue of known.filter((text) => /[\p{L}\p{N}]/u.test(text))) {
        const line = { line: cue, start: `${cue} 7`, hold: `7 ${cue} 7` }[place];
        if ((cues.topicsOf(cueForm(line))[place] & topicBit(topic)) === 0) lost.push(`${topic}: ${line}`);
        // A line that holds the cue twice is pieces of cues.
        if (place === 'line' && (cues.topicsOfPieces(`${cue} ${cue}`) & topicBit(topic)) === 0)
          lost.push(`twice, ${topic}: ${cue}`);
        // Numbers and marks may touch a whole line.
        for (const text of [line, `7 (${cue})7`])
          if (!cues.mayHold(cueForm(text), topic)) lost.push(`cheap look, ${topic}: ${text}`);
      }
    }
  }
  expect(lost).toEqual([]);
});
