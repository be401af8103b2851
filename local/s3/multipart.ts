import { createHash, randomUUID } from 'node:crypto';
import { S3Error } from './errors.ts';
import type { ObjectHeaders } from './store.ts';

interface Upload {
  readonly bucket: string;
  readonly key: string;
  readonly headers: ObjectHeaders;
  readonly parts: Map<number, { readonly body: Buffer; readonly md5: Buffer }>;
}

/** The uploads in parts that are under way (the AWS CLI sends files above 8 MB so). */
export class MultipartUploads {
  private readonly uploads = new Map<string, Upload>();

  start(bucket: string, key: string, headers: ObjectHeaders): string {
    const id = randomUUID();
    this.uploads.set(id, { bucket, key, headers, parts: new Map() });
    return id;
  }

  /** Keeps one part and gives its etag. @throws S3Error NoSuchUpload */
  add(id: string, partNumber: number, body: Buffer): string {
    const md5 = createHash('md5').update(body).digest();
    this.find(id).parts.set(partNumber, { body, md5 });
    return `"${md5.toString('hex')}"`;
  }

  /** Joins the parts that the client names. The etag is S3's: the MD5 of the parts' MD5s, and their number. */
  complete(id: string, named: readonly { PartNumber?: string; ETag?: string }[]) {
    const upload = this.find(id);
    const parts = named.map(({ PartNumber, ETag }) => {
      const part = upload.parts.get(Number(PartNumber));
      if (!part || part.md5.toString('hex') !== ETag?.replaceAll('"', '')) {
        throw new S3Error('InvalidPart', 400, `Part ${PartNumber} was not uploaded or has another etag`);
      }
      return part;
    });
    if (parts.length === 0) throw new S3Error('MalformedXML', 400, 'The request names no part');
    const md5 = createHash('md5').update(Buffer.concat(parts.map((part) => part.md5)));
    const etag = `"${md5.digest('hex')}-${parts.length}"`;
    return { body: Buffer.concat(parts.map((part) => part.body)), etag, headers: upload.headers };
  }

  drop(id: string): void {
    this.find(id);
    this.uploads.delete(id);
  }

  private find(id: string): Upload {
    const upload = this.uploads.get(id);
    if (!upload)
      throw new S3Error('NoSuchUpload', 404, 'The upload does not exist, or it was completed or aborted');
    return upload;
  }
}
