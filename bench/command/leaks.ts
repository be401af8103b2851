import { countLeaks } from '../leaks.ts';
import { corpusOf, natural, parse, resultsOf, SHARED_USAGE } from './options.ts';

export const usage = `CORPUS... [--show KIND --count N] ${SHARED_USAGE}
    Counts lines of chrome left in the text, by kind, and paragraphs lost; --show prints some ("lost" for paragraphs).`;

/** Prints leaks and losses of corpora. */
export async function run(args: string[]): Promise<number> {
  const own = { show: { type: 'string' }, count: { type: 'string', default: '20' } } as const;
  const { values, positionals } = parse(args, own, 1);
  for (const path of positionals) {
    const corpus = corpusOf(path, values);
    const { leaks, findings } = countLeaks(corpus, await resultsOf(corpus, values));
    if (values.json) console.log(JSON.stringify(leaks));
    else {
      const { pages, leaked_lines, named_lines, leak_pages, lost_paragraphs, lost_pages } = leaks;
      console.log(
        `${corpus.name}, ${pages} pages: ${leaked_lines} lines leaked (${named_lines} of a named kind) on ${leak_pages} pages; ` +
          `${lost_paragraphs} paragraphs lost on ${lost_pages} pages`,
      );
      for (const [kind, [on, lines]] of Object.entries(leaks.kinds)) {
        console.log(
          `  ${kind.padEnd(22)} ${String(lines).padStart(5)} lines on ${String(on).padStart(4)} pages`,
        );
      }
    }
    const shown = findings
      .filter(({ kind }) => kind === values.show)
      .slice(0, natural('--count', values.count));
    for (const { id, line } of shown) console.log(`${id} ${line.slice(0, 160)}`);
  }
  return 0;
}
