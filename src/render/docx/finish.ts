import type { ChartDrawing } from '../../charts/drawing.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { editPart, partsOf, withPart, type Parts } from '../../package/parts.ts';
import { withDocumentDate, withStableIds } from '../../package/stable.ts';
import { canonicalZip } from '../../package/zip.ts';
import { CHART_MARK } from './encode.ts';
import { flowChartRun } from './flow-chart.ts';
import { fontTableXml, stylesXml } from './styles-xml.ts';
import { documentStyles } from './styles.ts';

/**
 * Makes docx's package ours: the drawings of its charts, our styles and font table, the section ends inside the last paragraphs, the
 * document's date, stable ids, stable zip.
 */
export function finishPackage(
  bytes: Uint8Array,
  isoDay: string,
  profile: OfficialProfile,
  charts: readonly ChartDrawing[],
): Uint8Array {
  let parts: Parts = partsOf(bytes);
  parts = withPart(parts, 'word/styles.xml', stylesXml(documentStyles(profile)));
  parts = withPart(parts, 'word/fontTable.xml', fontTableXml());
  parts = editPart(parts, 'word/document.xml', (text) => withCharts(withSectionEndsInText(text), charts));
  for (const name of parts.keys()) {
    if (/^word\/header\d+\.xml$/.test(name)) parts = editPart(parts, name, withShapesAsAlternatives);
  }
  return canonicalZip(withStableIds(withDocumentDate(parts, isoDay)));
}

/** The drawings in the places left for them, in order. */
function withCharts(text: string, charts: readonly ChartDrawing[]): string {
  let index = 0;
  const mark = new RegExp(`<w:r>(?:(?!</w:r>).)*${CHART_MARK}.*?</w:r>`, 'gs');
  return text.replace(mark, () => {
    const drawing = charts[index];
    if (drawing === undefined) throw new Error('more places for charts than charts');
    index += 1;
    return flowChartRun(drawing, `chart-${index}`);
  });
}

/**
 * docx ends every section but the last with an empty paragraph of its own, a line of the page that can spill
 * onto another. Its section properties go into the paragraph before; after a table it becomes the smallest.
 */
export function withSectionEndsInText(text: string): string {
  // With one capture group, `split` gives text and section properties in turn.
  const pieces = text.split(/<w:p><w:pPr>(<w:sectPr\b.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/s);
  return pieces.reduce(
    (done, piece, index) => (index % 2 === 0 ? done + piece : endSection(done, piece)),
    '',
  );
}

function endSection(done: string, properties: string): string {
  if (!done.endsWith('</w:p>')) {
    return `${done}<w:p><w:pPr><w:pStyle w:val="SmallestLine"/>${properties}</w:pPr></w:p>`;
  }
  const start = done.lastIndexOf('<w:p>');
  const head = done.slice(0, start);
  const paragraph = done.slice(start);
  const end = paragraph.indexOf('</w:pPr>');
  // In the schema's order section properties are the last of a paragraph's.
  return end < 0
    ? `${head}<w:p><w:pPr>${properties}</w:pPr>${paragraph.slice('<w:p>'.length)}`
    : head + paragraph.slice(0, end) + properties + paragraph.slice(end);
}

/**
 * Word writes its own shapes as one choice of several, which the schema allows anywhere; docx writes them bare,
 * which the schema does not.
 */
function withShapesAsAlternatives(text: string): string {
  return text.replace(
    /<w:drawing>(?:(?!<\/w:drawing>).)*<wps:wsp\b.*?<\/w:drawing>/gs,
    (drawing) =>
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice></mc:AlternateContent>`,
  );
}
