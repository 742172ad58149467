import { elementsOf, type XmlElement } from './ooxml-xml.ts';

/** CT_Worksheet, ISO/IEC 29500-1 §18.3.1.99. */
const worksheetOrder =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst';

/** Faults of the sheets of a workbook, and what a workbook of ours never holds: formulas, hidden data, links. */
export function lintSheets(parts: ReadonlyMap<string, XmlElement>): readonly string[] {
  const workbook = parts.get('xl/workbook.xml');
  const sheets = workbook === undefined ? [] : elementsOf(workbook, 'sheet');
  const names = sheets.map((sheet) => sheet.attributes.get('name') ?? '');
  const folded = names.map((name) => name.toLowerCase());
  return [
    ...names
      .filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      .map((name) => `sheet name ${name}`),
    ...names
      .filter((_, index) => folded.indexOf(folded[index] ?? '') !== index)
      .map((name) => `sheet ${name} twice`),
    ...sheets
      .filter((sheet) => (sheet.attributes.get('state') ?? 'visible') !== 'visible')
      .map(() => 'a hidden sheet'),
    ...[...parts.keys()].filter((name) => name.startsWith('xl/externalLinks/')),
    ...[...parts].flatMap(([name, root]) =>
      name.startsWith('xl/worksheets/sheet')
        ? lintSheet(root, parts).map((fault) => `${name}: ${fault}`)
        : [],
    ),
  ];
}

function lintSheet(root: XmlElement, parts: ReadonlyMap<string, XmlElement>): readonly string[] {
  const strings = count(parts.get('xl/sharedStrings.xml'), 'si');
  const formats = parts.get('xl/styles.xml');
  const styles = count(formats === undefined ? undefined : elementsOf(formats, 'cellXfs')[0], 'xf');
  const cells = elementsOf(root, 'c');
  return [
    ...lintOrder(root),
    ...cells
      .filter((cell) => cell.children.some((child) => child.name === 'f'))
      .map((cell) => `formula in ${at(cell)}`),
    ...cells
      .filter((cell) => cell.attributes.get('t') === 's' && Number(elementsOf(cell, 'v')[0]?.text) >= strings)
      .map((cell) => `unknown string in ${at(cell)}`),
    ...cells
      .filter((cell) => Number(cell.attributes.get('s') ?? 0) >= styles)
      .map((cell) => `unknown style in ${at(cell)}`),
    ...[...elementsOf(root, 'row'), ...elementsOf(root, 'col')]
      .filter((one) => one.attributes.get('hidden') === '1')
      .map(() => 'a hidden row or column'),
  ];
}

function lintOrder(root: XmlElement): readonly string[] {
  const order = worksheetOrder.split(' ');
  const places = root.children.map((child) => order.indexOf(child.name));
  return root.children
    .filter((_, index) => (places[index] ?? -1) < Math.max(0, places[index - 1] ?? 0))
    .map((child) => `<${child.name}> is not in its place`);
}

function count(root: XmlElement | undefined, name: string): number {
  return root === undefined ? 0 : elementsOf(root, name).length;
}

function at(cell: XmlElement): string {
  return cell.attributes.get('r') ?? '?';
}
