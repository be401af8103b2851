import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ArticleCleaner, type ArticleCleanerProps } from './article-cleaner.ts';

export interface WinnowStackProps extends StackProps {
  readonly cleaner?: ArticleCleanerProps;
}

/** A stack with one article cleaner; its outputs name what a person uploads to, reads from and watches. */
export class WinnowStack extends Stack {
  readonly cleaner: ArticleCleaner;

  constructor(scope: Construct, id: string, props: WinnowStackProps = {}) {
    super(scope, id, { description: 'Winnow: raw articles in, clean text and metadata out', ...props });
    this.cleaner = new ArticleCleaner(this, 'Cleaner', props.cleaner);
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
