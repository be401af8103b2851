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
