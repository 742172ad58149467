import type { Project } from '../records/records.ts';
import { isOneOff, isSameName } from './project-index.ts';
import type { RowReader } from './row-reader.ts';
import { complaint } from './tidy/tidied.ts';

/** Warns where a name differs from the registered one (domain §5.2 row 43): by one character, or by more. */
export function compareNames(
  written: { readonly name: string; readonly applicantName: string },
  project: Project,
  row: Pick<RowReader<'name' | 'applicantName'>, 'report'>,
): void {
  compare(written.name, project.name, '项目名称', 'name', row);
  compare(written.applicantName, project.applicantName, '单位（团队）名称', 'applicantName', row);
}

function compare(
  raw: string,
  registered: string,
  what: string,
  field: 'name' | 'applicantName',
  row: Pick<RowReader<'name' | 'applicantName'>, 'report'>,
): void {
  if (raw === '' || isSameName(raw, registered)) return;
  const code = isOneOff(raw, registered) ? 'one-character-off' : 'differs-from-registered';
  row.report(complaint(code, { raw, registered, what }), field);
}
