import { NestedStack, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { ArticleCleaner } from '../../lib/article-cleaner.ts';
import { WinnowStack } from '../../lib/winnow-stack.ts';
import { resources, testApp } from './support.ts';

function findings(stack: Stack) {
  const report = new AwsSolutionsChecks(stack).validateScope(stack);
  return report.violations.map(
    ({ ruleName, violatingResources }) =>
      `${ruleName} ${violatingResources.map((one) => one.resourceLogicalId)}`,
  );
}

describe('the stack', () => {
  it('names what a person needs', () => {
    const template = Template.fromStack(new WinnowStack(testApp(), 'Winnow'));
    const outputs = Object.keys(template.findOutputs('*'));
    expect(outputs).toEqual(
      expect.arrayContaining([
        'RawBucket',
        'CleanBucket',
        'Queue',
        'DeadLetterQueue',
        'CleanerFunction',
        'AlarmTopic',
      ]),
    );
  });

  it('hands the settings of its parts on, and leaves parts out', () => {
    const stack = new WinnowStack(testApp(), 'Winnow', {
      cleaner: { memorySize: 512 },
      backfill: { memorySize: 3000 },
      monitoring: { dashboard: false },
    });
    for (const MemorySize of [512, 3000])
      Template.fromStack(stack).hasResourceProperties('AWS::Lambda::Function', { MemorySize });
    Template.fromStack(stack).resourceCountIs('AWS::CloudWatch::Dashboard', 0);
    const bare = Template.fromStack(
      new WinnowStack(testApp(), 'Bare', { backfill: false, monitoring: false }),
    );
    bare.resourceCountIs('AWS::StepFunctions::StateMachine', 0);
    bare.resourceCountIs('AWS::CloudWatch::Alarm', 0);
  });

  it('has names of its own beside a stack that differs in its name alone', () => {
    const names = ['winnow-dev', 'winnow-prod'].map((stackName) => {
      const stack = new WinnowStack(testApp(), 'Winnow', { stackName });
      const template = Template.fromStack(stack);
      const logs = resources(template, 'AWS::Logs::LogGroup').flatMap(
        ({ Properties }) => Properties.LogGroupName ?? [],
      );
      return [stack.cleaner.serviceName, ...logs];
    });
    expect(names.map(([service]) => service)).toEqual(['winnow-dev-Cleaner', 'winnow-prod-Cleaner']);
    expect(new Set(names.flat()).size).toBe(4);
  });

  it('knows its name inside a nested stack', () => {
    const outer = new Stack(testApp(), 'Outer');
    expect(new ArticleCleaner(new NestedStack(outer, 'Inner'), 'Cleaner').serviceName).toBe(
      'Outer-Inner-Cleaner',
    );
  });

  it.each([{}, { rawPrefix: 'a/', outputPrefix: 'b/', deletes: true }])(
    'has no finding of cdk-nag with the props %j',
    (cleaner) => {
      expect(findings(new WinnowStack(testApp(), 'Winnow', { cleaner }))).toEqual([]);
    },
  );

  it('would have findings if it were not so: the check sees faults', () => {
    const stack = new Stack(testApp(), 'Bad');
    new Bucket(stack, 'Open');
    expect(findings(stack).length).toBeGreaterThan(0);
  });
});
