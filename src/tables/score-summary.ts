import type { Cell, Table } from '../document/model.ts';
import type { Competition, Stage } from '../records/competition.ts';
import type { RankedRow } from '../records/results.ts';
import { column, decimal, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';
import { extremeOfDecimals, meanOfDecimals } from './decimals.ts';
import { isAbsentLine, scoreLines, type ScoredSheet, type ScoreLine } from './score-lines.ts';
import { writtenDay } from './score-sheet.ts';

/** A sheet under the name its panel has in a list: 第1小组（企业组）, 大同市企业组. */
export interface NamedSheet extends ScoredSheet {
  readonly name: string;
}

/**
 * 各组评分情况 of one stage: a line a sheet and their sum. Highest, lowest and mean score are of the published
 * scores of that panel only: raw marks of different panels are not compared (domain §4.2, 6).
 */
export function scoreSummaryTable(
  stage: Stage,
  sheets: readonly NamedSheet[],
  competition: Pick<Competition, 'stages'>,
): Table {
  const { decimals } = competition.stages[stage];
  const rows = sheets.map((sheet, at) => panelRow(sheet, at + 1, decimals));
  const frame = {
    id: 'panels',
    title: '各组评分情况',
    lead: [],
    notes: [`注：${CUT_NOTES[stage]}“回避”是评委人次。`],
    sheetName: '各组评分情况',
  };
  return tableOf(frame, columnsFor(stage), [...rows, totalRow(rows)]);
}

interface PanelRow {
  readonly serial: number | null;
  readonly name: string;
  readonly heldOn: string | null;
  /** Null in the sum: judges may sit in several panels. */
  readonly judges: number | null;
  readonly projects: number;
  readonly absent: number;
  readonly recused: number;
  readonly highest: string | null;
  readonly lowest: string | null;
  readonly mean: string | null;
  readonly seats: number;
  readonly cutScore: string | null;
  readonly tied: number;
}

function panelRow(scored: NamedSheet, serial: number, decimals: number): PanelRow {
  const { sheet, ranking, name } = scored;
  const lines = scoreLines(scored);
  const scores = lines.flatMap(({ ranked }) => ranked?.score ?? []);
  return {
    serial,
    name,
    heldOn: writtenDay(sheet.heldOn),
    judges: sheet.judges.length,
    projects: lines.length,
    absent: lines.filter(isAbsentLine).length,
    recused: lines.flatMap(recusals).length,
    highest: extremeOfDecimals(scores, 'highest'),
    lowest: extremeOfDecimals(scores, 'lowest'),
    mean: meanOfDecimals(scores, decimals),
    seats: ranking?.cut ?? 0,
    cutScore: cutScore(scored),
    tied: lines.filter(({ ranked }) => ranked !== null && ranked.tie !== null).length,
  };
}

function recusals({ marks }: ScoreLine): readonly string[] {
  return marks.flatMap(({ type, text: words }) => (type === 'recused' ? [words] : []));
}

/** The lowest score of those who went on; in the grand final of those within the award places. */
function cutScore({ ranking }: ScoredSheet): string | null {
  if (ranking === null) return null;
  const isThrough = ({ promoted, rank }: RankedRow): boolean =>
    promoted ?? (rank !== null && rank <= ranking.cut);
  return extremeOfDecimals(
    ranking.rows.filter(isThrough).flatMap(({ score }) => score ?? []),
    'lowest',
  );
}

function totalRow(rows: readonly PanelRow[]): PanelRow {
  const sum = (of: (row: PanelRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    ...{ serial: null, name: '合计', heldOn: null, judges: null },
    ...{ highest: null, lowest: null, mean: null, cutScore: null },
    projects: sum(({ projects }) => projects),
    absent: sum(({ absent }) => absent),
    recused: sum(({ recused }) => recused),
    seats: sum(({ seats }) => seats),
    tied: sum(({ tied }) => tied),
  };
}

const SEATS: Readonly<Record<Stage, readonly [seats: string, cut: string]>> = {
  semi: ['推荐', '推荐项目最低分'],
  final: ['晋级名额', '晋级项目最低分'],
  grand: ['获奖名额', '获奖项目最低分'],
};

const CUT_NOTES: Readonly<Record<Stage, string>> = {
  semi: '“推荐”是该地区列入推荐名单的项目数。',
  final: '晋级名额按小组规模分配，弃赛项目计入规模。',
  grand: '“获奖名额”是奖项计划的名额；奖项计划未定的，是进入这一阶段的名额。',
};

function columnsFor(stage: Stage): readonly ColumnOf<PanelRow>[] {
  const [seats, cut] = SEATS[stage];
  return [
    column('serial', '序号', 'number', 2, ({ serial }) => count(serial)),
    column('name', stage === 'semi' ? '地区和组别' : '小组', 'text', 10, ({ name }) => text(name)),
    column('heldOn', '时间', 'choice', 7, ({ serial, heldOn }) => (serial === null ? empty : text(heldOn))),
    column('judges', '评委', 'number', 3, ({ judges }) => count(judges)),
    column('projects', '项目', 'number', 3, ({ projects }) => wholeNumber(projects)),
    column('absent', '弃赛', 'number', 3, ({ absent }) => wholeNumber(absent)),
    column('recused', '回避', 'number', 3, ({ recused }) => wholeNumber(recused)),
    column('highest', '最高得分', 'number', 4, ({ serial, highest }) => score(serial, highest)),
    column('lowest', '最低得分', 'number', 4, ({ serial, lowest }) => score(serial, lowest)),
    column('mean', '平均得分', 'number', 4, ({ serial, mean }) => score(serial, mean)),
    column('seats', seats, 'number', 4, ({ seats: places }) => wholeNumber(places)),
    column('cutScore', cut, 'number', 4, ({ serial, cutScore: lowest }) => score(serial, lowest)),
    column('tied', '同分项目', 'number', 4, ({ tied }) => wholeNumber(tied)),
  ];
}

/** Cells of the sum that have nothing to add up. */
const empty: Cell = { type: 'blank', reason: 'none' };

function count(value: number | null): Cell {
  return value === null ? empty : wholeNumber(value);
}

function score(serial: number | null, value: string | null): Cell {
  return serial === null ? empty : decimal(value);
}
