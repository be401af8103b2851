import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Bucket, type CfnBucket, EventType, type IBucket } from 'aws-cdk-lib/aws-s3';
import { SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ArticleCleaner } from '../../lib/article-cleaner.ts';
import { example } from '../../schema/override.ts';
import { cleanerStack, resources, statements, testApp } from './support.ts';

const FUNCTION = 'AWS::Lambda::Function';
const environment = (values: Record<string, unknown>) => ({
  Environment: { Variables: Match.objectLike(values) },
});

it('synthesises in an app without feature flags', () => {
  process.env.CDK_VALIDATION = 'false';
  const stack = new Stack(new App({ context: { 'aws:cdk:bundling-stacks': [] } }), 'Old');
  new ArticleCleaner(stack, 'Cleaner');
  const [raw] = resources(Template.fromStack(stack), 'AWS::S3::Bucket', 'CleanerRaw');
  expect(raw?.Properties.LoggingConfiguration).toMatchObject({ LogFilePrefix: 'raw/' });
});

describe('without props', () => {
  const made = cleanerStack();
  const template = made.template();

  it('runs a bundled function on the newest runtime, on arm64', () => {
    template.hasResourceProperties(FUNCTION, {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 1024,
      Timeout: 60,
    });
    template.resourceCountIs(FUNCTION, 1);
  });

  it('reads the queue in batches with partial failures, and bounds what runs at once', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 100 },
    });
  });

  it('hides a message six times as long as a batch may take, and gives up after five tries', () => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 360,
      RedrivePolicy: { maxReceiveCount: 5, deadLetterTargetArn: Match.anyValue() },
    });
  });

  it('lets S3 of this account alone send to the queue, before the bucket asks for it', () => {
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'sqs:SendMessage',
            Principal: { Service: 's3.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
    const [raw] = resources(template, 'AWS::S3::Bucket', 'CleanerRaw');
    expect(raw?.DependsOn?.some((id) => id.includes('QueuePolicy'))).toBe(true);
    expect(raw?.Properties.NotificationConfiguration).toEqual({
      QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: expect.anything() }],
    });
  });

  it.each(['CleanerRaw', 'CleanerClean', 'CleanerAccessLogs'])(
    'keeps the bucket %s private, encrypted, owned and retained',
    (id) => {
      const [bucket] = resources(template, 'AWS::S3::Bucket', id);
      expect(bucket).toMatchObject({
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
            ],
          },
        },
      });
      const [policy] = resources(template, 'AWS::S3::BucketPolicy', id);
      expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
    },
  );

  it.each([
    ['CleanerRaw', 'raw/'],
    ['CleanerClean', 'clean/'],
  ])('versions the bucket %s and logs who reads it', (id, prefix) => {
    const [bucket] = resources(template, 'AWS::S3::Bucket', id);
    expect(bucket?.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      LoggingConfiguration: { LogFilePrefix: prefix },
    });
  });

  it('grants exact actions on exact resources', () => {
    for (const statement of statements(template)) {
      expect(statement.effect).toBe('Allow');
      expect(statement.resource).not.toBe('"*"');
      for (const action of statement.actions) expect(action).toMatch(/^[a-z0-9]+:[A-Za-z]+$/);
    }
    const writes = statements(template).filter(({ actions }) => actions.includes('s3:PutObject'));
    for (const { resource } of writes) expect(resource).toContain('CleanerClean');
    expect(JSON.stringify(statements(template))).not.toContain('s3:DeleteObject');
  });

  it('brings no custom resource', () => {
    expect(JSON.stringify(template.toJSON())).not.toMatch(/Custom::|CustomResource/);
  });

  it('refuses unencrypted queue traffic', () => {
    const policies = resources(template, 'AWS::SQS::QueuePolicy');
    expect(policies).toHaveLength(2);
    for (const policy of policies) expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
  });
});

