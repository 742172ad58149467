import { certificate } from './certificate/kind.ts';
import { changeNotice } from './change-notice/kind.ts';
import { checkReport } from './check-report/kind.ts';
import { cityNotice } from './city-notice/kind.ts';
import { finalists } from './finalists/kind.ts';
import { finalsNotice } from './finals-notice/kind.ts';
import { grandFinalists } from './grand-finalists/kind.ts';
import type { DocumentKind } from './kind.ts';
import { launchNotice } from './launch-notice/kind.ts';
import { nationalRecommendation } from './national-recommendation/kind.ts';
import { organisationAwards } from './organisation-awards/kind.ts';
import { organisationCertificate } from './organisation-certificate/kind.ts';
import { payoutList } from './payout-list/kind.ts';
import { proposedWinners } from './proposed-winners/kind.ts';
import { recommendationLetter, recommendationReport } from './recommendation-letter/kind.ts';
import { recommendationList } from './recommendation-list/kind.ts';
import { provincialReport } from './provincial-report/kind.ts';
import { provincialStatistics } from './provincial-statistics/kind.ts';
import { regionReport } from './region-report/kind.ts';
import { regionStatistics } from './region-statistics/kind.ts';
import { recommendationMerge } from './recommendation-merge/kind.ts';
import { resultNotice } from './result-notice/kind.ts';
import { anonymousScoreSheet, scoreSheet } from './score-sheet/kind.ts';
import { scoreSummary } from './score-summary/kind.ts';
import { stageResults } from './stage-results/kind.ts';
import { winnerList } from './winner-list/kind.ts';

/** The documents there are, in the order of the work: call, recommend, publicise, announce, award. */
export const kinds: readonly DocumentKind[] = [
  launchNotice,
  changeNotice,
  cityNotice,
  stageResults,
  recommendationLetter,
  recommendationReport,
  recommendationList,
  recommendationMerge,
  scoreSheet,
  anonymousScoreSheet,
  scoreSummary,
  finalsNotice,
  finalists,
  grandFinalists,
  nationalRecommendation,
  proposedWinners,
  resultNotice,
  winnerList,
  organisationAwards,
  certificate,
  payoutList,
  organisationCertificate,
  regionReport,
  regionStatistics,
  provincialReport,
  provincialStatistics,
  checkReport,
];
