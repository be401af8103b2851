import { describe, expect, test } from 'vitest';
import { clean } from '../../../lambda/cleaner/index.ts';

const PROSE = [
  'The council of Brackwater voted on Tuesday to keep the old ferry landing open through the winter, after residents of the three island hamlets had asked for a crossing that does not depend on the weather.',
  'The harbour master said that the ferry would sail twice a day, at seven in the morning and at four in the afternoon, and that the landing would be lit from dusk until the last passenger had left.',
  'For the islanders the vote ends a dispute of two years, in which the owners of the larger boats had offered to take over the crossing and to close the landing for good.',
  'The costs are borne by the county, which will ask the passengers for a small fare from March on and wants to look at the figures again before the summer timetable begins.',
].join('\n');

const titleOf = (lines: readonly string[], url?: string): string | null =>
  clean([...lines, PROSE].join('\n'), url === undefined ? {} : { url }).title;

describe('the headline of a flattened page', () => {
  test('stands first and speaks of what the text speaks of', () => {
    expect(titleOf(['Old ferry landing stays open through the winter', 'Share', 'Print', '3 May 2024'])).toBe(
      'Old ferry landing stays open through the winter',
    );
  });

  test('is not the standfirst below it', () => {
    const headline = 'Ferry landing wins a winter';
    const standfirst = 'Residents of the island hamlets had asked the council of Brackwater for a crossing';
    expect(titleOf(['Home', 'Islands', headline, standfirst, 'By Mira Holt', '3 May 2024'])).toBe(headline);
  });

  test('is the line that the address was made of', () => {
    const lines = ['Home', 'Harbour master lights the landing', 'Islanders keep their crossing', 'Share'];
    expect(titleOf(lines, 'https://courier.example/news/islanders-keep-their-crossing')).toBe(lines[2]);
    expect(titleOf(lines, 'https://courier.example/news/harbour-master-lights-the-landing')).toBe(lines[1]);
  });

  test('is the end of the path above it, not the path', () => {
    const headline = 'Ferry landing of Brackwater stays open';
    expect(titleOf(['News', `News » Islands » ${headline}`, headline, 'By Mira Holt'])).toBe(headline);
    expect(titleOf(['Courier > Islands > The ferry landing'])).toBeNull();
    expect(titleOf(['#Brackwater #ferry landing #council votes'])).toBeNull();
  });

  test('shares pairs of characters with a Chinese text: one character says little', () => {
    const body = [
      '渡口镇议会星期二投票决定，旧码头在整个冬天继续对居民开放，来自内河的游客经过车站也可以乘船，国家的科学家将检查新的渡船。',
      '三个小岛的居民此前要求保留一条不受天气影响的航线，议员们说，财产税的收入已经用于这项技术，汽笛每天响两次。',
      '议会主席表示，码头的灯光从黄昏亮到最后一位乘客离开，国王的旧渡船今年也回到内港，财物由经理保管。',
    ];
    const lines = ['国内财经科技汽车', '旧码头冬天继续对居民开放', '分享', ...body];
    expect(clean(lines.join('\n')).title).toBe('旧码头冬天继续对居民开放');
  });

  test('is no caption above the text', () => {
    const headline = 'Winter ferry saved';
    const caption = 'The ferry landing of Brackwater at dusk on Tuesday, after the vote of the council';
    expect(titleOf([headline, '3 May 2024', caption, 'Photo: Jonas Bree / Coastwatch'])).toBe(headline);
  });

  describe('below a notice that the model takes for text', () => {
    const notice =
      'This paper has a new look since Monday, which we hope will please you, and what you miss will come back in the weeks until Easter.';
    const headline = 'Old ferry landing stays open through the winter';
    const lines = [
      'News',
      'Islands',
      'Sport',
      notice,
      'Search',
      'Menu',
      headline,
      'By Mira Holt',
      '3 May 2024',
    ];

    test('is found, and the notice goes', () => {
      const { title, removed, text } = clean([...lines, PROSE].join('\n'));
      expect(title).toBe(headline);
      expect(removed.find(({ text }) => text === notice)?.rule).toBe('above-headline');
      expect(text).toContain(PROSE.split('\n')[0]);
    });

    test('is not, where the article begins above it', () => {
      const [first, ...rest] = PROSE.split('\n');
      expect(
        clean([...lines.slice(0, 3), first, headline, 'By Mira Holt', ...rest].join('\n')).title,
      ).not.toBe(headline);
    });
  });

  test('is no subheading of a text that came without its page', () => {
    const opening =
      'Ready for a day on the islands? We have tried all the crossings, and here is what we found.';
    const text = [opening, '1. The Old Ferry Landing of Brackwater', ...PROSE.split('\n')].join('\n\n');
    const document = clean(text);
    expect(document.text).toBe(text);
    expect(document.title).toBeNull();
  });

  test('may be so long that the model takes it for a paragraph, but is no sentence', () => {
    const headline =
      'Brackwater Keeps the Old Ferry Landing Open Through the Winter: How Two Crossings a Day Came Back';
    expect(titleOf([headline])).toBe(headline);
    expect(titleOf([])).toBeNull();
  });
});
