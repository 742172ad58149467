import { formatPlace } from '../problems/place.ts';
import type { Competition, StartupKind } from '../records/competition.ts';
import { placeOf, type Project, type ReviewStatus } from '../records/records.ts';
import type { FoundTable } from './found-table.ts';
import type { Notebook } from './notebook.ts';
import type { ProjectField } from './project-shape.ts';
import { eachRow, type RowReader } from './row-reader.ts';
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
  const known: Known = {
    revenue: unitOf(table, 'revenueWan'),
    assets: unitOf(table, 'assetsWan'),
    areaCodes: areaCodes(context.competition),
  };
  const seen = new Map<string, Project>();
  for (const row of eachRow(table, context.notebook)) {
    const projectId = row.read('projectId', tidyText);
    if (projectId === null) {
      row.report(complaint('project-id-missing', {}), 'projectId');
      // Read all the same, so that staff hear of everything in the row at once.
      readProject('', row, known, context);
      continue;
    }
    const first = seen.get(projectId);
    if (first !== undefined) {
      const firstPlace = formatPlace(placeOf(first.source, 'projectId'));
      row
        .about({ projectId })
        .report(complaint('project-id-duplicate', { projectId, first: firstPlace }), 'projectId');
      continue;
    }
    seen.set(projectId, readProject(projectId, row, known, context));
  }
  return [...seen.values()];
}

/** What all rows of a table have in common. */
interface Known {
  readonly revenue: MoneyUnit;
  readonly assets: MoneyUnit;
  readonly areaCodes: readonly string[];
}

function unitOf(table: FoundTable<ProjectField>, field: ProjectField): MoneyUnit {
  return unitOfHeading(table.headings.find((heading) => heading.field === field)?.text ?? '');
}

function readProject(projectId: string, unknown: Reader, table: Known, context: ProjectContext): Project {
  const { competition } = context;
  const known = unknown.about({ projectId: projectId === '' ? undefined : projectId });
  const region = known.read('region', (cell) => tidyRegion(cell, competition.regions));
  const row = known.about({ region: region ?? undefined });
  const group = row.read('group', (cell) => tidyGroup(cell, competition.groups));
  const company = readCompany(row, table, context.dateSystem);
  const hasCompanyData = company.uscc !== null || company.regDate !== null;
  const project: Project = {
    projectId,
    name: row.read('name', tidyTitle) ?? '',
    group,
    startupKind: group === 'startup' ? startupKindOf(company.applicantName, hasCompanyData) : null,
    region,
    county: row.read('county', tidyText),
    field: row.read('field', tidyText),
    isFourNew: row.read('isFourNew', tidyYesNo),
    marketEntered: row.read('marketEntered', tidyYesNo),
    // One by one: joining objects for each of a hundred thousand rows takes longer than reading them.
    applicantName: company.applicantName,
    uscc: company.uscc,
    regDate: company.regDate,
    regPlace: company.regPlace,
    industry: company.industry,
    employees: company.employees,
    revenueWan: company.revenueWan,
    assetsWan: company.assetsWan,
    specialisation: company.specialisation,
    contactName: row.read('contactName', tidyPerson),
    contactPhones: row.read('contactPhones', (cell) => tidyPhones(cell, table.areaCodes)),
    contactEmail: row.read('contactEmail', tidyText),
    leader: row.read('leader', tidyPerson),
    registeredAt: row.read('registeredAt', tidyInstant),
    reviewStatus: reviewStatusOf(row, competition),
    reviewRemark: row.read('reviewRemark', tidyText),
    ip: readIp(row),
    dishonesty: readDishonesty(row, context.dateSystem),
    secrecyReview: readSecrecyReview(row, context.dateSystem),
    members: NO_MEMBERS,
    source: row.source,
  };
  // Not kept, but looked through: a text cut off in Excel is cut off in the portal.
  row.read('intro', tidyText);
  reportGaps(project, row);
  return project;
}

type Company = Pick<
  Project,
  | 'applicantName'
  | 'uscc'
  | 'regDate'
  | 'regPlace'
  | 'industry'
  | 'employees'
  | 'revenueWan'
  | 'assetsWan'
  | 'specialisation'
>;

function readCompany(row: Reader, units: Known, dateSystem: DateSystem): Company {
  return {
    applicantName: row.read('applicantName', tidyOrganisation) ?? '',
    uscc: row.read('uscc', tidyUscc),
    regDate: row.read('regDate', (cell) => tidyDate(cell, dateSystem)),
    regPlace: row.read('regPlace', tidyText),
    industry: row.read('industry', tidyText),
    employees: row.read('employees', tidyCount),
    revenueWan: row.read('revenueWan', (cell) => tidyAmount(cell, units.revenue)),
    assetsWan: row.read('assetsWan', (cell) => tidyAmount(cell, units.assets)),
    specialisation: row.read('specialisation', tidySpecialisation),
  };
}

const NO_MEMBERS: Project['members'] = [];

function readIp(row: Reader): Project['ip'] {
  return known(noIp, {
    type: row.read('ipType', tidyText),
    number: row.read('ipNumber', tidyText),
    owner: row.read('ipOwner', tidyText),
    dispute: row.read('ipDispute', (cell) => tidyYesNo(cell, { yes: '有', no: '无' })),
  });
}

function readDishonesty(row: Reader, dateSystem: DateSystem): Project['dishonesty'] {
  return known(noDishonesty, {
    checkedAt: row.read('dishonestyCheckedAt', (cell) => tidyDate(cell, dateSystem)),
    result: row.read('dishonestyResult', tidyText),
  });
}

function readSecrecyReview(row: Reader, dateSystem: DateSystem): Project['secrecyReview'] {
  return known(noSecrecyReview, {
    by: row.read('secrecyBy', tidyText),
    at: row.read('secrecyAt', (cell) => tidyDate(cell, dateSystem)),
    result: row.read('secrecyResult', tidyText),
  });
}

const noIp: Project['ip'] = { type: null, number: null, owner: null, dispute: null };
const noDishonesty: Project['dishonesty'] = { checkedAt: null, result: null };
const noSecrecyReview: Project['secrecyReview'] = { by: null, at: null, result: null };

/** Of what nothing is known, all rows share one object: most columns of a large export may be missing. */
function known<Value extends object>(nothing: Value, value: Value): Value {
  for (const key in value) if (value[key] !== null) return value;
  return nothing;
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