describe('props', () => {
  it('rawPrefix narrows notification and reading', () => {
    const template = cleanerStack(() => ({ rawPrefix: 'pages/' })).template();
    template.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: {
        QueueConfigurations: [
          Match.objectLike({ Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'pages/' }] } } }),
        ],
      },
    });
    const reads = statements(template).filter(({ actions }) => actions.includes('s3:GetObjectVersion'));
    for (const { resource } of reads) expect(resource).toContain('/pages/*');
  });

  it('rawPrefix may hold what S3 wants encoded in the filter of a notification, and in no policy', () => {
    const template = cleanerStack(() => ({ rawPrefix: 'day=1/new pages/ü+/' })).template();
    const filter = { S3Key: { Rules: [{ Name: 'prefix', Value: 'day%3D1/new+pages/%C3%BC%2B/' }] } };
    template.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: { QueueConfigurations: [Match.objectLike({ Filter: filter })] },
    });
    const reads = statements(template).filter(({ actions }) => actions.includes('s3:GetObjectVersion'));
    expect(reads.map(({ resource }) => resource.includes('/day=1/new pages/ü+/*'))).toEqual([true]);
  });

  it.each([{ rawPrefix: 'a*/' }, { outputPrefix: '?' }, { quarantinePrefix: `$${'{aws:username}'}/` }])(
    'refuses %j, which a policy would take for more than itself',
    (props) => {
      expect(() => cleanerStack(() => props)).toThrow(/Prefix must hold no/);
    },
  );

  it('outputPrefix and quarantinePrefix narrow writing', () => {
    const template = cleanerStack(() => ({ outputPrefix: 'out/', quarantinePrefix: 'bad/' })).template();
    template.hasResourceProperties(
      FUNCTION,
      environment({ WINNOW_OUTPUT_PREFIX: 'out/', WINNOW_QUARANTINE_PREFIX: 'bad/' }),
    );
    const writes = statements(template).filter(({ actions }) => actions.includes('s3:PutObject'));
    expect(writes.map(({ resource }) => /\/(\w+)\/\*/.exec(resource)?.[1]).sort()).toEqual(['bad', 'out']);
  });

  it('text, markdown, policy, maxBytes, maxArchiveBytes and objectsAtOnce reach the function', () => {
    const template = cleanerStack(() => ({
      text: false,
      markdown: true,
      policy: { captions: 'keep' },
      maxBytes: 1000,
      maxArchiveBytes: 2000,
      objectsAtOnce: 2,
    })).template();
    template.hasResourceProperties(
      FUNCTION,
      environment({
        WINNOW_TEXT: 'false',
        WINNOW_MARKDOWN: 'true',
        WINNOW_POLICY: '{"captions":"keep"}',
        WINNOW_MAX_BYTES: '1000',
        WINNOW_MAX_ARCHIVE_BYTES: '2000',
        WINNOW_CONCURRENCY: '2',
      }),
    );
  });

  it('overrides go to the function as a layer that it reads, and one that is not used is warned of', () => {
    const folder = mkdtempSync(join(tmpdir(), 'winnow-overrides-'));
    const said = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => said.mockRestore());
    const put = (host: string, override: object) =>
      writeFileSync(join(folder, `${host}.json`), JSON.stringify({ ...override, host }));
    put('harbour-news.example', example);
    put('stale.example', { ...example, expires: '2020-01-01' });
    const { stack, template } = cleanerStack(() => ({ overrides: folder }));
    template().hasResourceProperties(FUNCTION, {
      ...environment({ WINNOW_OVERRIDES: '/opt' }),
      Layers: [{ Ref: Match.stringLikeRegexp('Overrides') }],
    });
    const warnings = Annotations.fromStack(stack).findWarning('*', Match.stringLikeRegexp('override'));
    expect(warnings.map(({ entry }) => entry.data)).toEqual([
      expect.stringContaining('The override of stale.example will not be used: it expired on 2020-01-01'),
    ]);
    rmSync(folder, { recursive: true });
  });

  it('a folder without overrides makes no layer', () => {
    const template = cleanerStack(() => ({ overrides: '/nowhere' })).template();
    template.resourceCountIs('AWS::Lambda::LayerVersion', 0);
    const [lambda] = resources(template, FUNCTION);
    expect(lambda?.Properties.Environment.Variables).not.toHaveProperty('WINNOW_OVERRIDES');
  });

  it('entry puts another handler in the place of Winnow’s own, with the same rights and settings', () => {
    expect(() => cleanerStack(() => ({ entry: '/nowhere/handler.ts' }))).toThrow(/nowhere/);
    const entry = new URL('../../e2e/unordered.ts', import.meta.url).pathname;
    const template = cleanerStack(() => ({ entry })).template();
    template.hasResourceProperties(FUNCTION, environment({ WINNOW_TEXT: 'true' }));
  });

  it.each([{ maxBytes: 0 }, { maxArchiveBytes: 1.5 }, { objectsAtOnce: -1 }, { maxTries: Number.NaN }])(
    'refuses %j before a deployment does',
    (props) => {
      expect(() => cleanerStack(() => props)).toThrow(/positive whole number/);
    },
  );

  it('deletes listens to removals and may remove documents', () => {
    const template = cleanerStack(() => ({ deletes: true })).template();
    const [raw] = resources(template, 'AWS::S3::Bucket', 'CleanerRaw');
    expect(JSON.stringify(raw?.Properties.NotificationConfiguration)).toContain('s3:ObjectRemoved:*');
    template.hasResourceProperties(FUNCTION, environment({ WINNOW_DELETES: 'true' }));
    expect(statements(template).filter(({ actions }) => actions.includes('s3:DeleteObject'))).toHaveLength(1);
  });

  it('memorySize, timeout, maxConcurrency, batchSize, maxTries and logRetention', () => {
    const template = cleanerStack(() => ({
      memorySize: 2048,
      timeout: Duration.seconds(30),
      maxConcurrency: 7,
      batchSize: 3,
      maxTries: 9,
      logRetention: RetentionDays.ONE_WEEK,
    })).template();
    template.hasResourceProperties(FUNCTION, { MemorySize: 2048, Timeout: 30 });
    template.hasResourceProperties(FUNCTION, environment({ WINNOW_MAX_TRIES: '9' }));
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 180,
      RedrivePolicy: Match.objectLike({ maxReceiveCount: 9 }),
    });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 3,
      ScalingConfig: { MaximumConcurrency: 7 },
    });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
  });

  it('encryptionKey encrypts both buckets and lets the function use it', () => {
    const template = cleanerStack((scope) => ({ encryptionKey: new Key(scope, 'Key') })).template();
    for (const id of ['CleanerRaw', 'CleanerClean']) {
      const [bucket] = resources(template, 'AWS::S3::Bucket', id);
      expect(JSON.stringify(bucket)).toContain('"SSEAlgorithm":"aws:kms"');
      expect(JSON.stringify(bucket)).toContain('"BucketKeyEnabled":true');
    }
    const actions = statements(template).flatMap((statement) => statement.actions);
    expect(actions).toContain('kms:Decrypt');
    expect(actions).toContain('kms:GenerateDataKey');
  });

  it('retentions of access logs, versions and quarantine', () => {
    const template = cleanerStack(() => ({
      accessLogRetention: Duration.days(1),
      versionRetention: Duration.days(2),
      quarantineRetention: Duration.days(3),
    })).template();
    const rules = (id: string) => {
      const [bucket] = resources(template, 'AWS::S3::Bucket', id);
      return bucket?.Properties.LifecycleConfiguration?.Rules;
    };
    expect(rules('AccessLogs')).toMatchObject([{ ExpirationInDays: 1 }]);
    expect(rules('CleanerRaw')).toMatchObject([
      { NoncurrentVersionExpiration: { NoncurrentDays: 2 }, ExpiredObjectDeleteMarker: true },
    ]);
    expect(rules('CleanerClean')).toMatchObject([{}, { ExpirationInDays: 3, Prefix: 'quarantine/' }]);
  });
});

