import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { KINDS } from '../lambda/cleaner/types.ts';
import type { ArticleCleaner } from './article-cleaner.ts';

/** Causes of failures that get a line of their own. */
const CAUSES = [
  'empty',
  'binary',
  'not-a-page',
  'too-large',
  'bad-gzip',
  'gzip-bomb',
  'bad-record',
  'too-slow',
  'not-restored',
  'internal',
  'throttled',
  'denied',
  'timeout',
  'no-answer',
  'bad-event',
];

/** One page that says whether the pipeline works, how fast, and what it removes. */
export class CleanerDashboard extends Construct {
  constructor(scope: Construct, id: string, cleaner: ArticleCleaner, alarms: readonly Alarm[]) {
    super(scope, id);
    const { queue, deadLetterQueue, function: lambda } = cleaner;
    const time = (statistic: string) =>
      cleaner.metricCleanTime({ statistic, label: `cleaning ${statistic}` });
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 })],
        [
          graph('Pages cleaned', [cleaner.metricPages()]),
          graph('Waiting, and failed for good', [
            queue.metricApproximateNumberOfMessagesVisible(),
            deadLetterQueue.metricApproximateNumberOfMessagesVisible(),
          ]),
          graph(
            'Failed tries by cause',
            CAUSES.map((cause) => cleaner.metric(`Failures.${cause}`, { label: cause })),
          ),
        ],
        [
          graph('Age of the oldest upload (s)', [queue.metricApproximateAgeOfOldestMessage()]),
          graph('Milliseconds a page', [time(Stats.percentile(50)), time(Stats.percentile(99))]),
          graph('Function', [
            lambda.metricErrors(),
            lambda.metricThrottles(),
            lambda.metric('ConcurrentExecutions'),
          ]),
        ],
        [
          graph('Confidence', [cleaner.metricConfidence()]),
          graph(
            'Blocks dropped by kind',
            KINDS.map((kind) => cleaner.metric(`Dropped.${kind}`, { label: kind })),
          ),
          graph(
            'Blocks lifted by kind',
            KINDS.map((kind) => cleaner.metric(`Lifted.${kind}`, { label: kind })),
          ),
        ],
      ],
    });
  }
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8 });
}
