import type { Document } from '../../../document/model.ts';
import type { FontLibrary, FontRole } from '../../../fonts/library.ts';
import type { OfficialProfile } from '../../../layout/profile.ts';
import { mmToPoints, pointsToMm } from '../../../layout/units.ts';
import type { Measure, TextStyle } from '../set-text.ts';

/** What lowering a block needs to know beside the block. */
export interface BlockContext {
  readonly document: Document;
  readonly profile: OfficialProfile;
  readonly fonts: FontLibrary;
  /** The column of the flow, from the paper's left edge. */
  readonly column: { readonly leftMm: number; readonly widthMm: number };
  /** Mark of the heading that is lowered (一、), else empty. */
  readonly mark: string;
  /** Where the block stands: its outline entry hangs below this one, and its id begins with it. */
  readonly place: { readonly id: string; readonly bookmark: string | null };
  /** The block opens its flow. */
  readonly isFirst: boolean;
}

/** Width of one cell of the body: 156 / 28 mm (GB/T 9704 §5.2.3). */
export function cellMm(profile: OfficialProfile): number {
  return profile.typeArea.widthMm / profile.grid.cells;
}

/** 3号 in a role, on the grid of cells: characters of 16 pt stand 15.79 pt apart. */
export function bodyStyle(profile: OfficialProfile, role: FontRole = 'body'): TextStyle {
  const size = profile.sizes.body;
  const spacing = mmToPoints(cellMm(profile)) - size;
  return { role, size, colour: profile.colours.text, spacing };
}

/** Room between a line of the body and the next. */
export function lineGapMm(profile: OfficialProfile): number {
  return profile.grid.pitchMm - pointsToMm(profile.sizes.body);
}

/** The flow's whole column, with indents in cells. */
export function bodyMeasure(
  context: BlockContext,
  firstCells: number,
  restCells: number,
  align: Measure['align'] = 'justify',
): Measure {
  const cell = cellMm(context.profile);
  return {
    ...context.column,
    firstIndentMm: firstCells * cell,
    restIndentMm: restCells * cell,
    align,
  };
}
