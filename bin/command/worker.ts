import { serve } from '../pool.ts';
import { describeFailure } from './failure.ts';
import { cleanInput, deliver, type WorkEnd, type WorkJob, type WorkSetup } from './work.ts';

serve<WorkSetup, WorkJob, WorkEnd>(async (setup) => (job) => {
  try {
    return deliver(job, setup, cleanInput(job, setup));
  } catch (error) {
    throw new Error(describeFailure(error));
  }
});
