import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../lambda/cleaner/blocks/index.ts';
import type { Page } from '../../../lambda/cleaner/types.ts';

const pageOf = (text: string): Page => buildBlocks({ text, input: 'html' });
const textsOf = (html: string): string[] => pageOf(html).blocks.map(({ text }) => text);

const place = (number: string, kind = 'B'): string => `<template id="${kind}:${number}"></template>`;
const piece = (number: string, html: string): string => `<div hidden id="S:${number}">${html}</div>`;

describe('pages that the server streams in pieces', () => {
  it('have each piece in its place, where it is not hidden', () => {
    const page = pageOf(
      `<main><p>Quay</p>${place('0')}<p>Pier</p></main><footer>Harbour</footer>${piece('0', '<p>Tide</p>')}`,
    );
    expect(page.blocks.map(({ text }) => text)).toEqual(['Quay', 'Tide', 'Pier', 'Harbour']);
    expect(page.blocks.every(({ hidden }) => !hidden)).toBe(true);
    const tide = page.blocks[1]!;
    expect(page.tree.tag[page.tree.parent[tide.node]!]).toBe('main');
  });

  it('have pieces inside pieces, whatever comes first', () => {
    const [outer, inner] = [
      piece('1', `<p>Quay</p>${place('a', 'P')}<p>Pier</p>`),
      piece('a', '<p>Tide</p>'),
    ];
    expect(textsOf(`${place('1')}<p>Mast</p>${outer}${inner}`)).toEqual(['Quay', 'Tide', 'Pier', 'Mast']);
    expect(textsOf(`${place('1')}<p>Mast</p>${piece('1', `<p>Quay</p>${inner}`)}`)).toEqual([
      'Quay',
      'Tide',
      'Mast',
    ]);
  });

  it('break the line around a place in the middle of one', () => {
    expect(textsOf(`<p>Quay <b>and ${place('0')} pier</b></p>${piece('0', '<p>Tide</p>')}`)).toEqual([
      'Quay',
      'and',
      'Tide',
      'pier',
    ]);
  });

  it.each([
    ['a piece without a place', `<p>Quay</p>${piece('0', '<p>Tide</p>')}`, ['Quay', 'Tide']],
    ['a piece before its place', `${piece('0', '<p>Tide</p>')}<p>Quay</p>${place('0')}`, ['Tide', 'Quay']],
    ['a place in its own piece', piece('0', `<p>Tide</p>${place('0')}`), ['Tide']],
    [
      'a piece that two places ask for',
      `${place('0')}${place('0', 'P')}${piece('0', '<p>Tide</p>')}`,
      ['Tide'],
    ],
    [
      'two pieces for one place',
      `${place('0')}${piece('0', '<p>Tide</p>')}${piece('0', '<p>Quay</p>')}`,
      ['Tide', 'Quay'],
    ],
    [
      'a piece that stands in one that was moved, and is asked for after it',
      `${place('1')}${place('2')}${piece('1', `<p>Quay</p>${piece('2', '<p>Tide</p>')}`)}`,
      ['Quay', 'Tide'],
    ],
    [
      'what is shown already',
      `<p>Quay</p>${place('0')}<p>Mast</p><div id="S:0"><p>Tide</p></div>`,
      ['Quay', 'Mast', 'Tide'],
    ],
    [
      'an element of another name',
      '<i id="B:0"></i><p>Quay</p><div hidden id="S:0"><p>Tide</p></div>',
      ['Quay', 'Tide'],
    ],
  ])('lose and double nothing: %s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it('nest no deeper than pages may', () => {
    const pieces = Array.from({ length: 30 }, (_, number) =>
      piece(
        String(number),
        `${'<div>'.repeat(100)}<p>Tide ${number}</p>${place(String(number + 1))}${'</div>'.repeat(100)}`,
      ),
    );
    const { blocks, tree } = pageOf(`${place('0')}${pieces.join('')}`);
    expect(blocks).toHaveLength(30);
    expect(Math.max(...tree.depth)).toBeLessThan(1_200);
  });
});
