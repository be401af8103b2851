import type { ReviewBlock } from '../types.ts';

export const kindWords = (kind: string) => kind.replace('-', ' ');

/** "Dropped", "Lifted to images" or "Kept". */
export function verdictWords({ verdict, field }: Pick<ReviewBlock, 'verdict' | 'field'>): string {
  if (verdict === 'kept') return 'Kept in the text';
  return verdict === 'lifted' ? `Lifted to ${field ?? 'the metadata'}` : 'Dropped';
}

export const percent = (share: number) => `${Math.round(share * 100)} %`;

export function bytesWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(bytes < 1e4 ? 1 : 0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
