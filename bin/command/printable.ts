/** Text for a line of a terminal, which would obey control characters in the names of files and the addresses of pages. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