describe('existing buckets', () => {
  const asInterface = (bucket: Bucket) => bucket as unknown as IBucket;

  it('of the same stack keep the notifications that they had', () => {
    const { template } = cleanerStack((scope) => {
      const bucket = new Bucket(scope, 'Mine');
      (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
        queueConfigurations: [{ event: 's3:ObjectRestore:*', queue: 'arn:aws:sqs:::other' }],
      };
      return { rawBucket: asInterface(bucket) };
    });
    const [mine] = resources(template(), 'AWS::S3::Bucket', 'Mine');
    const QueueConfigurations = mine?.Properties.NotificationConfiguration.QueueConfigurations;
    expect(QueueConfigurations).toMatchObject([
      { Event: 's3:ObjectRestore:*' },
      { Event: 's3:ObjectCreated:*' },
    ]);
    expect(resources(template(), 'AWS::S3::Bucket', 'CleanerRaw')).toEqual([]);
  });

  it.each([
    ['pages/', 'pages/today/'],
    ['', 'pages/'],
  ])('of the same stack are refused to a second cleaner whose prefix overlaps: "%s" and "%s"', (a, b) => {
    const { stack } = cleanerStack((scope) => ({
      rawBucket: asInterface(new Bucket(scope, 'Mine')),
      rawPrefix: a,
    }));
    const rawBucket = asInterface(stack.node.findChild('Mine') as Bucket);
    expect(() => new ArticleCleaner(stack, 'Second', { rawBucket, rawPrefix: b })).toThrow(/overlaps with/);
    if (a !== '') new ArticleCleaner(stack, 'Third', { rawBucket, rawPrefix: 'feeds/' });
  });

  it.each(['eventBridgeEnabled', 'addEventNotification'])(
    'of the same stack are refused with %s, which would replace the cleaner’s notifications',
    (way) => {
      const { app, stack } = cleanerStack((scope) => {
        const bucket = new Bucket(scope, 'Mine', { eventBridgeEnabled: way === 'eventBridgeEnabled' });
        return { rawBucket: asInterface(bucket) };
      });
      const bucket = stack.node.findChild('Mine') as Bucket;
      if (way === 'addEventNotification')
        bucket.addEventNotification(
          EventType.OBJECT_RESTORE_COMPLETED,
          new SqsDestination(new Queue(stack, 'Q')),
        );
      expect(() => app.synth()).toThrow(/would replace the cleaner's/);
    },
  );

  it('of elsewhere are heard through EventBridge, without a bucket of their own being made', () => {
    const { template } = cleanerStack((scope) => ({
      rawBucket: Bucket.fromBucketName(scope, 'RawThere', 'raw-there'),
      cleanBucket: Bucket.fromBucketName(scope, 'CleanThere', 'clean-there'),
      rawPrefix: 'pages/',
      deletes: true,
    }));
    template().resourceCountIs('AWS::S3::Bucket', 0);
    template().hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created', 'Object Deleted'],
        detail: { bucket: { name: ['raw-there'] }, object: { key: [{ prefix: 'pages/' }] } },
      },
    });
    template().hasResourceProperties(FUNCTION, environment({ WINNOW_OUTPUT_BUCKET: 'clean-there' }));
  });

  it('of another stack make no circle between the stacks', () => {
    const app = testApp();
    const there = new Stack(app, 'There');
    const here = new Stack(app, 'Here');
    new ArticleCleaner(here, 'Cleaner', { rawBucket: asInterface(new Bucket(there, 'Raw')) });
    expect(() => Template.fromStack(here)).not.toThrow();
    Template.fromStack(here).resourceCountIs('AWS::Events::Rule', 1);
  });

  it('must be two', () => {
    expect(() =>
      cleanerStack((scope) => {
        const [rawBucket, cleanBucket] = ['One', 'Two'].map((id) => Bucket.fromBucketName(scope, id, 'both'));
        return { rawBucket: rawBucket!, cleanBucket: cleanBucket! };
      }),
    ).toThrow(/must differ/);
  });
});

