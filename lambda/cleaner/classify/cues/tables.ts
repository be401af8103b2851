import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import type { CueTable } from './types.ts';

/** The cue tables by language (BCP 47 primary subtag). A page may print several: English buttons stand on sites of all languages. */
export const CUE_TABLES: Readonly<Record<string, CueTable>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
};
