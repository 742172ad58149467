import type { Stage } from '../records/competition.ts';
import type { Project } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** The notice's rules R01–R52 (domain §3.2), and two checks of the staff's own figures. */
export type RuleId = `R${string}` | 'E06' | 'D36';

/**
 * One rule of the notice, with the notice's numbers already filled in: asked about one subject
 * (a project, a recommendation list, a score sheet …) it says what it found.
 * A subject the rule has nothing to say about gets no finding.
 */
export interface Rule<Subject> {
  readonly id: RuleId;
  readonly findings: (subject: Subject) => readonly Finding[];
}

/** Applies every rule to every subject, subject by subject. */
export function applyRules<Subject>(
  rules: readonly Rule<Subject>[],
  subjects: readonly Subject[],
): readonly Finding[] {
  return subjects.flatMap((subject) => rules.flatMap((rule) => rule.findings(subject)));
}

/** What a rule decided. The outcome follows from the statement's severity. */
export function finding(rule: RuleId, statement: Problem, stage?: Stage): Finding {
  return {
    rule,
    outcome: outcomeOf(statement),
    ...(statement.projectId === undefined ? {} : { projectId: statement.projectId }),
    ...(statement.region === undefined ? {} : { region: statement.region }),
    ...(stage === undefined ? {} : { stage }),
    statement,
  };
}

/** A decision of the program's own arithmetic (a quota, a score, a rank, an award). */
export function decided(rule: RuleId, statement: Problem, stage?: Stage): Finding {
  return { ...finding(rule, statement, stage), outcome: 'decided' };
}

/** The rule was looked at and kept; `value` is what was looked at, as staff write it. */
export function met(rule: RuleId, project: Project, place: Place, value: string): Finding {
  return {
    ...finding(rule, problem('rule-met', place, { rule, value }, aboutProject(project))),
    outcome: 'met',
  };
}

/** Names the project and its region in a problem. */
export function aboutProject(project: Project): { projectId: string; region?: string } {
  return project.region === null
    ? { projectId: project.projectId }
    : { projectId: project.projectId, region: project.region };
}

function outcomeOf(statement: Problem): Finding['outcome'] {
  if (statement.severity === 'error') return 'broken';
  return statement.severity === 'warning' ? 'warned' : 'noted';
}
