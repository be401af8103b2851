import { describe, expect, test } from 'vitest';
import { BODY, MORE } from '../../../lambda/cleaner/classify/rules/example-text.ts';
import { clean } from '../../../lambda/cleaner/index.ts';

const THIRD =
  'The old ferry will sail every half hour until the autumn, and school buses will take the longer road by the mill.';

describe('flattened text', () => {
  const document = clean(
    [
      'Bridge over the Alma Closed Until June',
      '© AP Photo / Jo LindThis photo shows the closed bridge over the Alma on Tuesday morning.',
      'This photo shows the closed bridge over the Alma on Tuesday morning. - Alma Courier, 1920, 03.05.2021',
      'Subscribe',
      `${BODY} The guild* was not heard.`,
      MORE,
      'A ferry in the fog. File photo. - Alma Courier, 1920, 24.04.2021',
      'Ferries Sell Out for Months as Bridge Stays Shut',
      THIRD,
      BODY.replace('Officials', 'Engineers'),
      '* A union of ferrymen',
      'Correction: an earlier version of this article misstated the length of the bridge.',
      'Reporting by Jo Lind; Editing by Ana Fell',
    ].join('\n'),
    { input: 'text' },
  );

  test('a credit, its caption and the alt text that repeats it are one picture', () => {
    const caption = 'This photo shows the closed bridge over the Alma on Tuesday morning.';
    expect(document.images).toEqual([
      {
        src: null,
        alt: caption,
        caption,
        credit: '© AP Photo / Jo Lind',
        creator: 'Jo Lind',
        agency: 'AP Photo',
        lead: true,
      },
    ]);
  });

  test('a card of another article gives its title and the day of its stamp', () => {
    expect(document.related).toEqual([
      { title: 'Ferries Sell Out for Months as Bridge Stays Shut', url: null, published: '2021-04-24' },
    ]);
  });

  test('footnotes stay in the text and are listed; corrections and notes are lifted', () => {
    expect(document.footnotes).toEqual([{ marker: '*', text: 'A union of ferrymen' }]);
    expect(document.text).toContain('* A union of ferrymen');
    expect(document.corrections).toHaveLength(1);
    expect(document.notes).toEqual(['Reporting by Jo Lind; Editing by Ana Fell']);
  });
});

describe('HTML', () => {
  const html = `<html lang="en"><head><meta property="og:image" content="https://example.org/p/bridge-1200x630.jpg"></head>
    <body><nav><a href="/">Home</a><img src="/logo.png"></nav><article><h1>Bridge over the Alma closed until June</h1>
    <figure><img src="/p/bridge.jpg" alt="A bridge"><figcaption>The closed bridge (Photo by Jo Lind)</figcaption></figure>
    <p>${BODY}</p><p>${MORE}</p><p>Read more: <a href="/ferries">Ferries sell out as bridge stays shut</a></p><p>${THIRD}</p>
    <figure><img src="/p/ferry.jpg" alt=""><figcaption>The ferry at noon</figcaption></figure><p>${BODY} And so on.</p>
    </article></body></html>`;
  const options = { input: 'html', url: 'https://example.org/news/bridge' } as const;

  test('pictures have address, alt text, caption and credit, and the lead is marked', () => {
    expect(clean(html, options).images).toEqual([
      {
        src: 'https://example.org/p/bridge.jpg',
        alt: 'A bridge',
        caption: 'The closed bridge',
        credit: 'Photo by Jo Lind',
        creator: 'Jo Lind',
        agency: null,
        lead: true,
      },
      {
        src: 'https://example.org/p/ferry.jpg',
        alt: null,
        caption: 'The ferry at noon',
        credit: null,
        creator: null,
        agency: null,
        lead: false,
      },
    ]);
  });

  test.each([
    ['', 'https://example.org/p/bridge.jpg'],
    ['/', 'https://example.org/p/bridge.jpg'],
    ['//pictures.example/', 'https://pictures.example/p/bridge.jpg'],
  ])('a <base> of “%s” is resolved against the address of the page', (base, src) => {
    const [bridge] = clean(html.replace('<head>', `<head><base href="${base}">`), options).images;
    expect(bridge?.src).toBe(src);
  });

  test('links to other articles have their address', () => {
    expect(clean(html, options).related).toEqual([
      { title: 'Ferries sell out as bridge stays shut', url: 'https://example.org/ferries', published: null },
    ]);
  });

  test('a footnote stays in the text and is listed; a correction is lifted', () => {
    const correction = 'Correction: an earlier version of this article misstated the length of the bridge.';
    const document = clean(
      `<html lang="en"><body><article><h1>Bridge over the Alma closed until June</h1>
      <p>${BODY} The guild<sup>*</sup> was not heard.</p><p>${MORE}</p><p>${THIRD}</p>
      <p><small><sup>*</sup> A union of <a href="/guild">ferrymen</a></small></p><p><em>${correction}</em></p>
      </article></body></html>`,
      options,
    );
    expect(document.footnotes).toEqual([{ marker: '*', text: 'A union of ferrymen' }]);
    expect(document.text).toContain('* A union of ferrymen');
    expect(document.corrections).toEqual([correction]);
    expect(document.text).not.toContain('misstated');
  });

  test('captions stay in the text for those who want them there', () => {
    expect(clean(html, options).text).not.toContain('The ferry at noon');
    const kept = clean(html, { ...options, policy: { captions: 'keep' } });
    expect(kept.text).toContain('The ferry at noon');
    expect(kept.images.map(({ caption, creator }) => [caption, creator])).toEqual([
      ['The closed bridge', 'Jo Lind'],
      ['The ferry at noon', null],
    ]);
  });
});

describe('the lead image', () => {
  const page = (named: string, above: string, inside = ''): string =>
    `<html><head><meta property="og:type" content="article"><meta property="og:image" content="https://alma.example/${named}">
     </head><body><header>${above}</header><p>Alma Courier</p><p>News of the valley</p><p>Since 1920</p><p>Menu</p>
     <article><h1>Bridge over the Alma closed until June</h1><p>${BODY}</p>${inside}<p>${MORE}</p><p>${THIRD}</p></article></body></html>`;
  const FIGURE = '<figure><img src="/ferry.jpg"><figcaption>A ferry in the fog</figcaption></figure>';
  const imagesOf = (html: string) =>
    clean(html, { url: 'https://alma.example/bridge' }).images.map(({ src, lead }) => [src, lead]);

  test('is the one that the page names, where it shows it above the article', () => {
    expect(imagesOf(page('bridge-1200x630.jpg', '<img src="/bridge.jpg" alt="">', FIGURE))).toEqual([
      ['https://alma.example/bridge-1200x630.jpg', true],
      ['https://alma.example/ferry.jpg', false],
    ]);
  });

  test.each([
    ['shows nowhere', page('share.jpg', '', FIGURE)],
    ['has for its logo', page('logo.jpg', '<img src="/logo.jpg">', FIGURE)],
    ['has as an icon', page('cap.jpg', '<img src="/cap.jpg" width="32" height="32">', FIGURE)],
  ])('is the first of the article where the page %s the one that it names', (_, html) => {
    expect(imagesOf(html)).toEqual([['https://alma.example/ferry.jpg', true]]);
  });

  test('a card before a figure does not take the caption of its picture', () => {
    const card =
      '<div class="related-card"><h3>Read more</h3><img src="/dog.jpg"><a href="/dog">The dog that swam</a></div>';
    expect(imagesOf(page('share.jpg', '', card + FIGURE))).toEqual([
      ['https://alma.example/ferry.jpg', true],
    ]);
  });
});
