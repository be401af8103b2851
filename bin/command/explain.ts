import { styleText } from 'node:util';
import type { Document, Removal } from '../../lambda/cleaner/index.ts';
import { printable } from './printable.ts';

type Style = Parameters<typeof styleText>[0];

const EXCERPT = 100;

/**
 * What was taken out of a page and why, in the order of the page: red for dropped, blue for lifted blocks, with kind,
 * reason and rule; before it what the document says of itself.
 *
 * @param colour false for plain words, as for a file
 */
export function explainDocument(document: Document, name: string, colour: boolean): string {
  const paint = (style: Style, text: string): string => (colour ? styleText(style, text) : text);
  const unit = document.source.input === 'text' ? 'line' : 'character';
  const removals = [
    ...document.removed.map((removal) => ({ ...removal, field: '' })),
    ...document.lifted,
  ].toSorted((a, b) => a.from - b.from || a.to - b.to);
  const { words, confidence, flags } = document.quality;
  const head = [
    paint('bold', printable(name)),
    `  ${document.title ?? 'no title'}${document.published ? `, ${document.published}` : ''}`,
    `  ${words} words kept; ${document.removed.length} blocks dropped, ${document.lifted.length} lifted; confidence ${confidence}`,
    ...flags.map(({ flag, reason }) => paint('yellow', `  ${flag}: ${reason}`)),
  ];
  const body = removals.map((removal) => {
    const lifted = removal.field !== '';
    const style: Style = lifted ? 'blue' : 'red';
    const verdict = lifted ? `lifted to ${removal.field}` : 'dropped';
    return `${paint(style, `${verdict}, ${removal.kind}`)}  ${paint('dim', place(removal, unit))}
    ${paint(style, excerpt(removal.text))}
    ${paint('dim', `${removal.evidence} (${removal.rule})`)}`;
  });
  return `${[...head, ...body].join('\n')}\n`;
}

function place({ from, to }: Removal, unit: string): string {
  return from === to ? `${unit} ${from}` : `${unit}s ${from}-${to}`;
}

function excerpt(text: string): string {
  const line = printable(text).replace(/\s+/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}...` : line;
}
