import { elementsOf, descendants, type XmlElement } from './ooxml-xml.ts';

/** Sequences of ISO/IEC 29500-1 Annex A (CT_PPr, CT_RPr, CT_TblPr, CT_TcPr, CT_SectPr, CT_Style …). */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid ' +
    'vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em ' +
    'lang eastAsianLayout specVanish oMath rPrChange',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
    'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark ' +
    'headers cellIns cellDel cellMerge tcPrChange',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType ' +
    'cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked ' +
    'personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:pBdr': 'top left bottom right between bar',
  'w:tcBorders': 'top start left bottom end right insideH insideV tl2br tr2bl',
  'w:tblBorders': 'top start left bottom end right insideH insideV',
  'w:tblCellMar': 'top start left bottom end right',
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
};

/** Faults of one part of word/. */
export function lintWordPart(root: XmlElement, styles: XmlElement | undefined): readonly string[] {
  const all = [...descendants(root)];
  return [
    ...all.flatMap(lintOrder),
    ...elementsOf(root, 'w:tc').flatMap(lintCell),
    ...elementsOf(root, 'w:tbl').flatMap(lintGrid),
    ...lintSequel(all),
    ...lintIds(root),
    ...(styles === undefined ? [] : lintStyles(root, styles)),
  ];
}

function lintOrder(element: XmlElement): readonly string[] {
  const order = orders[element.name]?.split(' ');
  if (order === undefined) return [];
  // Header and footer references may be mixed; rows may repeat.
  const places = element.children.map((child) =>
    order.indexOf(child.name.replace(/^w:(footerR|headerR)/, 'w:headerR').slice(2)),
  );
  const faults: string[] = [];
  element.children.forEach((child, index) => {
    if ((places[index] ?? -1) < 0) faults.push(`<${child.name}> has no place in <${element.name}>`);
    else if ((places[index] ?? 0) < (places[index - 1] ?? 0))
      faults.push(`<${child.name}> comes too late in <${element.name}>`);
  });
  return faults;
}

function lintCell(cell: XmlElement): readonly string[] {
  return cell.children.at(-1)?.name === 'w:p' ? [] : ['a table cell does not end with a paragraph'];
}

function lintGrid(table: XmlElement): readonly string[] {
  const grid = table.children.find((child) => child.name === 'w:tblGrid');
  if (grid === undefined) return ['a table has no grid'];
  const columns = grid.children.length;
  return table.children
    .filter((child) => child.name === 'w:tr')
    .map((row) =>
      row.children.filter((child) => child.name === 'w:tc').reduce((sum, cell) => sum + span(cell), 0),
    )
    .filter((cells) => cells !== columns)
    .map((cells) => `a row of ${cells} cells in a grid of ${columns}`);
}

function span(cell: XmlElement): number {
  const [found] = elementsOf(cell, 'w:gridSpan');
  return Number(found?.attributes.get('w:val') ?? 1);
}

/** Two tables that touch become one in Word; the body ends with a paragraph before its section. */
function lintSequel(all: readonly XmlElement[]): readonly string[] {
  return all.flatMap((element) =>
    element.children.flatMap((child, index) => {
      const next = element.children[index + 1]?.name;
      const isOpen =
        child.name === 'w:tbl' && (next === 'w:tbl' || next === 'w:sectPr' || next === undefined);
      return isOpen ? ['a table is not followed by a paragraph'] : [];
    }),
  );
}

function lintIds(root: XmlElement): readonly string[] {
  const values = (name: string, key: string) =>
    elementsOf(root, name).map((element) => element.attributes.get(key) ?? '');
  return [
    ...twice(values('w:bookmarkStart', 'w:id')).map((id) => `bookmark id ${id} twice`),
    ...twice(values('w:bookmarkStart', 'w:name')).map((name) => `bookmark ${name} twice`),
    ...twice(values('wp:docPr', 'id')).map((id) => `drawing id ${id} twice`),
    ...twice(values('w:style', 'w:styleId')).map((id) => `style ${id} twice`),
  ];
}

function lintStyles(root: XmlElement, styles: XmlElement): readonly string[] {
  const known = new Set(elementsOf(styles, 'w:style').map((style) => style.attributes.get('w:styleId')));
  return ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next']
    .flatMap((name) => elementsOf(root, name))
    .map((element) => element.attributes.get('w:val') ?? '')
    .filter((id) => !known.has(id))
    .map((id) => `no style ${id}`);
}

/** Members that stand in a list more than once, each time but the first. */
export function twice(list: readonly string[]): readonly string[] {
  return list.filter((one, index) => list.indexOf(one) !== index);
}
