import { formatDate } from '../document/dates.ts';
import type { Cell, Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import type { ScoreSheet, WrittenDate } from '../records/records.ts';
import type { Award } from '../records/results.ts';
import { column, decimal, serialColumn, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';
import { digitsOf } from './decimals.ts';
import { scoreLines, type ScoredSheet, type ScoreLine, type ShownMark } from './score-lines.ts';
import { rankingMethod, scoreMethod, tieMethod } from './score-method.ts';
import { scoreRemarks, staffRemark } from './score-remarks.ts';

/** The secretariat's own sheet, or the one that may leave it: no judge's name, no number of the portal. */
export type ScoreCopy = 'internal' | 'anonymous';

interface ScoreSheetTerms {
  readonly competition: Pick<Competition, 'groups' | 'stages'>;
  /** The awards given, for the grand final's sheets. */
  readonly awards: readonly Award[];
  readonly copy: ScoreCopy;
}

/**
 * 评分汇总表 of one sheet of marks (domain §4.2): by rank, one column a judge, the dropped marks struck through,
 * score, rank and what follows from it; projects without a score come last. `id` is the table's own.
 */
export function scoreSheetTable(id: string, scored: ScoredSheet, terms: ScoreSheetTerms): Table {
  const { sheet } = scored;
  const lines = scoreLines(scored);
  const group = terms.competition.groups[sheet.group].name;
  const frame = {
    id,
    title: null,
    lead: leadLines(scored, lines, terms),
    notes: noteLines(sheet, lines, terms),
    sheetName: group,
    ...(terms.copy === 'internal' ? { signers: signersOf(sheet, terms) } : {}),
  };
  return tableOf(frame, columnsFor(scored, lines, terms), lines);
}

/** The judges as a copy may name them: as on the sheet, or 评委1 … 评委n (domain §4.2). */
function judgeNames({ judges }: Pick<ScoreSheet, 'judges'>, copy: ScoreCopy): readonly string[] {
  return copy === 'internal' ? judges : judges.map((_judge, at) => `评委${at + 1}`);
}

/** A day as written in full; another date as it stands; what is missing says so. */
export function writtenDay(date: WrittenDate | null): string | null {
  if (date === null) return null;
  if (date.type === 'day') return formatDate(date.iso);
  return date.type === 'month' ? date.iso : date.raw;
}

const UNSTATED = '评分表未填写';
/** Pairs in a line of the head stand apart by one full-width space: two would be layout by blanks (GF16). */
const GAP = '\u3000';

function leadLines(
  { sheet, ranking }: ScoredSheet,
  lines: readonly ScoreLine[],
  { competition }: ScoreSheetTerms,
): readonly string[] {
  const stage = competition.stages[sheet.stage];
  const held = `时间：${writtenDay(sheet.heldOn) ?? UNSTATED}`;
  const venue = `地点：${sheet.venue ?? UNSTATED}`;
  const counts = [`评委：${sheet.judges.length}人`, `项目：${lines.length}个`];
  const shown = sheet.display === null ? [] : [`亮分方式：${sheet.display}`];
  const notary = notaryWords(sheet, stage.notary);
  return [
    [`组别：${competition.groups[sheet.group].name}`, held, venue].join(GAP),
    [...counts, ...seatsWords(ranking), ...shown].join(GAP),
    `计分方法：${scoreMethod(stage)}`,
    ...(notary === null ? [] : [`公证：${notary}`]),
  ];
}

function seatsWords(ranking: ScoredSheet['ranking']): readonly string[] {
  if (ranking === null) return [];
  const names = { semi: '推荐项目', final: '晋级名额', grand: '获奖名额' } as const;
  return [`${names[ranking.stage]}：${ranking.cut}个`];
}

/** Office, number and day; what a stage that must be notarised lacks is said, elsewhere nothing is. */
function notaryWords({ notary }: ScoreSheet, isRequired: boolean): string | null {
  if (notary === null) return isRequired ? UNSTATED : null;
  const date = writtenDay(notary.date);
  return [
    notary.office ?? `公证机构${UNSTATED}`,
    notary.number ?? `公证书编号${UNSTATED}`,
    ...(date === null ? [] : [date]),
  ].join(GAP);
}

function noteLines(
  sheet: ScoreSheet,
  lines: readonly ScoreLine[],
  { competition, copy }: ScoreSheetTerms,
): readonly string[] {
  const hasDropped = lines.some(({ marks }) => marks.some(({ isDropped }) => isDropped));
  const isTied = lines.some(({ ranked }) => ranked !== null && ranked.tie !== null);
  const ties = isTied ? tieMethod(sheet.stage, competition) : null;
  const notes = [
    ...(hasDropped ? ['划线的评分是去掉的最高分和最低分，不计入得分'] : []),
    rankingMethod(competition.stages[sheet.stage]),
    ...(ties === null ? [] : [ties]),
    ...(copy === 'anonymous' ? ['评委以编号代替姓名'] : []),
  ];
  return [`注：${notes.join('。')}。`];
}

function signersOf({ judges, stage, notary }: ScoreSheet, { competition }: ScoreSheetTerms): string[] {
  const isNotarised = competition.stages[stage].notary || notary !== null;
  return [...judges, '记分员', '监督员', ...(isNotarised ? ['公证员'] : [])];
}

function columnsFor(
  { sheet, ranking }: ScoredSheet,
  lines: readonly ScoreLine[],
  terms: ScoreSheetTerms,
): readonly ColumnOf<ScoreLine>[] {
  const isInternal = terms.copy === 'internal';
  const judges = judgeNames(sheet, terms.copy);
  const digits = digitsOf(
    lines.flatMap(({ marks }) => marks.flatMap(({ type, text }) => (type === 'mark' ? [text] : []))),
  );
  const hasItems = lines.some(({ row }) => row.item !== null);
  return [
    serialColumn(),
    ...(isInternal ? [onSheet(appearance), onSheet(projectNumber)] : []),
    column('name', '项目名称', 'text', 13, ({ row }) => text(row.name)),
    column('applicantName', '参赛单位（团队）', 'text', 11, ({ row }) => text(row.applicantName)),
    ...judges.map((judge, at) =>
      column<ScoreLine>(`judge${at + 1}`, judge, 'number', 3, ({ marks }) => markCell(marks[at], digits)),
    ),
    onSheet(droppedColumn('droppedHighest', '去掉最高分', digits)),
    onSheet(droppedColumn('droppedLowest', '去掉最低分', digits)),
    onSheet(column('validMarks', '有效评分', 'number', 3, validMarks)),
    column('score', '得分', 'number', 3.5, ({ ranked }) => decimal(ranked?.score ?? null)),
    ...(hasItems ? [itemColumn] : []),
    column('rank', '名次', 'choice', 4, ({ ranked }) => rankCell(ranked?.rankText ?? '—')),
    ...outcomeColumns(sheet, ranking, terms),
    column('remark', '备注', 'text', 8, (line) => text(remarks(line, judges, sheet, terms).join('；'))),
  ];
}

/** Meant for those who work with the numbers, not for the page that is signed. */
function onSheet<Row>(one: ColumnOf<Row>): ColumnOf<Row> {
  return { ...one, show: 'sheet' };
}

const appearance: ColumnOf<ScoreLine> = column('order', '出场顺序', 'number', 3, ({ row }) =>
  row.order === null ? text(null) : wholeNumber(row.order),
);

const projectNumber: ColumnOf<ScoreLine> = column('projectId', '项目编号', 'code', 6, ({ row }) =>
  text(row.projectId),
);

const itemColumn: ColumnOf<ScoreLine> = column('item', '单项分', 'number', 3, ({ ranked }) =>
  decimal(ranked?.item ?? null),
);

function validMarks({ marks }: ScoreLine): Cell {
  return wholeNumber(marks.filter(({ type }) => type === 'mark').length);
}

function droppedColumn(
  id: 'droppedHighest' | 'droppedLowest',
  head: string,
  digits: number,
): ColumnOf<ScoreLine> {
  return column(id, head, 'number', 3, ({ ranked }) => {
    const value = ranked?.[id] ?? null;
    return value === null ? { type: 'blank', reason: 'not-applicable' } : { type: 'number', value, digits };
  });
}

function markCell(mark: ShownMark | undefined, digits: number): Cell {
  if (mark === undefined) return text(null);
  if (mark.type !== 'mark') return text(mark.text);
  const cell = { type: 'number', value: mark.text, digits } as const;
  return mark.isDropped ? { ...cell, struck: true } : cell;
}

function rankCell(rankText: string): Cell {
  return rankText === '—' ? { type: 'blank', reason: 'not-applicable' } : { type: 'text', text: rankText };
}

/** Who was recommended, went on, or got which award; no column while nothing follows from the sheet yet. */
function outcomeColumns(
  { stage, group }: ScoreSheet,
  ranking: ScoredSheet['ranking'],
  { awards }: ScoreSheetTerms,
): readonly ColumnOf<ScoreLine>[] {
  const levels = new Map(awards.map((award) => [award.projectId, award]));
  if (stage === 'grand') {
    if (!awards.some((award) => award.group === group)) return [];
    const level = ({ row }: ScoreLine): string | null =>
      row.projectId === null ? null : (levels.get(row.projectId)?.level ?? null);
    return [column('outcome', '奖项', 'choice', 3, (line) => text(level(line)))];
  }
  if (ranking?.rows.every(({ promoted }) => promoted !== true) !== false) return [];
  const word = stage === 'semi' ? '推荐' : '晋级';
  return [
    column('outcome', word, 'choice', 2, ({ ranked }) => text(ranked?.promoted === true ? word : null)),
  ];
}

/** Staff's own words may name anybody: they stay in the house. */
function remarks(
  line: ScoreLine,
  judges: readonly string[],
  { stage }: ScoreSheet,
  { competition, copy }: ScoreSheetTerms,
): readonly string[] {
  const told = scoreRemarks(line, judges, stage, competition);
  return copy === 'internal' ? [...told, ...staffRemark(line, told)] : told;
}
