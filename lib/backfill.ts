import { ArnFormat, Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import {
  type Grant,
  type IGrantable,
  Policy,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { grantCleaning, grantObjects } from './access.ts';
import { acknowledgeWildcard } from './acknowledge.ts';
import type { ArticleCleaner } from './article-cleaner.ts';
import { backfillDefinition } from './backfill-definition.ts';
import { deployedPath } from './deployed-path.ts';
import { BundledFunction, lambdaFile } from './function.ts';

export interface ArticleBackfillProps {
  /** The live pipeline whose buckets, prefixes and settings the backfill shares. */
  readonly cleaner: ArticleCleaner;
  /** Objects a function call, which has five minutes: fewer for files of many pages each. Default: 100. */
  readonly batchSize?: number;
  /** Function calls at once. Default: 200. */
  readonly maxConcurrency?: number;
  /** Share of batches that may fail before the run stops, in per cent. Default: 1. */
  readonly toleratedFailurePercentage?: number;
  /** Memory of the function in MiB. Default: 1769, which is one whole CPU. */
  readonly memorySize?: number;
  /** Put before the keys of shards in the clean bucket. Default: `shards/`. */
  readonly shardPrefix?: string;
  /** Put before the keys of the runs' own results in the clean bucket. Default: `backfill/`. */
  readonly resultPrefix?: string;
  /** Bucket of an S3 Inventory in CSV (Step Functions reads no ORC), to take keys from its manifests instead of a listing. Default: none. */
  readonly inventoryBucket?: IBucket;
  /** How long logs are kept. Default: one month. */
  readonly logRetention?: RetentionDays;
}

/** Cleans what already lies in the raw bucket, by a Step Functions Distributed Map: `winnow backfill` starts it. */
export class ArticleBackfill extends Construct {
  readonly stateMachine: StateMachine;
  readonly function: IFunction;
  private readonly cleaner: ArticleCleaner;
  private readonly shardPrefix: string;

  constructor(scope: Construct, id: string, props: ArticleBackfillProps) {
    super(scope, id);
    const { cleaner } = props;
    this.cleaner = cleaner;
    this.shardPrefix = props.shardPrefix ?? 'shards/';
    const resultPrefix = props.resultPrefix ?? 'backfill/';
    const lambda = new BundledFunction(this, 'Cleaner', {
      entry: lambdaFile('backfill-index'),
      description: 'Cleans batches of raw articles (Winnow backfill)',
      memorySize: props.memorySize ?? 1769,
      // An Express workflow ends after five minutes, and its call with it.
      timeout: Duration.minutes(5),
      logRetention: props.logRetention,
      layers: cleaner.layers,
      environment: {
        ...cleaner.environment,
        WINNOW_RAW_BUCKET: cleaner.rawBucket.bucketName,
        WINNOW_RAW_PREFIX: cleaner.access.prefixes.raw,
        WINNOW_SHARD_PREFIX: this.shardPrefix,
        // Reading is mostly waiting: more objects at once than in a live batch keep the CPU busy.
        WINNOW_CONCURRENCY: '16',
        // Failures alone: a line for each of a billion pages would cost as much as cleaning them.
        POWERTOOLS_LOG_LEVEL: 'WARN',
      },
    });
    this.function = lambda.function;
    grantCleaning(lambda.role, cleaner.access);
    grantObjects(lambda.role, cleaner.cleanBucket, this.shardPrefix, ['s3:PutObject']);
    const role = this.makeRole(props, resultPrefix);
    const logGroup = new LogGroup(this, 'Logs', {
      // Step Functions shares one policy among all log groups of this name space; others have one each, and 10 at most.
      logGroupName: `/aws/vendedlogs/states/${deployedPath(this)[0]}-${this.node.addr}`,
      retention: props.logRetention ?? RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const definition = backfillDefinition({
      functionArn: lambda.function.functionArn,
      rawBucket: cleaner.rawBucket.bucketName,
      resultBucket: cleaner.cleanBucket.bucketName,
      resultPrefix: resultPrefix.replace(/\/$/, ''),
      rawPrefix: cleaner.access.prefixes.raw,
      batchSize: props.batchSize ?? 100,
      maxConcurrency: props.maxConcurrency ?? 200,
      toleratedFailurePercentage: props.toleratedFailurePercentage ?? 1,
      inventory: props.inventoryBucket !== undefined,
    });
    this.stateMachine = new StateMachine(this, 'StateMachine', {
      definitionBody: DefinitionBody.fromString(Stack.of(this).toJsonString(definition)),
      role,
      tracingEnabled: true,
      logs: { destination: logGroup, level: LogLevel.ALL, includeExecutionData: false },
      comment: 'Winnow backfill',
    });
    this.grantChildren(role);
    acknowledgeWildcard(
      role,
      '*',
      'X-Ray and log delivery have no resource that a policy could name (AWS service authorization reference).',
    );
  }

  /** Lets someone start runs and watch them. */
  grantRun(grantee: IGrantable): Grant {
    this.stateMachine.grantRead(grantee);
    return this.stateMachine.grantStartExecution(grantee);
  }

  /** Lets someone read the shards. */
  grantReadShards(grantee: IGrantable): Grant {
    return this.cleaner.cleanBucket.grantRead(grantee, `${this.shardPrefix}*`);
  }

  /** Runs that failed. */
  metricFailed(options?: MetricOptions): Metric {
    return this.stateMachine.metricFailed(options);
  }

  private makeRole(props: ArticleBackfillProps, resultPrefix: string): Role {
    const { rawBucket, cleanBucket } = props.cleaner;
    const role = new Role(this, 'Role', {
      description: 'Winnow backfill: lists raw pages, calls the function, writes results',
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [rawBucket.bucketArn] }));
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.function.functionArn] }),
    );
    // The actions that Step Functions asks for to write results, large ones in parts.
    const write = ['s3:PutObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload'];
    grantObjects(role, cleanBucket, resultPrefix, write);
    cleanBucket.encryptionKey?.grant(role, 'kms:Decrypt', 'kms:GenerateDataKey');
    if (props.inventoryBucket) {
      grantObjects(role, props.inventoryBucket, '', ['s3:GetObject']);
      props.inventoryBucket.encryptionKey?.grantDecrypt(role);
    }
    return role;
  }

  /** A Distributed Map starts its children as executions of its own machine; in a policy apart, which may come after the machine. */
  private grantChildren(role: Role): void {
    const { stateMachineArn, stateMachineName } = this.stateMachine;
    const children = Stack.of(this).formatArn({
      service: 'states',
      resource: 'execution',
      resourceName: `${stateMachineName}/*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    const policy = new Policy(this, 'Children', {
      roles: [role],
      statements: [
        new PolicyStatement({ actions: ['states:StartExecution'], resources: [stateMachineArn] }),
        new PolicyStatement({
          actions: ['states:DescribeExecution', 'states:StopExecution'],
          resources: [children],
        }),
      ],
    });
    acknowledgeWildcard(policy, children, 'The children of a run get their names when they start.');
  }
}
