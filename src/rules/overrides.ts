import { catalogue } from '../problems/catalogue/index.ts';
import type { Definition } from '../problems/define.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Decisions } from '../records/decisions.ts';
import type { Finding } from '../records/results.ts';
import { finding, type RuleId } from './rule.ts';

type OverrideDecision = Decisions['overrides'][number];

/** Where overrides and votes stand, for places. */
export const decisionsFile = 'decisions/decisions.yaml';

/**
 * Sets the recorded overrides on the errors they name: rule, and project or region where given.
 * Only errors the specification allows to be overridden (E°) can be; an override that does nothing
 * is told.
 */
export function applyOverrides(findings: readonly Finding[], decisions: Decisions): readonly Finding[] {
  const used = new Set<OverrideDecision>();
  const overridden = findings.map((one) => {
    if (one.outcome !== 'broken' || !isOverridable(one.statement)) return one;
    const decision = decisions.overrides.find((candidate) => concerns(candidate, one));
    if (decision === undefined) return one;
    used.add(decision);
    const { by, at, reason } = decision;
    return { ...one, statement: { ...one.statement, override: { by, at, reason } } };
  });
  const idle = decisions.overrides.filter((decision) => !used.has(decision));
  return [...overridden, ...idle.map((decision) => idleFinding(decision, findings))];
}

function concerns(decision: OverrideDecision, { rule, projectId, region }: Finding): boolean {
  return (
    decision.rule === rule &&
    (decision.projectId === undefined || decision.projectId === projectId) &&
    (decision.region === undefined || decision.region === region)
  );
}

function isOverridable(statement: Problem): boolean {
  // Codes and definitions are joined by key in the catalogue.
  const definition = catalogue[statement.code] as unknown as Definition<object>;
  return definition.overridable === true;
}

function idleFinding(decision: OverrideDecision, findings: readonly Finding[]): Finding {
  const broken = findings.some((one) => one.outcome === 'broken' && concerns(decision, one));
  const { rule, by, projectId, region } = decision;
  const code = broken ? 'override-not-allowed' : 'override-unused';
  return finding(rule as RuleId, problem(code, { file: decisionsFile }, { rule, by }, { projectId, region }));
}
