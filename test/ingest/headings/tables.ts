import { openFile } from '../../../src/ingest/sources/index.ts';
import type { TableShape } from '../../../src/ingest/found-table.ts';
import type { RawFile } from '../../../src/ingest/raw-table.ts';
import { workbookOf } from '../../support/hostile-files.ts';

/** A small annex-4 list, enough to try every way of heading it. */
export const listShape: TableShape<'name' | 'applicant' | 'group' | 'phone'> = {
  name: '推荐项目名单',
  headings: {
    name: ['项目名称'],
    applicant: ['企业（创客）名称', '参赛单位'],
    group: ['组别（企业组/创业组）', '组别'],
    phone: ['联系方式', '联系信息电话'],
  },
  required: ['name', 'applicant', 'group'],
  ignored: ['序号', '备注'],
};

export const scoreShape: TableShape<'name' | 'mark' | 'mean'> = {
  name: '评分表',
  headings: { name: ['项目名称'], mark: ['评委'], mean: ['平均分'] },
  required: ['name', 'mark'],
  repeated: ['mark'],
};

export const HEAD: readonly string[] = ['项目名称', '企业（创客）名称', '组别', '联系方式'];

/** A workbook of one sheet with these rows; `merges` like `A1:D1`. */
export function sheet(
  rows: readonly (readonly string[])[],
  merges: readonly string[] = [],
): Promise<RawFile> {
  const refs = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return openFile(
    '推荐/太原市.xlsx',
    workbookOf(rows, merges.length === 0 ? '' : `<mergeCells>${refs}</mergeCells>`),
  );
}
