import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage, type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  type FunctionProps,
  type ILayerVersion,
  Function as LambdaFunction,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** In the repository functions are bundled from their source; the published package holds them bundled. */
const IS_SOURCE = import.meta.url.endsWith('.ts');

/** Absolute path of one of Winnow's own functions. */
export function lambdaFile(name: 'index' | 'backfill-index'): string {
  const path = IS_SOURCE ? `../lambda/${name}.ts` : `./lambda/${name}/index.mjs`;
  return fileURLToPath(new URL(path, import.meta.url));
}

const isOwn = (entry: string): boolean =>
  entry === lambdaFile('index') || entry === lambdaFile('backfill-index');

/** The code of one of Winnow's own functions: in the package its bundle lies in a folder of its own. */
const ownCode = (entry: string): Code =>
  IS_SOURCE ? bundledFromSource(entry) : Code.fromAsset(dirname(entry));

/** In a process of its own: a construct cannot wait for esbuild's plugins. */
function bundledFromSource(entry: string): Code {
  const script = fileURLToPath(new URL('../packaging/bundle-function.ts', import.meta.url));
  const tryBundle = (folder: string): boolean => {
    execFileSync(process.execPath, ['--import', 'tsx', script, entry, join(folder, 'index.mjs')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return true;
  };
  return Code.fromAsset(dirname(entry), {
    assetHashType: AssetHashType.OUTPUT,
    // CDK bundles once for equal settings, functions left out: without a word of its own each gets the first one's bundle.
    bundling: {
      image: DockerImage.fromRegistry('never-run'),
      command: [basename(entry)],
      local: { tryBundle },
    },
  });
}

/** How a function is bundled: one ES module with the SDK in it, without source map. */
export const BUNDLING = {
  mainFields: ['module', 'main'],
  target: 'node24',
  minify: true,
  sourceMap: false,
  sourcesContent: false,
  // Ways to credentials that Lambda never goes: it hands them over in the environment. A twelfth of the bundle.
  externalModules: [
    '@aws-sdk/credential-provider-http',
    '@aws-sdk/credential-provider-ini',
    '@aws-sdk/credential-provider-login',
    '@aws-sdk/credential-provider-process',
    '@aws-sdk/credential-provider-sso',
    '@aws-sdk/credential-provider-web-identity',
    '@aws-sdk/nested-clients',
    '@aws-sdk/token-providers',
    '@smithy/credential-provider-imds',
  ],
  // Packages in CommonJS call require(), which ES modules lack.
  banner:
    "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
};

/** What esbuild may resolve to: ES modules, and the packed cue tables in place of their sources. */
export const CONDITIONS = ['module', 'packed'];

/** The same as options of esbuild. */
export const esbuildOptions = () => ({
  bundle: true as const,
  platform: 'node' as const,
  format: 'esm' as const,
  charset: 'utf8' as const,
  mainFields: BUNDLING.mainFields,
  conditions: CONDITIONS,
  external: BUNDLING.externalModules,
  target: BUNDLING.target,
  minify: BUNDLING.minify,
  banner: { js: BUNDLING.banner },
});

export interface BundledFunctionProps {
  /** Absolute path of the module that exports `handler`. */
  readonly entry: string;
  readonly description: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly environment: Record<string, string>;
  readonly logRetention: RetentionDays | undefined;
  readonly layers: readonly ILayerVersion[];
}

/**
 * A Node function in one minified ES module, with a role and a log group of its own that grant nothing but its logs.
 * The SDK is bundled: that starts faster than the runtime's copy and stays the tested version.
 */
export class BundledFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: BundledFunctionProps) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: props.logRetention ?? RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: props.description,
    });
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroup.logGroupArn],
      }),
    );
    const settings: Omit<FunctionProps, 'code' | 'handler' | 'runtime'> = {
      description: props.description,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      role: this.role,
      logGroup: this.logGroup,
      environment: props.environment,
      layers: [...props.layers],
    };
    const runtime = Runtime.NODEJS_24_X;
    this.function = isOwn(props.entry)
      ? new LambdaFunction(this, 'Function', {
          ...settings,
          runtime,
          code: ownCode(props.entry),
          handler: 'index.handler',
        })
      : new NodejsFunction(this, 'Function', {
          ...settings,
          runtime,
          entry: props.entry,
          awsSdkConnectionReuse: false,
          bundling: {
            ...BUNDLING,
            format: OutputFormat.ESM,
            esbuildArgs: { '--charset': 'utf8', '--conditions': CONDITIONS.join(',') },
          },
        });
  }
}
