import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, parseDate } from '../../../lambda/cleaner/assemble/metadata/dates/index.ts';
import { MONTH_NAMES, monthNumber } from '../../../lambda/cleaner/assemble/metadata/dates/months.ts';
import { preferredOrder } from '../../../lambda/cleaner/assemble/metadata/dates/order.ts';

describe('parseDate reads what software writes', () => {
  test.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03T10:00:00+02:00', '2024-05-03T10:00:00+02:00'],
    ['2024-05-03T10:00:00.123Z', '2024-05-03T10:00:00Z'],
    ['2024-05-03 10:00', '2024-05-03T10:00'],
    ['2024-05-03T10:00:00+0200', '2024-05-03T10:00:00+02:00'],
    ['20240503', '2024-05-03'],
    ['20240503T101500Z', '2024-05-03T10:15:00Z'],
    ['1714730400', '2024-05-03T10:00:00Z'],
    ['1714730400000', '2024-05-03T10:00:00Z'],
    ['Fri, 03 May 2024 10:00:00 +0200', '2024-05-03T10:00:00+02:00'],
    ['Fri May 03 2024 10:00:00 GMT+0200 (CEST)', '2024-05-03T10:00:00+02:00'],
    ['Fri May  3 10:00:00 UTC 2024', '2024-05-03T10:00:00Z'],
  ])('%s', (value, iso) => {
    expect(parseDate(value)).toBe(iso);
  });
});

describe('parseDate reads other calendars', () => {
  test.each([
    ['3 พฤษภาคม 2567 เวลา', '2024-05-03'],
    ['๓ พ.ค. ๒๕๖๗ 10:30', '2024-05-03T10:30'],
    ['3/5/2567', '2024-05-03'],
    ['令和6年5月3日', '2024-05-03'],
    ['平成３１年４月３０日', '2019-04-30'],
    ['民國113年5月3日', '2024-05-03'],
    ['123年5月3日', null],
    ['۱۴ اردیبهشت ۱۴۰۳', '2024-05-03'],
    ['14 اردیبهشت 1403', '2024-05-03'],
    ['۱۴۰۳/۲/۱۴', '2024-05-03'],
    ['1 فروردین 1403', '2024-03-20'],
    ['30 اسفند 1399', '2021-03-20'],
    ['1403/2/14', null],
    ['1445/10/24', null],
  ])('%s', (value, iso) => {
    expect(parseDate(value)).toBe(iso);
  });
});

