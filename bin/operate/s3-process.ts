import { startS3 } from '../../local/s3/server.ts';

/** A local S3 in a process of its own: tells its address and ends with the process that started it. */
const s3 = await startS3();
s3.store.createBucket('pages');
process.once('disconnect', () => process.exit());
process.send?.(s3.endpoint);
