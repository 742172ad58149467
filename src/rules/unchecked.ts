import { problem } from '../problems/problem.ts';
import type { Records } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import { finding, type RuleId } from './rule.ts';

/** The rules that need an input; without it they say so instead of passing. */
const rulesOfInput: Readonly<Record<string, readonly RuleId[]>> = {
  recommendations: ['R27', 'R28', 'R30', 'R31'],
  receipts: ['R03', 'R06', 'R29', 'R48'],
  history: ['R21', 'R22'],
  statistics: ['R49'],
  organisationAwards: ['R46'],
  publicity: ['R41', 'R50'],
  otherPrizes: ['R45'],
};

/** A warning for every rule that could not be checked because its input was not there. */
export function uncheckedFindings(records: Records): readonly Finding[] {
  return records.missing.flatMap(({ input, pattern, region }) =>
    (rulesOfInput[input] ?? []).map((rule) =>
      finding(rule, problem('rule-not-checked', { file: pattern }, { rule, input: pattern }, { region })),
    ),
  );
}
