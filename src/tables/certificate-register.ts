import type { Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import type { Award } from '../records/results.ts';
import { column, names, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

/** The register of certificates: number, recipient, project, group, level, members, region. */
export function certificateRegister(
  awards: readonly Award[],
  competition: Pick<Competition, 'groups' | 'name'>,
): Table {
  const columns: ColumnOf<Award>[] = [
    serialColumn(),
    column('number', '证书编号', 'code', 9, (award) => text(award.certificateNumber)),
    column('recipient', '获奖单位（团队）', 'text', 14, (award) => text(award.recipient)),
    column('project', '项目名称', 'text', 16, (award) => text(award.projectName)),
    column('group', '组别', 'choice', 4, (award) => text(competition.groups[award.group].name)),
    column('level', '奖项', 'choice', 4, (award) => text(award.level)),
    column('members', '团队核心成员', 'names', 20, (award) => names(award.certificateMembers)),
    column('region', '地市', 'choice', 6, (award) => text(award.region)),
  ];
  const frame = {
    id: 'certificates',
    title: `${competition.name}获奖证书登记表`,
    lead: [],
    notes: [],
    sheetName: '证书登记',
  };
  return tableOf(frame, columns, awards);
}
