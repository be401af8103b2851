import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topicBit } from '../../../lambda/cleaner/classify/cues/language-index.ts';
import { Cues, cueForm } from '../../../lambda/cleaner/classify/cues/matcher.ts';
import { TOPICS, type Topic } from '../../../lambda/cleaner/classify/cues/types.ts';
import { languagesOf } from '../../../lambda/cleaner/classify/lines/languages.ts';

const cues = new Cues(['en', 'de', 'ja']);
const names = (mask: number): Topic[] => TOPICS.filter((topic) => (mask & topicBit(topic)) !== 0);
const topics = (text: string) => cues.topicsOf(cueForm(text));

test.each([
  ['Subscribe', 'subscribe'],
  ['12 Comments (3)', 'comments'],
  ['» Share', 'share'],
  ['LOADING ...', 'loader'],
  ['Don’t miss', 'related'],
] as const)('the whole line %s is a cue of %s', (text, topic) => {
  expect(names(topics(text).line)).toContain(topic);
});

test('a cue at the start or inside ends with its word', () => {
  expect(names(topics('Reporting by Jo Lind').start)).toContain('note');
  expect(names(topics('Reporting bylaws changed').start)).not.toContain('note');
  expect(names(topics('Get our newsletter every day').hold)).toContain('subscribe');
});

test('figures glued to a letter are no counter', () => {
  expect(topics('2x').line).toBe(0);
});

test('scripts without spaces match inside a run', () => {
  expect(names(topics('この記事をシェアする').hold | topics('この記事をシェアする').line)).toContain('share');
});

test('buttons that run together are read piece by piece', () => {
  expect(names(cues.topicsOfPieces('SubscribeSign in'))).toContain('subscribe');
  expect(names(cues.topicsOfPieces('Facebook 0 Twitter 0 LinkedIn'))).toContain('share');
  expect(names(new Cues(['ru']).topicsOfPieces('ПоделитьсяКомментарии'))).toContain('share');
  expect(cues.topicsOfPieces('Share prices fall')).toBe(0);
});

test('the cue of a reason stands in the text', () => {
  const places = ['start', 'hold'] as const;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom(...TOPICS), (text, topic) => {
      const form = cueForm(text);
      for (const place of places) {
        const cue = cues.findCue(form, topic, place);
        expect(cue === null || form.includes(cue)).toBe(true);
        expect(cue !== null).toBe((cues.topicsOf(form)[place] & topicBit(topic)) !== 0);
      }
    }),
  );
});

const page = (text: string) => ({ blocks: [{ text, words: text.split(' ').length }] }) as never;
test.each([
  ['Die Brücke ist gesperrt und der Verkehr wird nicht mehr über die Alme geleitet', 'de'],
  ['Le pont est fermé et les habitants ne passent pas avec leur voiture sur une des rives', 'fr'],
  ['橋は閉鎖され、住民は川を渡ることができない。', 'ja'],
  ['Міст закрито, і мешканці не можуть перейти річку', 'uk'],
  ['Мост закрыт, жители не могут перейти реку', 'ru'],
])('%s is read with the cues of its language', (text, language) => {
  expect(languagesOf(page(text), null)).toEqual(['en', language]);
});
