import type { Competition } from '../../records/competition.ts';
import type { Project } from '../../records/records.ts';
import type { ReviewCounts } from '../../records/statistics.ts';
import { isRegistered } from './registered.ts';
import { splitBy } from './split.ts';

/** E05: how the portal's rows were reviewed, and why projects were returned or rejected. */
export function countReviews(projects: readonly Project[], competition: Competition): ReviewCounts {
  const count = (holds: (project: Project) => boolean): number => projects.filter(holds).length;
  const sent = projects.filter(
    ({ reviewStatus }) => reviewStatus === 'returned' || reviewStatus === 'rejected',
  );
  return {
    passed: count((project) => isRegistered(project, competition)),
    late: count((project) => project.reviewStatus === 'approved' && !isRegistered(project, competition)),
    pending: count(({ reviewStatus }) => reviewStatus === 'pending'),
    returned: count(({ reviewStatus }) => reviewStatus === 'returned'),
    rejected: count(({ reviewStatus }) => reviewStatus === 'rejected'),
    unstated: count(({ reviewStatus }) => reviewStatus === null),
    reasons: splitBy(sent, ({ reviewRemark }) => reviewRemark).map(({ label, count: times }) => ({
      reason: label,
      count: times,
    })),
  };
}
