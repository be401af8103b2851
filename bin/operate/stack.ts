import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { UsageError } from '../command/usage.ts';

/**
 * Outputs of a deployed stack by name, for example `Queue`.
 *
 * @throws UsageError when there is no such stack, or no way to the account, naming what to check
 */
export async function stackOutputs(
  client: CloudFormationClient,
  name: string,
): Promise<Readonly<Record<string, string>>> {
  const answer = await client.send(new DescribeStacksCommand({ StackName: name })).catch((error: Error) => {
    throw new UsageError(causeOf(error, name));
  });
  const outputs = answer.Stacks?.[0]?.Outputs ?? [];
  return Object.fromEntries(
    outputs.map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? '']),
  );
}

function causeOf({ name, message }: Error, stack: string): string {
  if (name === 'ValidationError')
    return `there is no stack "${stack}" in this account and region; --stack names another`;
  if (message.startsWith('Region '))
    return 'which region? Set AWS_REGION, or AWS_PROFILE to a profile that has one';
  if (name === 'CredentialsProviderError')
    return `no credentials for AWS: set AWS_PROFILE, or sign in by the AWS command line (${message})`;
  return `AWS refuses: ${message} (${name})`;
}

/** @throws UsageError when the stack lacks the output: it is none of Winnow's, or was deployed without that part */
export function requireOutput(
  outputs: Readonly<Record<string, string>>,
  name: string,
  stack: string,
): string {
  const value = outputs[name];
  if (!value) throw new UsageError(`the stack "${stack}" has no output ${name}`);
  return value;
}
