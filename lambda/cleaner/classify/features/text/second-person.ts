import { hashWord } from '../function-words.ts';
import type { Lexical } from '../lexical.ts';

/** Words that speak to the reader, of languages where they mean hardly anything else. */
const WORDS =
  'you your yours yourself ihnen ihr ihre ihren dich dir dein deine euch vous votre vos toi usted ustedes tu tus você vocês voi vostro vostra tuo tua jij jouw uw je ni din ditt dig deg вы вас вам ваш ваши ваше вами ви ваші ваша ty twój państwa siz sizin size sizi 您 你 당신';
const HASHES = new Set(WORDS.split(' ').map(hashWord));

/** Words of each line that address the reader. */
export function countSecondPerson(lexical: Lexical, count: number): Uint16Array {
  const counts = new Uint16Array(count);
  for (let b = 0; b < count; b++) {
    for (let at = lexical.offset[b]!; at < lexical.offset[b + 1]!; at++)
      if (HASHES.has(lexical.hashes[at]!)) counts[b]!++;
  }
  return counts;
}
