import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListMapRunsCommand,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { BackfillOptions } from '../../lambda/backfill-event.ts';

export interface BackfillInput {
  readonly prefix?: string;
  readonly options: BackfillOptions;
  /** Manifest of an S3 Inventory, instead of a listing. */
  readonly manifest?: { readonly bucket: string; readonly key: string };
}

/** Where a run stands. Counts are of objects. */
export interface BackfillState {
  readonly status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED' | 'PENDING_REDRIVE';
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** Why it failed, in the words of Step Functions. */
  readonly cause: string | null;
}

/** Starts a run and gives its execution's ARN. */
export async function startBackfill(
  sfn: SFNClient,
  stateMachineArn: string,
  input: BackfillInput,
): Promise<string> {
  const command = new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input) });
  const { executionArn } = await sfn.send(command);
  return executionArn ?? '';
}

/** Asks once how far a run has come. */
export async function describeBackfill(sfn: SFNClient, executionArn: string): Promise<BackfillState> {
  const execution = await sfn.send(new DescribeExecutionCommand({ executionArn }));
  const { mapRuns } = await sfn.send(new ListMapRunsCommand({ executionArn }));
  const mapRunArn = mapRuns?.[0]?.mapRunArn;
  const counts = mapRunArn
    ? (await sfn.send(new DescribeMapRunCommand({ mapRunArn }))).itemCounts
    : undefined;
  return {
    status: execution.status ?? 'RUNNING',
    total: counts?.total ?? 0,
    done: counts?.succeeded ?? 0,
    failed: (counts?.failed ?? 0) + (counts?.timedOut ?? 0) + (counts?.aborted ?? 0),
    cause: execution.cause ?? null,
  };
}

/** Seconds left at the rate so far; null while nothing is known yet. */
export function secondsLeft(state: BackfillState, seconds: number): number | null {
  const worked = state.done + state.failed;
  if (worked === 0 || state.total === 0 || seconds <= 0) return null;
  return ((state.total - worked) * seconds) / worked;
}
