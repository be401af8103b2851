import type { Limits } from '../types.ts';
import { breakOneLine } from './text/breaks.ts';
import { decodeEntities } from './text/entities.ts';
import { joinFragments } from './text/fragments.ts';
import { takeHeaders } from './text/headers.ts';
import { splitLines, type TextLine } from './text/lines.ts';
import { isMarkdown } from './text/markdown.ts';
import { cutLongLines } from './text/sentences.ts';
import { readUnderlines } from './text/underlines.ts';
import { unwrap } from './text/wrap.ts';

/** Flattened text, read: its logical lines (one a paragraph, heading, list item ...) with their source lines. */
export interface ParsedText {
  readonly headers: Readonly<Record<string, string>>;
  readonly lines: readonly TextLine[];
  /** The page speaks Markdown: links, pictures and emphasis are markup, not text. */
  readonly markdown: boolean;
  readonly truncated: string | null;
}

/**
 * Text to logical lines: line ends, entities, scraper headers, hard wrapping undone, sentences cut at inline tags joined,
 * a page on one line cut into its parts or sentences. Linear in the input; lines beyond `limits.nodes` are left out and said so.
 */
export function parseText(text: string, limits: Pick<Limits, 'nodes'>): ParsedText {
  const broken = breakOneLine(text);
  const split = splitLines(broken, limits.nodes);
  const { cutAt } = split;
  const decoded = decodeEntities(broken === text ? split.lines : split.lines.map(onOneLine));
  const { headers, taken } = takeHeaders(decoded);
  const lines = taken > 0 ? decoded.slice(taken) : decoded;
  const headed = readUnderlines(lines);
  const body = joinFragments(unwrap(headed));
  return {
    headers,
    lines: cutLongLines(body, limits.nodes),
    markdown: headed !== lines || isMarkdown(body),
    truncated:
      cutAt === null
        ? null
        : `The text has more than ${limits.nodes} lines: line ${cutAt} and all after it are left out.`,
  };
}

/** A part of a page that stands on one line. */
const onOneLine = (line: TextLine): TextLine => ({ ...line, from: 1, to: 1 });
