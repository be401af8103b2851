import { repairJson } from './repair.ts';

/** Characters of JSON-LD that are read of one page; the largest honest ones hold a tenth of that. */
const MAX_CHARS = 2_000_000;

/** Parses the JSON-LD scripts of a page; what cannot be parsed even after the repair is left out. */
export function parseJsonLd(scripts: readonly string[]): unknown[] {
  const values: unknown[] = [];
  let budget = MAX_CHARS;
  for (const script of scripts) {
    budget -= script.length;
    if (budget < 0) break;
    if (!script.includes('{')) continue;
    const plain = withoutPrefix(script);
    values.push(tryParse(plain) ?? tryParse(repairJson(plain)));
  }
  return values;
}

/** Keys with the name of their vocabulary before them: "schema:headline". */
const withoutPrefix = (script: string): string =>
  script.includes('"schema:') ? script.replaceAll('"schema:', '"') : script;

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
