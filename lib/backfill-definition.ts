import { Aws } from 'aws-cdk-lib';

/** What the state machine's definition names; strings may be CloudFormation references. */
export interface DefinitionNames {
  readonly functionArn: string;
  readonly rawBucket: string;
  readonly resultBucket: string;
  readonly resultPrefix: string;
  /** Prefix of raw keys when the input gives none. */
  readonly defaultPrefix: string;
  readonly batchSize: number;
  readonly maxConcurrency: number;
  readonly toleratedFailurePercentage: number;
  /** Read an S3 Inventory manifest when the input names one. */
  readonly inventory: boolean;
}

/** Begins the names of Step Functions' own integrations. */
const STATES = `arn:${Aws.PARTITION}:states::`;

/** Errors of Lambda and of S3 behind it that pass by themselves. */
const RETRY = [
  {
    ErrorEquals: ['States.ALL'],
    IntervalSeconds: 2,
    BackoffRate: 3,
    MaxAttempts: 4,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
  },
];

/**
 * The backfill in Amazon States Language: a Distributed Map over the keys below a prefix, or over an inventory, whose
 * children are Express workflows of one call for each batch.
 *
 * Input, all of it optional: `{ prefix, options: { output, olderThan }, manifest: { bucket, key } }`.
 */
export function backfillDefinition(names: DefinitionNames): object {
  const defaults = JSON.stringify({ prefix: names.defaultPrefix, options: {} });
  const listing = map(names, false, {
    Resource: `${STATES}:s3:listObjectsV2`,
    Parameters: { Bucket: names.rawBucket, 'Prefix.$': '$.prefix' },
  });
  const rows = map(names, true, {
    Resource: `${STATES}:s3:getObject`,
    ReaderConfig: { InputType: 'MANIFEST' },
    Parameters: { 'Bucket.$': '$.manifest.bucket', 'Key.$': '$.manifest.key' },
  });
  const choice = {
    Type: 'Choice',
    Choices: [{ Variable: '$.manifest', IsPresent: true, Next: 'CleanInventory' }],
    Default: 'CleanPrefix',
  };
  return {
    Comment: 'Winnow: cleans what lies in the raw bucket',
    StartAt: 'Defaults',
    States: {
      Defaults: {
        Type: 'Pass',
        Parameters: { 'input.$': `States.JsonMerge(States.StringToJson('${defaults}'), $, false)` },
        OutputPath: '$.input',
        Next: names.inventory ? 'Source' : 'CleanPrefix',
      },
      ...(names.inventory ? { Source: choice, CleanInventory: rows } : {}),
      CleanPrefix: listing,
    },
  };
}

function map(names: DefinitionNames, inventory: boolean, itemReader: object): object {
  return {
    Type: 'Map',
    Label: inventory ? 'Inventory' : 'Prefix',
    ItemReader: itemReader,
    ItemBatcher: {
      MaxItemsPerBatch: names.batchSize,
      BatchInput: { 'run.$': '$$.Execution.Name', 'options.$': '$.options', inventory },
    },
    MaxConcurrency: names.maxConcurrency,
    ToleratedFailurePercentage: names.toleratedFailurePercentage,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
      StartAt: 'CleanBatch',
      States: {
        CleanBatch: {
          Type: 'Task',
          Resource: `${STATES}:lambda:invoke`,
          Parameters: { FunctionName: names.functionArn, 'Payload.$': '$' },
          OutputPath: '$.Payload',
          Retry: RETRY,
          End: true,
        },
      },
    },
    ResultWriter: {
      Resource: `${STATES}:s3:putObject`,
      Parameters: { Bucket: names.resultBucket, Prefix: names.resultPrefix },
    },
    // The results stand in the bucket; the state needs none of them.
    ResultPath: null,
    End: true,
  };
}
