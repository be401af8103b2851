import { showProgress } from '../../bin/progress.ts';
import { decode } from '../../lambda/cleaner/decode/index.ts';
import { type Corpus, type CorpusPage, readPage } from '../corpus.ts';
import type { Contestant, SpeedPage } from '../speed/contestant.ts';
import { race } from '../speed/measure.ts';
import { nodePeers } from '../speed/peers.ts';
import { pythonPeers } from '../speed/python-peers.ts';
import { bareParse, winnow, winnowSteps } from '../speed/winnow.ts';
import { formatTable } from '../table.ts';
import { corpusOf, natural, parse } from './options.ts';

export const usage = `CORPUS [--pages N] [--rounds N] [--type article] [--only NAME,NAME] [--json]
    Processor time of Winnow, its steps and its peers on the same pages in one run, interleaved and warm, as ratios to
    the bare htmlparser2 parse, with F1 in the same table. Peers get decoded text; Winnow's time holds the decoding.
    Installs the peers into bench/peers on first use; --only leaves out those whose names hold none of the words.`;

/** Of a function that runs once a page the engine makes its fastest code after some hundreds of pages. */
const WARM_UP = 500;
const COLUMNS = ['median ms', 'median ratio', 'total ratio', 'worst ms', 'F1', 'failures'];

/** Prints the table of speed. */
export async function run(args: string[]): Promise<number> {
  const own = {
    pages: { type: 'string', default: '150' },
    rounds: { type: 'string', default: '3' },
    type: { type: 'string', default: 'article' },
    only: { type: 'string' },
  } as const;
  const { values, positionals } = parse(args, own, 1);
  const corpus = corpusOf(positionals[0]!, values);
  const pages = choosePages(corpus, values.type, natural('--pages', values.pages));
  const python = await pythonPeers();
  const peers = [...(await nodePeers()), ...python.contestants].filter(named(values.only));
  const rounds = Math.max(1, natural('--rounds', values.rounds));
  const progress = showProgress(`speed ${corpus.name}`, pages.length);
  const rows = await race([bareParse, winnow, ...winnowSteps, ...peers], corpus, pages, rounds, WARM_UP, () =>
    progress.step(false),
  );
  progress.end();
  python.end();
  if (values.json) console.log(JSON.stringify(rows));
  else {
    console.log(`${corpus.name}, ${pages.length} pages, best of ${rounds} rounds each`);
    console.log(
      formatTable(
        ['', ...COLUMNS],
        rows.map(({ name, ...figures }) => [name, ...Object.values(figures)]),
      ),
    );
  }
  return 0;
}

/** Evenly over the corpus, so that the same pages are chosen each time. */
function choosePages(corpus: Corpus, type: string, many: number): (readonly [CorpusPage, SpeedPage])[] {
  const candidates = corpus.pages.filter((page) => page.type === type);
  const every = Math.max(1, candidates.length / Math.max(1, many));
  return Array.from({ length: Math.min(many, candidates.length) }, (_, at) => {
    const page = candidates[Math.floor(at * every)]!;
    const bytes = readPage(corpus.folder, page.file);
    const url = page.url ?? 'https://example.org/';
    return [page, { id: page.id, url, bytes, html: decode(bytes, { url }).text }] as const;
  });
}

function named(only: string | undefined): (contestant: Contestant) => boolean {
  const words = only?.toLowerCase().split(',') ?? [''];
  return ({ name }) => words.some((word) => name.toLowerCase().includes(word));
}
