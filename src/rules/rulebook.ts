import { problem, type Problem } from '../problems/problem.ts';
import { isInForce, type Rulebook } from '../records/rulebook.ts';

/** The rules of domain §3.2 the program knows: R01 to R52. */
export const knownRules: readonly string[] = Array.from(
  { length: 52 },
  (_, at) => `R${(at + 1).toString().padStart(2, '0')}`,
);

/** Holds a rulebook against the program: every rule in force has its clause, every clause a known rule. */
export function checkRulebook(rulebook: Rulebook, file = 'rulebook.yaml'): readonly Problem[] {
  const missing = knownRules.filter(
    (rule) => isInForce(rulebook, rule) && (rulebook.rules[rule]?.clause ?? '') === '',
  );
  const unknown = Object.keys(rulebook.rules).filter((rule) => !knownRules.includes(rule));
  return [
    ...missing.map((rule) => problem('rulebook-clause-missing', { file }, { rule })),
    ...unknown.map((rule) => problem('rulebook-rule-unknown', { file }, { rule })),
  ];
}
