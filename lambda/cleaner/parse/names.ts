interface Filed<T> {
  readonly name: string;
  readonly value: T;
}

/** Looks names up where they stand in a page, in whatever case, and copies none: tags and attributes are mostly known ones. */
export class NameTable<T> {
  private readonly filed = new Map<number, Filed<T>[]>();

  /** @param entries by names in lower case */
  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of entries) {
      const hash = hashOf(name, 0, name.length);
      const others = this.filed.get(hash);
      if (others) others.push({ name, value });
      else this.filed.set(hash, [{ name, value }]);
    }
  }

  /** The value of the name that stands in a page from one offset to another; undefined when it is not in the table. */
  at(page: string, from: number, to: number): T | undefined {
    const filed = this.filed.get(hashOf(page, from, to));
    if (filed === undefined) return undefined;
    for (const { name, value } of filed) if (isName(name, page, from, to)) return value;
    return undefined;
  }
}

function hashOf(page: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + lower(page.charCodeAt(at))) | 0;
  return hash;
}

function isName(name: string, page: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let i = 0; i < name.length; i++)
    if (name.charCodeAt(i) !== lower(page.charCodeAt(from + i))) return false;
  return true;
}

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
