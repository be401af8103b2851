import { Aws } from 'aws-cdk-lib';

/** What the state machine's definition names; strings may be CloudFormation references. */
export interface DefinitionNames {
  readonly functionArn: string;
  readonly rawBucket: string;
  readonly resultBucket: string;
  readonly resultPrefix: string;
  /** The cleaner's prefix of raw keys: the run's own when the input gives none, and the widest there is. */
  readonly rawPrefix: string;
  readonly batchSize: number;
  readonly maxConcurrency: number;
  readonly toleratedFailurePercentage: number;
  /** Read an S3 Inventory manifest when the input names one. */
  readonly inventory: boolean;
}

/** Begins the names of Step Functions' own integrations. */
const STATES = `arn:${Aws.PARTITION}:states::`;

/** Errors that pass by themselves: of Lambda, and of S3 behind it. */
const RETRY = [
  // Young accounts run ten functions at once: a batch waits its turn, as long as an Express workflow may.
  retrier('Lambda.TooManyRequestsException', { BackoffRate: 2, MaxAttempts: 8 }),
  retrier('States.ALL', { BackoffRate: 3, MaxAttempts: 4 }),
];

function retrier(
  error: string,
  pace: { readonly BackoffRate: number; readonly MaxAttempts: number },
): object {
  return { ErrorEquals: [error], IntervalSeconds: 2, ...pace, MaxDelaySeconds: 60, JitterStrategy: 'FULL' };
}

/**
 * The backfill in Amazon States Language: a Distributed Map over the keys below a prefix, or over an inventory, whose
 * children are Express workflows of one call for each batch.
 *
 * Input, all of it optional: `{ prefix, options: { output, olderThan }, manifest: { bucket, key } }`. Of an inventory
 * the keys below the prefix count.
 */
export function backfillDefinition(names: DefinitionNames): object {
  // In single quotes, where an intrinsic function wants its own marks escaped.
  const defaults = JSON.stringify({ prefix: names.rawPrefix, options: {} }).replace(/['\\]/g, '\\$&');
  const listing = map(names, false, {
    Resource: `${STATES}:s3:listObjectsV2`,
    Parameters: { Bucket: names.rawBucket, 'Prefix.$': '$.prefix' },
  });
  const rows = map(names, true, {
    Resource: `${STATES}:s3:getObject`,
    ReaderConfig: { InputType: 'MANIFEST' },
    Parameters: { 'Bucket.$': '$.manifest.bucket', 'Key.$': '$.manifest.key' },
  });
  // The cleaner may read nothing else, and a run that finds out page by page fails late.
  const ours = { Variable: '$.prefix', StringMatches: `${names.rawPrefix.replace(/[*\\]/g, '\\$&')}*` };
  const manifest = { Variable: '$.manifest', IsPresent: true };
  const choice = {
    Type: 'Choice',
    Choices: [
      { Not: ours, Next: 'ForeignPrefix' },
      ...(names.inventory
        ? [{ ...manifest, Next: 'CleanInventory' }]
        : [{ ...manifest, Next: 'NoInventory' }]),
    ],
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
        Next: 'Source',
      },
      Source: choice,
      CleanPrefix: listing,
      ForeignPrefix: fail(`The prefix lies outside of the cleaner's own: ${names.rawPrefix}`),
      ...(names.inventory
        ? { CleanInventory: rows }
        : { NoInventory: fail('The stack has no inventoryBucket: it may read no manifest') }),
    },
  };
}

const fail = (cause: string) => ({ Type: 'Fail', Error: 'Winnow.BadInput', Cause: cause });

function map(names: DefinitionNames, inventory: boolean, itemReader: object): object {
  return {
    Type: 'Map',
    Label: inventory ? 'Inventory' : 'Prefix',
    ItemReader: itemReader,
    // With each item and not once a batch: an emulator without batches has them too.
    ItemSelector: {
      'object.$': '$$.Map.Item.Value',
      'run.$': '$$.Execution.Name',
      'options.$': '$.options',
      'prefix.$': '$.prefix',
      inventory,
    },
    ItemBatcher: { MaxItemsPerBatch: names.batchSize },
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
