import { groups, type Group } from '../records/competition.ts';
import { placeOf, type StaffAward } from '../records/records.ts';
import type { Award, Finding, RankedRow } from '../records/results.ts';
import type { Place } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import { bracketsOf } from './awards.ts';
import type { Judged } from './judged.ts';
import { isOneCharacterOff, isSameName } from './likeness.ts';
import { finding } from './rule.ts';

/** The staff's own award list beside our awards (R42, R44; domain §5.2 row 43): compared, never used. */
export function staffAwardFindings(judged: Judged): readonly Finding[] {
  const { staffAwards } = judged.records;
  if (staffAwards.length === 0) return [];
  return [
    ...groups.flatMap((group) => countsOfGroup(group, judged)),
    ...staffAwards.flatMap((listed) => comparedWithOurs(listed, judged)),
  ];
}

/** R44: as many of every level as the plan has; with the names of ours that are missing. */
function countsOfGroup(group: Group, judged: Judged): readonly Finding[] {
  const { records, competition, awards } = judged;
  const first = records.staffAwards[0];
  if (first === undefined) return [];
  return bracketsOf(group, competition).flatMap(({ level }) => {
    const listed = records.staffAwards.filter((row) => row.group === group && row.level === level.name);
    const planned = level[group].count;
    if (listed.length === planned) return [];
    const listedIds = records.staffAwards.map(({ projectId }) => projectId);
    const absent = awards.filter(
      (award) => award.group === group && award.level === level.name && !listedIds.includes(award.projectId),
    );
    const parameters = {
      group: competition.groups[group].name,
      level: level.name,
      planned,
      listed: listed.length,
      absent: absent.map(({ projectName }) => projectName),
    };
    const place = sheetOf(first);
    const whom = absent.length === 1 ? { projectId: absent[0]?.projectId } : {};
    return [finding('R44', problem('staff-award-count', place, parameters, whom))];
  });
}

/** One row of the list: its level by rank (R42), its names, members and number. */
function comparedWithOurs(listed: StaffAward, judged: Judged): readonly Finding[] {
  const ours = judged.awards.find((award) => isSameProject(listed, award));
  const { level } = listed;
  if (ours === undefined || ours.level !== level) return [againstRank(listed, level, ours, judged)];
  return [...membersCompared(listed, ours), ...numberCompared(listed, ours, judged)];
}

function againstRank(
  listed: StaffAward,
  level: string | null,
  ours: Award | undefined,
  judged: Judged,
): Finding {
  const place = placeOf(listed.source, 'name');
  const row = grandRow(listed.projectId ?? ours?.projectId ?? null, judged);
  if (row === undefined) {
    return finding('R42', problem('award-without-result', place, { name: listed.name }, about(listed)));
  }
  const parameters = {
    name: listed.name,
    rank: row.rankText,
    listed: level ?? listed.level ?? '空白',
    earned: ours?.level ?? null,
  };
  return finding('R42', problem('award-against-rank', place, parameters, about(listed)));
}

function grandRow(projectId: string | null, { rankings }: Judged): RankedRow | undefined {
  return rankings
    .filter(({ stage }) => stage === 'grand')
    .flatMap(({ rows }) => rows)
    .find((row) => row.projectId === projectId);
}

/** Names one character off are told on reading, where the list is joined to the portal. */
function membersCompared(listed: StaffAward, ours: Award): readonly Finding[] {
  const registered = ours.certificateMembers;
  const isSame =
    listed.members.length === registered.length &&
    listed.members.every((name, at) => isNearlySame(name, registered[at] ?? ''));
  if (isSame) return [];
  const place = placeOf(listed.source, 'members');
  const parameters = { listed: listed.members, registered };
  return [finding('R17', problem('award-members-differ', place, parameters, about(listed)))];
}

function isNearlySame(a: string, b: string): boolean {
  return isSameName(a, b) || isOneCharacterOff(a, b);
}

/** A number used twice is told on reading, not as a different one as well. */
function numberCompared(listed: StaffAward, ours: Award, { records }: Judged): readonly Finding[] {
  const number = listed.certificateNumber;
  if (number === null || number === ours.certificateNumber) return [];
  if (records.staffAwards.filter((row) => row.certificateNumber === number).length > 1) return [];
  const parameters = { listed: number, computed: ours.certificateNumber };
  const place = placeOf(listed.source, 'certificateNumber');
  return [finding('R44', problem('certificate-number-differs', place, parameters, about(listed)))];
}

/** By id where the list was joined to the portal, otherwise by name and applicant but for one character. */
function isSameProject(listed: StaffAward, award: Award): boolean {
  if (listed.projectId !== null) return listed.projectId === award.projectId;
  return isSameName(listed.name, award.projectName) || isOneCharacterOff(listed.name, award.projectName);
}

function sheetOf({ source }: StaffAward): Place {
  return source.sheet === undefined ? { file: source.file } : { file: source.file, sheet: source.sheet };
}

function about({ projectId, region }: StaffAward): {
  projectId?: string | undefined;
  region?: string | undefined;
} {
  return { projectId: projectId ?? undefined, region: region ?? undefined };
}
