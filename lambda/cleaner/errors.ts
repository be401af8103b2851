/** Why an input cannot be cleaned. Each is permanent: the same bytes fail the same way again, `too-slow` on a like machine. */
export type CleanErrorCode =
  | 'empty'
  | 'binary'
  | 'not-a-page'
  | 'too-large'
  | 'bad-gzip'
  | 'gzip-bomb'
  | 'bad-record'
  | 'too-slow';

/** An input that cannot be cleaned: `code` for programs, `message` names the cause and what to do, for people. */
export class CleanError extends Error {
  override readonly name = 'CleanError';
  constructor(
    readonly code: CleanErrorCode,
    message: string,
  ) {
    super(message);
  }
}
