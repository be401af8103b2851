/** A record of a WARC file. */
export function warcRecord(
  head: { type: string; url?: string; contentType?: string },
  block: string | Uint8Array,
): Buffer {
  const body = Buffer.from(block as string);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${head.type}`,
    ...(head.url === undefined ? [] : [`WARC-Target-URI: ${head.url}`]),
    `Content-Type: ${head.contentType ?? 'application/http'}`,
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}

/** A stored answer of a server. */
export function answer(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
  status = 200,
): Buffer {
  const all = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers });
  const head = [`HTTP/1.1 ${status} OK`, ...all.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body as string)]);
}
