import { replaceInSteps } from '../replace.ts';

/** The signs that windows-1252 has in place of the control characters of Latin-1, in the order of their bytes from 0x80 on. */
export const SIGNS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes in a charset. Decoders of Node 20 read windows-1252 as Latin-1, so that "it’s" has a control character. */
export function textOf(bytes: Buffer, charset: string): string {
  return charset === 'windows-1252'
    ? replaceInSteps(
        bytes.toString('latin1'),
        /[\x80-\x9f]/g,
        (sign) => SIGNS_1252[sign.charCodeAt(0) - 0x80]!,
      )
    : new TextDecoder(charset).decode(bytes);
}
