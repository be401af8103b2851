import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inspect } from '../../lambda/cleaner/index.ts';
import { renderReview } from '../../local/review/page.ts';
import type { ReviewData } from '../../local/review/types.ts';
import { htmlPage } from './invented.ts';

const vandal = '&lt;/script&gt;&lt;script src=//evil.example/x.js&gt;&lt;/script&gt; &lt;!-- &lt;script&gt;';
const hostile = htmlPage(
  '</title><script>alert(1)</script>',
  `<p>${vandal} is what stood on the wall \u2028 that night.</p>`,
);
const page = renderReview([
  { name: '</script><b>.html', cleaning: inspect(hostile), ms: 3 },
  { name: 'two.html', cleaning: inspect(htmlPage('kite')) },
]);

test('is one file: its script and style are those that its policy allows, and no other', () => {
  const policy = page.match(/Content-Security-Policy" content="([^"]+)"/)![1]!;
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((one) => one[1]!);
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((one) => one[1]!);
  expect([scripts.length, styles.length]).toEqual([1, 1]);
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(scripts[0]!)}`,
    `style-src ${hash(styles[0]!)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page).not.toMatch(/<(?:link|img|iframe|script)[^>]+(?:src|href)="(?!data:)/);
});

test('a text of a page never ends the element that it is embedded in', () => {
  expect(page.match(/<\/script>/g)).toHaveLength(4);
  const data = page.match(/<script type="application\/json" id="data">([\s\S]*?)<\/script>/)![1]!;
  const { documents } = JSON.parse(data) as ReviewData;
  expect(documents.map((one) => one.key)).toEqual(['</script><b>.html', 'two.html']);
});

test('is the same to the byte for the same cleanings', () => {
  const again = renderReview([
    { name: '</script><b>.html', cleaning: inspect(hostile), ms: 3 },
    { name: 'two.html', cleaning: inspect(htmlPage('kite')) },
  ]);
  expect(again).toBe(page);
});
