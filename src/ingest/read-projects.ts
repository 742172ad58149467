import { formatPlace } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import type { Competition, StartupKind } from '../records/competition.ts';
import type { Project, ReviewStatus } from '../records/records.ts';
import type { FoundTable, TableShape } from './found-table.ts';
import type { Notebook } from './notebook.ts';
import { rowReaders, type RowReader } from './row-reader.ts';
import { tidyAmount, unitOfHeading, type MoneyUnit } from './tidy/amounts.ts';
import { tidyCount } from './tidy/counts.ts';
import { tidyDate, type DateSystem } from './tidy/dates.ts';
import { tidyGroup } from './tidy/group.ts';
import { tidyInstant } from './tidy/instants.ts';
import { tidyPerson } from './tidy/names.ts';
import { tidyPhones } from './tidy/phones.ts';
import { tidyRegion } from './tidy/region.ts';
import { tidySpecialisation } from './tidy/specialisation.ts';
import { tidyOrganisation, tidyText, tidyTitle } from './tidy/text.ts';
import { complaint } from './tidy/tidied.ts';
import { tidyUscc } from './tidy/uscc.ts';
import { tidyYesNo } from './tidy/yes-no.ts';

export const projectShape = {
  name: '报名项目导出',
  headings: {
    projectId: ['项目编号', '项目ID', '报名编号', '项目代码'],
    name: ['项目名称', '参赛项目名称', '参赛项目'],
    group: ['参赛组别', '组别', '参赛类别'],
    applicantName: [
      '企业/团队名称',
      '企业（团队）名称',
      '企业名称',
      '单位名称',
      '参赛单位',
      '参赛单位（团队）',
      '单位（团队）名称',
      '申报单位',
    ],
    uscc: ['统一社会信用代码', '社会信用代码', '信用代码'],
    regDate: ['注册日期', '成立日期', '注册时间', '成立时间', '注册登记日期'],
    regPlace: ['注册地', '注册地址', '注册地点'],
    region: ['所属地市', '地市', '所属地区', '推荐地市', '所在市', '参赛地区'],
    county: ['县区', '所属县区', '县（市、区）', '县市区', '区县'],
    industry: ['行业', '所属行业', '行业门类', '国民经济行业'],
    field: ['领域', '所属领域', '技术领域', '产业领域', '参赛领域'],
    employees: ['从业人数', '从业人员', '员工人数', '职工人数', '从业人员数'],
    revenueWan: [
      '营业收入',
      '营业收入(万元)',
      '营业收入(元)',
      '营业收入(亿元)',
      '上年度营业收入(万元)',
      '年营业收入(万元)',
    ],
    assetsWan: ['资产总额', '资产总额(万元)', '资产总额(元)', '资产总额(亿元)', '总资产(万元)'],
    specialisation: ['专精特新情况', '是否专精特新', '是否属于专精特新企业', '专精特新', '企业梯度'],
    isFourNew: ['是否四新', '是否“四新”项目', '四新', '是否四新项目'],
    marketEntered: ['项目是否已进入市场', '是否进入市场', '是否已进入市场'],
    contactName: ['联系人', '联系人姓名', '项目联系人'],
    contactPhones: ['联系电话', '联系方式', '手机', '手机号', '联系人电话', '电话'],
    contactEmail: ['邮箱', '电子邮箱', '联系邮箱', '邮箱地址', 'E-mail'],
    leader: ['法定代表人/负责人', '法定代表人', '负责人', '法人', '项目负责人'],
    registeredAt: ['报名时间', '提交时间', '报名日期', '注册报名时间'],
    reviewStatus: ['审核状态', '审核结果', '状态'],
    reviewRemark: ['审核意见', '审核说明', '退回原因'],
    ipType: ['知识产权类型'],
    ipNumber: ['知识产权编号', '知识产权号', '专利号'],
    ipOwner: ['知识产权权利人', '权利人', '专利权人'],
    ipDispute: ['有无产权纠纷', '有无知识产权纠纷', '产权纠纷'],
    dishonestyCheckedAt: ['失信核查日期', '信用核查日期'],
    dishonestyResult: ['失信核查结果', '信用核查结果'],
    secrecyBy: ['保密审查单位', '信息审核单位'],
    secrecyAt: ['保密审查日期', '信息审核日期'],
    secrecyResult: ['保密审查结果', '信息审核结果'],
    intro: ['项目简介', '项目介绍', '简介'],
    serial: ['序号'],
  },
  required: ['projectId', 'name', 'group', 'applicantName', 'region', 'reviewStatus', 'registeredAt'],
} as const satisfies TableShape<string>;

export type ProjectField = keyof typeof projectShape.headings;
type Reader = RowReader<ProjectField>;

/** What the readers of projects need beside the table. */
export interface ProjectContext {
  readonly competition: Competition;
  readonly notebook: Notebook;
  readonly dateSystem: DateSystem;
}

/**
 * The portal's projects, without members. A row without a number, and the second row of one number, are
 * reported and left out: counted twice or unnamed they would spoil every list.
 */
