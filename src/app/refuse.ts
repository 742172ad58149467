import type { DocumentKind, Job, KindContext } from '../kinds/kind.ts';
import { isBlocking, referenceOf, type Problem } from '../problems/problem.ts';
import { openSettings } from './open-settings.ts';

/**
 * Why a document can't be final: open settings, its kind's own checks, and every blocking error that
 * concerns it. Errors of other rules' documents, or about another region's file, don't stop it; what could
 * not be read at all (no rule behind it) stops everything.
 */
export function reasonsAgainst(
  kind: DocumentKind,
  job: Job,
  context: KindContext,
  kindProblems: readonly Problem[],
): readonly Problem[] {
  const concerning = context.problems.filter(
    (entry) => isBlocking(entry) && concernsKind(entry, kind) && concernsRegion(entry, job),
  );
  return [...openSettings(context.competition, [kind]), ...kindProblems, ...concerning];
}

/** The working papers (检查报告) block on nothing: they are how the errors are told. */
function concernsKind(entry: Problem, kind: DocumentKind): boolean {
  if (kind.blockedBy === 'all') return true;
  if (kind.blockedBy.length === 0 && kind.needs.length === 0) return false;
  const reference = referenceOf(entry) ?? '';
  return !/^R\d/.test(reference) || kind.blockedBy.includes(reference);
}

function concernsRegion(entry: Problem, job: Job): boolean {
  return job.region === undefined || entry.region === undefined || entry.region === job.region;
}
