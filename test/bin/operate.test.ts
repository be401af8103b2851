import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListMapRunsCommand,
  type SFNClient,
  type StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { backfillInput, progressLine } from '../../bin/command/backfill.ts';
import { describeBackfill, secondsLeft, startBackfill } from '../../bin/operate/backfill.ts';
import { redrive } from '../../bin/operate/redrive.ts';
import { requireOutput, stackOutputs } from '../../bin/operate/stack.ts';

/** Two queues in memory. `refuse` names bodies that the target does not take. */
class FakeQueues {
  readonly dead: string[];
  readonly live: string[] = [];
  private readonly refuse: ReadonlySet<string>;
  constructor(dead: string[], refuse: string[] = []) {
    this.dead = dead;
    this.refuse = new Set(refuse);
  }
  get client(): SQSClient {
    return this as unknown as SQSClient;
  }
  async send(command: unknown): Promise<unknown> {
    if (command instanceof GetQueueAttributesCommand)
      return { Attributes: { ApproximateNumberOfMessages: String(this.dead.length) } };
    if (command instanceof ReceiveMessageCommand) {
      const taken = this.dead.slice(0, command.input.MaxNumberOfMessages);
      return { Messages: taken.map((Body) => ({ Body, ReceiptHandle: Body })) };
    }
    if (command instanceof SendMessageBatchCommand) {
      const entries = command.input.Entries ?? [];
      const taken = entries.filter(({ MessageBody }) => !this.refuse.has(MessageBody ?? ''));
      this.live.push(...taken.map(({ MessageBody }) => MessageBody ?? ''));
      return { Successful: taken.map(({ Id }) => ({ Id })), Failed: [{ Message: 'refused' }] };
    }
    if (command instanceof DeleteMessageBatchCommand) {
      for (const { ReceiptHandle } of command.input.Entries ?? [])
        this.dead.splice(this.dead.indexOf(ReceiptHandle ?? ''), 1);
      return {};
    }
    throw new Error('unexpected command');
  }
}

describe('redrive', () => {
  it('moves every dead letter, and says how far it is', async () => {
    const queues = new FakeQueues(Array.from({ length: 23 }, (_, n) => `message ${n}`));
    const steps: number[] = [];
    const onMoved = (moved: number) => steps.push(moved);
    expect(await redrive({ sqs: queues.client, from: 'dead', to: 'live', onMoved })).toBe(23);
    expect(queues.live).toHaveLength(23);
    expect(queues.dead).toEqual([]);
    expect(steps).toEqual([10, 20, 23]);
  });

  it('deletes nothing that did not arrive', async () => {
    const queues = new FakeQueues(['good', 'bad'], ['bad']);
    await expect(redrive({ sqs: queues.client, from: 'dead', to: 'live' })).rejects.toThrow('refused');
    expect(queues.live).toEqual(['good']);
    expect(queues.dead).toEqual(['bad']);
  });

  it('ends on an empty queue', async () => {
    expect(await redrive({ sqs: new FakeQueues([]).client, from: 'dead', to: 'live' })).toBe(0);
  });
});

describe('backfill', () => {
  it('starts a run with its options', async () => {
    let input: string | undefined;
    const sfn = {
      send: async (command: StartExecutionCommand) => {
        input = command.input.input;
        return { executionArn: 'run' };
      },
    } as unknown as SFNClient;
    const wanted = backfillInput({ prefix: '2025/', output: 'shards', 'older-than-version': '1.2.0' });
    expect(await startBackfill(sfn, 'machine', wanted)).toBe('run');
    expect(JSON.parse(input ?? '')).toEqual({
      prefix: '2025/',
      options: { output: 'shards', olderThan: '1.2.0' },
    });
  });

  it('asks for the same version again', () => {
    expect(backfillInput({ output: 'documents', again: true }).options).toEqual({
      output: 'documents',
      again: true,
    });
  });

  it('reads a manifest address', () => {
    expect(backfillInput({ output: 'documents', manifest: 's3://inv/a/b/manifest.json' }).manifest).toEqual({
      bucket: 'inv',
      key: 'a/b/manifest.json',
    });
  });

  it.each([
    [{ output: 'files' }, '--output'],
    [{ output: 'documents', 'older-than-version': 'new' }, '--older-than-version'],
    [{ output: 'documents', manifest: 'manifest.json' }, '--manifest'],
    [{ output: 'documents', again: true, 'older-than-version': '1.2.0' }, '--again'],
  ])('refuses %j and names the option', (values, option) => {
    expect(() => backfillInput(values)).toThrow(option);
  });

  it('tells how far a run is', async () => {
    const sfn = {
      send: async (command: unknown) => {
        if (command instanceof DescribeExecutionCommand) return { status: 'RUNNING' };
        if (command instanceof ListMapRunsCommand) return { mapRuns: [{ mapRunArn: 'map' }] };
        if (command instanceof DescribeMapRunCommand)
          return { itemCounts: { total: 1000, succeeded: 390, failed: 8, timedOut: 1, aborted: 1 } };
        throw new Error('unexpected command');
      },
    } as unknown as SFNClient;
    const state = await describeBackfill(sfn, 'run');
    expect(state).toEqual({ status: 'RUNNING', total: 1000, done: 390, failed: 10, cause: null });
    expect(secondsLeft(state, 20)).toBe(30);
    expect(progressLine(state, 20)).toBe('400/1000 objects  20/s  30 s left  10 failed');
  });

  it('knows no time left before anything is done', () => {
    const nothing = { status: 'RUNNING' as const, total: 0, done: 0, failed: 0, cause: null };
    expect(secondsLeft(nothing, 5)).toBeNull();
    expect(progressLine(nothing, 5)).toBe('0/0 objects  0.0/s');
  });
});

describe('stack outputs', () => {
  type Cloud = Parameters<typeof stackOutputs>[0];
  it('come by name, and a missing one is named', async () => {
    const cloud = {
      send: async () => ({ Stacks: [{ Outputs: [{ OutputKey: 'Queue', OutputValue: 'q' }] }] }),
    };
    const outputs = await stackOutputs(cloud as unknown as Cloud, 'Winnow');
    expect(requireOutput(outputs, 'Queue', 'Winnow')).toBe('q');
    expect(() => requireOutput(outputs, 'Other', 'Winnow')).toThrow('no output Other');
  });

  it('of no stack say which name was tried', async () => {
    const send = async () => Promise.reject(Object.assign(new Error('no'), { name: 'ValidationError' }));
    await expect(stackOutputs({ send } as unknown as Cloud, 'Nope')).rejects.toThrow('no stack "Nope"');
  });
});
