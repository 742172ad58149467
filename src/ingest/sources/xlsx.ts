import type { Relationship } from '../../package/relationships.ts';
import { isTrue } from '../../package/scan-xml.ts';
import { childrenOf, find, readXmlTree } from '../../package/xml-tree.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { parseAddress } from '../address.ts';
import type { RawFile, RawSheet } from '../raw-table.ts';
import { DamagedFile } from './damage.ts';
import { openZip } from './unzip.ts';
import type { CellContext } from './xlsx-cell.ts';
import { gridReader } from './xlsx-grid.ts';
import { openPackage, type OfficePackage } from './xlsx-package.ts';
import { readComments, sharedStringsReader } from './xlsx-strings.ts';
import { readStyles, type CellStyle } from './xlsx-styles.ts';

type Comment = RawFile['comments'][number];

interface WorkbookElement {
  readonly usesDate1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly hidden: boolean }[];
}

/**
 * Reads an .xlsx workbook from its parts, following relationships as the standard says and not part names,
 * so that a file of any producer opens (comments in `xl/comments/comment1.xml`, prefixed elements, cells
 * without addresses). Cells only: formulas are not computed, macros not run, nothing outside is fetched.
 *
 * @throws DamagedFile when it cannot be read as a workbook
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<RawFile> {
  const parts = openPackage(file, openZip(file, bytes));
  const main = parts.relationships('').find((candidate) => candidate.kind === 'officeDocument');
  const name = main?.target ?? 'xl/workbook.xml';
  refuseOtherThanWorkbook(parts, name, main);
  const workbook = parts.read(name, readWorkbookXml);
  if (workbook === undefined) throw new DamagedFile(problem('file-damaged', { file }, { part: name }));
  return readSheets(parts, workbook, parts.relationships(name));
}

function refuseOtherThanWorkbook(parts: OfficePackage, name: string, main: Relationship | undefined): void {
  const { file } = parts;
  if (main?.isStrict === true) throw new DamagedFile(problem('file-strict-workbook', { file }, {}));
  if (/^word\//i.test(name)) throw new DamagedFile(problem('file-document', { file }, { format: 'Word' }));
  if (/^ppt\//i.test(name))
    throw new DamagedFile(problem('file-document', { file }, { format: 'PowerPoint' }));
  if (/\.bin$/i.test(name))
    throw new DamagedFile(problem('file-legacy-workbook', { file }, { format: '.xlsb' }));
  if (parts.has('content.xml')) {
    throw new DamagedFile(problem('file-legacy-workbook', { file }, { format: 'OpenDocument' }));
  }
  if (!parts.has('[Content_Types].xml'))
    throw new DamagedFile(problem('file-archive', { file }, { format: 'ZIP' }));
}

async function readSheets(
  parts: OfficePackage,
  workbook: WorkbookElement,
  relationships: readonly Relationship[],
): Promise<RawFile> {
  const { file } = parts;
  const partOf = (kind: string): string => relationships.find((one) => one.kind === kind)?.target ?? '';
  const styles = parts.read(partOf('styles'), readStyles) ?? [];
  const { handlers, strings } = sharedStringsReader();
  await parts.scan(partOf('sharedStrings'), handlers);
  const context: CellContext = {
    strings,
    dateSystem: workbook.usesDate1904 ? '1904' : '1900',
  };
  const sheets: RawSheet[] = [];
  const comments: Comment[] = [];
  for (const { name, id, hidden } of workbook.sheets) {
    const part = partOfSheet(
      file,
      name,
      relationships.find((one) => one.id === id),
    );
    if (part === null) continue;
    const entry = { file, sheet: name, hidden };
    const sheet = await readSheet(parts, part, entry, styles, context);
    sheets.push(sheet);
    comments.push(...commentsOf(parts, part, sheet));
  }
  return {
    file,
    sheets,
    comments,
    usesDate1904: workbook.usesDate1904,
    problems: fileProblems(file, relationships, workbook, sheets, comments),
  };
}

/** The part of a sheet; null for a chart or dialogue sheet, which holds no cells. Any other gap is damage. */
function partOfSheet(file: string, sheet: string, relationship: Relationship | undefined): string | null {
  if (relationship?.kind === 'worksheet') return relationship.target;
  if (relationship !== undefined && cellless.has(relationship.kind)) return null;
  throw new DamagedFile(problem('file-damaged', { file }, { part: sheet }));
}

const cellless: ReadonlySet<string> = new Set([
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
]);

async function readSheet(
  parts: OfficePackage,
  part: string,
  entry: { readonly file: string; readonly sheet: string; readonly hidden: boolean },
  styles: readonly CellStyle[],
  context: CellContext,
): Promise<RawSheet> {
  const { handlers, finish } = gridReader(entry, styles, context);
  const isThere = await parts.scan(part, handlers);
  if (!isThere) throw new DamagedFile(problem('file-damaged', { file: entry.file }, { part }));
  return finish();
}

function commentsOf(parts: OfficePackage, part: string, sheet: RawSheet): readonly Comment[] {
  const target = parts.relationships(part).find((one) => one.kind === 'comments')?.target;
  const comments = target === undefined ? [] : (parts.read(target, readComments) ?? []);
  return comments.map(({ address, text }) => ({
    place: {
      file: sheet.file,
      ...(sheet.sheet === undefined ? {} : { sheet: sheet.sheet }),
      cell: address,
      row: parseAddress(address)?.row ?? 1,
    },
    text,
  }));
}

function readWorkbookXml(xml: string): WorkbookElement {
  const tree = readXmlTree(xml);
  return {
    usesDate1904: isTrue(find(tree, 'workbook', 'workbookPr')?.attribute('date1904')),
    sheets: childrenOf(tree, 'workbook', 'sheets').map((sheet) => ({
      name: sheet.attribute('name') ?? '',
      id: relationshipId(sheet.attribute),
      hidden: (sheet.attribute('state') ?? 'visible') !== 'visible',
    })),
  };
}

/** `r:id`, whatever prefix the producer gave to the namespace of relationships. */
function relationshipId(attribute: (name: string) => string | undefined): string {
  return attribute('r:id') ?? attribute('rel:id') ?? attribute('d3p1:id') ?? attribute('id') ?? '';
}

function fileProblems(
  file: string,
  relationships: readonly Relationship[],
  workbook: WorkbookElement,
  sheets: readonly RawSheet[],
  comments: readonly Comment[],
): readonly Problem[] {
  const hidden = sheets.filter((sheet) => sheet.hidden);
  const cellText = (comment: Comment): string => textAt(sheets, comment);
  return [
    ...(relationships.some((one) => one.kind === 'vbaProject')
      ? [problem('file-with-macros', { file }, {})]
      : []),
    ...(workbook.usesDate1904 ? [problem('workbook-date-1904', { file }, {})] : []),
    ...hidden.map((sheet) => problem('sheet-hidden', { file, sheet: sheet.sheet ?? '' }, {})),
    ...comments.map((one) => problem('cell-comment', one.place, { raw: cellText(one), comment: one.text })),
  ];
}

function textAt(sheets: readonly RawSheet[], comment: Comment): string {
  const address = parseAddress(comment.place.cell ?? '');
  const sheet = sheets.find((candidate) => candidate.sheet === comment.place.sheet);
  return address === undefined ? '' : (sheet?.rows[address.row - 1]?.cells[address.column]?.text ?? '');
}
