import { replaceInSteps } from '../replace.ts';
import type { Block, Mark, Page } from '../types.ts';
import { markdownTable, type Row, tableAt } from './markdown-table.ts';
import { isSameLine, isSameRow } from './rows.ts';

/**
 * The clean text: blocks apart by a blank line, list items and table rows by a line break.
 * Cells of a table row stand on one line, apart by " | "; code keeps its lines.
 */
export function renderText(page: Page, kept: readonly Block[]): string {
  const parts: string[] = [];
  for (let at = 0; at < kept.length; at++) {
    if (at > 0) parts.push(separator(page, kept, at));
    parts.push(blockText(kept[at]!));
  }
  return parts.join('');
}

function blockText(block: Block): string {
  if (block.form === 'code') return block.text;
  if (block.form === 'list-item' && !BULLET.test(block.text)) return `${indent(block)}- ${block.text}`;
  // Read again it is an entry of a list, whatever it was here.
  return block.text.replace(FANCY_BULLET, '- ');
}

/** The article as GitHub Flavored Markdown: headings, lists, quotes, code, tables, links, emphasis. */
export function renderMarkdown(page: Page, kept: readonly Block[]): string {
  const parts: string[] = [];
  let behindTable = false;
  for (let at = 0; at < kept.length; ) {
    const rows = tableAt(page, kept, at);
    if (at > 0) parts.push(rows !== null || behindTable ? '\n\n' : separator(page, kept, at));
    parts.push(rows === null ? blockMarkdown(kept[at]!) : markdownTable(rows.map(rowMarkdown)));
    at += rows === null ? 1 : rows.flat(2).length;
    behindTable = rows !== null;
  }
  return parts.join('');
}

const rowMarkdown = (row: Row): string[] => row.map((blocks) => blocks.map(inlineMarkdown).join('<br>'));

function blockMarkdown(block: Block): string {
  const text = block.form === 'code' ? block.text : inlineMarkdown(block);
  switch (block.form) {
    case 'heading':
      return `${'#'.repeat(Math.max(2, block.level))} ${text}`;
    case 'list-item':
      return BULLET.test(text) ? text : `${indent(block)}- ${text}`;
    case 'quote':
      return `> ${text}`;
    case 'code':
      return `\`\`\`\n${text}\n\`\`\``;
    default:
      return text;
  }
}

const BULLET = /^(?:[-*•–]|\d{1,3}[.)])\s/;
const FANCY_BULLET = /^[+•‣▪●◦∙⁃]\s+(?=\S)/;

function indent(block: Block): string {
  return '  '.repeat(Math.max(0, block.level - 1));
}

const UNSPACED_END = /[。！？]$/;

function separator(page: Page, kept: readonly Block[], at: number): string {
  const previous = kept[at - 1]!;
  const block = kept[at]!;
  if (previous.form === 'table-cell' && block.form === 'table-cell') {
    if (isSameRow(page, previous, block)) return ' | ';
    // A row of one cell reads as a paragraph.
    return hasCompany(page, kept, at - 1) && hasCompany(page, kept, at) ? '\n' : '\n\n';
  }
  // A page on one line was cut into sentences: those that stood together go together again.
  if (isSameLine(page, previous, block) && block.index === previous.index + 1)
    return UNSPACED_END.test(previous.text) ? '' : ' ';
  if (previous.form !== 'list-item' || block.form !== 'list-item') return '\n\n';
  return block.index - previous.index < 4 && block.gapBefore === 0 ? '\n' : '\n\n';
}

/** Does another cell of the row stand next to the cell? */
function hasCompany(page: Page, kept: readonly Block[], at: number): boolean {
  const cell = kept[at]!;
  return [kept[at - 1], kept[at + 1]].some(
    (other) => other?.form === 'table-cell' && isSameRow(page, cell, other),
  );
}

const OPEN: Readonly<Record<Mark['type'], string>> = { link: '[', strong: '**', emphasis: '*', code: '`' };

/** Inline marks as Markdown; marks that cross others are left out rather than written broken. */
function inlineMarkdown(block: Block): string {
  if (block.marks.length === 0) return escapeMarkdown(block.text);
  const marks = [...block.marks].sort((a, b) => a.from - b.from || b.to - a.to);
  let out = '';
  let at = 0;
  const open: Mark[] = [];
  const closeUntil = (position: number): void => {
    while (open.length > 0 && open[open.length - 1]!.to <= position) {
      const mark = open.pop()!;
      out += escapeMarkdown(block.text.slice(at, mark.to));
      at = mark.to;
      out += mark.type === 'link' ? `](${mark.href ?? ''})` : OPEN[mark.type];
    }
  };
  for (const mark of marks) {
    closeUntil(mark.from);
    const outer = open[open.length - 1];
    if ((outer && (mark.to > outer.to || outer.type === mark.type)) || !isWritable(mark)) continue;
    out += escapeMarkdown(block.text.slice(at, mark.from)) + OPEN[mark.type];
    at = mark.from;
    open.push(mark);
  }
  closeUntil(block.text.length);
  return out + escapeMarkdown(block.text.slice(at));
}

function isWritable(mark: Mark): boolean {
  return (
    mark.type !== 'link' ||
    (mark.href !== undefined && mark.href !== '' && !/^\s*javascript:|[\s()<>]/i.test(mark.href))
  );
}

const SPECIAL = /[\\`*_[\]<>]/g;

/** Most texts hold nothing to escape, and to look for that is cheaper than to replace nothing. */
function escapeMarkdown(text: string): string {
  return text.search(SPECIAL) < 0 ? text : replaceInSteps(text, SPECIAL, '\\$&');
}
