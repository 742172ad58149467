import fc from 'fast-check';

/*
 * Properties run seeded and short in CI, so that a failure can be repeated; `npm run test:long` runs them
 * long and with fresh seeds (fast-check prints the seed of a failure).
 */
const isLong = process.env['JINBANG_LONG'] === '1';

fc.configureGlobal(isLong ? { numRuns: 2000 } : { numRuns: 100, seed: 20260922 });
