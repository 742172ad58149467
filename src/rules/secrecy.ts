import { placeOf, type Project } from '../records/records.ts';
import type { Award } from '../records/results.ts';
import { problem } from '../problems/problem.ts';
import { cells } from './cells.ts';
import type { Entries } from './entries.ts';
import { aboutProject, finding, met, type Rule } from './rule.ts';

/**
 * R24 附件1·六（三）；正文三(二): nothing is published before the review. A missing review is an error for
 * a project about to be published as a winner, a warning for a recommended one.
 */
export function reviewedForSecrecy(entries: Entries, awards: readonly Award[]): Rule<Project> {
  const published = new Set([...awards.map(({ projectId }) => projectId), ...entries.listedIds]);
  return {
    id: 'R24',
    findings: (project) => {
      const { by, result } = project.secrecyReview;
      const isPublished = published.has(project.projectId);
      if (!isPublished && !entries.recommendations.has(project.projectId)) return [];
      const place = placeOf(project.source, cells.secrecyResult);
      if (result?.startsWith('通过') === true) {
        return [met('R24', project, place, `${by ?? ''}${result}`)];
      }
      const code = isPublished ? 'secrecy-review-missing-published' : 'secrecy-review-missing';
      return [finding('R24', problem(code, place, { result }, aboutProject(project)))];
    },
  };
}
