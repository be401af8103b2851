const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
  Z_BUF_ERROR: 'the gzip stream is cut',
  Z_DATA_ERROR: 'the gzip stream is damaged',
  ENOSPC: 'there is no space left to write its document',
};
/** What was named need not be what is refused: the document's place may be. */
const REFUSED: readonly string[] = ['EACCES', 'EPERM', 'EROFS'];

/** A failure in words for the person who named the file; errors of the cleaner say the cause and what to do themselves. */
export function describeFailure(error: unknown): string {
  const { code, message, path } = error as NodeJS.ErrnoException;
  if (code && REFUSED.includes(code)) return `no permission for ${path}`;
  return (code && CAUSES[code]) ?? message ?? String(error);
}
