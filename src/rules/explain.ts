import type { Stage } from '../records/competition.ts';
import type { Records } from '../records/records.ts';
import type { Finding, Results } from '../records/results.ts';

/** The chapters of a project's story. */
const chapters = [
  'registration',
  'eligibility',
  'semi',
  'recommended',
  'final',
  'grand',
  'award',
  'certificate',
] as const;
type Chapter = (typeof chapters)[number];

/**
 * Everything decided about one project, in the order of the contest: registration, eligibility,
 * semi-final, recommendation, final, grand final, award, certificate. What was found about the
 * recommendation of its region as a whole (seats, the one-fifth rule, the letter) belongs to it too.
 */
export function explain(results: Results, records: Records, projectId: string): readonly Finding[] {
  const region = recommendingRegion(records, projectId);
  return results.findings
    .filter((one) => one.projectId === projectId || isAboutRegion(one, region))
    .map((one, at) => ({ one, at, chapter: chapters.indexOf(chapterOf(one)) }))
    .sort((a, b) => a.chapter - b.chapter || a.at - b.at)
    .map(({ one }) => one);
}

function recommendingRegion(records: Records, projectId: string): string | null {
  const recommended = records.recommendationLists
    .flatMap((list) => list.rows)
    .find((row) => row.projectId === projectId);
  return recommended?.region ?? null;
}

/** Findings about a region's recommendation that name no project. */
function isAboutRegion({ projectId, region, rule }: Finding, recommending: string | null): boolean {
  return (
    projectId === undefined && region !== undefined && region === recommending && regionRules.includes(rule)
  );
}

const regionRules: readonly string[] = ['R03', 'R06', 'R27', 'R28', 'R29', 'R30', 'R34', 'R36'];

function chapterOf({ rule, stage, statement }: Finding): Chapter {
  if (stage !== undefined) return chapterOfStage[stage];
  if (statement.code === 'certificate-decided') return 'certificate';
  return chapterOfRule[rule] ?? 'award';
}

const chapterOfStage: Readonly<Record<Stage, Chapter>> = { semi: 'semi', final: 'final', grand: 'grand' };

const chapterOfRule: Readonly<Record<string, Chapter>> = {
  ...chapterTable('registration', ['R01', 'R02', 'R25', 'R26', 'R33']),
  ...chapterTable('eligibility', [
    ...['R07', 'R08', 'R09', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16', 'R17', 'R18', 'R19'],
    ...['R20', 'R21', 'R22', 'R49'],
  ]),
  ...chapterTable('recommended', [
    ...['R03', 'R06', 'R24', 'R27', 'R28', 'R29', 'R30', 'R31', 'R32', 'R34', 'R35', 'R36'],
  ]),
};

function chapterTable(chapter: Chapter, rules: readonly string[]): Readonly<Record<string, Chapter>> {
  return Object.fromEntries(rules.map((rule) => [rule, chapter]));
}
