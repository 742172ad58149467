import type { Table } from '../document/model.ts';
import type { Competition, Stage } from '../records/competition.ts';
import type { RankedRow } from '../records/results.ts';
import { column, decimal, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';
import { fractionAsDecimal } from './decimals.ts';
import { scoreLines } from './score-lines.ts';
import { linkName, tieMethod } from './score-method.ts';
import type { NamedSheet } from './score-summary.ts';

/** Digits shown of means that are compared: means of up to nine marks that differ do so in the fourth at the latest. */
const COMPARED_DIGITS = 4;

interface TiedRow {
  readonly panel: string;
  readonly name: string;
  readonly ranked: RankedRow;
}

/** 同分处理: every project whose score others have too, with what was compared and what decided; null without. */
export function scoreTiesTable(
  stage: Stage,
  sheets: readonly NamedSheet[],
  competition: Pick<Competition, 'stages'>,
): Table | null {
  const rows = sheets.flatMap((sheet) =>
    scoreLines(sheet).flatMap(({ row, ranked }): readonly TiedRow[] =>
      ranked === null || ranked.tie === null ? [] : [{ panel: sheet.name, name: row.name, ranked }],
    ),
  );
  if (rows.length === 0) return null;
  const method = tieMethod(stage, competition);
  const frame = {
    id: 'ties',
    title: '同分处理',
    lead: [],
    notes: method === null ? [] : [`注：${method}。`],
    sheetName: '同分处理',
  };
  return tableOf(frame, columnsFor(stage, competition, rows), rows);
}

function columnsFor(
  stage: Stage,
  competition: Pick<Competition, 'stages'>,
  rows: readonly TiedRow[],
): readonly ColumnOf<TiedRow>[] {
  const hasItems = rows.some(({ ranked }) => ranked.item !== null);
  const previous: ColumnOf<TiedRow> = column(
    'previous',
    linkName('previousStageScore', stage, competition),
    'number',
    4,
    ({ ranked }) => decimal(ranked.previousStageScore),
  );
  return [
    serialColumn(),
    column('panel', stage === 'semi' ? '地区和组别' : '小组', 'text', 8, ({ panel }) => text(panel)),
    column('name', '项目名称', 'text', 12, ({ name }) => text(name)),
    column('score', '得分', 'number', 3, ({ ranked }) => decimal(ranked.score)),
    column('exact', '未经四舍五入的平均分', 'number', 5, ({ ranked }) => mean(ranked.exact)),
    column('untrimmed', '全部有效评分的平均分', 'number', 5, ({ ranked }) => mean(ranked.untrimmedMean)),
    ...(hasItems
      ? [column<TiedRow>('item', '单项分', 'number', 3, ({ ranked }) => decimal(ranked.item))]
      : []),
    ...(stage === 'semi' ? [] : [previous]),
    column('decided', '区分依据', 'text', 7, ({ ranked }) => text(decidedBy(ranked, stage, competition))),
    column('rank', '名次', 'choice', 4, ({ ranked }) => text(ranked.rankText)),
  ];
}

function mean(fraction: string | null): ReturnType<typeof decimal> {
  return decimal(fraction === null ? null : fractionAsDecimal(fraction, COMPARED_DIGITS));
}

function decidedBy({ tie }: RankedRow, stage: Stage, competition: Pick<Competition, 'stages'>): string {
  if (tie === null) return '';
  return tie.resolvedBy === 'unresolved' ? '未能区分' : linkName(tie.resolvedBy, stage, competition);
}
