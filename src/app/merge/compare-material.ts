import type { Host } from '../../host/host.ts';
import { sortFiles, type InputKind } from '../../ingest/inputs.ts';
import { openNotebook } from '../../ingest/notebook.ts';
import { readRecords } from '../../ingest/read-records.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { placeOf, type Project, type Receipt, type Records } from '../../records/records.ts';
import { dayOf } from '../../records/written-date.ts';
import type { Loaded } from '../load.ts';
import { inFolder, type City } from './cities.ts';

/** What both sides hold on their own, and where it may differ. */
const compared: readonly InputKind[] = ['projects', 'members', 'receipts'];

/**
 * Holds each city's export against the province's and its letter against the receipt register. What the
 * province does not have yet is not compared; how the files are written is for `check` to say.
 */
export async function compareMaterial(
  host: Host,
  province: Loaded,
  cities: readonly City[],
): Promise<readonly Problem[]> {
  const whole = await readCompared(province);
  const problems: Problem[] = [];
  for (const { region, loaded } of cities) {
    const own = await readCompared(loaded);
    const found = [
      ...compareProjects(own, whole, region, province.competition),
      ...compareReceipts(own.receipts, whole.receipts, region),
    ];
    problems.push(...found.map((one) => placed(host, one, loaded)));
  }
  return problems;
}

async function readCompared({ files, competition }: Loaded): Promise<Records> {
  const inputs = sortFiles(files, competition, openNotebook());
  const { records } = await readRecords(
    inputs.filter(({ kind }) => compared.includes(kind)),
    competition,
  );
  return records;
}

/** Differences between exports stand in the city's file; those of the register in the province's. */
function placed(host: Host, subject: Problem, { folder }: Loaded): Problem {
  return subject.code === 'merge-letter-differs' ? subject : inFolder(host, folder, subject);
}

function compareProjects(
  own: Records,
  whole: Records,
  region: string,
  competition: Competition,
): readonly Problem[] {
  const [first] = own.projects;
  // A province that merges the cities' exports has none of its own.
  if (first === undefined || whole.projects.length === 0) return [];
  const theirs = new Map(
    whole.projects.filter((one) => one.region === region).map((project) => [project.projectId, project]),
  );
  const place = { file: first.source.file };
  const only = (where: 'city' | 'province', ids: readonly string[]): readonly Problem[] =>
    ids.length === 0 ? [] : [problem('merge-projects-only', place, { where, region, ids }, { region })];
  const ids = new Set(own.projects.map(({ projectId }) => projectId));
  return [
    ...only(
      'city',
      [...ids].filter((id) => !theirs.has(id)),
    ),
    ...only(
      'province',
      [...theirs.keys()].filter((id) => !ids.has(id)),
    ),
    ...own.projects.flatMap((project) => differs(project, theirs.get(project.projectId), competition)),
  ];
}

function differs(project: Project, other: Project | undefined, competition: Competition): readonly Problem[] {
  if (other === undefined) return [];
  const { projectId, region } = project;
  const differences = fields.flatMap(({ name, value }) => {
    const [own, theirs] = [value(project, competition), value(other, competition)];
    return own === theirs ? [] : [`${name}“${own}”，省里是“${theirs}”`];
  });
  if (differences.length === 0) return [];
  const about = { projectId, region: region ?? undefined };
  return [problem('merge-project-differs', placeOf(project.source), { projectId, differences }, about)];
}

const statusWords = {
  approved: '通过',
  pending: '待审核',
  returned: '退回修改',
  rejected: '不通过',
} as const;

interface ComparedField {
  readonly name: string;
  readonly value: (project: Project, competition: Competition) => string;
}

/** What documents and rules rest on. */
const fields: readonly ComparedField[] = [
  { name: '项目名称', value: ({ name }) => name },
  { name: '参赛单位', value: ({ applicantName }) => applicantName },
  { name: '组别', value: ({ group }, { groups }) => (group === null ? '' : groups[group].name) },
  { name: '统一社会信用代码', value: ({ uscc }) => uscc ?? '' },
  { name: '报名时间', value: ({ registeredAt }) => registeredAt ?? '' },
  {
    name: '审核状态',
    value: ({ reviewStatus }) => (reviewStatus === null ? '' : statusWords[reviewStatus]),
  },
  { name: '联系人', value: ({ contactName }) => contactName ?? '' },
  { name: '法定代表人/负责人', value: ({ leader }) => leader ?? '' },
  { name: '团队成员', value: ({ members }) => members.map(({ name }) => name).join('、') },
];

function compareReceipts(
  own: readonly Receipt[],
  registered: readonly Receipt[],
  region: string,
): readonly Problem[] {
  const letter = own.find((one) => one.region === region);
  const receipt = registered.find((one) => one.region === region);
  if (letter === undefined || receipt === undefined) return [];
  return letterFields.flatMap(({ what, field, value }) => {
    const [said, entered] = [value(letter), value(receipt)];
    if (said === null || entered === null || said === entered) return [];
    const parameters = { what, registered: entered, letter: said };
    return [problem('merge-letter-differs', placeOf(receipt.source, field), parameters, { region })];
  });
}

const letterFields: readonly {
  readonly what: string;
  readonly field: keyof Receipt;
  readonly value: (receipt: Receipt) => string | null;
}[] = [
  { what: '文号', field: 'documentNumber', value: ({ documentNumber }) => documentNumber },
  { what: '成文日期', field: 'documentDate', value: ({ documentDate }) => dayOf(documentDate) },
  { what: '复赛日期', field: 'semiFinalDate', value: ({ semiFinalDate }) => dayOf(semiFinalDate) },
  { what: '公示起始日', field: 'publicityStart', value: ({ publicityStart }) => dayOf(publicityStart) },
  { what: '公示截止日', field: 'publicityEnd', value: ({ publicityEnd }) => dayOf(publicityEnd) },
];
