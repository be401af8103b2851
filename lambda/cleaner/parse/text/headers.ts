import { LETTERS } from '../../letters.ts';
import type { TextLine } from './lines.ts';

/** What scrapers call the fields that they write before the text, by the name that each is kept under. */
const WRITINGS: Readonly<Record<string, string>> = {
  url: 'url|url source|source url|link|permalink|warc-target-uri|链接|网址|原文链接|リンク|링크',
  canonical: 'canonical|canonical url',
  source: 'source|quelle|fuente|fonte|источник|来源|來源|출처',
  title: 'title|headline|titel|titre|título|titolo|tytuł|başlık|заголовок|标题|標題|タイトル|제목|العنوان',
  date: 'date|published|publish date|published date|publication date|published time|published at|published on|date published|pubdate|pub date|warc-date|datum|fecha|data|tarih|дата|时间|日期|发布时间|發布時間|日付|날짜|التاريخ',
  author:
    'author|authors|byline|autor|autoren|autores|auteur|auteurs|autore|autori|yazar|автор|作者|著者|글쓴이|الكاتب',
  site: 'site|site name|sitename|website|hostname|publisher|publication',
  language: 'language|lang',
  description: 'description|summary|excerpt',
  section: 'section|category|categories',
  tags: 'keywords|tags',
};
/** Fields that the cleaner has no use for. */
const OTHERS =
  'scraped|crawled|fetched|retrieved|scraped at|content-type|id|warning|images|image|status|word count';
const NAMES: ReadonlyMap<string, string> = new Map([
  ...OTHERS.split('|').map((writing) => [writing, writing] as const),
  ...Object.entries(WRITINGS).flatMap(([name, writings]) =>
    writings.split('|').map((writing) => [writing, name] as const),
  ),
]);
const HEADER = new RegExp(
  String.raw`^([${LETTERS}][${LETTERS} _()-]{0,24}?)\s?(?:[:=](?:\s(.+))?|：\s?(.+)?)$`,
  'u',
);
const ADDRESS = /^https?:\/\/\S+$/i;
/** The label between the fields and the text: "Markdown Content:". */
const BODY =
  /^(?:(?:markdown |article )?content|(?:article |full )?text|body|正文|内容|本文|본문)\s?[:：]\s?/i;
/** A field that the scraper had nothing for. */
const NOTHING = /^(?:none|null|nan|n\/a|unknown|undefined|-|\[\])$/i;
const MOST = 20;
/** Front matter lists names and tags a line each. */
const MOST_OF_FRONT_MATTER = 100;

interface Headers {
  readonly headers: Record<string, string>;
  /** The lines of the text itself. */
  readonly lines: readonly TextLine[];
  /** Front matter stands before Markdown, and some labels say so. */
  readonly markdown: boolean;
}

/**
 * Takes the header lines that a scraper put first ("URL: ...", "Date: ...", YAML front matter between "---").
 * One line alone counts only when it names an address or the title, for an article may well begin "Source: ...".
 *
 * @returns the headers, those of known names under one name each, and the lines below them
 */
export function takeHeaders(lines: readonly TextLine[]): Headers {
  return takeFrontMatter(lines) ?? takeLines(lines) ?? { headers: {}, lines, markdown: false };
}

function takeLines(lines: readonly TextLine[]): Headers | null {
  const headers: Record<string, string> = {};
  const end = Math.min(lines.length, MOST);
  let at = 0;
  if (lines[0] && ADDRESS.test(lines[0].text)) headers.url = lines[at++]!.text;
  let named = 0;
  for (; at < end; at++) {
    const [name, value] = fieldOf(lines[at]!) ?? [];
    if (name === undefined || !NAMES.has(name)) break;
    keep(headers, name, value!);
    if (value !== '') named++;
  }
  if (named < 2 && headers.title === undefined && !ADDRESS.test(headers.url ?? '')) return null;
  const label = BODY.exec(lines[at]?.text ?? '')?.[0];
  if (label === undefined) return { headers, lines: lines.slice(at), markdown: false };
  const first = { ...lines[at]!, text: lines[at]!.text.slice(label.length) };
  return {
    headers,
    lines: [...(first.text === '' ? [] : [first]), ...lines.slice(at + 1)],
    markdown: /^markdown/i.test(label),
  };
}

/** YAML or TOML as far as scrapers and note-takers use it: fields, lists, folded texts, the names of nested persons. */
function takeFrontMatter(lines: readonly TextLine[]): Headers | null {
  const fence = lines[0]?.text ?? '';
  if ((fence !== '---' && fence !== '+++') || lines[0]!.from !== 1) return null;
  const headers: Record<string, string> = {};
  let open: string | null = null;
  let isList = false;
  const parts: string[] = [];
  const close = (): void => {
    if (open !== null && parts.length > 0) keep(headers, open, parts.join(isList ? '; ' : ' '));
    parts.length = 0;
  };
  for (let at = 1; at < Math.min(lines.length, MOST_OF_FRONT_MATTER); at++) {
    const line = lines[at]!;
    if (line.text === fence) {
      close();
      return { headers, lines: lines.slice(at + 1), markdown: true };
    }
    const item = /^- ?(.*)$/.exec(line.text);
    if (item !== null || (line.indent ?? 0) > 0) {
      const text = item?.[1] ?? line.text;
      const field = fieldOf({ ...line, text });
      if (item !== null) isList = true;
      if (field === null || field[0] === 'name') parts.push(bare(field?.[1] ?? text));
      continue;
    }
    close();
    const field = fieldOf(line);
    if (field === null) {
      if (line.text.startsWith('#')) continue;
      return null;
    }
    open = field[0];
    isList = false;
    if (!/^(?:[>|][+-]?)?$/.test(field[1])) keep(headers, open, field[1]);
  }
  return null;
}

/** Name in small letters and value of a line such as "Date: 2024-03-05", "date = 2024-03-05", "标题：...". */
function fieldOf({ text }: TextLine): [name: string, value: string] | null {
  const match = text.length < 2_000 ? HEADER.exec(text) : null;
  return (
    match && [match[1]!.toLowerCase().replaceAll('_', ' ').replace('(s)', ''), match[2] ?? match[3] ?? '']
  );
}

function keep(headers: Record<string, string>, name: string, value: string): void {
  const list = /^\[(?!\[)(.*)\]$/.exec(value);
  const text = list ? list[1]!.split(',').map(bare).join('; ') : bare(value);
  if (text === '' || NOTHING.test(value)) return;
  const known = NAMES.get(name) ?? name;
  // A source is the page or its site.
  const field = known === 'source' ? (ADDRESS.test(text) ? 'url' : 'site') : known;
  // The first value is the field's; others are kept beside it, for nothing may be lost.
  let place = field;
  for (let count = 2; (headers[place] ?? text) !== text; count++) place = `${field} ${count}`;
  headers[place] = text;
}

/** A value without quotes, and without the brackets by which note-takers link it. */
const bare = (value: string): string =>
  value
    .trim()
    .replace(/^["'](.*)["']$/, '$1')
    .replace(/^\[\[(.*)\]\]$/, '$1');
