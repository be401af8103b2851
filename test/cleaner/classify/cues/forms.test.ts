import { expect, it } from 'vitest';
import { Cues, cueForm } from '../../../../lambda/cleaner/classify/cues/matcher.ts';

const knows = (language: string, line: string): boolean =>
  new Cues([language]).topicsOf(cueForm(line)).line !== 0;

it.each([
  ['tr', 'İlgili Haberler'],
  ['tr', 'İLGİLİ HABERLER'],
  ['tr', 'PAYLAŞIN'],
  ['fr', 'Partager l’article'],
  ['hi', 'यह भी पढ\u093Cें'],
  ['hi', 'यह भी प\u095Dें'],
  ['ar', 'اقرأ أيضا:'],
  ['zh', '相關新聞'],
  ['ja', '【関連記事】'],
  ['ko', '[관련기사]'],
  ['ru', 'ЧИТАЙТЕ ТАКЖЕ:'],
  ['es', 'Compartir en Facebook'.normalize('NFD')],
  ['pt', 'Leia também'.normalize('NFD')],
])('%s: knows “%s” however it is written', (language, line) => {
  expect(knows(language, line)).toBe(true);
});

it('leaves other lines alone', () => {
  expect(knows('tr', 'İlgili bakan köprüyü açtı')).toBe(false);
  expect(knows('pt', 'Leia o acórdão')).toBe(false);
});
