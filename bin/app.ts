import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { WinnowStack } from '../lib/winnow-stack.ts';

/** The CDK app: `npx cdk synth`, `npx cdk deploy`. Settings of the cleaner stand in `lib/props.ts`; a folder without overrides is none. */
const app = new App();
new WinnowStack(app, 'Winnow', { cleaner: { overrides: 'overrides' } });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
