import type { Competition } from '../records/competition.ts';
import type { HistoryEntry } from '../records/records.ts';
import type { FoundTable, TableShape } from './found-table.ts';
import type { Notebook } from './notebook.ts';
import { rowReaders, type RowReader } from './row-reader.ts';
import { tidyText } from './tidy/text.ts';
import { complaint } from './tidy/tidied.ts';

export const historyShape = {
  name: '历史获奖名单',
  headings: {
    serial: ['序号'],
    year: ['年份', '年度'],
    competition: ['赛事名称', '大赛名称', '赛事'],
    list: ['名单类别', '类别', '名单'],
    name: ['项目名称', '参赛项目名称'],
    applicantName: [
      '单位（团队）名称',
      '参赛单位（团队）',
      '企业/团队名称',
      '企业名称',
      '单位名称',
      '参赛单位',
    ],
    group: ['组别', '参赛组别'],
    award: ['奖项', '获奖等级'],
  },
  required: ['competition', 'name', 'applicantName'],
} as const satisfies TableShape<string>;

export type HistoryField = keyof typeof historyShape.headings;

/** Winners and national entries of former editions; rows whose year nothing tells are reported and left out. */
export function readHistory(
  table: FoundTable<HistoryField>,
  competition: Competition,
  notebook: Notebook,
): readonly HistoryEntry[] {
  return rowReaders(table, notebook).flatMap((row) => {
    const year = yearOf(row, competition);
    return year === null ? [] : [readEntry(row, year)];
  });
}

/** `2024年“创客中国”…` → 2024, `第八届“创客中国”…` → the year of that edition (domain §5.2 row 45). */
function yearOfCompetition(name: string, editions: Competition['history']['editions']): number | null {
  const edition = Object.keys(editions).find((key) => name.startsWith(key));
  if (edition !== undefined) return editions[edition] ?? null;
  const year = /^(20\d{2})年?/u.exec(name)?.[1];
  return year === undefined ? null : Number(year);
}

function yearOf(row: RowReader<HistoryField>, competition: Competition): number | null {
  const name = row.peek('competition', tidyText) ?? '';
  const named = yearOfCompetition(name, competition.history.editions);
  const written = /^(20\d{2})年?(?:\.0)?$/u.exec(row.read('year', tidyText) ?? '')?.[1];
  const year = written === undefined ? named : Number(written);
  if (year === null) row.report(complaint('history-year-unknown', { name }), 'competition');
  else if (named !== null && named !== year)
    row.report(complaint('history-year-differs', { year, named, name }), 'year');
  return year;
}

function readEntry(row: RowReader<HistoryField>, year: number): HistoryEntry {
  return {
    year,
    list: listOf(row.read('list', tidyText) ?? '', row.read('group', tidyText) ?? ''),
    competition: row.read('competition', tidyText) ?? '',
    name: row.read('name', tidyText) ?? '',
    applicantName: row.read('applicantName', tidyText) ?? '',
    award: row.read('award', tidyText),
    source: row.source,
  };
}

function listOf(list: string, group: string): HistoryEntry['list'] {
  if (!/全国|国家|500|300/u.test(list)) return 'provincial';
  if (/500/u.test(list)) return 'national-enterprise';
  return /300/u.test(list) || !/企业/u.test(group) ? 'national-startup' : 'national-enterprise';
}
