import { formatPlace } from '../../problems/place.ts';
import { wordsOf, type Problem } from '../../problems/problem.ts';
import type { Finding } from '../../records/results.ts';
import type { DuplicateCase } from '../../tables/duplicate-findings.ts';
import type { KindContext } from '../kind.ts';

/** One project or enterprise twice (R20), one person in several teams (R16). */
const rules: readonly string[] = ['R20', 'R16'];

/** What the rules found of the same project or person twice, where a recommended project is on either side. */
export function duplicateCases({ records, results }: KindContext): readonly DuplicateCase[] {
  const projects = new Map(records.projects.map((project) => [project.projectId, project]));
  const recommended = new Set(
    records.recommendationLists.flatMap(({ rows }) => rows.flatMap(({ projectId }) => projectId ?? [])),
  );
  const concerns = (id: string | null): boolean => id !== null && recommended.has(id);
  return results.findings
    .filter(({ rule, outcome }) => rules.includes(rule) && outcome !== 'met')
    .filter((finding) => concerns(projectOf(finding)) || concerns(otherOf(finding.statement)))
    .map((finding) => {
      const projectId = projectOf(finding);
      const project = projectId === null ? undefined : projects.get(projectId);
      return {
        rule: finding.rule,
        certainty: certaintyOf(finding),
        projectId,
        projectName: project?.name ?? null,
        region: finding.statement.region ?? project?.region ?? null,
        sentence: wordsOf(finding.statement, 'zh').sentence,
        place: formatPlace(finding.statement.place),
      };
    });
}

function projectOf({ projectId, statement }: Finding): string | null {
  return projectId ?? statement.projectId ?? null;
}

/** The project it is compared with, where the statement names one. */
function otherOf({ parameters }: Problem): string | null {
  const other: unknown = new Map<string, unknown>(Object.entries(parameters)).get('otherId');
  return typeof other === 'string' ? other : null;
}

function certaintyOf({ outcome, statement }: Finding): DuplicateCase['certainty'] {
  if (statement.override !== undefined) return '已放行';
  return outcome === 'broken' ? '重复' : '疑似';
}
