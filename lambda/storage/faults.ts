/** What of an SDK error the storage code looks at; errors of emulators may lack any of it. */
interface ServiceFault {
  readonly name?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** HTTP status of an SDK error, or null when there was no answer at all. */
export function statusOf(error: unknown): number | null {
  return (error as ServiceFault).$metadata?.httpStatusCode ?? null;
}

/** The object, or this version of it, does not exist; a missing bucket is another matter. */
export function isMissing(error: unknown): boolean {
  const name = (error as ServiceFault).name;
  if (name === 'NoSuchBucket') return false;
  // 405: the version is a delete marker.
  return statusOf(error) === 404 || (statusOf(error) === 405 && name === 'MethodNotAllowed');
}

/** The object lies in an archive storage class (Glacier) and answers nobody until a person restores it. */
export function isArchived(error: unknown): boolean {
  return (error as ServiceFault).name === 'InvalidObjectState';
}

/** A conditional request lost: 412 the condition does not hold, 409 another writer was faster, 404 the object to match is gone. */
export function isConflict(error: unknown): boolean {
  const status = statusOf(error);
  return status === 412 || status === 409 || isMissing(error);
}
