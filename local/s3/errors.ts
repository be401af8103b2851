/** An answer of S3 that is an error: its code and status are S3's own, so that clients react as they would to AWS. */
export class S3Error extends Error {
  override readonly name = 'S3Error';
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export const noSuchBucket = (bucket: string) =>
  new S3Error('NoSuchBucket', 404, `The bucket ${bucket} does not exist`);
export const noSuchKey = (key: string) => new S3Error('NoSuchKey', 404, `The key ${key} does not exist`);
export const preconditionFailed = () =>
  new S3Error('PreconditionFailed', 412, 'At least one of the preconditions you specified did not hold');
