import { explain } from '../rules/explain.ts';
import type { Finding } from '../records/results.ts';
import { clauseOf } from '../records/rulebook.ts';
import type { Project } from '../records/records.ts';
import type { Language } from '../problems/define.ts';
import { wordsOf } from '../problems/problem.ts';
import type { Checkup } from './check.ts';

/** One step of a project's story: what was decided, and by which clause of the notice. */
export interface ExplainedStep {
  readonly rule: string;
  readonly clause: string;
  readonly words: string;
  readonly outcome: Finding['outcome'];
  readonly sentence: string;
}

export interface Explanation {
  readonly projectId: string;
  readonly name: string;
  readonly applicantName: string;
  readonly region: string | null;
  readonly steps: readonly ExplainedStep[];
}

/** The projects whose id, or whose whole or partial name, is the query; an id wins over names. */
export function findProjects(projects: readonly Project[], query: string): readonly Project[] {
  const byId = projects.filter(({ projectId }) => projectId.toLowerCase() === query.toLowerCase());
  if (byId.length > 0) return byId;
  const byName = projects.filter(({ name }) => name === query);
  return byName.length > 0 ? byName : projects.filter(({ name }) => query !== '' && name.includes(query));
}

/** One project's story from registration to certificate, each step with its clause. */
export function explainProject(checkup: Checkup, project: Project, language: Language): Explanation {
  const { results, records, loaded } = checkup;
  const steps = explain(results, records, project.projectId).map((finding) => ({
    ...clauseOf(loaded.rulebook, finding.rule),
    outcome: finding.outcome,
    sentence: wordsOf(finding.statement, language).sentence,
  }));
  const { projectId, name, applicantName, region } = project;
  return { projectId, name, applicantName, region, steps };
}
