import fc from 'fast-check'

/** Property tests try the same inputs on every run: a red build must mean a change. FC_SEED=… looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20230101) })
