import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { BackfillReport } from '../lambda/backfill.ts';
import type { BackfillEvent, BackfillOptions } from '../lambda/backfill-event.ts';
import type { Document } from '../lambda/cleaner/index.ts';
import type { Emulator } from './emulator.ts';

const PATIENCE_MS = 90_000;

/** A deployed stack as a user of it sees it: two buckets and two queues. */
export class World {
  readonly raw: string;
  readonly clean: string;
  private readonly s3: S3Client;
  private readonly sqs: SQSClient;
  private readonly lambda: LambdaClient;
  private readonly outputs: Readonly<Record<string, string>>;

  constructor(emulator: Emulator, outputs: Readonly<Record<string, string>>) {
    const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '' } = emulator.env;
    const httpsAgent = new Agent({ ca: readFileSync(emulator.certificate), keepAlive: true });
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = { endpoint, region, credentials, requestHandler: { httpsAgent } };
    this.s3 = new S3Client({ ...client, forcePathStyle: true });
    this.sqs = new SQSClient(client);
    this.lambda = new LambdaClient(client);
    this.outputs = outputs;
    this.raw = outputs.RawBucket ?? '';
    this.clean = outputs.CleanBucket ?? '';
  }

  /** Uploads a raw page and gives its version. */
  async put(key: string, body: string): Promise<string> {
    const bytes = Buffer.from(body);
    const { VersionId } = await this.s3.send(
      new PutObjectCommand({ Bucket: this.raw, Key: key, Body: bytes, ContentLength: bytes.length }),
    );
    return VersionId ?? '';
  }

  /** Deletes a raw object, or one version of it for good. */
  async remove(key: string, version?: string): Promise<void> {
    await this.s3.send(new DeleteObjectCommand({ Bucket: this.raw, Key: key, VersionId: version }));
  }

  async removeOutput(key: string): Promise<void> {
    await this.s3.send(new DeleteObjectCommand({ Bucket: this.clean, Key: key }));
  }

  /** An output as text, or null. */
  async read(key: string): Promise<string | null> {
    const answer = await this.s3
      .send(new GetObjectCommand({ Bucket: this.clean, Key: key }))
      .catch((error: Error) => ifMissing(error));
    return answer === null ? null : ((await answer.Body?.transformToString()) ?? '');
  }

  async head(key: string): Promise<HeadObjectCommandOutput | null> {
    return this.s3
      .send(new HeadObjectCommand({ Bucket: this.clean, Key: key }))
      .catch((error: Error) => ifMissing(error));
  }

  /** Puts an output there by hand, as an older cleaner would have. */
  async putOutput(key: string, body: string, metadata: Record<string, string>): Promise<void> {
    const place = { Bucket: this.clean, Key: key };
    await this.s3.send(new PutObjectCommand({ ...place, Body: body, Metadata: metadata }));
  }

  async document(key: string): Promise<Document | null> {
    const text = await this.read(`${key}.json`);
    return text === null ? null : JSON.parse(text);
  }

  async keys(prefix: string): Promise<string[]> {
    const keys: string[] = [];
    let token: string | undefined;
    do {
      const command = new ListObjectsV2Command({
        Bucket: this.clean,
        Prefix: prefix,
        ContinuationToken: token,
      });
      const page = await this.s3.send(command);
      for (const { Key } of page.Contents ?? []) keys.push(Key ?? '');
      token = page.NextContinuationToken;
    } while (token);
    return keys;
  }

  /** Sends a message to the queue, as S3 does for an upload. */
  async sendEvent(key: string, version: string, sequencer: string): Promise<void> {
    const object = { key: encodeURIComponent(key), versionId: version, sequencer };
    const record = { eventName: 'ObjectCreated:Put', s3: { bucket: { name: this.raw }, object } };
    await this.send(JSON.stringify({ Records: [record] }));
  }

  async send(body: string): Promise<void> {
    await this.sqs.send(new SendMessageCommand({ QueueUrl: this.outputs.Queue, MessageBody: body }));
  }

  /** Calls the backfill's function as a child of the Distributed Map does: the emulator's own Map knows no batches. */
  async backfillBatch(keys: readonly string[], options: BackfillOptions): Promise<BackfillReport> {
    const event: BackfillEvent = {
      Items: keys.map((Key) => ({ object: { Key }, run: 'e2e', options, prefix: '', inventory: false })),
    };
    const command = new InvokeCommand({
      FunctionName: this.outputs.BackfillFunction,
      Payload: JSON.stringify(event),
    });
    const { FunctionError, Payload } = await this.lambda.send(command);
    const answer = Payload?.transformToString() ?? '';
    if (FunctionError) throw new Error(answer);
    return JSON.parse(answer);
  }

  async deadLetters(): Promise<number> {
    return this.count(this.outputs.DeadLetterQueue, 'ApproximateNumberOfMessages');
  }

  /** Waits until no message is in the queue nor in a function's hands. */
  async drained(): Promise<void> {
    await this.until('the queue is empty', async () => {
      const visible = await this.count(this.outputs.Queue, 'ApproximateNumberOfMessages');
      return visible + (await this.count(this.outputs.Queue, 'ApproximateNumberOfMessagesNotVisible')) === 0;
    });
  }

  /** Asks until the answer is yes. @throws when it is not in time */
  async until(what: string, holds: () => Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
    for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(300)) if (await holds()) return;
    throw new Error(`It never came true that ${what}`);
  }

  private async count(
    queue: string | undefined,
    name: 'ApproximateNumberOfMessages' | 'ApproximateNumberOfMessagesNotVisible',
  ) {
    const command = new GetQueueAttributesCommand({ QueueUrl: queue, AttributeNames: [name] });
    return Number((await this.sqs.send(command)).Attributes?.[name]);
  }
}

function ifMissing(error: Error): null {
  if (error.name === 'NoSuchKey' || error.name === 'NotFound') return null;
  throw error;
}
