import type { Cell, Table } from '../document/model.ts';
import type { Competition, Group } from '../records/competition.ts';
import type { Project, Recommendation } from '../records/records.ts';
import { serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

/** A row of annex 4 with the portal's record of the same project, where there is one. */
export interface RecommendedProject {
  readonly recommendation: Recommendation;
  readonly project: Project | null;
}

/**
 * Annex 4 of the notice (推荐项目名单): the seven columns with the heads of the competition file, word
 * for word and in its order (R30); 企业组 first, then 创业组, each by the city's own order. Contains
 * phones: never for the public.
 */
export function recommendedProjectsTable(
  region: string,
  rows: readonly RecommendedProject[],
  competition: Pick<Competition, 'groups' | 'recommendation' | 'secretariat'>,
): Table {
  const columns = annexFourColumns(competition);
  return tableOf(
    {
      id: 'recommended',
      title: null,
      lead: [`推荐地市：${region}`],
      notes: [noteOf(competition)],
      sheetName: '推荐项目名单',
    },
    competition.recommendation.serialColumn ? [serialColumn(), ...columns] : columns,
    inListOrder(rows),
  );
}

/** The columns of annex 4 with the heads of the competition file, for the list and for the merge of all lists. */
export function annexFourColumns(
  competition: Pick<Competition, 'groups' | 'recommendation'>,
): readonly ColumnOf<RecommendedProject>[] {
  return competition.recommendation.columns.map((head, index) => columnAt(index, head, competition));
}

/** 企业组 first, then 创业组, then rows without a group; inside by the city's order. */
export function inListOrder(rows: readonly RecommendedProject[]): readonly RecommendedProject[] {
  const position = (group: Group | null): number =>
    group === 'enterprise' ? 0 : group === 'startup' ? 1 : 2;
  return [...rows].sort(
    (a, b) =>
      position(a.recommendation.group) - position(b.recommendation.group) ||
      a.recommendation.order - b.recommendation.order,
  );
}

/** The seed prints its mailbox in the note; an undecided one is 待定, which stops a final (GF18). */
function noteOf(competition: Pick<Competition, 'recommendation' | 'secretariat'>): string {
  return competition.recommendation.note.replaceAll('{mailbox}', competition.secretariat.mailbox ?? '待定');
}

/** The notice fixes what stands in each of the seven columns; the heads are the competition file's. */
function columnAt(
  index: number,
  head: string,
  competition: Pick<Competition, 'groups' | 'recommendation'>,
): ColumnOf<RecommendedProject> {
  const meaning = meanings[index];
  if (meaning === undefined) {
    return {
      id: `column${index + 1}`,
      head,
      content: 'text',
      widthChars: 6,
      show: 'everywhere',
      cell: toFillIn,
    };
  }
  return { ...meaning, head, show: 'everywhere', cell: (row) => meaning.value(row, competition) };
}

const toFillIn = (): Cell => ({ type: 'blank', reason: 'to-fill-in' });

interface Meaning extends Pick<ColumnOf<RecommendedProject>, 'id' | 'content' | 'widthChars'> {
  readonly value: (
    row: RecommendedProject,
    competition: Pick<Competition, 'groups' | 'recommendation'>,
  ) => Cell;
}

/** Widths from domain §2.2 (34/30/12/12/10/16/12 half-width characters). */
const meanings: readonly Meaning[] = [
  { id: 'name', content: 'text', widthChars: 17, value: ({ recommendation }) => text(recommendation.name) },
  {
    id: 'applicantName',
    content: 'text',
    widthChars: 15,
    value: ({ recommendation }) => text(recommendation.applicantName),
  },
  {
    id: 'group',
    content: 'choice',
    widthChars: 6,
    value: ({ recommendation }, { groups }) =>
      recommendation.group === null ? toFillIn() : text(groups[recommendation.group].name),
  },
  { id: 'specialised', content: 'choice', widthChars: 6, value: specialisedCell },
  {
    id: 'contactName',
    content: 'text',
    widthChars: 5,
    value: ({ recommendation, project }) => nameCell(recommendation.contactName ?? project?.contactName),
  },
  { id: 'contactPhone', content: 'code', widthChars: 8, value: phoneCell },
  {
    id: 'leader',
    content: 'text',
    widthChars: 6,
    value: ({ recommendation, project }) => nameCell(recommendation.leader ?? project?.leader),
  },
];

/** 是 or 否; a maker team prints what the competition decided (domain §7, question 7). */
function specialisedCell(
  { recommendation, project }: RecommendedProject,
  competition: Pick<Competition, 'recommendation'>,
): Cell {
  if (project?.startupKind === 'team') return text(competition.recommendation.specialisedForTeams);
  const specialised = recommendation.specialised ?? labelled(project);
  return specialised === null ? toFillIn() : text(specialised ? '是' : '否');
}

/** 创新型中小企业 is a lower rung and counts as 否 (domain §2.0.1). */
function labelled(project: Project | null): boolean | null {
  if (project === null || project.specialisation === null) return null;
  return project.specialisation !== 'none' && project.specialisation !== 'innovative';
}

function phoneCell({ recommendation, project }: RecommendedProject): Cell {
  const phones =
    recommendation.contactPhones.length > 0 ? recommendation.contactPhones : (project?.contactPhones ?? []);
  return phones.length === 0 ? toFillIn() : text(phones.join('、'));
}

function nameCell(name: string | null | undefined): Cell {
  return name === null || name === undefined ? toFillIn() : { type: 'names', names: [name] };
}
