import type { StartupShare } from '../../records/statistics.ts';
import type { Judged } from '../judged.ts';
import { ratioOf } from './ratio.ts';

/** E07: start-up projects among those a region recommends, against R27's greatest number. */
export function startupShareOf(region: string, { quotas }: Judged): StartupShare {
  const quota = quotas.find((one) => one.region === region);
  const startup = quota?.recommendedStartup ?? 0;
  const total = quota?.recommended ?? 0;
  return { startup, total, share: ratioOf(startup, total), cap: quota?.startupMaxAtRecommended ?? null };
}

/** The cap holds for each region, so the province has none. */
export function joinStartupShares(shares: readonly StartupShare[]): StartupShare {
  const startup = shares.reduce((sum, share) => sum + share.startup, 0);
  const total = shares.reduce((sum, share) => sum + share.total, 0);
  return { startup, total, share: ratioOf(startup, total), cap: null };
}
