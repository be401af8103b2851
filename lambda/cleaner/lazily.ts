/** For what not every page needs: it is made when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * A pattern that tells capitals and small letters of all scripts (`\p{Lu}`), made when it is first asked for. The engine
 * takes a sixth of a millisecond for each such class that it reads in a literal, called or not, and most pages need few of
 * them. For letters alone there is `LETTERS`.
 *
 * @param source to be written as `String.raw`
 */
export const lazyPattern = (source: string, flags: string): (() => RegExp) =>
  lazily(() => new RegExp(source, flags));
