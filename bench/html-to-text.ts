import { Parser } from 'htmlparser2';

/** Elements that part words where they stand between them. */
const BREAKS = new Set(
  'address article aside blockquote body br button dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr img input label li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The text of markup, a line break wherever a block element begins or ends; text inside `skip` elements is left out. */
export function htmlToText(html: string | null | undefined, skip: ReadonlySet<string> = new Set()): string {
  let depth = 0;
  let text = '';
  const parser = new Parser({
    onopentagname(name) {
      if (skip.has(name)) depth += 1;
      if (BREAKS.has(name)) text += '\n';
    },
    ontext(data) {
      if (depth === 0) text += data;
    },
    onclosetag(name) {
      if (skip.has(name)) depth -= 1;
      if (BREAKS.has(name)) text += '\n';
    },
  });
  parser.end(html ?? '');
  return text;
}