describe('grants and metrics', () => {
  it('grantUpload, grantRead and grantReadQuarantine keep to their prefixes', () => {
    const { stack, cleaner, template } = cleanerStack(() => ({ rawPrefix: 'in/', outputPrefix: 'out/' }));
    const role = new Role(stack, 'Scraper', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    cleaner.grantUpload(role);
    cleaner.grantRead(role);
    cleaner.grantReadQuarantine(role);
    const [policy] = resources(template(), 'AWS::IAM::Policy', 'Scraper');
    const text = JSON.stringify(policy);
    for (const prefix of ['/in/*', '/out/*', '/quarantine/*']) expect(text).toContain(prefix);
    expect(text).not.toContain('"/*"');
  });

  it('metrics carry the namespace and service that the function writes', () => {
    const { stack, cleaner, template } = cleanerStack();
    template().hasResourceProperties(
      FUNCTION,
      environment({ POWERTOOLS_SERVICE_NAME: 'Test-Cleaner', POWERTOOLS_METRICS_NAMESPACE: 'Winnow' }),
    );
    const pages = cleaner.metricPages({ period: Duration.hours(1) }).toMetricConfig().metricStat;
    expect(pages).toMatchObject({
      namespace: 'Winnow',
      metricName: 'Pages',
      statistic: 'Sum',
      dimensions: [{ name: 'service', value: 'Test-Cleaner' }],
    });
    expect(cleaner.metricConfidence().statistic).toBe('Average');
    expect(cleaner.metricCleanTime().statistic).toBe('p50');
    expect([cleaner.metricFailures().metricName, cleaner.metricQuarantined().metricName]).toEqual([
      'Failures',
      'Quarantined',
    ]);
    expect(stack.stackName).toBe('Test');
  });
});
