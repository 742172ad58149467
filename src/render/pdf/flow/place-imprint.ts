import type { Imprint } from '../../../document/model.ts';
import type { OfficialProfile } from '../../../layout/profile.ts';
import { mergeDrawings, moveDown } from '../placed.ts';
import type { BlockContext } from './context.ts';
import { imprintToPdf, type PlacedImprint } from './imprint.ts';
import { emptySide, type Side } from './side.ts';

/**
 * 版记 at the foot of the last side; of a 文件, of its last even side (domain §1.9), or of the last of every
 * four where it is saddle-stitched. On a side with content it shares that side's number; right after one it
 * has the next; behind a blank side neither has a number (GB/T 9704 §7.5).
 */
export function placeImprint(sides: readonly Side[], context: BlockContext): readonly Side[] {
  const { document, profile } = context;
  const block = document.body.find((item): item is Imprint => item.type === 'imprint');
  const imprint = block === undefined ? null : imprintToPdf(block, context);
  if (imprint === null) return sides;
  const multiple = document.properties.form === 'file' ? profile.custom.sidesMultipleOf : 1;
  const last = sides.at(-1);
  if (last !== undefined && sides.length % multiple === 0 && hasRoom(last, imprint, profile)) {
    return [...sides.slice(0, -1), addImprint(last, imprint, profile)];
  }
  const blankCount = multiple - 1 - (sides.length % multiple);
  const added = emptySide(profile, blankCount === 0 ? 'numbered' : 'unnumbered');
  const blanks = Array.from({ length: blankCount }, () => added);
  return [...sides, ...blanks, addImprint(added, imprint, profile)];
}

function hasRoom(side: Side, imprint: PlacedImprint, { typeArea, imprint: places, grid }: OfficialProfile) {
  const endMm = side.endMm + places.clearLines * grid.pitchMm + imprint.heightMm;
  return side.orientation === 'portrait' && endMm <= typeArea.topMm + typeArea.heightMm;
}

function addImprint(side: Side, imprint: PlacedImprint, { typeArea }: OfficialProfile): Side {
  const bottomMm = typeArea.topMm + typeArea.heightMm;
  return { ...side, drawing: mergeDrawings([side.drawing, moveDown(imprint.drawing, bottomMm)]) };
}
