import fc from 'fast-check';

// One seed for all property tests, so that a commit passes or fails the same way everywhere; FC_SEED explores others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) });
