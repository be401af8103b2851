import { fileURLToPath } from 'node:url';
import { App, Duration, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import type { ArticleCleanerProps } from '../lib/article-cleaner.ts';
import { WinnowStack } from '../lib/winnow-stack.ts';

/**
 * The stack as `bin/app.ts` makes it, and two controls that each lack one thing, to show that the scenarios would see it.
 * Messages come back after seconds instead of minutes, and few functions run at once: the emulator starts a process for each.
 */
const app = new App();

const overrides = fileURLToPath(new URL('./overrides', import.meta.url));
const whole = make('E2e', { overrides }, true);
// Without Docker the emulator unpacks layers elsewhere than below /opt.
(whole.cleaner.function as LambdaFunction).addEnvironment('WINNOW_OVERRIDES', overrides);

const denied = make('Denied');
denied.cleaner.function.addToRolePolicy(
  new PolicyStatement({ effect: Effect.DENY, actions: ['s3:PutObject'], resources: ['*'] }),
);

make('Unordered', { entry: fileURLToPath(new URL('./unordered.ts', import.meta.url)) });

function make(id: string, cleaner: ArticleCleanerProps = {}, whole = false): WinnowStack {
  const stack = new WinnowStack(app, id, {
    cleaner: { maxConcurrency: 2, timeout: Duration.seconds(30), deletes: true, ...cleaner },
    ...(whole ? { backfill: { maxConcurrency: 4 } } : { backfill: false, monitoring: false }),
  });
  const queue = stack.cleaner.queue.node.defaultChild as CfnQueue;
  queue.visibilityTimeout = 4;
  Validations.of(queue).acknowledge({
    id: 'CloudFormation-Validate::E3505',
    reason: 'The emulator allows it, and five tries would take a quarter of an hour otherwise.',
  });
  return stack;
}
