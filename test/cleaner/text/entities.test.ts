import { expect, test } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

const read = (text: string) => textBlocks(text, { nodes: 10_000 }).blocks.map((block) => block.text);

test('entities that the scraper left are decoded, on all lines', () => {
  const lines = [
    'The ferry&#8217;s bell &amp; horn',
    '&ldquo;Late&rdquo;,&nbsp; she said',
    'F&auml;hre &#x201c;Nord&#x201d;',
  ];
  expect(read(lines.join('\n'))).toEqual(['The ferry’s bell & horn', '“Late”, she said', 'Fähre “Nord”']);
});

test('a line of nothing else goes', () => {
  expect(read('One&nbsp;ferry\n&nbsp;\nTwo&nbsp;ferries')).toEqual(['One ferry', 'Two ferries']);
});

test('what an article shows of markup stays', () => {
  const lines = [
    'Write &lt;b&gt; for bold',
    'and &amp;lt; for &lt;',
    'or &quot; in values, &#34; or &#38;',
    'and two &nbsp; &nbsp;',
  ];
  expect(read(lines.join('\n'))).toEqual(lines);
});

test('a line break that is written as one parts no line', () => {
  expect(read('One&nbsp;ferry&#10;and&nbsp;two&nbsp;more')).toEqual(['One ferry and two more']);
});

test('a control character that is written as one becomes a blank', () => {
  expect(read('One&nbsp;ferry&#x01;and&nbsp;two&nbsp;more')).toEqual(['One ferry and two more']);
});

test('code stays as it is', () => {
  const code = 'const mark = "&rsquo;";';
  expect(read(`It&rsquo;s the ferry&rsquo;s&nbsp;bell\n\`\`\`\n${code}\n\`\`\``)).toEqual([
    'It’s the ferry’s bell',
    code,
  ]);
});
