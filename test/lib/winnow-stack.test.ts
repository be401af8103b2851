import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { WinnowStack } from '../../lib/winnow-stack.ts';
import { testApp } from './support.ts';

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
