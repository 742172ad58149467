/**
 * Families of documents as domain §2 numbers them: A1 launch notice, A2 finals notice, A3 change, A4 results,
 * A5 a city's own notice; B recommendation; C certificates; D1 stage results, D2 finalists, D3 proposed
 * winners, D4 winners, D5 national recommendation, D6 organisation awards; E reports; F organisation awards'
 * certificates.
 */
export type Family =
  'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'B' | 'C' | 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'E' | 'F';

/**
 * Which rules stop the final of which documents: domain §3.2, column "docs", letter by letter (`D` is D1–D6,
 * `all` every family).
 */
const documents: Readonly<Record<string, string>> = {
  R01: 'B D E',
  R02: 'B D E',
  R03: 'B',
  R04: 'A2 D',
  R05: 'E',
  R06: 'B',
  R07: 'B C D',
  R08: 'B D',
  R09: 'B',
  R10: 'B',
  R11: 'B D',
  R12: 'B D',
  R13: 'B',
  R15: 'B',
  R16: 'B C D',
  R17: 'C',
  R18: 'B',
  R19: 'B D',
  R20: 'B D',
  R21: 'B',
  R22: 'B',
  R23: 'all',
  R24: 'A4 B D',
  R25: 'B',
  R26: 'B E',
  R27: 'B',
  R28: 'B',
  R29: 'B',
  R30: 'B',
  R31: 'B',
  R32: 'B',
  R33: 'all',
  R34: 'A B',
  R35: 'B E',
  R36: 'all',
  R37: 'A E',
  R38: 'A D E',
  R39: 'D E',
  R40: 'A4 D',
  R41: 'A4 C D',
  R42: 'C D',
  R43: 'D4',
  R44: 'A4 C D',
  R45: 'A4',
  R46: 'F D6',
  R48: 'E',
  R49: 'E',
  R50: 'D',
  R51: 'A C',
  R52: 'D',
};

/**
 * Defects of the notice that only a person can settle (BLOCK of domain §3.3), and which documents print what
 * they leave open: A01 as R34; A31 as R44; the forms of names (A06, A08, A25) where they are printed.
 */
const defects: Readonly<Record<string, string>> = {
  A01: 'A B',
  A06: 'A1',
  A08: 'A1',
  A18: 'A1',
  A20: 'C',
  A21: 'A1 B',
  A25: 'A1 A5',
  A31: 'A4 C D',
};

const projectLists: readonly Family[] = ['D1', 'D2', 'D3', 'D4', 'D5'];
const winnersOf: readonly Family[] = ['A4', 'C', 'D3', 'D4', 'D5'];

/**
 * Where a rule's own words reach less far than its letter: announcing early (R41) cannot stop the publicity
 * itself, awards (R42, R44) cannot stop a list made before there are any, and the list of organisations (D6)
 * names no project.
 */
const narrowed: Readonly<Record<string, readonly Family[]>> = {
  R41: ['A4', 'C', 'D4'],
  R42: winnersOf,
  R44: winnersOf,
  A31: winnersOf,
  ...Object.fromEntries(
    ['R01', 'R02', 'R07', 'R08', 'R11', 'R12', 'R16', 'R19', 'R20'].map((rule) => [
      rule,
      ['B', 'C', 'E', ...projectLists] as const,
    ]),
  ),
};

/** Ids of the rules and defects of the notice that stop a family's final, rules first, in order. */
export function rulesBlocking(family: Family): readonly string[] {
  return Object.keys({ ...documents, ...defects }).filter((rule) => reaches(rule, family));
}

function reaches(rule: string, family: Family): boolean {
  const named = (documents[rule] ?? defects[rule])?.split(' ') ?? [];
  const letter = family.charAt(0);
  const isNamed = named.includes('all') || named.includes(family) || named.includes(letter);
  return isNamed && narrowed[rule]?.includes(family) !== false;
}
