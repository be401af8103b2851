/** A call that cannot be understood or carried out as asked: exit code 2, and the message says what to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
