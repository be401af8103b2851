import { decodeHTML } from 'entities';
import { crop } from '../../model/crop.ts';
import { flatten, paragraphsOf, wrap } from '../../model/flatten.ts';

const linesOf = (html: string): string[] => flatten(html, 'blocks').trimEnd().split('\n');
const wrapped =
  (width: number, apart: string) =>
  (html: string): string =>
    linesOf(html)
      .map((line) => wrap(line, width))
      .join(apart);

/** The title of the document, which `get_text()` gives first. */
const titleOf = (html: string): string =>
  decodeHTML(/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** As Lynx does: indented and wrapped, a number before each link, the addresses below. */
function dumped(html: string): string {
  const addresses: string[] = [];
  const lines = flatten(html, 'markdown')
    .trimEnd()
    .split('\n\n')
    .map((line) =>
      line
        .replace(/!\[([^\]]*)\]\([^)]*\)/g, '')
        .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, words: string, address: string) => {
          const at = addresses.push(/^https?:/.test(address) ? address : `https://example.org/${address}`);
          return `[${at}]${words}`;
        })
        .replace(/^(?:#+|-) |\*\*/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
  const list = addresses.map((address, at) => `${at + 1}. ${address.replace(/\s/g, '')}`);
  return `${lines.map((line) => wrap(line, 72).replace(/^/gm, '   ')).join('\n\n')}\n\nReferences\n\n${list.join('\n')}\n`;
}

/** Ways in which text reaches a cleaner, most of which no training page is flattened by; the first is the plain one. */
export const VARIANTS: Readonly<Record<string, (html: string, gold: string) => string>> = {
  'a line a block': (html) => flatten(html, 'blocks'),
  'a line a text node': (html) => flatten(html, 'nodes'),
  'figures run together': (html) => flatten(html, 'seed'),
  'blank lines between': (html) => linesOf(html).join('\n\n'),
  'two blank lines between': (html) => linesOf(html).join('\n\n\n'),
  'nodes, blank lines between': (html) => flatten(html, 'nodes').replaceAll('\n', '\n\n'),
  'Windows line ends': (html) => linesOf(html).join('\r\n'),
  'old Mac line ends': (html) => linesOf(html).join('\r'),
  'indented by tabs': (html) => linesOf(html).join('\n\t\t'),
  'headers first': (html) =>
    `URL: https://example.org/a/story.html\nDate: 2024-03-05\nTitle: A story\n\n${flatten(html, 'blocks')}`,
  'wrapped at 60': wrapped(60, '\n\n'),
  'wrapped at 72': wrapped(72, '\n\n'),
  'wrapped at 80': wrapped(80, '\n\n'),
  'wrapped at 100': wrapped(100, '\n\n'),
  'wrapped at 80, no blank lines': wrapped(80, '\n'),
  Markdown: (html) => flatten(html, 'markdown'),
  'a single line': (html) => flatten(html, 'line'),
  'a single line behind its title': (html) => `${titleOf(html)} ${flatten(html, 'line')}`,
  'a line a block behind its title': (html) => `${titleOf(html)}\n${flatten(html, 'blocks')}`,
  'a single line, two spaces between': (html) => linesOf(html).join('  '),
  'a single line, line ends escaped': (html) => linesOf(html).join(String.raw`\n`),
  'run together': (html) => linesOf(html).join(''),
  'a single line, bars between': (html) => linesOf(html).join('|'),
  'dumped with numbered links': dumped,
  'the lines of the article alone': (html, gold) => {
    const whole = flatten(html, 'blocks');
    return crop(whole, gold, '') ?? whole;
  },
  'clean already': (_, gold) => paragraphsOf(gold),
};
