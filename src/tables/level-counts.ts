import type { Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import type { AreaStatistics, LevelCount } from '../records/statistics.ts';
import { column, tableOf, text, wholeNumber } from './columns.ts';

/** E14: awards by level and group, the sum below. */
export function levelCountsTable({ awards }: AreaStatistics, { groups }: Pick<Competition, 'groups'>): Table {
  const sum = (group: 'enterprise' | 'startup'): number =>
    awards.reduce((total, level) => total + level[group], 0);
  const rows: readonly LevelCount[] = [
    ...awards,
    { level: '合计', enterprise: sum('enterprise'), startup: sum('startup') },
  ];
  return tableOf(
    { id: 'levels', title: '获奖情况', lead: [], notes: [], sheetName: '获奖情况' },
    [
      column<LevelCount>('level', '奖项', 'text', 8, ({ level }) => text(level)),
      column<LevelCount>('enterprise', `${groups.enterprise.name}（个）`, 'number', 8, ({ enterprise }) =>
        wholeNumber(enterprise),
      ),
      column<LevelCount>('startup', `${groups.startup.name}（个）`, 'number', 8, ({ startup }) =>
        wholeNumber(startup),
      ),
      column<LevelCount>('total', '合计（个）', 'number', 7, ({ enterprise, startup }) =>
        wholeNumber(enterprise + startup),
      ),
    ],
    rows,
  );
}
