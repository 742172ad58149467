import { mmToPoints } from '../../../layout/units.ts';
import type { PlacedPage, PlacedText } from '../placed.ts';
import { number } from '../shape-path.ts';
import type { DocumentFonts } from './fonts.ts';
import { fillColour, paintShapes } from './paint.ts';

/** The content of a page: art and shapes, what is turned, the texts. `art` draws what the page shares with others. */
export function pageContent(page: PlacedPage, art: string, fonts: DocumentFonts): string {
  const { heightMm, shapes, turned, texts } = page;
  const heightPoints = mmToPoints(heightMm);
  const downwards = `1 0 0 -1 0 ${number(heightPoints)}`;
  const upright = (xMm: number, yMm: number) =>
    `1 0 0 1 ${number(mmToPoints(xMm))} ${baseline(heightPoints - mmToPoints(yMm))}`;
  // On the upright sheet, what is to the right on the turned one is further up, what is below further right.
  const across = (xMm: number, yMm: number) =>
    `0 1 -1 0 ${baseline(mmToPoints(yMm))} ${number(mmToPoints(xMm))}`;
  return (
    within(downwards, art + paintShapes(shapes)) +
    (turned === undefined
      ? ''
      : within('0 1 1 0 0 0', paintShapes(turned.shapes)) + showTexts(turned.texts, across, fonts)) +
    showTexts(texts, upright, fonts)
  );
}

function within(matrix: string, content: string): string {
  return content === '' ? '' : `q ${matrix} cm\n${content}Q\n`;
}

/** One text object: of each run only what differs from the run before, its place and its codes. */
function showTexts(
  texts: readonly PlacedText[],
  matrix: (xMm: number, yMm: number) => string,
  fonts: DocumentFonts,
): string {
  if (texts.length === 0) return '';
  let content = 'BT\n';
  let [font, spacing, colour] = ['', '', ''];
  for (const text of texts) {
    const { name, encode } = fonts.use(text.face);
    const nextFont = `/${name} ${number(text.size)} Tf\n`;
    const nextSpacing = `${number(text.spacing)} Tc\n`;
    if (nextFont !== font) content += font = nextFont;
    if (nextSpacing !== spacing) content += spacing = nextSpacing;
    if (text.colour !== colour) content += fillColour((colour = text.colour));
    content += `${matrix(text.xMm, text.yMm)} Tm(${encode(text.text)})Tj\n`;
  }
  return `${content}ET\n`;
}

/**
 * Readers move a line of small type to whole pixels: a millionth of a point, as pdfkit writes it, so that both
 * encoders' lines go to the same ones. All runs of a line share it, so that it costs next to nothing.
 */
function baseline(points: number): string {
  return String(Math.round(points * 1e6) / 1e6);
}
