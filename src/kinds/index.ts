import { certificate } from './certificate/kind.ts';
import { checkReport } from './check-report/kind.ts';
import type { DocumentKind } from './kind.ts';
import { launchNotice } from './launch-notice/kind.ts';
import { proposedWinners } from './proposed-winners/kind.ts';
import { recommendationLetter, recommendationReport } from './recommendation-letter/kind.ts';
import { recommendationList } from './recommendation-list/kind.ts';
import { regionReport } from './region-report/kind.ts';
import { regionStatistics } from './region-statistics/kind.ts';
import { resultNotice } from './result-notice/kind.ts';
import { winnerList } from './winner-list/kind.ts';

/** The documents there are, in the order of the work: call, recommend, publicise, announce, award. */
export const kinds: readonly DocumentKind[] = [
  launchNotice,
  recommendationLetter,
  recommendationReport,
  recommendationList,
  proposedWinners,
  resultNotice,
  winnerList,
  certificate,
  regionReport,
  regionStatistics,
  checkReport,
];
