import { serve } from '../../bin/pool.ts';

/** A worker with every way to end: used by the test of the pool. */
serve<{ greeting: string }, string, string>(async ({ greeting }) => {
  if (greeting === 'die') process.exit(3);
  return (job) => {
    if (job === 'throw') throw new Error('no such tide');
    if (job === 'die') process.exit(4);
    while (job === 'hang');
    return `${greeting} ${job} from ${process.pid}`;
  };
});
