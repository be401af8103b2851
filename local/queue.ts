import { randomUUID } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';
import type { Handler } from '../lambda/handler.ts';

interface Message {
  readonly id: string;
  readonly body: string;
  tries: number;
}

export interface QueueOptions {
  /** Messages of one batch, as the event source of the stack takes them. */
  readonly batchSize: number;
  /** Tries before a message goes to the dead letters. */
  readonly maxTries: number;
  /** Milliseconds before a failed message is tried again. */
  readonly retryMs: number;
}

/** SQS on one machine: batches to the handler, failed messages alone tried again, then put with the dead letters. */
export class Queue {
  private readonly waiting: Message[] = [];
  private readonly sleeping = new Set<NodeJS.Timeout>();
  private readonly idlers: (() => void)[] = [];
  private working = 0;
  /** Bodies of the messages that failed on every try. */
  readonly deadLetters: string[] = [];

  constructor(
    private readonly handler: Handler,
    private readonly options: QueueOptions,
  ) {}

  /** Messages that wait, are being worked on, or wait for another try. */
  get pending(): number {
    return this.waiting.length + this.working + this.sleeping.size;
  }

  send(body: string): void {
    this.waiting.push({ id: randomUUID(), body, tries: 0 });
    // The handler starts after the write that sent this message has been answered.
    if (this.working === 0) setImmediate(() => this.work());
  }

  /** Resolves when nothing is pending. */
  idle(): Promise<void> {
    return this.pending === 0 ? Promise.resolve() : new Promise((resolve) => this.idlers.push(resolve));
  }

  /** Forgets what waits; what is being worked on ends by itself. */
  stop(): void {
    this.waiting.length = 0;
    for (const timer of this.sleeping) clearTimeout(timer);
    this.sleeping.clear();
  }

  private async work(): Promise<void> {
    if (this.working > 0) return;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.options.batchSize);
      this.working = batch.length;
      for (const message of batch) message.tries += 1;
      const { batchItemFailures } = await this.handler({ Records: batch.map(record) });
      const failed = new Set(batchItemFailures.map((one) => one.itemIdentifier));
      for (const message of batch) if (failed.has(message.id)) this.retry(message);
      this.working = 0;
    }
    if (this.pending === 0) for (const idler of this.idlers.splice(0)) idler();
  }

  private retry(message: Message): void {
    if (message.tries >= this.options.maxTries) {
      this.deadLetters.push(message.body);
      return;
    }
    const timer = setTimeout(() => {
      this.sleeping.delete(timer);
      this.waiting.push(message);
      void this.work();
    }, this.options.retryMs);
    this.sleeping.add(timer);
  }
}

function record(message: Message): SQSRecord {
  return {
    messageId: message.id,
    receiptHandle: message.id,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.tries),
      SentTimestamp: '0',
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:local',
    awsRegion: 'us-east-1',
  };
}
