import { problem, type Problem } from '../problems/problem.ts';
import type { Competition } from '../records/competition.ts';
import { isInForce, type Rulebook } from '../records/rulebook.ts';

/** The rules of domain §3.2 the program knows: R01 to R52. */
export const knownRules: readonly string[] = Array.from(
  { length: 52 },
  (_, at) => `R${(at + 1).toString().padStart(2, '0')}`,
);

/**
 * Whether the clauses are this edition's: a new folder starts with those of another notice, and quotes its words
 * and dates until they are replaced.
 */
export function checkRulebookNotice(
  { notice }: Pick<Rulebook, 'notice'>,
  { number }: Competition['call'],
  file = 'rulebook.yaml',
): readonly Problem[] {
  if (isSameText(notice, number)) return [];
  return [problem('rulebook-of-another-notice', { file }, { notice, number })];
}

/** Written with any brackets and spaces: 〔2026〕, [2026], （2026）. */
function isSameText(notice: string, number: string): boolean {
  const plain = (text: string): string => text.replace(/[\s〔〕[\]()（）［］【】]/gu, '');
  return plain(notice).includes(plain(number));
}

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
