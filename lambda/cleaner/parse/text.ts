import type { Limits } from '../types.ts';
import { joinFragments } from './text/fragments.ts';
import { takeHeaders } from './text/headers.ts';
import { splitLines, type TextLine } from './text/lines.ts';
import { isMarkdown } from './text/markdown.ts';
import { cutLongLines } from './text/sentences.ts';
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
 * Text to logical lines: line ends, scraper headers, hard wrapping undone, sentences cut at inline tags joined,
 * a page on one line cut into sentences. Linear in the input; lines beyond `limits.nodes` are left out and said so.
 */
export function parseText(text: string, limits: Pick<Limits, 'nodes'>): ParsedText {
  const { lines, cutAt } = splitLines(text, limits.nodes);
  const { headers, taken } = takeHeaders(lines);
  const body = joinFragments(unwrap(taken > 0 ? lines.slice(taken) : lines));
  return {
    headers,
    lines: cutLongLines(body, limits.nodes),
    markdown: isMarkdown(body),
    truncated:
      cutAt === null
        ? null
        : `The text has more than ${limits.nodes} lines: line ${cutAt} and all after it are left out.`,
  };
}
