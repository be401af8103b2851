import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { DEFAULTS } from '../../lambda/config.ts';
import { createHandler, type Outcome } from '../../lambda/handler.ts';
import type { PermanentError } from '../../lambda/quarantine.ts';
import { batch, s3Message } from './support/events.ts';
import { FakeS3 } from './support/fake-s3.ts';

const prose = [
  'The harbour master said on Monday that the new pier would open in spring, a year later than planned.',
  'Divers had found rotten piles below the old landing stage, and every one of them had to be replaced.',
  'The ferry company, which has paid for temporary moorings since last summer, asked the town for its money back.',
  'A spokeswoman for the council answered that the contract names no date, so nobody owes anybody anything.',
];
const page = `<html><head><title>Pier</title></head><body><article>${prose.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;

/** UTF-32. */
const wide = (text: string): Buffer => Buffer.from(`${[...text].join('\0')}\0`, 'utf16le');

function tar(name: string, content: string): Buffer {
  const head = Buffer.alloc(512);
  head.write(name);
  head.write('ustar', 257);
  return Buffer.concat([head, Buffer.from(content)]);
}

/** Inputs that scrapers send by accident or malice; `code` is the cause that a person reads. */
const BAD: Record<string, { body: string | Uint8Array; code: string | null }> = {
  'empty.html': { body: '', code: 'empty' },
  'picture.html': { body: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), code: 'binary' },
  'report.html': { body: `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n${'1 0 obj\n'.repeat(50)}`, code: 'binary' },
  'cut.html.gz': { body: gzipSync(page).subarray(0, 60), code: 'bad-gzip' },
  'bomb.gz': { body: gzipSync(Buffer.alloc(200 * 1024 * 1024)), code: 'gzip-bomb' },
  'report.rtf': { body: `{\\rtf1\\ansi ${prose.join('\\par ')}}`, code: 'binary' },
  'late.html': { body: `\ufeff\n%PDF-1.7\n${'1 0 obj\n'.repeat(50)}`, code: 'binary' },
  'wide.html': { body: Buffer.concat([Buffer.from('fffe0000', 'hex'), wide(page)]), code: 'binary' },
  'pages.tar.gz': { body: gzipSync(tar('a.html', page.repeat(20))), code: 'binary' },
  'feed.xml': {
    body: `<?xml version="1.0"?>\n<!-- daily -->\n<rss version="2.0"><channel>${prose.map((line) => `<item><description><![CDATA[<p>${line}</p>]]></description></item>`).join('')}</channel></rss>`,
    code: 'not-a-page',
  },
  'atom.html': {
    body: '<feed xmlns="http://www.w3.org/2005/Atom"><title>Pier</title></feed>',
    code: 'not-a-page',
  },
  'sitemap.xml.gz': {
    body: gzipSync('<urlset><url><loc>https://pier.example/</loc></url></urlset>'),
    code: 'not-a-page',
  },
  'pier.mhtml': {
    body: `From: <Saved>\r\nSubject: Pier\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${page}\r\n--b--`,
    code: 'not-a-page',
  },
  'pages.csv': { body: `url,text\n${prose.map((line) => `/pier,"${line}"`).join('\n')}`, code: 'not-a-page' },
  'export.csv': { body: page, code: null },
  'mime.txt': { body: `${prose.join('\n\n')}\n\nMIME-Version: 1.0 is the header of a mail.`, code: null },
  'charset.html': { body: page.replace('<head>', '<head><meta charset="x-unknown-9">'), code: null },
  'deep.html': { body: `${'<div>'.repeat(100_000)}<p>${prose[0]}</p>`, code: null },
};

it('bad inputs end in a document or a named cause, and the good ones of the batch go on', async () => {
  const s3 = new FakeS3();
  const outcomes: Outcome[] = [];
  const config = { ...DEFAULTS, outputBucket: 'clean' };
  const handler = createHandler({ s3: s3.client, config, observe: (outcome) => outcomes.push(outcome) });
  const inputs = Object.entries({ ...BAD, 'good.html': { body: page, code: null } });
  const records = inputs.map(([key, { body }]) =>
    s3Message(key, s3.put('raw', key, body), { id: key, tries: 5 }),
  );
  const result = await handler(batch(...records));

  const causes = outcomes.map(({ object, failure }) => [
    object.key,
    failure === null ? null : (failure.error as PermanentError).code,
  ]);
  expect(Object.fromEntries(causes)).toEqual(
    Object.fromEntries(inputs.map(([key, { code }]) => [key, code])),
  );
  const failed = inputs.filter(([, { code }]) => code !== null).map(([key]) => key);
  expect(result.batchItemFailures.map((failure) => failure.itemIdentifier).sort()).toEqual(failed.sort());
  for (const key of failed) expect(s3.json('clean', `quarantine/${key}.error`).object.key).toBe(key);
  expect(s3.json('clean', 'good.html.json').text).toContain(prose[1]);
});
