import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { ArticleCleaner } from './article-cleaner.ts';
import type { ArticleBackfill } from './backfill.ts';
import { CleanerDashboard } from './dashboard.ts';

export interface CleanerMonitoringProps {
  readonly cleaner: ArticleCleaner;
  /** Backfill to watch too. Default: none. */
  readonly backfill?: ArticleBackfill;
  /** Topic that the alarms report to. Default: a new one. */
  readonly topic?: ITopic;
  /** Address that gets the alarms by mail, once it has confirmed. Default: none. */
  readonly email?: string;
  /** Age of the oldest waiting upload that is an alarm. Default: one hour. */
  readonly maxWait?: Duration;
  /** Share of low-confidence pages that is an alarm when three hours in a row are above it, 0 to 1. Default: 0.25. */
  readonly maxLowConfidence?: number;
  /** Make a dashboard (3 $ a month from the fourth of an account on). Default: true. */
  readonly dashboard?: boolean;
}

/** Alarms for what a person has to act on, a topic that tells them, and a dashboard. See docs/operations.md for each alarm. */
export class CleanerMonitoring extends Construct {
  readonly topic: ITopic;
  readonly alarms: readonly Alarm[];
  private readonly made: Alarm[] = [];

  constructor(scope: Construct, id: string, props: CleanerMonitoringProps) {
    super(scope, id);
    this.topic = props.topic ?? this.makeTopic();
    if (props.email !== undefined) this.topic.addSubscription(new EmailSubscription(props.email));
    const { cleaner } = props;
    const five = { period: Duration.minutes(5) };
    this.alarm('DeadLetters', {
      alarmDescription: 'Uploads failed every try: read their error documents, mend the cause, redrive.',
      metric: cleaner.deadLetterQueue.metricApproximateNumberOfMessagesVisible({
        ...five,
        statistic: Stats.MAXIMUM,
      }),
      threshold: 0,
    });
    this.alarm('OldestMessage', {
      alarmDescription: 'Uploads wait too long: raise maxConcurrency, or look for throttles and slow pages.',
      metric: cleaner.queue.metricApproximateAgeOfOldestMessage({ ...five, statistic: Stats.MAXIMUM }),
      threshold: (props.maxWait ?? Duration.hours(1)).toSeconds(),
    });
    this.alarm('Errors', {
      alarmDescription: 'The cleaner function itself fails (crash, time limit, memory): read its log.',
      metric: cleaner.function.metricErrors(five),
      threshold: 0,
      evaluationPeriods: 3,
    });
    this.alarm('Throttles', {
      alarmDescription:
        'Lambda refuses to start the cleaner: the account is at its limit of concurrent functions.',
      metric: cleaner.function.metricThrottles(five),
      threshold: 0,
      evaluationPeriods: 3,
    });
    this.alarm('LowConfidence', {
      alarmDescription:
        'Many pages are cleaned with low confidence: a site has changed, or other pages come in.',
      // The metric is 0 or 1 for each page, so its average is the share.
      metric: cleaner.metric('LowConfidence', { period: Duration.hours(1), statistic: Stats.AVERAGE }),
      threshold: props.maxLowConfidence ?? 0.25,
      evaluationPeriods: 3,
    });
    if (props.backfill) {
      this.alarm('BackfillFailed', {
        alarmDescription:
          'A backfill failed: its execution in Step Functions names the batches. Start it again.',
        metric: props.backfill.metricFailed(five),
        threshold: 0,
      });
    }
    this.alarms = this.made;
    if (props.dashboard ?? true) new CleanerDashboard(this, 'Dashboard', cleaner, this.alarms);
  }

  private alarm(
    id: string,
    props: Pick<AlarmProps, 'alarmDescription' | 'threshold'> & {
      metric: IMetric;
      evaluationPeriods?: number;
    },
  ): void {
    const alarm = new Alarm(this, id, {
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...props,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    this.made.push(alarm);
  }

  private makeTopic(): Topic {
    const topic = new Topic(this, 'Topic', { displayName: 'Winnow alarms', enforceSSL: true });
    // A policy of its own replaces the one by which alarms of the account may publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    return topic;
  }
}
