import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ArticleCleaner, type ArticleCleanerProps } from './article-cleaner.ts';
import { CleanerMonitoring, type CleanerMonitoringProps } from './monitoring.ts';

export interface WinnowStackProps extends StackProps {
  readonly cleaner?: ArticleCleanerProps;
  /** Settings of alarms and dashboard; `false` for none. */
  readonly monitoring?: Omit<CleanerMonitoringProps, 'cleaner'> | false;
}

/** A stack with one article cleaner and its alarms; its outputs name what a person uploads to, reads from and watches. */
export class WinnowStack extends Stack {
  readonly cleaner: ArticleCleaner;

  constructor(scope: Construct, id: string, props: WinnowStackProps = {}) {
    super(scope, id, { description: 'Winnow: raw articles in, clean text and metadata out', ...props });
    this.cleaner = new ArticleCleaner(this, 'Cleaner', props.cleaner);
    if (props.monitoring !== false) {
      const monitoring = new CleanerMonitoring(this, 'Monitoring', {
        ...props.monitoring,
        cleaner: this.cleaner,
      });
      new CfnOutput(this, 'AlarmTopic', {
        value: monitoring.topic.topicArn,
        description: 'Subscribe to be told of alarms',
      });
    }
    const { rawBucket, cleanBucket, queue, deadLetterQueue, function: cleaner } = this.cleaner;
    new CfnOutput(this, 'RawBucket', { value: rawBucket.bucketName, description: 'Upload raw pages here' });
    new CfnOutput(this, 'CleanBucket', {
      value: cleanBucket.bucketName,
      description: 'Documents appear here',
    });
    new CfnOutput(this, 'Queue', { value: queue.queueUrl, description: 'Uploads that wait' });
    new CfnOutput(this, 'DeadLetterQueue', {
      value: deadLetterQueue.queueUrl,
      description: 'Uploads that failed every try; quarantine/ in the clean bucket says why',
    });
    new CfnOutput(this, 'CleanerFunction', { value: cleaner.functionName });
  }
}
