import { Duration, Stack } from 'aws-cdk-lib';
import { Match, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnBucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface IntakeProps {
  readonly bucket: IBucket;
  readonly prefix: string;
  readonly deletes: boolean;
  readonly maxTries: number;
  /** Time limit of the function that reads the queue. */
  readonly timeout: Duration;
}

/**
 * The way from a raw bucket to the cleaner: its events in a queue, and a second queue for messages that failed every try.
 *
 * A bucket of this stack notifies the queue itself, by its own CloudFormation property; the CDK's
 * `addEventNotification` would bring a hidden function with wide rights. Any other bucket is heard through EventBridge.
 */
export class Intake extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: IntakeProps) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      // Six times the function's limit: shorter, and a slow batch is handed out twice (Lambda developer guide).
      visibilityTimeout: Duration.seconds(props.timeout.toSeconds() * 6),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.maxTries },
    });
    const bucket = props.bucket.node.defaultChild;
    if (bucket instanceof CfnBucket && Stack.of(bucket) === Stack.of(this)) this.notifyFrom(bucket, props);
    else this.listenTo(props);
  }

  /** The CDK's own notifications are set after the stack's bucket is made, and replace whatever stands there: uploads would go unheard. */
  private refuseRivals(bucket: IBucket): void {
    const made = () => bucket.node.tryFindChild('Notifications') !== undefined;
    const fault =
      `${bucket.node.path} has notifications by addEventNotification or eventBridgeEnabled, which would replace ` +
      "the cleaner's. Set them by the CfnBucket's notificationConfiguration, or give the bucket a stack of its own.";
    this.node.addValidation({ validate: () => (made() ? [fault] : []) });
  }

  private notifyFrom(bucket: CfnBucket, props: IntakeProps): void {
    this.refuseRivals(props.bucket);
    // The bucket's ARN as the condition would be a circle: the bucket needs the policy first, for S3 tries the queue at once.
    const allowed = this.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (allowed.policyDependable) bucket.node.addDependency(allowed.policyDependable);
    const events = ['s3:ObjectCreated:*', ...(props.deletes ? ['s3:ObjectRemoved:*'] : [])];
    const before = bucket.notificationConfiguration as
      | CfnBucket.NotificationConfigurationProperty
      | undefined;
    const earlier = (before?.queueConfigurations ?? []) as CfnBucket.QueueConfigurationProperty[];
    const prefix = encodePrefix(props.prefix);
    refuseOverlap(props.bucket, earlier, events, prefix);
    bucket.notificationConfiguration = {
      ...before,
      queueConfigurations: [
        ...earlier,
        ...events.map((event) => ({
          event,
          queue: this.queue.queueArn,
          ...(prefix === '' ? {} : { filter: { s3Key: { rules: [{ name: 'prefix', value: prefix }] } } }),
        })),
      ],
    };
  }

  private listenTo(props: IntakeProps): void {
    new Rule(this, 'Rule', {
      description: 'Objects for the Winnow article cleaner',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created', ...(props.deletes ? ['Object Deleted'] : [])],
        detail: {
          bucket: { name: [props.bucket.bucketName] },
          ...(props.prefix === '' ? {} : { object: { key: Match.prefix(props.prefix) } }),
        },
      },
      targets: [new SqsQueue(this.queue)],
    });
  }
}

/** S3 holds the filter of a notification against keys as its events write them: percent-encoded, a blank as "+". */
const encodePrefix = (prefix: string): string =>
  encodeURIComponent(prefix).replaceAll('%2F', '/').replaceAll('%20', '+');

/** S3 takes no two notifications of one event whose prefixes overlap, and says so only when they are deployed. */
function refuseOverlap(
  bucket: IBucket,
  earlier: readonly CfnBucket.QueueConfigurationProperty[],
  events: readonly string[],
  prefix: string,
): void {
  for (const other of earlier) {
    const theirs = prefixOf(other);
    if (theirs === null || !events.includes(other.event)) continue;
    if (prefix.startsWith(theirs) || theirs.startsWith(prefix))
      throw new Error(
        `${bucket.node.path} notifies another queue of ${other.event} below "${theirs}", which overlaps with "${prefix}": ` +
          'S3 allows one. Give each a rawPrefix that does not begin with the other.',
      );
  }
}

/** The prefix of a notification, '' where it has none; null where it is not known yet, or a suffix keeps the two apart. */
function prefixOf({ filter }: CfnBucket.QueueConfigurationProperty): string | null {
  if (filter === undefined) return '';
  const { s3Key } = filter as { s3Key?: { rules?: { name: string; value: string }[] } };
  const [rule, second] = s3Key?.rules ?? [];
  return rule?.name.toLowerCase() === 'prefix' && second === undefined ? rule.value : null;
}
