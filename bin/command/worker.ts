import { serve } from '../pool.ts';
import { describeFailure } from './failure.ts';
import { deliver, startWork, type WorkEnd, type WorkJob, type WorkSetup } from './work.ts';

serve<WorkSetup, WorkJob, WorkEnd>(async (setup) => {
  const cleanPage = startWork(setup);
  return (job) => {
    try {
      return deliver(job, setup, cleanPage(job));
    } catch (error) {
      throw new Error(describeFailure(error));
    }
  };
});
