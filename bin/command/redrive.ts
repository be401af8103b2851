import { parseArgs } from 'node:util';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { SQSClient } from '@aws-sdk/client-sqs';
import { redrive } from '../operate/redrive.ts';
import { requireOutput, stackOutputs } from '../operate/stack.ts';

export const summary = 'send the dead-letter queue of a deployed stack back';

export const help = `Usage: winnow redrive [--stack NAME]

Sends every upload that failed all its tries back to the queue, to be cleaned again. The error documents below
quarantine/ in the clean bucket say what was wrong with each; mend that first, or they fail again.

  --stack NAME   name of the deployed stack (default Winnow)

Account and region are those of the AWS command line: AWS_PROFILE, AWS_REGION.

Exit code: 0 done, 2 the call was not understood or there is no such stack.`;

/** Sends the dead letters of a stack back and says how many there were. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { stack: { type: 'string', default: 'Winnow' } } });
  const outputs = await stackOutputs(new CloudFormationClient(), values.stack);
  const moved = await redrive({
    sqs: new SQSClient(),
    from: requireOutput(outputs, 'DeadLetterQueue', values.stack),
    to: requireOutput(outputs, 'Queue', values.stack),
    onMoved: (count, expected) =>
      process.stderr.isTTY && process.stderr.write(`\r${count}/${expected} sent back`),
  });
  if (process.stderr.isTTY && moved > 0) process.stderr.write('\n');
  console.log(moved === 0 ? 'The dead-letter queue is empty.' : `${moved} uploads sent back to the queue.`);
  return 0;
}
