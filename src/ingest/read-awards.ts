import type { Competition } from '../records/competition.ts';
import type { OrganisationAward, OtherPrize, Project, StaffAward } from '../records/records.ts';
import { formatPlace } from '../problems/place.ts';
import { compareNames } from './compare-names.ts';
import type { FoundTable, TableShape } from './found-table.ts';
import type { Notebook } from './notebook.ts';
import { isOneOff, isSameName, type ProjectIndex } from './project-index.ts';
import { checkSerials, rowReaders, type RowReader } from './row-reader.ts';
import { tidyAwardLevel } from './tidy/award-level.ts';
import { tidyGroup } from './tidy/group.ts';
import { tidyPeople } from './tidy/names.ts';
import { tidyRegion } from './tidy/region.ts';
import { tidyOrganisation, tidyText, tidyTitle } from './tidy/text.ts';
import { complaint, tidied } from './tidy/tidied.ts';
import { tidyYesNo } from './tidy/yes-no.ts';

export const awardShape = {
  name: '拟获奖名单',
  headings: {
    serial: ['序号'],
    level: ['奖项', '获奖等级', '奖项名称'],
    group: ['组别', '参赛组别'],
    name: ['项目名称', '获奖项目', '参赛项目名称'],
    applicantName: [
      '参赛单位（团队）',
      '获奖单位（团队）',
      '参赛单位',
      '企业/团队名称',
      '单位（团队）名称',
      '企业（创客）名称',
    ],
    region: ['地市', '推荐地市', '所属地市', '地区'],
    members: ['团队核心成员', '核心成员', '团队成员', '成员'],
    certificateNumber: ['证书编号', '编号'],
  },
  required: ['level', 'name', 'applicantName'],
} as const satisfies TableShape<string>;

export const organisationAwardShape = {
  name: '组织奖',
  headings: {
    serial: ['序号'],
    award: ['奖项', '奖项名称'],
    unit: ['单位名称', '获奖单位', '单位'],
    remark: ['备注'],
  },
  required: ['award', 'unit'],
} as const satisfies TableShape<string>;

export const otherPrizeShape = {
  name: '其他省级赛事获奖情况',
  headings: {
    serial: ['序号'],
    projectId: ['项目编号', '项目ID', '报名编号'],
    name: ['项目名称'],
    contest: ['其他省级赛事及奖项', '赛事及奖项', '获奖情况', '赛事名称'],
    paid: ['是否已领取奖金', '是否领取奖金', '奖金是否已发放'],
    decision: ['处理意见', '处理结果', '意见'],
  },
  required: ['projectId', 'contest'],
} as const satisfies TableShape<string>;

export type AwardField = keyof typeof awardShape.headings;
export type OrganisationAwardField = keyof typeof organisationAwardShape.headings;
export type OtherPrizeField = keyof typeof otherPrizeShape.headings;

/** The staff's own list of winners: compared with ours, never used. */
export function readStaffAwards(
  table: FoundTable<AwardField>,
  projects: ProjectIndex,
  competition: Competition,
  notebook: Notebook,
): readonly StaffAward[] {
  checkSerials(table, 'serial', notebook);
  const numbers = new Map<string, string>();
  return rowReaders(table, notebook).map((row) => {
    const award = readStaffAward(row, projects, competition);
    const number = award.certificateNumber;
    if (number === null) return award;
    const first = numbers.get(number);
    if (first !== undefined)
      row.report(complaint('certificate-number-duplicate', { number, first }), 'certificateNumber');
    else numbers.set(number, formatPlace(row.place('certificateNumber')));
    return award;
  });
}

function readStaffAward(
  unknown: RowReader<AwardField>,
  projects: ProjectIndex,
  competition: Competition,
): StaffAward {
  const named = unknown.peek('name', tidyTitle) ?? '';
  const applicant = unknown.peek('applicantName', tidyOrganisation) ?? '';
  const writtenRegion = unknown.peek('region', (cell) => tidyRegion(cell, competition.regions));
  const project = projects.find(named, applicant, writtenRegion) ?? projects.findNear(named, applicant);
  const row = unknown.about({
    projectId: project?.projectId,
    region: project?.region ?? writtenRegion ?? undefined,
  });
  const name = row.read('name', tidyTitle) ?? '';
  const applicantName = row.read('applicantName', tidyOrganisation) ?? '';
  const members = row.read('members', (cell) => {
    const people = tidyPeople(cell);
    // A list of members is meant to name several: splitting it is no change.
    return { ...people, changes: people.changes.filter((kind) => kind !== 'names-split') };
  });
  if (project === undefined) row.report(complaint('project-not-matched', { name, applicantName }), 'name');
  else {
    compareNames({ name, applicantName }, project, row);
    compareMembers(
      members.map((person) => person.name),
      project,
      row,
    );
  }
  return {
    level: row.read('level', (cell) => tidyAwardLevel(cell, competition.awards.levels)),
    group: row.read('group', (cell) => tidyGroup(cell, competition.groups)),
    name,
    applicantName,
    region: row.says('region') ? row.read('region', (cell) => tidyRegion(cell, competition.regions)) : null,
    members: members.map((person) => person.name),
    certificateNumber: row.read('certificateNumber', tidyText),
    projectId: project?.projectId ?? null,
    source: row.source,
  };
}

function compareMembers(names: readonly string[], project: Project, row: RowReader<AwardField>): void {
  const registered = project.members.map((member) => member.name);
  for (const raw of names) {
    if (registered.some((name) => isSameName(name, raw))) continue;
    const near = registered.find(
      (name) => isOneOff(name, raw) && !names.some((other) => isSameName(other, name)),
    );
    if (near !== undefined) {
      row.report(complaint('one-character-off', { raw, registered: near, what: '成员姓名' }), 'members');
    }
  }
}

/** Organisation awards as the committee lists them; R46 checks kinds and names. */
export function readOrganisationAwards(
  table: FoundTable<OrganisationAwardField>,
  notebook: Notebook,
): readonly OrganisationAward[] {
  checkSerials(table, 'serial', notebook);
  return rowReaders(table, notebook).map((row) => ({
    award: row.read('award', tidyText) ?? '',
    unit: row.read('unit', tidyOrganisation) ?? '',
    remark: row.read('remark', tidyText),
    source: row.source,
  }));
}

/** Prizes the same projects took elsewhere this year (R45); rows without a project number are reported. */
export function readOtherPrizes(
  table: FoundTable<OtherPrizeField>,
  projects: ProjectIndex,
  notebook: Notebook,
): readonly OtherPrize[] {
  return rowReaders(table, notebook).flatMap((unknown) => {
    const projectId = unknown.read('projectId', tidyText);
    const project = projectId === null ? undefined : projects.byId.get(projectId);
    if (projectId === null) unknown.report(complaint('project-id-missing', {}), 'projectId');
    else if (project === undefined) unknown.report(complaint('project-unknown', { projectId }), 'projectId');
    if (projectId === null) return [];
    const row = unknown.about({ projectId, region: project?.region ?? undefined });
    const prize: OtherPrize = {
      projectId,
      contest: row.read('contest', tidyText) ?? '',
      paid: row.read('paid', tidyYesNo),
      withhold: row.read('decision', (cell) => tidied(withholdOf(cell.text), '')),
      source: row.source,
    };
    return [prize];
  });
}

/** `保留奖项，不再重复发放奖金` → true, `正常发放` → false, anything else is no decision. */
function withholdOf(text: string): boolean | null {
  if (/不再|不重复|不予|不发|停发/u.test(text)) return true;
  return /发放/u.test(text) ? false : null;
}
