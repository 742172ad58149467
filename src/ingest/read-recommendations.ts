import { problem } from '../problems/problem.ts';
import type { Competition } from '../records/competition.ts';
import type { Recommendation, RecommendationList } from '../records/records.ts';
import type { FoundTable, TableShape } from './found-table.ts';
import type { Notebook } from './notebook.ts';
import type { ProjectIndex } from './project-index.ts';
import { areaCodes } from './read-projects.ts';
import { checkSerials, rowReaders, type RowReader } from './row-reader.ts';
import { tidyGroup } from './tidy/group.ts';
import { tidyPerson } from './tidy/names.ts';
import { tidyPhones } from './tidy/phones.ts';
import { regionNamed } from './tidy/region.ts';
import { tidyOrganisation, tidyTitle } from './tidy/text.ts';
import { complaint } from './tidy/tidied.ts';
import { tidyYesNo } from './tidy/yes-no.ts';

export const recommendationShape = {
  name: '推荐项目名单',
  headings: {
    serial: ['序号'],
    name: ['项目名称', '参赛项目名称'],
    applicantName: [
      '企业（创客）名称',
      '企业/团队名称',
      '企业名称',
      '单位名称',
      '参赛单位',
      '企业（团队）名称',
      '参赛单位（团队）',
    ],
    group: ['组别（企业组/创业组）', '组别', '参赛组别'],
    specialised: ['是否属于专精特新企业', '是否专精特新企业', '是否专精特新'],
    contactName: ['联系人'],
    contactPhones: ['联系方式', '联系电话', '手机'],
    leader: ['法人（创客填写）', '法人', '法定代表人', '法定代表人/负责人', '负责人'],
  },
  required: ['name', 'applicantName', 'group', 'specialised', 'contactName', 'contactPhones', 'leader'],
} as const satisfies TableShape<string>;

export type RecommendationField = keyof typeof recommendationShape.headings;

/** One city's annex 4: rows joined to the portal by name and applicant, never by guess (R31 tells the rest). */
export function readRecommendations(
  table: FoundTable<RecommendationField>,
  region: string,
  projects: ProjectIndex,
  competition: Competition,
  notebook: Notebook,
): RecommendationList {
  checkSerials(table, 'serial', notebook, { region });
  checkRegion(table, region, competition, notebook);
  const rows = rowReaders(table, notebook, { region }).map((row, index) =>
    readRow(row, region, index + 1, projects, competition),
  );
  return {
    region,
    title: table.titles[0]?.text ?? null,
    titlePlace: table.titles[0]?.place ?? table.place,
    headers: table.headings.map((heading) => plainHeading(heading.text)).filter((text) => text !== ''),
    mailboxes: [...table.titles, ...table.foot].flatMap((cell) =>
      (cell.text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu) ?? []).map((address) => ({
        address,
        place: cell.place,
      })),
    ),
    rows,
    place: table.place,
  };
}

/** `推荐地市：大同市` above the table must be the region of the file's name. */
function checkRegion(
  table: FoundTable<RecommendationField>,
  region: string,
  competition: Competition,
  notebook: Notebook,
): void {
  for (const { text, place } of table.titles) {
    const raw = /推荐地(?:市|区)[：:]\s*(?<name>[^\s（）()：:]+)/u.exec(text)?.groups?.['name'];
    if (raw === undefined || regionNamed(raw, competition.regions)?.name === region) continue;
    notebook.problems.push(problem('file-region-differs', place, { raw, region }, { region }));
  }
}

function readRow(
  unknown: RowReader<RecommendationField>,
  region: string,
  order: number,
  projects: ProjectIndex,
  competition: Competition,
): Recommendation {
  // The join needs the names before the row can say whom it is about.
  const named = unknown.peek('name', tidyTitle) ?? '';
  const applicant = unknown.peek('applicantName', tidyOrganisation) ?? '';
  const projectId = projects.find(named, applicant, region)?.projectId ?? null;
  const row = unknown.about({ projectId: projectId ?? undefined, region });
  const name = row.read('name', tidyTitle) ?? '';
  const applicantName = row.read('applicantName', tidyOrganisation) ?? '';
  if (name === '') row.report(complaint('project-name-missing', {}), 'name');
  if (applicantName === '') row.report(complaint('applicant-missing', {}), 'applicantName');
  return {
    region,
    order,
    projectId,
    name,
    applicantName,
    group: row.read('group', (cell) => tidyGroup(cell, competition.groups)),
    specialised: row.read('specialised', tidyYesNo),
    contactName: row.read('contactName', tidyPerson),
    contactPhones: row.read('contactPhones', (cell) => tidyPhones(cell, areaCodes(competition))),
    leader: row.read('leader', tidyPerson),
    source: row.source,
  };
}

/** Without spaces, line breaks and a trailing `*`, brackets full-width: what R30 compares. */
function plainHeading(text: string): string {
  return text
    .replace(/[\s\u3000]+/gu, '')
    .replace(/[*＊]+$/u, '')
    .replace(/\(/gu, '（')
    .replace(/\)/gu, '）');
}
