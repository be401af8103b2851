import assert from 'node:assert/strict';
import { page } from './pages.ts';
import type { World } from './world.ts';

/** Something that must hold of a deployed stack. It throws when it does not. */
export type Scenario = (world: World) => Promise<void>;

const ODD_KEYS = [
  'plain.html',
  'a folder/with space.html',
  'a+b&c=d.html',
  '100%25 sure.html',
  'höhe/中文/🦊.html',
  "quote'and(brackets).html",
  `long/${'k'.repeat(1019)}`,
];

/** Keys of any kind come out under the key that they came in. */
export const oddKeys: Scenario = async (world) => {
  for (const key of ODD_KEYS) await world.put(key, page(key));
  for (const key of ODD_KEYS.filter((one) => one.length < 1000)) {
    await world.until(`${key} is cleaned`, async () => (await world.document(key)) !== null);
    const document = await world.document(key);
    assert.equal(document?.source.key, key);
    assert.match(document?.text ?? '', /harbour master/);
    assert.equal(await world.read(`${key}.txt`), `${document?.text}\n`);
  }
  await world.until('the long key is cleaned', async () => (await world.keys('long/')).length === 2);
};

/** A page of a host that has an override is cleaned by it. */
export const override: Scenario = async (world) => {
  const canonical = '<link rel="canonical" href="https://www.pier-post.example/pier"></head>';
  await world.put('override.html', page('Pier').replace('</head>', canonical));
  await world.until('the page is cleaned', async () => (await world.document('override.html')) !== null);
  const document = await world.document('override.html');
  assert.deepEqual(
    document?.quality.flags.filter(({ flag }) => flag === 'override-ignored'),
    [],
  );
  assert.ok(document?.removed.some(({ rule }) => rule === 'override:pier-post.example'));
  assert.doesNotMatch(document?.text ?? '', /spokeswoman/);
};

/** However fast a page is overwritten, its last version is what ends up clean. */
export const overwrites: Scenario = async (world) => {
  const last = new Map<string, string>();
  for (let n = 0; n < 40; n++)
    last.set(`over/${n % 5}`, await world.put(`over/${n % 5}`, page(`Version ${n}`)));
  for (const [key, version] of last) {
    await world.until(`${key} ends at its last version`, async () => {
      return (await world.document(key))?.source.version === version;
    });
  }
  await world.drained();
  for (const [key, version] of last) assert.equal((await world.document(key))?.source.version, version);
};

/** An old event that comes again changes nothing. */
export const staleEvent: Scenario = async (world) => {
  const old = await world.put('stale.html', page('Old'));
  await world.until('the old version is clean', async () => (await world.document('stale.html')) !== null);
  const fresh = await world.put('stale.html', page('New'));
  await world.until('the new version is clean', async () => {
    return (await world.document('stale.html'))?.source.version === fresh;
  });
  await world.drained();
  await world.sendEvent('stale.html', old, '0');
  await world.drained();
  assert.equal((await world.document('stale.html'))?.source.version, fresh);
};

/** The same event five times writes once. */
export const duplicates: Scenario = async (world) => {
  const version = await world.put('twice.html', page('Twice'));
  await world.until('it is clean', async () => (await world.document('twice.html')) !== null);
  await world.drained();
  const before = await world.head('twice.html.json');
  const sequencer = before?.Metadata?.['winnow-source-sequencer'] ?? '';
  for (let n = 0; n < 5; n++) await world.sendEvent('twice.html', version, sequencer);
  await world.drained();
  assert.equal((await world.head('twice.html.json'))?.VersionId, before?.VersionId);
};

/** The test event of S3, which it sends when a notification is set up, does no harm. */
export const testEvent: Scenario = async (world) => {
  await world.send('{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"any"}');
  await world.drained();
  assert.equal(await world.deadLetters(), 0);
};

/** Deleting a page removes its outputs. */
export const deletion: Scenario = async (world) => {
  await world.put('short-lived.html', page('Gone soon'));
  await world.until('it is clean', async () => (await world.document('short-lived.html')) !== null);
  await world.remove('short-lived.html');
  await world.until('its outputs are gone', async () => (await world.keys('short-lived')).length === 0);
};

/** A page put there is cleaned within seconds. */
export const onePage: Scenario = async (world) => {
  await world.put('one.html', page('One'));
  await world.until('it is clean', async () => (await world.document('one.html')) !== null, 20_000);
};

/** Files of many pages come out as one file of documents. */
export const manyPages: Scenario = async (world) => {
  const records = ['One', 'Two'].map((title) =>
    JSON.stringify({ url: `https://example.org/${title}`, html: page(title) }),
  );
  await world.put('feed.jsonl', records.join('\n'));
  const stored = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page('Stored')}`;
  const head = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${Buffer.byteLength(stored)}\r\n\r\n`;
  await world.put('crawl.warc', `${head}${stored}\r\n\r\n`);
  await world.until('the records are clean', async () => (await world.read('feed.jsonl.jsonl')) !== null);
  const lines = (await world.read('feed.jsonl.jsonl'))?.trim().split('\n') ?? [];
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).url),
    ['https://example.org/One', 'https://example.org/Two'],
  );
  await world.until('the archive is clean', async () => (await world.head('crawl.warc.jsonl.gz')) !== null);
};
