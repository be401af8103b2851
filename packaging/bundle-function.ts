import { build } from 'esbuild';
import { lambdaOptions } from './lambda.ts';

/** `tsx packaging/bundle-function.ts ENTRY FILE`: one of Winnow's functions, for a deployment from the repository. */
const [entry, outfile] = process.argv.slice(2);
await build({ ...lambdaOptions(), entryPoints: [entry!], outfile: outfile!, logLevel: 'warning' });
