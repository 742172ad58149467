import type { Cell, Table } from '../document/model.ts';
import type { Competition, Group } from '../records/competition.ts';
import { column, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';
import { digitsOf, sumOfDecimals } from './decimals.ts';

/** What one award comes to in money. Amounts are decimal text in 万元; null while the plan has none. */
export interface Payout {
  readonly projectId: string;
  readonly group: Group;
  readonly level: string;
  readonly projectName: string;
  /** Company or team the award goes to, and the money with it. */
  readonly recipient: string;
  /** A team has no account of its own: who is paid for it is filled in by hand. */
  readonly isTeam: boolean;
  readonly region: string;
  readonly due: string | null;
  /** Zero where the prize is withheld. */
  readonly paid: string | null;
  /** Why the money is not paid and where the evidence stands (R45); null where it is paid. */
  readonly withheld: { readonly reason: string; readonly evidence: string } | null;
}

/** Accounts are written by hand, on the page and in the sheet. */
const toFillIn: Cell = { type: 'blank', reason: 'to-fill-in' };
const notApplicable: Cell = { type: 'blank', reason: 'not-applicable' };
/** Cells of the sum that have nothing to add up. */
const empty: Cell = { type: 'blank', reason: 'none' };

/**
 * 奖金发放表 of one group, in award order, with its sum. Holds bank accounts once filled in: never for the
 * public (domain §4.2).
 */
export function payoutTable(
  group: Group,
  payouts: readonly Payout[],
  competition: Pick<Competition, 'groups'>,
): Table {
  const name = competition.groups[group].name;
  const own = payouts.filter((payout) => payout.group === group);
  const frame = {
    id: group,
    title: `${name}奖金发放表`,
    lead: [],
    notes: notesOf(own),
    sheetName: name,
    signers: ['制表人', '复核人', '财务负责人', '单位负责人'],
  };
  const digits = digitsOf(own.flatMap(({ due, paid }) => [due ?? '0', paid ?? '0']));
  return tableOf(frame, columnsFor(digits), [...own, totalOf(own)]);
}

/** The sum of amounts; null as long as one of them is not decided. */
export function sumOrOpen(amounts: readonly (string | null)[]): string | null {
  const decided = amounts.flatMap((amount) => amount ?? []);
  return decided.length < amounts.length ? null : sumOfDecimals(decided);
}

/** An amount with the digits of its column; 奖项计划未定 shows nothing. */
export function amountCell(amount: string | null, digits: number): Cell {
  return amount === null ? toFillIn : { type: 'number', value: amount, digits };
}

function notesOf(payouts: readonly Payout[]): readonly string[] {
  const hasTeams = payouts.some(({ isTeam, withheld }) => isTeam && withheld === null);
  return [
    `注：应发奖金按奖项计划计算。${hasTeams ? TEAM_NOTE : ''}本表含收款信息，仅供内部使用，不得公开。`,
    ...payouts.flatMap(({ projectName, withheld }) =>
      withheld === null ? [] : [`不发奖金的依据：“${projectName}”，${withheld.evidence}。`],
    ),
  ];
}

const TEAM_NOTE = '创客团队的收款人为团队负责人，姓名、开户行和账号由团队书面确认后填写。';

interface Total {
  readonly total: true;
  readonly due: string | null;
  readonly paid: string | null;
}

type Row = Payout | Total;

/** Room for a name. */
const BLANK = '\u3000'.repeat(4);

function totalOf(payouts: readonly Payout[]): Total {
  return {
    total: true,
    due: sumOrOpen(payouts.map(({ due }) => due)),
    paid: sumOrOpen(payouts.map(({ paid }) => paid)),
  };
}

function columnsFor(digits: number): readonly ColumnOf<Row>[] {
  return [
    column('serial', '序号', 'number', 2, (row, at) => ('total' in row ? empty : wholeNumber(at + 1))),
    column('level', '奖项', 'choice', 3, (row) => text('total' in row ? '合计' : row.level)),
    {
      ...ofPayout('projectId', '项目编号', 'code', 6, ({ projectId }) => text(projectId)),
      show: 'sheet',
    },
    ofPayout('projectName', '项目名称', 'text', 12, ({ projectName }) => text(projectName)),
    ofPayout('payee', '收款单位（个人）', 'text', 11, ({ recipient, isTeam }) =>
      text(isTeam ? `${recipient}（收款人：${BLANK}）` : recipient),
    ),
    ofPayout('region', '地市', 'choice', 4, ({ region }) => text(region)),
    column('due', '应发奖金（万元）', 'number', 5, ({ due }) => amountCell(due, digits)),
    ofPayout('withheld', '不发原因', 'text', 6, ({ withheld }) => text(withheld?.reason)),
    column('paid', '实发奖金（万元）', 'number', 5, ({ paid }) => amountCell(paid, digits)),
    ofPayout('bank', '开户行', 'text', 5, accountCell),
    ofPayout('account', '账号', 'text', 6, accountCell),
  ];
}

function ofPayout(
  id: string,
  head: string,
  content: ColumnOf<Row>['content'],
  widthChars: number,
  cell: (payout: Payout) => Cell,
): ColumnOf<Row> {
  return column(id, head, content, widthChars, (row) => ('total' in row ? empty : cell(row)));
}

function accountCell({ withheld }: Payout): Cell {
  return withheld === null ? toFillIn : notApplicable;
}
