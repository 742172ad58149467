import type { Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';
import type { PublicOrganisationAward } from './organisation-awards.ts';

interface RegisteredUnit extends PublicOrganisationAward {
  /** Null while the numbering is undecided. */
  readonly number: string | null;
}

/** The register of organisations' certificates: number, unit, award. */
export function organisationCertificateRegister(
  units: readonly RegisteredUnit[],
  competition: Pick<Competition, 'name'>,
): Table {
  const columns: ColumnOf<RegisteredUnit>[] = [
    serialColumn(),
    column('number', '证书编号', 'code', 9, ({ number }) => text(number)),
    column('unit', '获奖单位', 'text', 18, ({ unit }) => text(unit)),
    column('award', '奖项', 'choice', 9, ({ award }) => text(award)),
  ];
  const frame = {
    id: 'organisation-certificates',
    title: `${competition.name}组织奖证书登记表`,
    lead: [],
    notes: [],
    sheetName: '组织奖证书登记',
  };
  return tableOf(frame, columns, units);
}
