import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from './cv.ts';
import { outFolder, readMeta } from './dataset.ts';
import { exportRoute } from './export.ts';
import { FEATURES } from './features.ts';
import { formatHeadlineFit } from './headline.ts';
import { parametersOf, type Route } from './parameters.ts';
import { runTraining } from './python.ts';
import { formatGains, formatScores, scorePages } from './report.ts';
import { encodeModel } from './ship.ts';
import { formatPage } from './show.ts';
import { readSources } from './sources.ts';

const USAGE = `npm run train -- [html|text]            exports, trains, cross-validates, writes the shipped model and the report
npm run train -- html --quick           3 folds of half the trees, scored pages only, no shipped model: the loop of designing features
npm run train -- html --skip-export     trains again on the last export with the parameters of that time
npm run train -- html --report          prints the report of the last run (with --quick: of the last quick run)
npm run train -- html --show wcxb/0001  the blocks of a page with label, probability and decision
npm run train -- headline               fits the weights of classify/headline-line.ts anew, and compares`;

const SHIPPED = join(import.meta.dirname, '..', 'lambda', 'cleaner', 'classify', 'model');

/** Rows with LightGBM's own predictions, which the test of the inference reads. */
const CHECKS = join(import.meta.dirname, '..', 'test', 'cleaner', 'model');

const timed = async (what: string, work: () => unknown): Promise<void> => {
  const start = performance.now();
  await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
};

/** Writes the model that the cleaner embeds. */
function ship(route: Route): void {
  const folder = outFolder(route);
  const encoded = JSON.stringify(encodeModel(readModel(folder, 'all'), readMeta(folder).features), null, 1);
  writeFileSync(join(SHIPPED, `${route}.model.json`), `${encoded}\n`);
  cpSync(join(folder, 'check.json'), join(CHECKS, `${route}.check.model.json`));
  console.log(`${route}.model.json: ${(encoded.length / 1024).toFixed(0)} KB`);
}

function report(folder: string): string {
  const { route, pages, features, folds, trees } = readMeta(folder);
  const head = `${route}: ${pages.length} pages, ${features.length} features, ${folds} folds by site, ${trees} trees`;
  return `${head}\n\n${formatScores(scorePages(folder))}\n\nShare of the gain\n${formatGains(folder)}\n`;
}

/** Works in a folder of its own and swaps it in at the end, so that a benchmark that runs meanwhile reads whole models. */
async function train(route: Route, quick: boolean, skipExport: boolean): Promise<void> {
  const folder = outFolder(route, quick);
  const work = `${folder}.new`;
  if (skipExport) cpSync(folder, work, { recursive: true });
  else {
    const sources = readSources(route).filter((source) => source.scored || !quick);
    await timed(`export ${route}`, () =>
      exportRoute(route, work, sources, FEATURES[route], parametersOf(route, quick)),
    );
  }
  await timed(`train ${route}`, () => runTraining(work, quick ? ['--folds-only'] : []));
  rmSync(folder, { recursive: true, force: true });
  renameSync(work, folder);
  const text = report(folder);
  console.log(text);
  if (quick) return;
  ship(route);
  writeFileSync(join(import.meta.dirname, `report-${route}.txt`), text);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    'skip-export': { type: 'boolean' },
    report: { type: 'boolean' },
    show: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const routes = positionals.length > 0 ? positionals : ['html', 'text'];
if (values.help || routes.some((route) => !['html', 'text', 'headline'].includes(route))) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  for (const route of routes as (Route | 'headline')[]) {
    const quick = values.quick === true;
    if (route === 'headline') console.log(formatHeadlineFit());
    else if (values.show !== undefined) console.log(formatPage(outFolder(route, quick), values.show));
    else if (values.report) console.log(report(outFolder(route, quick)));
    else await train(route, quick, values['skip-export'] === true);
  }
}
