import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { SFNClient } from '@aws-sdk/client-sfn';
import {
  type BackfillInput,
  type BackfillState,
  describeBackfill,
  secondsLeft,
  startBackfill,
} from '../operate/backfill.ts';
import { requireOutput, stackOutputs } from '../operate/stack.ts';
import { duration } from '../progress.ts';
import { UsageError } from './usage.ts';

export const summary = 'clean what already lies in the raw bucket of a deployed stack';

export const help = `Usage: winnow backfill [options]

Cleans the pages that are in the raw bucket already, or cleans them again after an upgrade, and shows how far it is.
It runs in AWS: ending this command does not end it.

  --prefix P                 only keys that begin so (default: the stack's raw prefix)
  --older-than-version V     only pages that no cleaner of version V or newer has cleaned
                             (looks at documents; shards of earlier runs do not count)
  --again                    also pages that this very version has cleaned: after a change of policy or overrides
  --output documents|shards  documents: one KEY.json a page, as live (default);
                             shards: one gzipped JSONL object for a hundred pages, by far the cheapest
  --manifest s3://B/KEY      keys from the manifest.json of an S3 Inventory in CSV instead of a listing;
                             with --prefix those of them that begin so
  --stack NAME               name of the deployed stack (default Winnow)
  --detach                   start it and do not wait

Examples:
  winnow backfill --prefix 2025/
  winnow backfill --older-than-version 1.2.0
  winnow backfill --output shards --detach

Exit code: 0 done (or started, with --detach), 1 the run failed, 2 the call was not understood.`;

const POLL_MS = 2_000;

/** Starts a backfill and follows it to its end. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      prefix: { type: 'string' },
      'older-than-version': { type: 'string' },
      again: { type: 'boolean', default: false },
      output: { type: 'string', default: 'documents' },
      manifest: { type: 'string' },
      stack: { type: 'string', default: 'Winnow' },
      detach: { type: 'boolean', default: false },
    },
  });
  const input = backfillInput(values);
  const outputs = await stackOutputs(new CloudFormationClient(), values.stack);
  const sfn = new SFNClient();
  const execution = await startBackfill(
    sfn,
    requireOutput(outputs, 'BackfillStateMachine', values.stack),
    input,
  );
  console.log(`Started ${execution}`);
  return values.detach ? 0 : follow(sfn, execution);
}

/**
 * The input of the state machine for the options of a call.
 *
 * @throws UsageError naming the option that is wrong
 */
export function backfillInput(values: {
  prefix?: string | undefined;
  'older-than-version'?: string | undefined;
  again?: boolean;
  output: string;
  manifest?: string | undefined;
}): BackfillInput {
  const { prefix, output, manifest, again = false } = values;
  const olderThan = values['older-than-version'];
  if (again && olderThan !== undefined)
    throw new UsageError('--again and --older-than-version exclude each other');
  if (output !== 'documents' && output !== 'shards')
    throw new UsageError('--output takes documents or shards');
  if (olderThan !== undefined && !/^\d+\.\d+\.\d+$/.test(olderThan)) {
    throw new UsageError('--older-than-version takes a version such as 1.2.0');
  }
  const place = manifest === undefined ? null : /^s3:\/\/([^/]+)\/(.+)$/.exec(manifest);
  if (manifest !== undefined && place === null) throw new UsageError('--manifest takes s3://BUCKET/KEY');
  return {
    ...(prefix === undefined ? {} : { prefix }),
    options: { output, ...(olderThan === undefined ? {} : { olderThan }), ...(again ? { again } : {}) },
    ...(place === null ? {} : { manifest: { bucket: place[1] ?? '', key: place[2] ?? '' } }),
  };
}

async function follow(sfn: SFNClient, execution: string): Promise<number> {
  const started = performance.now();
  for (;;) {
    const state = await describeBackfill(sfn, execution);
    const seconds = (performance.now() - started) / 1000;
    const line = progressLine(state, seconds);
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
    if (state.status !== 'RUNNING') {
      if (process.stderr.isTTY) process.stderr.write('\n');
      else console.log(line);
      if (state.status === 'SUCCEEDED') {
        console.log('Pages at fault, if there were any, are named below quarantine/ in the clean bucket.');
        return 0;
      }
      console.error(`The backfill ended as ${state.status}${state.cause === null ? '' : `: ${state.cause}`}`);
      return 1;
    }
    await sleep(POLL_MS);
  }
}

/** How far a run is, at what rate, and how long it will take. */
export function progressLine(state: BackfillState, seconds: number): string {
  const worked = state.done + state.failed;
  const rate = worked / Math.max(seconds, 0.001);
  const left = secondsLeft(state, seconds);
  const failed = state.failed > 0 ? `  ${state.failed} failed` : '';
  const time = worked < state.total && left !== null ? `  ${duration(left)} left` : '';
  return `${worked}/${state.total} objects  ${rate.toFixed(rate < 10 ? 1 : 0)}/s${time}${failed}`;
}
