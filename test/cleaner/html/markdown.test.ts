import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown, renderText } from '../../../lambda/cleaner/assemble/render.ts';
import { htmlBlocks } from '../../../lambda/cleaner/blocks/html.ts';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';
import { DEFAULT_LIMITS } from '../../../lambda/cleaner/limits.ts';
import { parseHtml } from '../../../lambda/cleaner/parse/html.ts';

/** What the cleaner would write if it kept every block. */
const textOf = (html: string): string => {
  const page = htmlBlocks(parseHtml(html, DEFAULT_LIMITS));
  return renderText(page, page.blocks);
};
const markdownOf = (html: string): string => {
  const page = htmlBlocks(parseHtml(html, DEFAULT_LIMITS));
  return renderMarkdown(page, page.blocks);
};

describe('a table in Markdown', () => {
  test('has a head, and stands apart from what is around it', () => {
    expect(
      markdownOf(
        `<p>Crossings by port.</p><table><tr><th>Port<th>Hour<tr><td>Ely<td>9<tr><td>Wells<td><b>11</b></table><p>In summer only.</p>`,
      ),
    ).toBe(
      'Crossings by port.\n\n| Port | Hour |\n| --- | --- |\n| Ely | 9 |\n| Wells | **11** |\n\nIn summer only.',
    );
  });

  test('is as wide as its widest row', () => {
    expect(markdownOf('<table><tr><th>Port<tr><td>Ely<td>9<td>late</table>')).toBe(
      '| Port |  |  |\n| --- | --- | --- |\n| Ely | 9 | late |',
    );
  });

  test('leaves room for cells without text, and joins the parts of one', () => {
    expect(
      markdownOf(
        '<table><tr><th><th>2023<th>2024<tr><td>Ely<td><td><div>9</div><div>late</div></table><p>In summer only.</p>',
      ),
    ).toBe('|  | 2023 | 2024 |\n| --- | --- | --- |\n| Ely |  | 9<br>late |\n\nIn summer only.');
  });

  test('escapes bars in its cells', () => {
    expect(markdownOf('<table><tr><th>Port<th>Hour<tr><td>Ely|Wells<td>9</table>')).toContain(
      '| Ely\\|Wells | 9 |',
    );
  });

  test('ends where the next begins', () => {
    const table = '<table><tr><th>Port<th>Hour<tr><td>Ely<td>9</table>';
    const written = '| Port | Hour |\n| --- | --- |\n| Ely | 9 |';
    expect(markdownOf(table + table)).toBe(`${written}\n\n${written}`);
  });

  test('is none of cells that stand alone in their rows, nor of one row', () => {
    expect(markdownOf('<table><tr><td>Ely is late.<tr><td>Wells is not.</table>')).toBe(
      'Ely is late.\n\nWells is not.',
    );
    expect(markdownOf('<table><tr><td>Ely<td>9</table>')).toBe('Ely | 9');
  });

  test('is none that lays out a page: paragraphs of a cell are no row, nor is what stands beside them', () => {
    const one =
      'The ferry leaves at nine in the morning, and comes back at noon with mail and bread for all.';
    const two =
      'The second one leaves at three in the afternoon, unless the wind turns before the tide does.';
    const page = `<table><tr><td>Ports<td>${one}<br><br>${two}<td>Tides</table>`;
    expect(markdownOf(page)).toBe(`Ports\n\n${one}\n\n${two}\n\nTides`);
    expect(textOf(page)).toBe(`Ports\n\n${one}\n\n${two}\n\nTides`);
    expect(textOf(`<table><tr><td>Ely<td>${one}<tr><td>Wells<td>${two}</table>`)).toBe(
      `Ely | ${one}\nWells | ${two}`,
    );
  });

  test('of flattened text is one too', () => {
    const page = textBlocks('Port | Hour\nEly | 9', { nodes: 100 });
    expect(renderMarkdown(page, page.blocks)).toBe('| Port | Hour |\n| --- | --- |\n| Ely | 9 |');
  });

  test('is read back cell for cell', () => {
    const cell = fc.constantFrom('Ely', '9', 'late at night', 'Wells, Norfolk');
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        const html = table
          .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
          .join('');
        const { blocks } = textBlocks(markdownOf(`<table>${html}</table>`), { nodes: 1000 });
        expect(blocks.map(({ text }) => text)).toEqual(table.flat());
      }),
    );
  });
});
