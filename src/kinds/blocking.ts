/** Families of documents in domain §3.2, column "docs". */
export type Family = 'result-notice' | 'recommendation' | 'certificate' | 'proposed-winners' | 'winner-list';

const everywhere: readonly Family[] = [
  'result-notice',
  'recommendation',
  'certificate',
  'proposed-winners',
  'winner-list',
];
const recommendation: readonly Family[] = ['recommendation'];
const lists: readonly Family[] = ['proposed-winners', 'winner-list'];
const announced: readonly Family[] = ['result-notice', 'certificate', 'winner-list'];

/**
 * Which rules stop the final of which documents: domain §3.2, column "docs" (A4 notices of results, B, C, D3
 * and D4). R41 is about announcing before the publicity period is over, so it cannot stop the publicity
 * itself (D3).
 */
const families: Readonly<Record<string, readonly Family[]>> = {
  R01: [...recommendation, ...lists],
  R02: [...recommendation, ...lists],
  R03: recommendation,
  R04: lists,
  R06: recommendation,
  R07: [...recommendation, 'certificate', ...lists],
  R08: [...recommendation, ...lists],
  R09: recommendation,
  R10: recommendation,
  R11: [...recommendation, ...lists],
  R12: [...recommendation, ...lists],
  R13: recommendation,
  R15: recommendation,
  R16: [...recommendation, 'certificate', ...lists],
  R17: ['certificate'],
  R18: recommendation,
  R19: [...recommendation, ...lists],
  R20: [...recommendation, ...lists],
  R21: recommendation,
  R22: recommendation,
  R23: everywhere,
  R24: ['result-notice', ...recommendation, ...lists],
  R25: recommendation,
  R26: recommendation,
  R27: recommendation,
  R28: recommendation,
  R29: recommendation,
  R30: recommendation,
  R31: recommendation,
  R32: recommendation,
  R33: everywhere,
  R34: ['result-notice', ...recommendation],
  R35: recommendation,
  R36: everywhere,
  R37: ['result-notice'],
  R38: ['result-notice', ...lists],
  R39: lists,
  R40: ['result-notice', ...lists],
  R41: announced,
  R42: ['certificate', ...lists],
  R43: ['winner-list'],
  R44: ['result-notice', 'certificate', ...lists],
  R45: ['result-notice'],
  R50: lists,
  R51: ['result-notice', 'certificate'],
  R52: lists,
};

/** Ids of the rules whose broken findings stop a family's final, in rule order. */
export function rulesBlocking(family: Family): readonly string[] {
  return Object.keys(families).filter((rule) => families[rule]?.includes(family) === true);
}
