import { Renderer, type VectorDrawer } from './pdfmake.ts';

/*
 * The second and last place that changes pdfmake (0.3.11), which can turn neither text nor shapes. Two vectors
 * that draw nothing go before and after what is turned; pdfkit's own operators do the turning, so that text
 * stays text: found, copied and listed in the outline as anywhere else.
 */

const BEGIN = 'begin-quarter-turn';
const END = 'end-quarter-turn';

/**
 * Nodes of a definition drawn a quarter anticlockwise: places are those of the sheet lying across, `sheetPoints`
 * is the height of the sheet as it stands.
 */
export function turnedNodes(nodes: readonly object[], sheetPoints: number): readonly object[] {
  return [{ canvas: [{ type: BEGIN, sheetPoints }] }, ...nodes, { canvas: [{ type: END }] }];
}

const drawVector = Renderer.prototype.renderVector;
let taught = false;

/** Teaches pdfmake the two vectors; calling it again changes nothing. */
export function teachTurning(): void {
  if (taught) return;
  taught = true;
  Renderer.prototype.renderVector = renderOrTurn;
}

function renderOrTurn(this: VectorDrawer, vector: { readonly type: string; readonly sheetPoints?: number }) {
  if (vector.type === BEGIN) {
    this.pdfDocument.save();
    // x to the right and y down become y to the right and x up, from the sheet's lower left corner.
    this.pdfDocument.transform(0, -1, 1, 0, 0, vector.sheetPoints ?? 0);
  } else if (vector.type === END) this.pdfDocument.restore();
  else drawVector.call(this, vector);
}
