import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import type { CueTable } from './types.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** The cue tables by language: BCP 47 primary subtag. */
export const CUE_TABLES: Readonly<Record<string, CueTable>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  ro,
  ru,
  uk,
  tr,
  ar,
  hi,
  zh,
  ja,
  ko,
};

/** The table of a language, if there is one. Imported as `#cue-tables`, which bundles resolve to `packed.ts`. */
export function cueTable(language: string): CueTable | undefined {
  return Object.hasOwn(CUE_TABLES, language) ? CUE_TABLES[language] : undefined;
}
