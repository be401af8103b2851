import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as cheerio from 'cheerio';
import { htmlToText } from '../html-to-text.ts';
import { type Contestant, timed } from './contestant.ts';

const FOLDER = new URL('../peers/', import.meta.url);
const fromPeers = createRequire(new URL('package.json', FOLDER));

interface Readable {
  parse(): { content: string } | null;
}

/** Peers that run in Node, installed on first use into a folder of their own: never with the product. */
export async function nodePeers(): Promise<Contestant[]> {
  if (!existsSync(new URL('node_modules', FOLDER))) {
    console.error('installing the peers into bench/peers');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: fileURLToPath(FOLDER),
    });
  }
  const { parseHTML } = await load<{ parseHTML(html: string): { document: object } }>('linkedom');
  const { Readability } = await load<{ Readability: new (document: object) => Readable }>(
    '@mozilla/readability',
  );
  const { Defuddle } = await load<{
    Defuddle(document: object, url: string): Promise<{ content: string }>;
  }>('defuddle/node');
  const { default: postlight } = await load<{
    default: { parse(url: string, options: object): Promise<{ content?: string | null }> };
  }>('@postlight/parser');
  return [
    timed(
      'cheerio parse',
      ({ html }) => cheerio.load(html),
      () => null,
    ),
    timed(
      'Readability + linkedom',
      ({ html }) => new Readability(parseHTML(html).document).parse(),
      (article) => htmlToText(article?.content),
    ),
    timed(
      'defuddle + linkedom',
      ({ html, url }) => quietly(() => Defuddle(parseHTML(html).document, url)),
      ({ content }) => htmlToText(content),
    ),
    timed(
      'postlight parser',
      ({ html, url }) => quietly(() => postlight.parse(url, { html, fetchAllPages: false })),
      ({ content }) => htmlToText(content),
    ),
  ];
}

/** Runs a peer without what it says on the console: some print a stack for each odd page. */
async function quietly<T>(work: () => T | Promise<T>): Promise<T> {
  const { log, warn, error } = console;
  Object.assign(console, { log: ignore, warn: ignore, error: ignore });
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

function ignore(): void {}

async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(resolve(name)).href)) as T;
}

/** require.resolve knows no "import" condition, which is all that defuddle/node has. */
function resolve(name: string): string {
  return name === 'defuddle/node'
    ? fileURLToPath(new URL('node_modules/defuddle/dist/node.js', FOLDER))
    : fromPeers.resolve(name);
}
