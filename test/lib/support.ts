import { readFileSync } from 'node:fs';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Construct } from 'constructs';
import { ArticleCleaner, type ArticleCleanerProps } from '../../lib/article-cleaner.ts';

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

/** An app with the flags of `cdk.json` that bundles no function: what a template says does not depend on it. */
export function testApp(): App {
  process.env.CDK_VALIDATION = 'false';
  return new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } });
}

/** A stack with one cleaner; the props may need things of the same stack. */
export function cleanerStack(props: (scope: Construct) => ArticleCleanerProps = () => ({})) {
  const app = testApp();
  const stack = new Stack(app, 'Test');
  const cleaner = new ArticleCleaner(stack, 'Cleaner', props(stack));
  return { app, stack, cleaner, template: () => Template.fromStack(stack) };
}

interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of any shape
  readonly Properties: Record<string, any>;
  readonly DependsOn?: string[];
}

/** Resources of a type whose logical id contains `part`. */
export function resources(template: Template, type: string, part = ''): Resource[] {
  const found = Object.entries(template.findResources(type));
  return found.filter(([id]) => id.includes(part)).map(([, resource]) => resource as Resource);
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** Every statement of the roles' policies, actions always as a list, resources as one line of text. */
export function statements(template: Template): { actions: string[]; resource: string; effect: string }[] {
  const policies = resources(template, 'AWS::IAM::Policy');
  return policies.flatMap((policy) => {
    const document = policy.Properties.PolicyDocument as { Statement: Statement[] };
    return document.Statement.map((statement) => ({
      effect: statement.Effect,
      actions: [statement.Action].flat(),
      resource: JSON.stringify(statement.Resource),
    }));
  });
}
