import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ArticleCleaner, type ArticleCleanerProps } from './article-cleaner.ts';
import { ArticleBackfill, type ArticleBackfillProps } from './backfill.ts';
import { CleanerMonitoring, type CleanerMonitoringProps } from './monitoring.ts';

export interface WinnowStackProps extends StackProps {
  readonly cleaner?: ArticleCleanerProps;
  /** Settings of the backfill; `false` for none. */
  readonly backfill?: Omit<ArticleBackfillProps, 'cleaner'> | false;
  /** Settings of alarms and dashboard; `false` for none. */
  readonly monitoring?: Omit<CleanerMonitoringProps, 'cleaner' | 'backfill'> | false;
}

/** A stack with one article cleaner, its backfill and its alarms; its outputs name what a person uploads to, reads from and watches. */
export class WinnowStack extends Stack {
  readonly cleaner: ArticleCleaner;

  constructor(scope: Construct, id: string, props: WinnowStackProps = {}) {
    super(scope, id, { description: 'Winnow: raw articles in, clean text and metadata out', ...props });
    const cleaner = new ArticleCleaner(this, 'Cleaner', props.cleaner);
    this.cleaner = cleaner;
    this.tell('RawBucket', cleaner.rawBucket.bucketName, 'Upload raw pages here');
    this.tell('CleanBucket', cleaner.cleanBucket.bucketName, 'Documents appear here');
    this.tell('Queue', cleaner.queue.queueUrl, 'Uploads that wait');
    this.tell(
      'DeadLetterQueue',
      cleaner.deadLetterQueue.queueUrl,
      'Uploads that failed every try; quarantine/ in the clean bucket says why',
    );
    this.tell('CleanerFunction', cleaner.function.functionName, 'Cleans; its log names every object');

    const { backfill: backfillProps, monitoring: monitoringProps } = props;
    const backfill =
      backfillProps === false ? null : new ArticleBackfill(this, 'Backfill', { ...backfillProps, cleaner });
    if (backfill) {
      this.tell(
        'BackfillStateMachine',
        backfill.stateMachine.stateMachineArn,
        'Cleans what lies in the raw bucket',
      );
      this.tell('BackfillFunction', backfill.function.functionName, 'Cleans the batches of a backfill');
    }
    if (monitoringProps !== false) {
      const watched = backfill ? { cleaner, backfill } : { cleaner };
      const { topic } = new CleanerMonitoring(this, 'Monitoring', { ...monitoringProps, ...watched });
      this.tell('AlarmTopic', topic.topicArn, 'Subscribe to be told of alarms');
    }
  }

  private tell(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
