import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { documentSchema } from '../lambda/cleaner/document.ts';
import { overrideSchema } from './override.ts';

/** The published JSON Schema (draft 2020-12) of a document, from the one definition in `lambda/cleaner/document.ts`. */
export function documentJsonSchema(): object {
  return jsonSchema(documentSchema, 'winnow/document/1', 'Winnow document');
}

/** The JSON Schema of an override, which editors check `overrides/HOST.json` by. */
export function overrideJsonSchema(): object {
  return jsonSchema(overrideSchema, 'winnow/override/1', 'Winnow override');
}

function jsonSchema(definition: z.ZodType, id: string, title: string): object {
  const { $schema, ...schema } = z.toJSONSchema(definition);
  return { $schema, $id: id, title, ...schema };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, schema] of [
    ['document', documentJsonSchema()],
    ['override', overrideJsonSchema()],
  ] as const) {
    writeFileSync(new URL(`${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
