import { S3Error } from './errors.ts';
import { compareKeys, type ObjectStore } from './store.ts';
import { type XmlNode, xml } from './xml.ts';

/**
 * Answers ListObjectsV2 and, without `list-type=2`, the first ListObjects (which the AWS CLI still uses here and there).
 * @throws S3Error InvalidArgument for a broken `max-keys` or token
 */
export function listObjects(store: ObjectStore, bucket: string, query: URLSearchParams): string {
  const v2 = query.get('list-type') === '2';
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const maxKeys = Math.min(1000, Number(query.get('max-keys') ?? 1000));
  if (!Number.isInteger(maxKeys) || maxKeys < 0) {
    throw new S3Error('InvalidArgument', 400, 'max-keys is not a number');
  }
  const token = query.get('continuation-token');
  const after = token === null ? (query.get(v2 ? 'start-after' : 'marker') ?? '') : fromToken(token);
  const found = collect(store, bucket, { prefix, delimiter, maxKeys, after });
  const encode = query.get('encoding-type') === 'url' ? encodeKey : (key: string) => key;

  return xml('ListBucketResult', {
    Name: bucket,
    Prefix: encode(prefix),
    Delimiter: delimiter ? encode(delimiter) : undefined,
    MaxKeys: maxKeys,
    EncodingType: query.get('encoding-type') ?? undefined,
    KeyCount: v2 ? found.contents.length + found.prefixes.length : undefined,
    IsTruncated: found.next !== null,
    ContinuationToken: token ?? undefined,
    NextContinuationToken: v2 && found.next !== null ? toToken(found.next) : undefined,
    NextMarker: !v2 && found.next !== null ? encode(found.next) : undefined,
    Contents: found.contents.map((one) => ({ ...one, Key: encode(one.Key) })),
    CommonPrefixes: found.prefixes.map((one) => ({ Prefix: encode(one) })),
  });
}

/** The keys after `after`, folded at the delimiter. `next` is the last key or prefix given, where more follow. */
function collect(
  store: ObjectStore,
  bucket: string,
  {
    prefix,
    delimiter,
    maxKeys,
    after,
  }: { prefix: string; delimiter: string; maxKeys: number; after: string },
) {
  const contents: (XmlNode & { readonly Key: string })[] = [];
  const prefixes: string[] = [];
  let last = after;
  for (const key of store.keys(bucket)) {
    if (!key.startsWith(prefix) || compareKeys(key, after) <= 0) continue;
    const version = store.current(bucket, key);
    if (!version) continue;
    const cut = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
    const folded = cut < 0 ? null : key.slice(0, cut + delimiter.length);
    // A page may have ended on this very prefix: its other keys belong to that page.
    if (folded !== null && (folded === prefixes.at(-1) || folded === after)) continue;
    if (contents.length + prefixes.length >= maxKeys)
      return { contents, prefixes, next: maxKeys > 0 ? last : null };
    last = folded ?? key;
    if (folded !== null) prefixes.push(folded);
    else {
      contents.push({
        Key: key,
        LastModified: version.modified.toISOString(),
        ETag: version.etag,
        Size: version.body.length,
        StorageClass: 'STANDARD',
      });
    }
  }
  return { contents, prefixes, next: null };
}

const toToken = (key: string) => Buffer.from(key).toString('base64url');
const fromToken = (token: string) => Buffer.from(token, 'base64url').toString();
/** As S3 encodes keys in listings: like a form, but for the slash. */
const encodeKey = (key: string) => encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
