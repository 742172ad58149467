import type { Table } from '../document/model.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

/** An organisation award as the public sees it: which, and to whom by its official name (domain §2.6). */
export interface PublicOrganisationAward {
  readonly award: string;
  readonly unit: string;
}

/** Organisation awards: 序号, 奖项, 单位名称; never a score or an indicator. `awards` come in list order. */
export function organisationAwardsTable(awards: readonly PublicOrganisationAward[]): Table {
  const columns: ColumnOf<PublicOrganisationAward>[] = [
    serialColumn(),
    column('award', '奖项', 'choice', 10, ({ award }) => text(award)),
    column('unit', '单位名称', 'text', 20, ({ unit }) => text(unit)),
  ];
  const frame = {
    id: 'organisations',
    title: null,
    lead: [],
    notes: ['注：同一奖项内排名不分先后。'],
    sheetName: '组织奖',
  };
  return tableOf(frame, columns, awards);
}
