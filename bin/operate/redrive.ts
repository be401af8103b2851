import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

export interface Redrive {
  readonly sqs: SQSClient;
  /** Queue addresses. */
  readonly from: string;
  readonly to: string;
  /** Called after each batch with the number moved so far and the number expected. */
  readonly onMoved?: (moved: number, expected: number) => void;
}

/** Receives in a row without a message after which the queue counts as empty: one alone may miss some (short polling). */
const EMPTY_RECEIVES = 3;

/**
 * Sends the messages of a dead-letter queue back. Each is sent before it is deleted, so that an interruption leaves a
 * duplicate and loses nothing. Only as many as were there at the start: one that fails again is not sent round in circles.
 *
 * @returns how many were moved
 */
export async function redrive({ sqs, from, to, onMoved }: Redrive): Promise<number> {
  const expected = await waiting(sqs, from);
  let moved = 0;
  for (let empty = 0; moved < expected && empty < EMPTY_RECEIVES; ) {
    const answer = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: from,
        MaxNumberOfMessages: Math.min(10, expected - moved),
        WaitTimeSeconds: 1,
      }),
    );
    const messages = answer.Messages ?? [];
    empty = messages.length === 0 ? empty + 1 : 0;
    if (messages.length === 0) continue;
    moved += await move(sqs, messages, from, to);
    onMoved?.(moved, expected);
  }
  return moved;
}

async function waiting(sqs: SQSClient, queue: string): Promise<number> {
  const name = 'ApproximateNumberOfMessages';
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: queue, AttributeNames: [name] }),
  );
  return Number(Attributes?.[name] ?? 0);
}

async function move(sqs: SQSClient, messages: readonly Message[], from: string, to: string): Promise<number> {
  const sent = await sqs.send(
    new SendMessageBatchCommand({
      QueueUrl: to,
      Entries: messages.map(({ Body }, index) => ({ Id: String(index), MessageBody: Body ?? '' })),
    }),
  );
  const arrived = (sent.Successful ?? []).map(({ Id }) => Number(Id));
  if (arrived.length === 0)
    throw new Error(sent.Failed?.[0]?.Message ?? 'The queue took none of the messages');
  await sqs.send(
    new DeleteMessageBatchCommand({
      QueueUrl: from,
      Entries: arrived.map((index) => ({
        Id: String(index),
        ReceiptHandle: messages[index]?.ReceiptHandle ?? '',
      })),
    }),
  );
  return arrived.length;
}
