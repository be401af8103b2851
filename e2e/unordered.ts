import { S3Client } from '@aws-sdk/client-s3';
import { configFromEnv } from '../lambda/config.ts';
import { createHandler } from '../lambda/handler.ts';

/** A control: the deployed handler with the conditions taken off its writes. */
const s3 = new S3Client();
s3.middlewareStack.add(
  (next) => (args) => {
    const input = args.input as { IfMatch?: string; IfNoneMatch?: string };
    delete input.IfMatch;
    delete input.IfNoneMatch;
    return next(args);
  },
  { step: 'initialize' },
);

export const handler = createHandler({ s3, config: configFromEnv(process.env) });
