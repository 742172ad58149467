import type { FontLibrary, FontRole } from '../../src/fonts/library.ts';
import { pointsToMm } from '../../src/layout/units.ts';
import { encodePdf } from '../../src/render/pdf/flow/encode.ts';
import type { PlacedPage, PlacedText } from '../../src/render/pdf/placed.ts';
import { setParagraph, type Piece } from '../../src/render/pdf/set-text.ts';

/*
 * Characters printed as every paragraph of a document is: set by `setParagraph`, split among faces by the
 * font library, encoded by `encodePdf`. They stand wide apart, so that each can be cut out of a picture of
 * the page, and on whole points, so that nothing of the comparison is lost to fractions of a pixel.
 */

/** Type size, and what lies between the origins of neighbours, in points. */
export const GRID = { size: 16, columnPitch: 22, linePitch: 24, columns: 24, lines: 32 } as const;

const LEFT = 32;
const FIRST_BASELINE = 48;
const A4 = { widthMm: 210, heightMm: 297 } as const;

export const ROLES: readonly FontRole[] = ['body', 'heading', 'kai', 'song', 'title'];

/** A PDF of characters in a role, in their order. */
export function printCharacters(
  characters: readonly string[],
  role: FontRole,
  fonts: FontLibrary,
): Promise<Uint8Array> {
  return encodePages(placeCharacters(characters, role, fonts));
}

/** A PDF of names in a role, one a line, each a name to the writer: never broken, in one face. */
export function printNames(
  names: readonly string[],
  role: FontRole,
  fonts: FontLibrary,
): Promise<Uint8Array> {
  const lines = names.map((name) => setPiece('name', name, role, fonts).flat());
  return encodePages([pageOf(lines)]);
}

/** The pages of characters in a role, before they become a PDF. */
export function placeCharacters(
  characters: readonly string[],
  role: FontRole,
  fonts: FontLibrary,
): readonly PlacedPage[] {
  return inGroups(characters, GRID.columns * GRID.lines).map((side) =>
    pageOf(setPiece('text', side.join(''), role, fonts)),
  );
}

export function encodePages(pages: readonly PlacedPage[]): Promise<Uint8Array> {
  const properties = { title: '逐字', author: null, subject: null, keywords: null, date: '2026-09-22' };
  return encodePdf(pages, properties);
}

export function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Lines of one piece of text, in the runs in which they are drawn. */
function setPiece(
  type: 'text' | 'name',
  text: string,
  role: FontRole,
  fonts: FontLibrary,
): readonly (readonly PlacedText[])[] {
  const spacing = GRID.columnPitch - GRID.size;
  const piece: Piece = { type, text, style: { role, size: GRID.size, colour: '#000000', spacing } };
  const measure = {
    leftMm: pointsToMm(LEFT),
    // Half a cell more than the characters need: sums of widths are not exact.
    widthMm: pointsToMm((GRID.columns + 0.5) * GRID.columnPitch),
    firstIndentMm: 0,
    restIndentMm: 0,
    align: 'left',
  } as const;
  return setParagraph([piece], measure, fonts).map(({ texts }) => texts);
}

function pageOf(lines: readonly (readonly PlacedText[])[]): PlacedPage {
  if (lines.length > GRID.lines) throw new Error(`${lines.length} lines do not fit on a page`);
  const texts = lines.flatMap((runs, line) =>
    runs.map((run) => ({ ...run, yMm: pointsToMm(FIRST_BASELINE + line * GRID.linePitch) })),
  );
  return { ...A4, shapes: [], texts };
}
