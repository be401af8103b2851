import validate from 'asl-validator';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { ArticleBackfill, type ArticleBackfillProps } from '../../lib/backfill.ts';
import { cleanerStack, resources, statements } from './support.ts';

type Props = Omit<ArticleBackfillProps, 'cleaner'>;

function backfilled(props: (scope: Construct) => Props = () => ({})) {
  const { stack, cleaner, template } = cleanerStack(() => ({ rawPrefix: 'in/', outputPrefix: 'out/' }));
  const backfill = new ArticleBackfill(stack, 'Backfill', { ...props(stack), cleaner });
  return { stack, backfill, template };
}

/** The state machine's definition with its references written as names. */
function definitionOf(template: Template) {
  const [machine] = resources(template, 'AWS::StepFunctions::StateMachine');
  const parts: unknown[] = machine?.Properties.DefinitionString['Fn::Join'][1];
  const text = parts.map((part) => {
    if (typeof part === 'string') return part;
    const { Ref, 'Fn::GetAtt': attribute } = part as { Ref?: string; 'Fn::GetAtt'?: string[] };
    return Ref === 'AWS::Partition' ? 'aws' : (Ref ?? attribute?.[0] ?? '');
  });
  return JSON.parse(text.join(''));
}

describe('ArticleBackfill', () => {
  it('keeps quotes and backslashes of a prefix out of the expression that holds it', () => {
    const { cleaner, stack, template } = cleanerStack(() => ({ rawPrefix: "o'brien\\" }));
    new ArticleBackfill(stack, 'Backfill', { cleaner });
    const { Parameters } = definitionOf(template()).States.Defaults;
    expect(Parameters['input.$']).toContain(String.raw`('{"prefix":"o\'brien\\\\","options":{}}')`);
  });

  const template = backfilled().template();
  const definition = definitionOf(template);
  const prefix = definition.States.CleanPrefix;

  it('is a valid state machine', () => {
    const placed = JSON.parse(
      JSON.stringify(definition).replace(
        /"FunctionName":"[^"]+"/,
        '"FunctionName":"arn:aws:lambda:eu-west-1:000000000000:function:f"',
      ),
    );
    expect(validate(placed)).toMatchObject({ isValid: true, errors: [] });
  });

  it('lists below the prefix in batches of 100, by Express children, and tolerates 1 % of failures', () => {
    expect(prefix).toMatchObject({
      Type: 'Map',
      ItemReader: { Resource: 'arn:aws:states:::s3:listObjectsV2', Parameters: { 'Prefix.$': '$.prefix' } },
      ItemBatcher: { MaxItemsPerBatch: 100 },
      MaxConcurrency: 200,
      ToleratedFailurePercentage: 1,
      ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' } },
      ResultWriter: { Parameters: { Prefix: 'backfill' } },
    });
    expect(prefix.ItemReader.Parameters.Bucket).toContain('Raw');
    expect(prefix.ResultWriter.Parameters.Bucket).toContain('Clean3');
    expect(definition.States.CleanInventory).toBeUndefined();
    expect(definition.States.NoInventory.Type).toBe('Fail');
  });

  it('starts without any input: its defaults are those of the cleaner', () => {
    expect(definition.States.Defaults.Parameters['input.$']).toContain('{"prefix":"in/","options":{}}');
  });

  it('refuses a prefix outside of the cleaner’s own before it reads anything', () => {
    const [foreign] = definition.States.Source.Choices;
    expect(foreign).toEqual({ Not: { Variable: '$.prefix', StringMatches: 'in/*' }, Next: 'ForeignPrefix' });
    expect(definition.States.ForeignPrefix).toMatchObject({
      Type: 'Fail',
      Cause: expect.stringContaining('in/'),
    });
  });

  it('tells each batch what the run is asked for', () => {
    expect(prefix.ItemSelector).toEqual({
      'object.$': '$$.Map.Item.Value',
      'run.$': '$$.Execution.Name',
      'options.$': '$.options',
      'prefix.$': '$.prefix',
      inventory: false,
    });
  });

  it('tries a failed batch again', () => {
    expect(prefix.ItemProcessor.States.CleanBatch.Retry).toMatchObject([
      // More often where the account runs no further function: most young ones run ten.
      { ErrorEquals: ['Lambda.TooManyRequestsException'], MaxAttempts: 8, JitterStrategy: 'FULL' },
      { ErrorEquals: ['States.ALL'], MaxAttempts: 4, JitterStrategy: 'FULL' },
    ]);
  });

  it('cleans as the live function does, with its settings and rights', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Timeout: 300,
      MemorySize: 1769,
      Environment: {
        Variables: Match.objectLike({
          WINNOW_RAW_PREFIX: 'in/',
          WINNOW_OUTPUT_PREFIX: 'out/',
          WINNOW_SHARD_PREFIX: 'shards/',
          POWERTOOLS_LOG_LEVEL: 'WARN',
        }),
      },
    });
    const [policy] = resources(template, 'AWS::IAM::Policy', 'BackfillCleanerRole');
    const text = JSON.stringify(policy);
    for (const resource of ['/in/*', '/out/*', '/quarantine/*', '/shards/*'])
      expect(text).toContain(resource);
  });

  it('grants exact actions; the only free resource is that of traces and log delivery', () => {
    const free = statements(template).filter(({ resource }) => resource === '"*"');
    for (const { actions } of free) for (const action of actions) expect(action).toMatch(/^(xray|logs):/);
    const children = statements(template).filter(({ actions }) => actions.includes('states:StopExecution'));
    expect(children[0]?.resource).toContain('/*');
  });

  it('lets nobody but Step Functions of this account take its role', () => {
    template.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          Match.objectLike({
            Principal: { Service: 'states.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ],
      },
    });
  });
});

