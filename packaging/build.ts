import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundleAll } from './bundles.ts';
import { writeDeclarations } from './declarations.ts';
import { licencesOf } from './licences.ts';

/**
 * `npm run build`: the package as it is published, in `dist/`. Everything it needs at run time is bundled, so that
 * installing it brings no other package; of the CDK it takes the user's own copy.
 *
 *     dist/index.js      winnow         the cleaner
 *     dist/cdk.js        winnow/cdk     the constructs
 *     dist/lambda/       the two functions, ready for Lambda, which the constructs deploy
 *     dist/bin/          the command
 *     dist/types/        declarations, and in dist/require/ those for require()
 *     dist/schema/       JSON Schemas
 */
const OUT = 'dist';

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
const inputs = await bundleAll(OUT);
writeDeclarations(OUT);
cpSync('schema', `${OUT}/schema`, { recursive: true, filter: (path) => !path.endsWith('.ts') });
writeFileSync(`${OUT}/THIRD-PARTY-LICENCES.txt`, licencesOf(inputs));
const command = `${OUT}/bin/winnow.js`;
// In the repository the command runs its sources, for which Node alone is not enough.
writeFileSync(command, readFileSync(command, 'utf8').replace(/^#!.*/, '#!/usr/bin/env node'));
chmodSync(command, 0o755);
