import type { SQSEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { Queue } from '../../local/queue.ts';

const options = { batchSize: 10, maxTries: 3, retryMs: 1 };

function recording(fails: (body: string, tries: number) => boolean) {
  const batches: { body: string; tries: number }[][] = [];
  const handler = async ({ Records }: SQSEvent) => {
    const batch = Records.map((one) => ({
      id: one.messageId,
      body: one.body,
      tries: Number(one.attributes.ApproximateReceiveCount),
    }));
    batches.push(batch);
    const failed = batch.filter((one) => fails(one.body, one.tries));
    return { batchItemFailures: failed.map((one) => ({ itemIdentifier: one.id })) };
  };
  return { batches, handler };
}

test('gives every message once, in batches, and is idle afterwards', async () => {
  const { batches, handler } = recording(() => false);
  const queue = new Queue(handler, options);
  for (let n = 0; n < 23; n++) queue.send(`${n}`);
  expect(queue.pending).toBe(23);
  await queue.idle();
  expect(batches.map((one) => one.length)).toEqual([10, 10, 3]);
  expect(batches.flat().map((one) => one.body)).toEqual(Array.from({ length: 23 }, (_, n) => `${n}`));
  expect([queue.pending, queue.deadLetters]).toEqual([0, []]);
});

test('tries a failed message alone again, and puts it with the dead letters after its last try', async () => {
  const { batches, handler } = recording(
    (body, tries) => body === 'poison' || (body === 'slow' && tries < 2),
  );
  const queue = new Queue(handler, options);
  for (const body of ['good', 'poison', 'slow']) queue.send(body);
  await queue.idle();
  const triesOf = (body: string) =>
    batches
      .flat()
      .filter((one) => one.body === body)
      .map((one) => one.tries);
  expect([triesOf('good'), triesOf('slow'), triesOf('poison')]).toEqual([[1], [1, 2], [1, 2, 3]]);
  expect(queue.deadLetters).toEqual(['poison']);
});
