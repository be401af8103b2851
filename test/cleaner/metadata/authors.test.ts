import { describe, expect, test } from 'vitest';
import { clean } from '../../../lambda/cleaner/index.ts';
import { BODY, html, jsonLd, meta, metadataOf } from './page.ts';

const authorsOf = (page: string): readonly string[] => metadataOf(page).authors;
const ld = (author: unknown): string =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Ferry landing stays open', author });

describe('sources', () => {
  test.each([
    ['JSON-LD', html({ head: ld({ '@type': 'Person', name: 'Mira Holt' }) })],
    ['meta author', html({ head: meta('author', 'Mira Holt') })],
    ['meta citation_author, last name first', html({ head: meta('citation_author', 'Holt, Mira') })],
    ['dc.creator, last name first', html({ head: meta('dc.creator', 'Holt, Mira') })],
    ['meta author, last name first', html({ head: meta('author', 'Holt, Mira') })],
    ['RDFa', html({ byline: '<p property="schema:author">Mira Holt</p>' })],
    ['a visible byline', html({ byline: '<p>By Mira Holt</p>' })],
    ['a byline with a date', html({ byline: '<div>3 May 2024 by Mira Holt</div>' })],
    ['a label in the line before', html({ byline: '<div>Written by</div><div>Mira Holt</div>' })],
    ['markup of an author', html({ byline: '<div class="article-author-name">Mira Holt</div>' })],
    ['a link to an author', html({ byline: '<p><a href="/authors/mira-holt">Mira Holt</a></p>' })],
    ['a lone name beside the date', html({ byline: '<p>Mira Holt</p><p>3 May 2024</p>' })],
    ['the end of the article', html({ foot: '<p>Written by Mira Holt</p>' })],
    [
      'the address of an author page',
      html({ head: meta('article:author', 'https://courier.example/authors/mira-holt') }),
    ],
    [
      'a pair of label and value for cards',
      html({ head: meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Mira Holt') }),
    ],
    ['a link by number', html({ byline: '<p>May 3, 2024 in News <a href="/?author=14">Mira Holt</a></p>' })],
    [
      'the foot of the article',
      html({}).replace('</article>', '<footer>Posted by Mira Holt</footer></article>'),
    ],
    ['a label in a card', html({ foot: '<aside class="card"><h3>Author</h3><p>Mira Holt</p></aside>' })],
    [
      'a label far below',
      html({ foot: `${'<p>Ferries</p>'.repeat(20)}<div>Written by</div><div>Mira Holt</div>` }),
    ],
    ['a role behind a line break', html({ byline: '<p>By Mira Holt<br>Senior Ferry Reporter</p>' })],
    [
      'meta author with an address before it',
      html({ head: meta('author', 'desk@courier.example (Mira Holt)') }),
    ],
    ['JSON-LD with a label of the work', html({ head: ld({ name: 'Interview: Mira Holt' }) })],
    ['meta author with a label', html({ head: meta('author', 'Oprac. Mira Holt') })],
    [
      'a list of authors, not the list below with the same markup',
      html({
        byline:
          '<ul class="authors"><li>Mira Holt</li></ul><ul><li>Received: 1 May</li><li>Accepted: 3 May</li></ul>',
      }),
    ],
    ['another language', html({ lang: 'de', byline: '<p>Von Mira Holt, Redakteurin</p>' })],
    [
      'a header line of flattened text',
      'URL: https://courier.example/a\nAuthor: Mira Holt\n\nThe council voted.',
    ],
  ])('%s', (_, page) => {
    expect(authorsOf(page)).toEqual(['Mira Holt']);
  });
});

describe('accounts', () => {
  const post = (user: string, text: string): string =>
    `<div class="post"><div class="user" itemprop="author"><a href="/users/${user}">${user}</a></div><p>${text}</p></div>`;

  test.each([
    ['digits in it', '<p>Posted by ferryman77 » May 3, 2024</p>', 'ferryman77'],
    ['a day right behind it', '<p>By Mira May 3, 2024</p>', 'Mira'],
    ['a date glued to its link', '<p><a href="/authors/mira">Mira</a>3/5/2024</p>', 'Mira'],
  ])('%s', (_, byline, account) => {
    expect(authorsOf(html({ byline }))).toEqual([account]);
  });

  test('of a thread the first speaks', () => {
    const thread = html({
      h1: 'Is the landing open?',
      byline: post('mira77', BODY),
      foot: post('jonas', BODY),
    });
    expect(authorsOf(thread)).toEqual(['mira77']);
  });

  test("a question's author stands behind it", () => {
    const asked = `<p>${BODY}</p><p>asked May 3 at 9:00</p><div itemprop="author"><a href="/users/4/mira77">mira77</a></div>`;
    const answered = `<p>${BODY}</p><p>answered May 4 at 9:00</p><div itemprop="author"><a href="/users/7/jonas">jonas</a></div>`;
    expect(authorsOf(html({ byline: asked + answered }))).toEqual(['mira77']);
  });

  test('in a line of the publishing system it yields to one with a full name', () => {
    const lines = '<div class="by-author">Posted by ferryfan</div><p>Text: Mira Holt</p>';
    expect(authorsOf(html({ byline: lines }))).toEqual(['Mira Holt']);
  });

  test('in metadata it yields to the name that readers see', () => {
    const page = html({ head: meta('author', 'miraholt'), byline: '<p>By Mira Holt</p>' });
    expect(authorsOf(page)).toEqual(['Mira Holt']);
  });
});

test('several names under one label', () => {
  const list = '<h4>Author(s)</h4><ul><li>Mira Holt</li><li>Jonas Bree</li><li>Read more</li></ul>';
  expect(authorsOf(html({ foot: list }))).toEqual(['Mira Holt', 'Jonas Bree']);
});

test('a first name is completed by the byline that readers see', () => {
  expect(authorsOf(html({ head: ld({ name: 'Mira' }), byline: '<p>By Mira Holt</p>' }))).toEqual([
    'Mira Holt',
  ]);
});

describe('lines that hold nothing but a name', () => {
  const OTHER = 'Winter weather holds no ferry back, and the landing has lights now. '.repeat(3);
  const lines = (...above: string[]): string =>
    [...above, OTHER, BODY.replaceAll('\n', ' '), OTHER].join('\n');
  const HEADLINE = 'Ferry landing stays open through the storms';
  const people = (text: string): readonly string[] => {
    const { authors, organisations } = clean(text, { input: 'text' });
    return [...authors, ...organisations];
  };

  test.each([
    [
      'a list',
      [HEADLINE, 'Mira Holt, Jonas Bree & Tala Okoro', 'May 3, 2024'],
      ['Mira Holt', 'Jonas Bree', 'Tala Okoro'],
    ],
    ['a role behind a comma', [HEADLINE, 'Mira Holt, Senior Editor', 'May 3, 2024'], ['Mira Holt']],
    ['above the headline', ['Sign in', 'Mira Holt', 'May 3, 2024', HEADLINE], ['Mira Holt']],
    ['a pen name', [HEADLINE, 'Mirabel', 'Mirabel', 'May 3, 2024'], ['Mirabel']],
    ['a team', [HEADLINE, 'Brackwater Team', 'May 3, 2024'], ['Brackwater Team']],
    ['a team behind an article', [HEADLINE, 'By the Brackwater Team'], ['the Brackwater Team']],
    ['an account above the headline', ['Sign in', 'by miraholt', 'May 3, 2024', HEADLINE], ['miraholt']],
    ['a question', ['Sign in', 'by whom?', HEADLINE], []],
    ['an age in place of the date', [HEADLINE, 'Mira Holt2 minutes ago'], ['Mira Holt']],
    ['a time of reading', [HEADLINE, 'Mira Holt | 5 min read'], ['Mira Holt']],
    ['words that the text has in lower case', [HEADLINE, 'Winter Weather', 'May 3, 2024'], []],
    ['who the text speaks of', [HEADLINE, 'Arne Lund', `The mayor, Arne Lund, was glad. ${OTHER}`], []],
    ['a count of days that is no age', [HEADLINE, 'Costa Verde 10 days tour of the islands'], []],
    ['an entry of a menu', [HEADLINE, 'Islands', 'Costa Verde', 'Sport'], []],
    ['beside an entry of a menu', [HEADLINE, 'Islands', 'Mira Holt', 'May 3, 2024'], ['Mira Holt']],
    ['the alternative text of a picture', [HEADLINE, 'Headshot of Mira Holt', 'May 3, 2024'], []],
  ])('%s', (_, above, names) => {
    expect(people(lines(...above))).toEqual(names);
  });

  test('a sentence of the text does not outweigh one', () => {
    const said = 'He read the long speech that was written by Arne Lund.';
    expect(people(`${HEADLINE}\nMira Holt\nMay 3, 2024\n${OTHER}\n${said}\n${BODY}`)).toEqual(['Mira Holt']);
    expect(people(`${HEADLINE}\n${OTHER}\nPosted in 2024 by Arne Lund\n${OTHER}`)).toEqual(['Arne Lund']);
  });

  test('right below a headline that stands far above the body', () => {
    const menu = Array.from({ length: 60 }, (_, at) => `Harbour ${at}`);
    expect(people(lines(HEADLINE, 'Written by Mira Holt', ...menu))).toEqual(['Mira Holt']);
  });

  test('the headline is no byline where it stands again', () => {
    const headline = '5 warm coats, tested by Islanders';
    expect(people(lines(headline, 'Coats', headline, 'Mira Holt', 'May 3, 2024'))).toEqual(['Mira Holt']);
  });

  test.each([
    'Mira writes on ferries for the Courier and lives on the smallest of the islands, with two goats and no television.',
    "Hi, I'm the one who writes on ferries here, from the smallest of the islands, with two goats and no television.",
  ])('behind the body over a biography: %s', (bio) => {
    expect(authorsOf(html({ foot: `<p>Mira Holt</p><p>${bio}</p>` }))).toEqual(['Mira Holt']);
    expect(
      authorsOf(
        html({ foot: `<p>Open Letter</p><p>${bio.replace('Mira', 'They')}</p>`.replace("I'm", 'it is') }),
      ),
    ).toEqual([]);
  });
});

describe('traps', () => {
  test('a value in a table is no author, unless its label says so', () => {
    const table = (label: string): string =>
      `<table><tr><th>${label}</th><td>Mira Holt</td></tr><tr><th>Opened</th><td>3 May 2024</td></tr></table>`;
    expect(authorsOf(html({ byline: table('Carries') }))).toEqual([]);
    expect(authorsOf(html({ byline: table('Author') }))).toEqual(['Mira Holt']);
  });

  test('an archive beside a person is an organisation, and a bracket that lost its other is no name', () => {
    expect(metadataOf(html({ head: meta('author', 'Mira Holt, iStockphoto)') }))).toMatchObject({
      authors: ['Mira Holt'],
      organisations: ['iStockphoto'],
    });
  });

  test('a link to more of an author is no byline, nor is one to a network', () => {
    const links =
      '<p><a href="/authors/holt">More from Mira Holt</a></p><p><a href="/profile/1">Bluesky</a></p>';
    expect(authorsOf(html({ byline: links }))).toEqual([]);
  });

  test('an author that is the site is an organisation, and a visible person wins over it', () => {
    const head = `${meta('og:site_name', 'Brackwater Courier')}${ld({ '@type': 'Person', name: 'Brackwater Courier' })}`;
    expect(metadataOf(html({ head })).authors).toEqual([]);
    expect(metadataOf(html({ head })).organisations).toEqual(['Brackwater Courier']);
    expect(authorsOf(html({ head, byline: '<p>By Mira Holt</p>' }))).toEqual(['Mira Holt']);
  });

  test.each(['admin', 'mira@courier.example', '@miraholt', 'https://social.example/courier', 'null'])(
    '%s is nobody',
    (value) => {
      expect(authorsOf(html({ head: meta('author', value) }))).toEqual([]);
    },
  );

  test('an embedded post ends in a name that is not the author', () => {
    const post = '<blockquote>The landing stays! — Jonas Bree (@jonasbree) May 3, 2024</blockquote>';
    const split = '<blockquote><p>The landing stays!</p>— Jonas Bree (@jonasbree) May 3, 2024</blockquote>';
    expect(authorsOf(html({ byline: post }))).toEqual([]);
    expect(authorsOf(html({ byline: split }))).toEqual([]);
    expect(authorsOf(html({ byline: '<p>— Jonas Bree, May 3, 2024</p>' }))).toEqual(['Jonas Bree']);
  });

  test('links to the pages around are no names beside a date', () => {
    const around = '<ul><li><a href="/1">Older Article</a></li><li><a href="/2">Newer Article</a></li></ul>';
    const byline = `${around}<p>on March 10, 2024 by Mira Holt</p>`;
    expect(authorsOf(html({ byline: `${around}<p>March 10, 2024</p>` }))).toEqual([]);
    expect(authorsOf(html({ byline }))).toEqual(['Mira Holt']);
  });

  test('a heading that leads to the front page of another site names the author, not the site', () => {
    const byline = '<p>By Mira Holt</p>';
    const box = (home: string): string => `<h3><a href="${home}">Mira Holt</a></h3>`;
    const of = (home: string) =>
      metadataOf(html({ byline, foot: box(home) }), { url: 'https://news.courier.example/ferry' });
    expect(of('https://miraholt.example/').authors).toEqual(['Mira Holt']);
    expect(of('https://courier.example/').organisations).toEqual(['Mira Holt']);
    expect(of('/').organisations).toEqual(['Mira Holt']);
  });

  test('an agency beside persons is an organisation', () => {
    const { authors, organisations } = metadataOf(
      html({ byline: '<p>By Mira Holt and Jonas Bree, Reuters</p>' }),
    );
    expect(authors).toEqual(['Mira Holt', 'Jonas Bree']);
    expect(organisations).toEqual(['Reuters']);
  });

  test('commenters and authors of cards are not authors', () => {
    const foot = `<div class="comments"><div class="comment-author">Tala Okoro</div></div>
      <aside class="related"><p>By Jonas Bree</p></aside>`;
    expect(authorsOf(html({ foot }))).toEqual([]);
  });

  test('a sentence that begins with a by-word is no byline', () => {
    expect(
      authorsOf(html({ byline: '<p>By keeping the landing open, the town helps the islands.</p>' })),
    ).toEqual([]);
  });

  test('a visible list completes one name of the metadata', () => {
    const head = meta('author', 'Mira Holt');
    expect(authorsOf(html({ head, byline: '<p>By Mira Holt, Jonas Bree and Tala Okoro</p>' }))).toEqual([
      'Mira Holt',
      'Jonas Bree',
      'Tala Okoro',
    ]);
  });

  test.each([
    [
      'in the line',
      '<p>By <a href="/authors/a">Mira Holt</a> | Fact-checked by <a href="/authors/b">Jonas Bree</a></p>',
    ],
    ['in the line before', '<p>By Mira Holt</p><p>Reviewed by</p><p><a href="/authors/b">Jonas Bree</a></p>'],
    [
      'who answered',
      '<p>asked May 2, 2024</p><p><a href="/users/1/a">Mira Holt</a></p><p>answered May 3, 2024</p><p><a href="/users/2/b">Jonas Bree</a></p>',
    ],
  ])('who checked, edited or answered is no author: %s', (_, byline) => {
    expect(authorsOf(html({ byline }))).toEqual(['Mira Holt']);
  });

  test('a label in the line before counts in the body too', () => {
    const foot = `<p>${'The ferry sails twice a day and the islanders like it that way. '.repeat(3)}</p>`;
    const byline =
      `<p>${'The landing stays open all winter, the council said on Monday. '.repeat(3)}</p>`.repeat(12);
    expect(authorsOf(html({ byline: `${byline}<p>Written by:</p><p>Mira Holt</p>${byline}`, foot }))).toEqual(
      ['Mira Holt'],
    );
  });

  test('what metadata call an organisation outweighs a name that the body brings by the way', () => {
    const head = ld({ '@type': 'Organization', name: 'Brackwater Ferry Office' });
    const body =
      `<p>${'The landing stays open all winter, the council said on Monday. '.repeat(3)}</p>`.repeat(12);
    expect(
      metadataOf(html({ head, byline: `${body}<p>Drawings by Jonas Bree</p>${body}` })).organisations,
    ).toEqual(['Brackwater Ferry Office']);
  });

  test('an account is a name where accounts write: on a forum, or marked up as one', () => {
    const forum = jsonLd({
      '@type': 'DiscussionForumPosting',
      headline: 'Ferry landing',
      author: { name: 'seal_watcher' },
    });
    const reply = '<p><a href="/members/tala/">Tala Okoro</a></p>';
    expect(authorsOf(html({ head: forum, foot: reply }))).toEqual(['seal_watcher']);
    expect(authorsOf(html({ byline: '<p>by sealwatcher</p>' }))).toEqual(['sealwatcher']);
  });

  test('all names of a byline where not each leads to a page', () => {
    const holt = '<a href="/authors/a">Mira Holt</a>';
    expect(authorsOf(html({ byline: `<p>By ${holt} and Jonas Bree, Reuters</p>` }))).toEqual([
      'Mira Holt',
      'Jonas Bree',
    ]);
    expect(authorsOf(html({ byline: `<p>By ${holt}, Ferry Office, Ellery Weekly</p>` }))).toEqual([
      'Mira Holt',
    ]);
  });

  test('an office that the markup calls the author', () => {
    expect(metadataOf(html({ byline: '<p class="article-author">Newsdesk</p>' })).organisations).toEqual([
      'Newsdesk',
    ]);
  });

  test('provenance names the source and the rival', () => {
    const page = html({ head: meta('author', 'Mira Holt'), byline: '<p>By Jonas Bree</p>' });
    expect(metadataOf(page).provenance.authors).toMatchObject({
      value: 'Mira Holt',
      source: 'meta author',
      rivals: [{ value: 'Jonas Bree', source: 'visible byline' }],
    });
  });
});

describe('the reporter whom the dateline of a Chinese article names', () => {
  const article = (first: string, foot = ''): string =>
    `<html lang="zh"><body><article><h1>渡口整个冬天开放</h1>${first}
    <p>镇议会星期二投票决定，旧渡口在整个冬天继续开放，三个小岛的居民此前要求有一条不受天气影响的航线。</p>${foot}</article></body></html>`;
  const opening = (byline: string): string =>
    `<p>渡口晚报讯${byline}镇议会星期二投票决定，旧渡口在整个冬天继续开放，让三个小岛的居民来往。</p>`;

  test.each([
    ['in brackets', opening('（记者 何美来）'), ['何美来']],
    ['several', opening('（记者何美来、白千帆）'), ['何美来', '白千帆']],
    ['with what they did', opening('（见习记者何美来 整合）'), ['何美来']],
    ['in a line before it', '<p>渡口晚报记者 何美来 白千帆</p>', ['何美来', '白千帆']],
    ['none in a sentence', opening('，记者从议会获悉，'), []],
  ])('%s', (_, first, authors) => {
    expect(authorsOf(article(first))).toEqual(authors);
  });

  test('outweighs the editor at the end', () => {
    const editor = '<p>责任编辑：陆小舟</p>';
    expect(authorsOf(article('', editor))).toEqual(['陆小舟']);
    expect(authorsOf(article(opening('（记者 何美来）'), editor))).toEqual(['何美来']);
  });
});

describe('a source beside an author', () => {
  const zh = '渡轮周二早上晚到三个小时，因为一只鹅停在船桥上，船长等它吃完早饭才开船，码头上没有人在意。';
  const de =
    'Die Fähre kam am Dienstag drei Stunden zu spät, weil eine Gans auf der Brücke saß und der Kapitän wartete.';
  test.each([
    [
      'before him, in Chinese',
      ['渡轮晚点三小时', '来源：港口晚报', '作者：何美来', '2024年5月3日', zh, zh.slice(3)],
      ['何美来'],
    ],
    [
      'before him, as an editor',
      ['渡轮晚点三小时', '责任编辑：何美来', '作者：林小海', '2024年5月3日', zh, zh.slice(3)],
      ['林小海'],
    ],
    [
      'before him, in German',
      ['Fähre kam zu spät', 'Quelle: Mira Holt', 'Autor: Jo Lind', '3. Mai 2024', de, de],
      ['Jo Lind'],
    ],
    [
      'with a label in the line before',
      ['Fähre kam zu spät', 'Quelle:', 'Mira Holt', 'Autor: Jo Lind', '3. Mai 2024', de, de],
      ['Jo Lind'],
    ],
    ['that is Chinese and alone', ['渡轮晚点三小时', '2024年5月3日', '何美来', zh, zh.slice(3)], ['何美来']],
    ['that stands alone', ['Fähre kam zu spät', 'Quelle: Mira Holt', '3. Mai 2024', de, de], ['Mira Holt']],
  ])('%s', (_, lines, authors) => {
    expect(clean(lines.join('\n'), { input: 'text' }).authors).toEqual(authors);
  });
});
