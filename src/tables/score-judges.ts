import type { Table } from '../document/model.ts';
import type { Stage } from '../records/competition.ts';
import { column, decimal, serialColumn, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';
import { extremeOfDecimals, meanOfDecimals } from './decimals.ts';
import { scoreLines, type ShownMark } from './score-lines.ts';
import type { NamedSheet } from './score-summary.ts';

interface JudgeRow {
  readonly panel: string;
  readonly judge: string;
  readonly marks: readonly ShownMark[];
}

/**
 * 评委打分情况: of each judge of each panel the number of marks, how many were left out as extremes, and their
 * range. Internal for good: it says of named judges how they marked.
 */
export function scoreJudgesTable(stage: Stage, sheets: readonly NamedSheet[]): Table {
  const rows = sheets.flatMap((sheet) => {
    const lines = scoreLines(sheet);
    return sheet.sheet.judges.map((judge, at): JudgeRow => {
      const marks = lines.flatMap(({ marks: all }) => all[at] ?? []);
      return { panel: sheet.name, judge, marks };
    });
  });
  const frame = {
    id: 'judges',
    title: '评委打分情况',
    lead: [],
    notes: ['注：本表仅供内部分析评审质量使用，不得对外提供。'],
    sheetName: '评委打分情况',
  };
  return tableOf(frame, columnsFor(stage), rows);
}

function columnsFor(stage: Stage): readonly ColumnOf<JudgeRow>[] {
  return [
    serialColumn(),
    column('panel', stage === 'semi' ? '地区和组别' : '小组', 'text', 10, ({ panel }) => text(panel)),
    column('judge', '评委', 'choice', 5, ({ judge }) => text(judge)),
    column('valid', '有效评分', 'number', 4, ({ marks }) => countOf(marks, 'mark')),
    column('recused', '回避', 'number', 3, ({ marks }) => countOf(marks, 'recused')),
    column('absent', '缺席或弃赛', 'number', 4, ({ marks }) => countOf(marks, 'absent')),
    column('invalid', '无效', 'number', 3, ({ marks }) => countOf(marks, 'invalid')),
    column('dropped', '被去掉次数', 'number', 4, ({ marks }) =>
      wholeNumber(marks.filter(({ isDropped }) => isDropped).length),
    ),
    column('highest', '给出的最高分', 'number', 4, ({ marks }) =>
      decimal(extremeOfDecimals(given(marks), 'highest')),
    ),
    column('lowest', '给出的最低分', 'number', 4, ({ marks }) =>
      decimal(extremeOfDecimals(given(marks), 'lowest')),
    ),
    column('mean', '给出的平均分', 'number', 4, ({ marks }) => decimal(meanOfDecimals(given(marks), 2))),
  ];
}

function countOf(marks: readonly ShownMark[], type: ShownMark['type']): ReturnType<typeof wholeNumber> {
  return wholeNumber(marks.filter((mark) => mark.type === type).length);
}

function given(marks: readonly ShownMark[]): readonly string[] {
  return marks.flatMap(({ type, text: mark }) => (type === 'mark' ? [mark] : []));
}