export function readProjects(table: FoundTable<ProjectField>, context: ProjectContext): readonly Project[] {
  const units = { revenue: unitOf(table, 'revenueWan'), assets: unitOf(table, 'assetsWan') };
  const seen = new Map<string, Project>();
  for (const row of rowReaders(table, context.notebook)) {
    const projectId = row.read('projectId', tidyText);
    if (projectId === null) {
      row.report(complaint('project-id-missing', {}), 'projectId');
      continue;
    }
    const first = seen.get(projectId);
    if (first !== undefined) {
      const place = { ...row.place('projectId') };
      const firstPlace = formatPlace({
        ...place,
        row: first.source.row,
        cell: `${first.source.columns['projectId'] ?? ''}${first.source.row}`,
      });
      context.notebook.problems.push(
        problem('project-id-duplicate', place, { projectId, first: firstPlace }, { projectId }),
      );
      continue;
    }
    seen.set(projectId, readProject(projectId, row, units, context));
  }
  return [...seen.values()];
}

function unitOf(table: FoundTable<ProjectField>, field: ProjectField): MoneyUnit {
  return unitOfHeading(table.headings.find((heading) => heading.field === field)?.text ?? '');
}

function readProject(
  projectId: string,
  unknown: Reader,
  units: { readonly revenue: MoneyUnit; readonly assets: MoneyUnit },
  context: ProjectContext,
): Project {
  const { competition, dateSystem } = context;
  const region = unknown.about({ projectId }).read('region', (cell) => tidyRegion(cell, competition.regions));
  const row = unknown.about({ projectId, region: region ?? undefined });
  const date = (field: ProjectField): Project['regDate'] =>
    row.read(field, (cell) => tidyDate(cell, dateSystem));
  const text = (field: ProjectField): string | null => row.read(field, tidyText);
  text('intro');
  const group = row.read('group', (cell) => tidyGroup(cell, competition.groups));
  const applicantName = row.read('applicantName', tidyOrganisation) ?? '';
  const uscc = row.read('uscc', tidyUscc);
  const regDate = date('regDate');
  const project: Project = {
    projectId,
    name: row.read('name', tidyTitle) ?? '',
    group,
    startupKind: group === 'startup' ? startupKindOf(applicantName, uscc !== null || regDate !== null) : null,
    applicantName,
    uscc,
    regDate,
    regPlace: text('regPlace'),
    region,
    county: text('county'),
    industry: text('industry'),
    field: text('field'),
    employees: row.read('employees', tidyCount),
    revenueWan: row.read('revenueWan', (cell) => tidyAmount(cell, units.revenue)),
    assetsWan: row.read('assetsWan', (cell) => tidyAmount(cell, units.assets)),
    specialisation: row.read('specialisation', tidySpecialisation),
    isFourNew: row.read('isFourNew', tidyYesNo),
    marketEntered: row.read('marketEntered', tidyYesNo),
    contactName: row.read('contactName', tidyPerson),
    contactPhones: row.read('contactPhones', (cell) => tidyPhones(cell, areaCodes(competition))),
    contactEmail: text('contactEmail'),
    leader: row.read('leader', tidyPerson),
    registeredAt: row.read('registeredAt', tidyInstant),
    reviewStatus: reviewStatusOf(row, competition),
    reviewRemark: text('reviewRemark'),
    ip: {
      type: text('ipType'),
      number: text('ipNumber'),
      owner: text('ipOwner'),
      dispute: row.read('ipDispute', (cell) => tidyYesNo(cell, { yes: '有', no: '无' })),
    },
    dishonesty: { checkedAt: date('dishonestyCheckedAt'), result: text('dishonestyResult') },
    secrecyReview: { by: text('secrecyBy'), at: date('secrecyAt'), result: text('secrecyResult') },
    members: [],
    source: row.source,
  };
  reportGaps(project, row);
  return project;
}

/** The area codes of the competition's regions. */
export function areaCodes(competition: Competition): readonly string[] {
  return [...new Set(competition.regions.map((region) => region.areaCode))];
}

function reportGaps(project: Project, row: Reader): void {
  if (project.name === '') row.report(complaint('project-name-missing', {}), 'name');
  if (project.applicantName === '') row.report(complaint('applicant-missing', {}), 'applicantName');
  // Column there, cell blank: R09, R10, R11 and R24 ask for the others, the statistics for this one.
  if (project.isFourNew === null && row.source.columns['isFourNew'] !== undefined && !row.says('isFourNew')) {
    row.report(complaint('yes-no-blank', { heading: '是否四新' }), 'isFourNew');
  }
}

/**
 * 初创企业 or 创客团队 (domain §2.0.1): by what the name says it is, else by whether there is company data.
 * A team with a credit code stays a team, so that R15 can ask.
 */
function startupKindOf(applicantName: string, hasCompanyData: boolean): StartupKind {
  if (/(公司|集团|合作社|事务所|厂|企业|合伙[）)]?)$/u.test(applicantName)) return 'company';
  if (/(团队|课题组|小组|项目组|工作室|实验室|大学|学院|研究院|研究所)$/u.test(applicantName)) return 'team';
  return hasCompanyData ? 'company' : 'team';
}

function reviewStatusOf(row: Reader, competition: Competition): ReviewStatus | null {
  const text = row.read('reviewStatus', tidyText);
  const status = text === null ? undefined : competition.portalStatus[text];
  if (status === undefined)
    row.report(complaint('review-status-unknown', { raw: text ?? '' }), 'reviewStatus');
  return status ?? null;
}
