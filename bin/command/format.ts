import { type Document, toJsonLd } from '../../lambda/cleaner/index.ts';

/** The forms that a document is written in, and the extension of each. */
export const FORMATS = {
  json: 'json',
  jsonl: 'jsonl',
  text: 'txt',
  markdown: 'md',
  jsonld: 'jsonld',
} as const;
export type Format = keyof typeof FORMATS;

/** True for the name of a format. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

/** A document in a format, ending in one line break. Text is the document's text and nothing else. */
export function formatDocument(document: Document, format: Format): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`;
    case 'jsonl':
      return `${JSON.stringify(document)}\n`;
    case 'text':
      return `${document.text}\n`;
    case 'markdown':
      return `${document.markdown}\n`;
    case 'jsonld':
      return `${JSON.stringify(toJsonLd(document), null, 2)}\n`;
  }
}
