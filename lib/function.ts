import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type ILayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** Absolute path of a module under `lambda/`. */
export function lambdaFile(name: string): string {
  return fileURLToPath(new URL(`../lambda/${name}`, import.meta.url));
}

/** How a function is bundled: one ES module with the SDK in it, without source map. */
export const BUNDLING = {
  mainFields: ['module', 'main'],
  target: 'node24',
  minify: true,
  sourceMap: false,
  sourcesContent: false,
  externalModules: [],
  // Packages in CommonJS call require(), which ES modules lack.
  banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
};

/** What esbuild may resolve to: ES modules, and the packed cue tables in place of their sources. */
export const CONDITIONS = ['module', 'packed'];

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
  readonly function: NodejsFunction;
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
    this.function = new NodejsFunction(this, 'Function', {
      entry: props.entry,
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      role: this.role,
      logGroup: this.logGroup,
      environment: props.environment,
      layers: [...props.layers],
      awsSdkConnectionReuse: false,
      bundling: {
        ...BUNDLING,
        format: OutputFormat.ESM,
        esbuildArgs: { '--charset': 'utf8', '--conditions': CONDITIONS.join(',') },
      },
    });
  }
}
