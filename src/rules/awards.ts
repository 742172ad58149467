import type { AwardLevel, Competition, Group } from '../records/competition.ts';
import { groups } from '../records/competition.ts';
import type { Decisions } from '../records/decisions.ts';
import type { Member, Project, Records } from '../records/records.ts';
import type { Award, RankedRow, Ranking } from '../records/results.ts';
import { certificateNumber } from '../records/certificate-number.ts';
import type { Entries } from './entries.ts';

/** A place of the plan: a level and the ranks that take it. */
interface Bracket {
  readonly level: AwardLevel;
  readonly levelIndex: number;
  readonly firstRank: number;
  readonly lastRank: number;
}

/**
 * Gives the awards of the plan by rank in the grand final, group by group (R42, R44
 * 附件1·五A（五）1–2). A tie that reaches over a level's limit gets no award from here:
 * those places stay empty until it is resolved, as do places nobody reached.
 */
export function giveAwards(
  rankings: readonly Ranking[],
  records: Records,
  competition: Competition,
  entries: Entries,
  decisions: Decisions,
): readonly Award[] {
  const giver = { records, competition, decisions };
  return groups.flatMap((group) => {
    const rows = rankings.find((ranking) => ranking.stage === 'grand' && ranking.group === group)?.rows ?? [];
    return bracketsOf(group, competition).flatMap((bracket) =>
      rowsOf(bracket, rows).flatMap((row, at) => {
        const project = entries.byId.get(row.projectId);
        return project === undefined ? [] : [awardOf(project, row, bracket, at + 1, group, giver)];
      }),
    );
  });
}

/** The plan of a group as ranks: 一等奖 1–3, 二等奖 4–9, … */
export function bracketsOf(group: Group, { awards }: Competition): readonly Bracket[] {
  let lastRank = 0;
  return (awards.levels ?? []).map((level, at) => {
    const firstRank = lastRank + 1;
    lastRank += level[group].count;
    return { level, levelIndex: at + 1, firstRank, lastRank };
  });
}

/** Projects of the levels that go to the national contest, in award order. */
export function nationalList(awards: readonly Award[], competition: Competition): readonly string[] {
  return awards
    .filter(({ level }) => competition.awards.national.includes(level))
    .map(({ projectId }) => projectId);
}

/** Core members in their registered order; members without a number last, in file order. */
export function coreMembers({ members }: Project): readonly Member[] {
  const last = Number.MAX_SAFE_INTEGER;
  return members
    .filter(({ isCore }) => isCore === true)
    .sort((a, b) => (a.order ?? last) - (b.order ?? last));
}

/** Who a project is for addresses and members on the certificate. */
export function recipientKind(project: Project): 'enterprise' | 'company' | 'team' {
  if (project.group === 'enterprise') return 'enterprise';
  return project.startupKind === 'team' ? 'team' : 'company';
}

/**
 * R45 附件1·五A（五）2: the title is kept, the money is not paid again. Undecided cases are
 * withheld where the other prize was paid: money can be paid later, hardly be taken back.
 */
function isPrizeWithheld(projectId: string, records: Records): boolean {
  return records.otherPrizes.some(
    (prize) => prize.projectId === projectId && (prize.withhold ?? prize.paid === true),
  );
}

interface Giver {
  readonly records: Records;
  readonly competition: Competition;
  readonly decisions: Decisions;
}

function rowsOf({ firstRank, lastRank }: Bracket, rows: readonly RankedRow[]): readonly RankedRow[] {
  return rows.filter(({ rank }) => {
    if (rank === null || rank < firstRank) return false;
    return rank + rows.filter((other) => other.rank === rank).length - 1 <= lastRank;
  });
}

function awardOf(
  project: Project,
  row: RankedRow,
  { level, levelIndex }: Bracket,
  seq: number,
  group: Group,
  { records, competition, decisions }: Giver,
): Award {
  const { certificate } = competition;
  const isTeam = recipientKind(project) === 'team';
  return {
    projectId: project.projectId,
    group,
    level: level.name,
    levelIndex,
    rankInGroup: row.rank ?? 0,
    score: row.score ?? '',
    projectName: project.name,
    recipient: project.applicantName,
    address: isTeam ? certificate.address.team : certificate.address.company,
    region: project.region ?? '',
    startupKind: project.startupKind,
    certificateNumber: certificateNumber(certificate.number, {
      group: competition.groups[group].code,
      level: levelIndex,
      seq,
    }),
    coreMembers: coreMembers(project).map(({ name }) => name),
    certificateMembers: certificateMembers(project, competition, decisions),
    prizeWan: level[group].prizeWan,
    prizeWithheld: isPrizeWithheld(project.projectId, records),
  };
}

/** R17 附件1·六（二）1(2): at most `coreMembersMax` core members, or those a recorded decision chose. */
function certificateMembers(
  project: Project,
  { certificate, coreMembersMax }: Competition,
  decisions: Decisions,
): readonly string[] {
  const policy = certificate.members?.[recipientKind(project)] ?? 'hidden';
  if (policy === 'hidden') return [];
  const chosen = decisions.overrides.find(
    ({ rule, projectId, members }) =>
      rule === 'R17' && projectId === project.projectId && members !== undefined,
  )?.members;
  const first = coreMembers(project).slice(0, coreMembersMax);
  return chosen ?? first.map(({ name }) => name);
}
