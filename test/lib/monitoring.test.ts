import { Duration } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, it } from 'vitest';
import { ArticleBackfill } from '../../lib/backfill.ts';
import { CleanerMonitoring, type CleanerMonitoringProps } from '../../lib/monitoring.ts';
import { cleanerStack, resources } from './support.ts';

function monitored(props: Omit<CleanerMonitoringProps, 'cleaner'> = {}): Template {
  const { stack, cleaner, template } = cleanerStack();
  new CleanerMonitoring(stack, 'Monitoring', { ...props, cleaner });
  return template();
}
const ALARM = 'AWS::CloudWatch::Alarm';

describe('CleanerMonitoring', () => {
  it('raises an alarm for each thing that a person has to act on, and none for silence', () => {
    const template = monitored();
    const alarms = resources(template, ALARM);
    expect(alarms).toHaveLength(5);
    for (const { Properties } of alarms) {
      expect(Properties.AlarmDescription.length).toBeGreaterThan(20);
      expect(Properties.TreatMissingData).toBe('notBreaching');
      expect(Properties.AlarmActions).toHaveLength(1);
    }
    template.hasResourceProperties(ALARM, {
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Threshold: 0,
      Dimensions: [
        { Name: 'QueueName', Value: { 'Fn::GetAtt': [Match.stringLikeRegexp('DeadLetters'), 'QueueName'] } },
      ],
    });
    template.hasResourceProperties(ALARM, { MetricName: 'ApproximateAgeOfOldestMessage', Threshold: 3600 });
    template.hasResourceProperties(ALARM, { MetricName: 'Errors', EvaluationPeriods: 3 });
    template.hasResourceProperties(ALARM, { MetricName: 'Throttles', EvaluationPeriods: 3 });
    template.hasResourceProperties(ALARM, {
      MetricName: 'LowConfidence',
      Statistic: 'Average',
      Threshold: 0.25,
      Dimensions: [{ Name: 'service', Value: 'Test-Cleaner' }],
    });
  });

  it('lets alarms of the account publish to its topic, over TLS only', () => {
    const [policy] = resources(monitored(), 'AWS::SNS::TopicPolicy');
    expect(policy?.Properties.PolicyDocument.Statement).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        expect.objectContaining({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
      ]),
    );
  });

  it('email subscribes a person', () => {
    monitored({ email: 'ops@example.org' }).hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@example.org',
    });
  });

  it('topic takes an existing one', () => {
    const { stack, cleaner, template } = cleanerStack();
    const topic = Topic.fromTopicArn(stack, 'Mine', 'arn:aws:sns:eu-west-1:000000000000:mine');
    new CleanerMonitoring(stack, 'Monitoring', { cleaner, topic });
    template().resourceCountIs('AWS::SNS::Topic', 0);
    template().allResourcesProperties(ALARM, { AlarmActions: [topic.topicArn] });
  });

  it('backfill adds the alarm of a failed run', () => {
    const { stack, cleaner, template } = cleanerStack();
    const backfill = new ArticleBackfill(stack, 'Backfill', { cleaner });
    new CleanerMonitoring(stack, 'Monitoring', { cleaner, backfill });
    expect(resources(template(), ALARM)).toHaveLength(6);
    template().hasResourceProperties(ALARM, { MetricName: 'ExecutionsFailed', Threshold: 0 });
  });

  it('maxWait and maxLowConfidence set the thresholds', () => {
    const template = monitored({ maxWait: Duration.minutes(5), maxLowConfidence: 0.5 });
    template.hasResourceProperties(ALARM, { MetricName: 'ApproximateAgeOfOldestMessage', Threshold: 300 });
    template.hasResourceProperties(ALARM, { MetricName: 'LowConfidence', Threshold: 0.5 });
  });

  it('dashboard shows every kind of removal, or is left out', () => {
    const [dashboard] = resources(monitored(), 'AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard);
    for (const name of ['Dropped.related', 'Dropped.caption', 'Failures.too-slow', 'Pages', 'CleanTime'])
      expect(body).toContain(name);
    monitored({ dashboard: false }).resourceCountIs('AWS::CloudWatch::Dashboard', 0);
  });
});
