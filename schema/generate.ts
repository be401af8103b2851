import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { documentSchema } from '../lambda/cleaner/document.ts';

/** The published JSON Schema (draft 2020-12) of a document, from the one definition in `lambda/cleaner/document.ts`. */
export function documentJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(documentSchema);
  return { $schema, $id: 'winnow/document/1', title: 'Winnow document', ...schema };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('document.schema.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
}
