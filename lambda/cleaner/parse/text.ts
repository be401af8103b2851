import type { Limits } from '../types.ts';
import { takeAddresses } from './text/addresses.ts';
import { breakOneLine } from './text/breaks.ts';
import { decodeEntities } from './text/entities.ts';
import { joinFragments } from './text/fragments.ts';
import { cutGlued } from './text/glue.ts';
import { takeHeaders } from './text/headers.ts';
import { splitLines, type TextLine } from './text/lines.ts';
import { isMarkdown } from './text/markdown.ts';
import { takePrint } from './text/prints.ts';
import { cutLongLines } from './text/sentences.ts';
import { joinSpreadLinks } from './text/spread-links.ts';
import { titleAmong } from './text/title.ts';
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
  const print = takePrint(decoded);
  const { headers, lines, markdown } = takeHeaders(print.lines);
  const addresses = takeAddresses(lines);
  const glued = cutGlued(joinSpreadLinks(addresses.lines));
  const headed = readUnderlines(glued);
  const body = joinFragments(addresses.resolve(unwrap(headed)));
  const cut = cutLongLines(body, Math.min(body.length, addresses.lines.length), limits.nodes);
  const title = cut.title ?? titleAmong(body);
  return {
    headers: { ...(title !== null && { title }), ...print.headers, ...headers },
    lines: cut.lines,
    markdown: markdown || headed !== glued || isMarkdown(body),
    truncated:
      cutAt === null
        ? null
        : `The text has more than ${limits.nodes} lines: line ${cutAt} and all after it are left out.`,
  };
}

/** A part of a page that stands on one line. */
const onOneLine = (line: TextLine): TextLine => ({ ...line, from: 1, to: 1 });
