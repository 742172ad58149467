import type { Cell, Table } from '../document/model.ts';
import { groups, type Competition, type Group } from '../records/competition.ts';
import { column, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';
import { digitsOf } from './decimals.ts';
import { amountCell, sumOrOpen, type Payout } from './payouts.ts';

/** One line of the totals: a level of a group, a group, or everything. */
interface TotalRow {
  readonly group: string;
  readonly level: string | null;
  /** Money for one project of the level, 万元. */
  readonly each: string | null;
  readonly planned: number;
  readonly awarded: number;
  readonly due: string | null;
  readonly withheldCount: number;
  readonly withheld: string | null;
  readonly paid: string | null;
}

type Plan = Pick<Competition, 'awards' | 'groups'>;

/** 奖金汇总: by group and level of the award plan, each group's sum, and the sum of all; amounts in 万元. */
export function payoutTotalsTable(payouts: readonly Payout[], competition: Plan): Table {
  const rows = [
    ...groups.flatMap((group) => [
      ...levelRows(group, payouts, competition),
      groupRow(group, payouts, competition),
    ]),
    sumRow('合计', null, payouts, plannedIn(groups, competition)),
  ];
  const digits = digitsOf(rows.flatMap(({ each, due, paid }) => [each ?? '0', due ?? '0', paid ?? '0']));
  const isShort = rows.some(({ planned, awarded }) => awarded < planned);
  const frame = {
    id: 'totals',
    title: '奖金汇总',
    lead: [],
    notes: isShort ? ['注：获奖项目少于计划数的，是奖项空缺或者同分尚未区分，没有列入发放。'] : [],
    sheetName: '奖金汇总',
  };
  return tableOf(frame, columnsFor(digits), rows);
}

function levelRows(
  group: Group,
  payouts: readonly Payout[],
  { awards, groups: names }: Plan,
): readonly TotalRow[] {
  return (awards.levels ?? []).map((level) => {
    const own = payouts.filter((payout) => payout.group === group && payout.level === level.name);
    const { count, prizeWan } = level[group];
    return { ...sumRow(names[group].name, level.name, own, count), each: prizeWan };
  });
}

function groupRow(group: Group, payouts: readonly Payout[], competition: Plan): TotalRow {
  const own = payouts.filter((payout) => payout.group === group);
  return sumRow(competition.groups[group].name, '小计', own, plannedIn([group], competition));
}

function plannedIn(of: readonly Group[], { awards }: Plan): number {
  const counts = (awards.levels ?? []).flatMap((level) => of.map((group) => level[group].count));
  return counts.reduce((sum, count) => sum + count, 0);
}

function sumRow(group: string, level: string | null, own: readonly Payout[], planned: number): TotalRow {
  const withheld = own.filter((payout) => payout.withheld !== null);
  return {
    group,
    level,
    each: null,
    planned,
    awarded: own.length,
    due: sumOrOpen(own.map(({ due }) => due)),
    withheldCount: withheld.length,
    withheld: sumOrOpen(withheld.map(({ due }) => due)),
    paid: sumOrOpen(own.map(({ paid }) => paid)),
  };
}

function columnsFor(digits: number): readonly ColumnOf<TotalRow>[] {
  return [
    column('group', '组别', 'choice', 5, ({ group }) => text(group)),
    column('level', '奖项', 'choice', 5, ({ level }) => (level === null ? none : text(level))),
    column('each', '奖金标准（万元）', 'number', 5, ({ each }) =>
      each === null ? none : amountCell(each, digits),
    ),
    column('planned', '计划数', 'number', 4, ({ planned }) => wholeNumber(planned)),
    column('awarded', '获奖项目', 'number', 4, ({ awarded }) => wholeNumber(awarded)),
    column('due', '应发（万元）', 'number', 5, ({ due }) => amountCell(due, digits)),
    column('withheldCount', '不发项目', 'number', 4, ({ withheldCount }) => wholeNumber(withheldCount)),
    column('withheld', '不发（万元）', 'number', 5, ({ withheld }) => amountCell(withheld, digits)),
    column('paid', '实发（万元）', 'number', 5, ({ paid }) => amountCell(paid, digits)),
  ];
}

/** Cells of a sum that have nothing to add up. */
const none: Cell = { type: 'blank', reason: 'none' };
