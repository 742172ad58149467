import type { Competition } from '../records/competition.ts';
import type { Records } from '../records/records.ts';
import type { Award, Ranking, RegionQuota } from '../records/results.ts';
import type { Entries } from './entries.ts';

/** An edition with its seats, ranks and awards worked out: what the rules look at. */
export interface Judged {
  readonly records: Records;
  readonly competition: Competition;
  readonly entries: Entries;
  readonly quotas: readonly RegionQuota[];
  readonly rankings: readonly Ranking[];
  readonly awards: readonly Award[];
  readonly national: readonly string[];
}
