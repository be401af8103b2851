import { lazyPattern } from '../../lazily.ts';

/** Three to five characters of Chinese or Japanese, or two parts of them, three syllables of Korean, or a few words. */
const NAME = lazyPattern(
  String.raw`^(?:[\u3400-\u9fff][\u3041-\u309f\u3400-\u9fff々]{2,4}|[\u3400-\u9fff]{1,3} [\u3041-\u30ff\u3400-\u9fff]{1,4}|[\uac00-\ud7af]{3}|[\u0590-\u08ff\u0900-\u0dff]{2,15}(?: [\u0590-\u08ff\u0900-\u0dff]{2,15}){1,3})$`,
  'u',
);

/** May a line be a name in a script without capitals, which tells names by nothing but where they stand? */
export const isCaselessName = (text: string): boolean => text.length <= 60 && NAME().test(text);