describe('props of the backfill', () => {
  it('batchSize, maxConcurrency, toleratedFailurePercentage, memorySize, logRetention', () => {
    const template = backfilled(() => ({
      batchSize: 10,
      maxConcurrency: 3,
      toleratedFailurePercentage: 7,
      memorySize: 512,
      logRetention: RetentionDays.ONE_DAY,
    })).template();
    expect(definitionOf(template).States.CleanPrefix).toMatchObject({
      ItemBatcher: { MaxItemsPerBatch: 10 },
      MaxConcurrency: 3,
      ToleratedFailurePercentage: 7,
    });
    template.hasResourceProperties('AWS::Lambda::Function', { MemorySize: 512 });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 1 });
  });

  it('shardPrefix and resultPrefix', () => {
    const template = backfilled(() => ({ shardPrefix: 's/', resultPrefix: 'r/' })).template();
    expect(definitionOf(template).States.CleanPrefix.ResultWriter.Parameters.Prefix).toBe('r');
    const written = JSON.stringify(statements(template));
    expect(written).toContain('/s/*');
    expect(written).toContain('/r/*');
  });

  it('inventoryBucket adds the way over a manifest, and the right to read it', () => {
    const template = backfilled((scope) => ({
      inventoryBucket: Bucket.fromBucketName(scope, 'Inventory', 'inventory'),
    })).template();
    const { Source, CleanInventory } = definitionOf(template).States;
    expect(Source.Choices[1]).toEqual({ Variable: '$.manifest', IsPresent: true, Next: 'CleanInventory' });
    expect(CleanInventory.ItemReader.ReaderConfig).toEqual({ InputType: 'MANIFEST' });
    expect(CleanInventory.ItemSelector.inventory).toBe(true);
    expect(JSON.stringify(statements(template))).toContain(':s3:::inventory/*');
  });

  it('writes results and reads inventories under a customer key', () => {
    const { stack, cleaner, template } = cleanerStack((scope) => ({ encryptionKey: new Key(scope, 'Key') }));
    const inventoryBucket = Bucket.fromBucketAttributes(stack, 'Inventory', {
      bucketName: 'inventory',
      encryptionKey: Key.fromKeyArn(stack, 'Theirs', 'arn:aws:kms:eu-west-1:000000000000:key/theirs'),
    });
    new ArticleBackfill(stack, 'Backfill', { cleaner, inventoryBucket });
    const [policy] = resources(template(), 'AWS::IAM::Policy', 'BackfillRole');
    const all: { Action: unknown; Resource: unknown }[] = policy!.Properties.PolicyDocument.Statement;
    const kms = all.filter(({ Action }) => JSON.stringify(Action).includes('kms:'));
    expect(kms.map(({ Action }) => Action)).toEqual([['kms:Decrypt', 'kms:GenerateDataKey'], 'kms:Decrypt']);
    expect(JSON.stringify(kms[1]?.Resource)).toContain('theirs');
  });

  it('grantReadShards keeps to the shards', () => {
    const { stack, backfill, template } = backfilled(() => ({ shardPrefix: 's/' }));
    backfill.grantReadShards(
      new Role(stack, 'Trainer', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') }),
    );
    const [policy] = resources(template(), 'AWS::IAM::Policy', 'Trainer');
    expect(JSON.stringify(policy)).toContain('/s/*');
    expect(JSON.stringify(policy)).not.toContain('"/*"');
  });

  it('grantRun lets someone start and watch runs', () => {
    const { stack, backfill } = backfilled();
    const role = new Role(stack, 'Operator', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    expect(backfill.grantRun(role).success).toBe(true);
    expect(backfill.metricFailed().metricName).toBe('ExecutionsFailed');
  });
});