describe('parseDate reads what people write', () => {
  test.each([
    ['May 3rd, 2024 at 9:05 p.m. EDT', '2024-05-03T21:05-04:00'],
    ['12 am, not a date', null],
    ['Sept. 3, 2024', '2024-09-03'],
    ['3. Mai 2024, 10.30 Uhr', '2024-05-03T10:30'],
    ['3. Jänner 2024', '2024-01-03'],
    ['3 mai 2024 à 18h40', '2024-05-03T18:40'],
    ['1er janvier 2024', '2024-01-01'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['3 maggio 2024', '2024-05-03'],
    ['3 de março de 2024', '2024-03-03'],
    ['3 mei 2024', '2024-05-03'],
    ['3 maj 2024 kl. 10.30', '2024-05-03T10:30'],
    ['3. desember 2024', '2024-12-03'],
    ['3. toukokuuta 2024 klo 10.30', '2024-05-03T10:30'],
    ['3 października 2024', '2024-10-03'],
    ['3. 5. 2024 10:11', '2024-05-03T10:11'],
    ['3 мая 2024, 10:30', '2024-05-03T10:30'],
    ['3 травня 2024', '2024-05-03'],
    ['12 KASIM 2024', '2024-11-12'],
    ['٣ مايو ٢٠٢٤', '2024-05-03'],
    ['3 كانون الثاني 2024', '2024-01-03'],
    ['३ मई २०२४', '2024-05-03'],
    ['2024年5月3日 10:30', '2024-05-03T10:30'],
    ['2024년 5월 3일', '2024-05-03'],
    ['2022. február 5.', '2022-02-05'],
    ['03-May-2024', '2024-05-03'],
    ['03-May-24', '2024-05-03'],
    ['Jumat, 3 Mei 2024 10:30 WIB', '2024-05-03T10:30'],
    ['3.5.24', '2024-05-03'],
    ['3 May 2024 – 10H30', '2024-05-03T10:30'],
    ['3 May 2024, 100:30', '2024-05-03'],
    ['3 May 2024, a las 10:30', '2024-05-03T10:30'],
    ['Mira HoltMay 3, 2024', '2024-05-03'],
    ['May 3, 20247 min read', '2024-05-03'],
    ['Fri, May 3 20242:23 PM EDT', '2024-05-03T14:23-04:00'],
  ])('%s', (value, iso) => {
    expect(parseDate(value)).toBe(iso);
  });
});

describe('parseDate refuses what is no day', () => {
  test.each([
    '31 Feb 2024',
    '29.02.2023',
    '1970-01-01T00:00:00Z',
    '0001-01-01',
    'call 12-34-5678',
    '3 ways 2 win 2024',
    'in 1999 3 4',
    '2 hours ago',
    'May 3',
    '{{date}}',
    '3 mayé 2024',
    '3 émay 2024',
    'May 3, 2024713',
    '12 345 20247',
    '',
  ])('%s', (value) => {
    expect(parseDate(value)).toBeNull();
  });
});

test('no form of a month name means two months in two languages', () => {
  for (const table of Object.values(MONTH_NAMES)) {
    const months = table.split('|');
    expect(months).toHaveLength(12);
    for (const [index, forms] of months.entries()) {
      for (const form of forms.split(' ')) expect([form, monthNumber(form)]).toEqual([form, index + 1]);
    }
  }
});

describe('order of day and month', () => {
  test('an ambiguous date follows the given order and says that it is ambiguous', () => {
    expect(parseDate('03/04/2024', 'dmy')).toBe('2024-04-03');
    expect(parseDate('03/04/2024', 'mdy')).toBe('2024-03-04');
    expect(findDates('03/04/2024', 'mdy')[0]?.ambiguous).toBe(true);
    expect(findDates('13/04/2024', 'mdy')[0]?.ambiguous).toBe(false);
  });
  test('dots put the month first only where the day can be no month, and leave it open', () => {
    expect(parseDate('03.04.2024', 'mdy')).toBe('2024-04-03');
    expect(parseDate('03.24.2024', 'dmy')).toBe('2024-03-24');
    expect(findDates('03.04.2024', 'mdy')[0]?.ambiguous).toBe(true);
    expect(findDates('03.24.2024', 'dmy')[0]?.shows).toBeNull();
  });
  test.each([
    ['other dates of the page decide first', ['25/12/2023'], 'en-US', 'en', 'example.com', 'dmy'],
    ['also against the country', ['12/25/2023'], 'en-GB', 'en', 'example.co.uk', 'mdy'],
    ['a country domain outranks a left-over en-US', [], 'en-US', 'en', 'example.co.uk', 'dmy'],
    ['the region of English', [], 'en-AU', 'en', 'example.com', 'dmy'],
    ['plain English on a generic domain', [], 'en', 'en', 'example.com', 'mdy'],
    ['other languages', [], 'es', 'es', 'example.com', 'dmy'],
  ] as const)('%s', (_, samples, lang, language, host, order) => {
    expect(preferredOrder(samples, lang, language, host)).toBe(order);
  });
});

test('no text throws, and what is found is a day of the calendar that stands where it says', () => {
  const pieces = fc.constantFrom(
    '3',
    '31',
    '2024',
    '1999',
    '05',
    'May',
    'mai',
    '.',
    '/',
    ' ',
    '-',
    'de',
    '年',
    '月',
    'T',
    '10:30',
    '٣',
    '०',
    'x',
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('dmy' as const, 'mdy' as const), (value, order) => {
      for (const { year, month, day, from, to } of findDates(value, order)) {
        const date = new Date(Date.UTC(year, month - 1, day));
        expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([month, day]);
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(value.length);
      }
    }),
  );
});
