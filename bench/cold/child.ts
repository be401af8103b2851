import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { median } from '../score/aggregate.ts';

/** What the handler reads at its start. */
const ENVIRONMENT = {
  WINNOW_OUTPUT_BUCKET: 'clean',
  AWS_REGION: 'eu-central-1',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

/** Runs lines of an ES module in a Node of its own; it writes its answer with `say`. */
function run(lines: string, flags: readonly string[] = []): number[] {
  const code = `const say = (...numbers) => console.log(JSON.stringify(numbers));
    const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    ${lines}`;
  const out = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
    env: { ...process.env, ...ENVIRONMENT },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(out.trim().split('\n').at(-1)!) as number[];
}

/** Median processor milliseconds of importing each file in a fresh process, interleaved. */
export function importTimes(files: readonly string[], runs: number): number[] {
  const times = files.map((): number[] => []);
  for (let turn = 0; turn < runs; turn++) {
    for (const [at, file] of files.entries()) {
      const url = JSON.stringify(pathToFileURL(file).href);
      times[at]!.push(run(`const start = spent(); await import(${url}); say(spent() - start);`)[0]!);
    }
  }
  return times.map((list) => median(list)!);
}

/** Median processor milliseconds of the first page that a fresh process cleans, the import of the core left out. */
export function firstPageTime(core: string, page: string, runs: number): number {
  const url = JSON.stringify(pathToFileURL(core).href);
  const clean = `import { readFileSync } from 'node:fs'; const { clean } = await import(${url});
    const page = readFileSync(${JSON.stringify(page)}); const start = spent(); clean(page); say(spent() - start);`;
  return median(Array.from({ length: runs }, () => run(clean)[0]!))!;
}

/** Megabytes of resident memory at the peak of cleaning a page with the bundled core, and of a Node that does nothing. */
export function peakMemory(core: string, page: string): { readonly clean: number; readonly empty: number } {
  const url = JSON.stringify(pathToFileURL(core).href);
  const peak = 'say(process.resourceUsage().maxRSS / 1024);';
  const [clean] = run(
    `import { readFileSync } from 'node:fs'; const { clean } = await import(${url});
     clean(readFileSync(${JSON.stringify(page)})); ${peak}`,
  );
  return { clean: clean!, empty: run(peak)[0]! };
}
