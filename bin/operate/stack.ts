import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { UsageError } from '../command/usage.ts';

/**
 * Outputs of a deployed stack by name, for example `Queue`.
 *
 * @throws UsageError when there is no such stack, naming what to check
 */
export async function stackOutputs(
  client: CloudFormationClient,
  name: string,
): Promise<Readonly<Record<string, string>>> {
  const answer = await client.send(new DescribeStacksCommand({ StackName: name })).catch((error: Error) => {
    if (error.name !== 'ValidationError') throw error;
    throw new UsageError(`there is no stack "${name}" in this account and region; --stack names another`);
  });
  const outputs = answer.Stacks?.[0]?.Outputs ?? [];
  return Object.fromEntries(
    outputs.map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? '']),
  );
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
