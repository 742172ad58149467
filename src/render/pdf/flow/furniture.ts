import type { Document } from '../../../document/model.ts';
import { glyphBoxOf } from '../../../fonts/glyph-box.ts';
import type { FontFace, FontLibrary, FontRole, FontRun } from '../../../fonts/library.ts';
import type { OfficialProfile } from '../../../layout/profile.ts';
import { pointsToMm } from '../../../layout/units.ts';
import { EMPTY_DRAWING, mergeDrawings, type Drawing, type PlacedShape, type PlacedText } from '../placed.ts';
import { cellMm } from './context.ts';
import { doubleRule } from './letterhead.ts';
import { areaOf, type Side } from './side.ts';

interface FurnitureContext {
  readonly document: Document;
  readonly profile: OfficialProfile;
  readonly fonts: FontLibrary;
}

/** What a side has beside its text. */
interface Furniture {
  /** A letter's lower rules: they have their place on the paper. */
  readonly background: readonly PlacedShape[];
  /** The page number, which has its place beside the type area. */
  readonly number: Drawing;
}

/** Page number and a letter's lower rules, for a sheet that stands or lies. */
export function furnitureOf(
  { numbering, sheet }: Pick<Side, 'numbering'> & { readonly sheet: Side['orientation'] },
  number: number,
  context: FurnitureContext,
): Furniture {
  const { document, profile } = context;
  const isLetterHead = document.properties.form === 'letter' && number === 1;
  // The first side of a letter has no number (GB/T 9704 §10.1).
  const isNumbered = numbering === 'numbered' && !isLetterHead;
  return {
    background: isLetterHead ? lowerRules(profile) : [],
    number: isNumbered ? pageNumber(sheet, number, context) : EMPTY_DRAWING,
  };
}

/** The pair's middle stands 20 mm above the paper's edge (GB/T 9704 §10.1). */
function lowerRules(profile: OfficialProfile): readonly PlacedShape[] {
  const { lowerRuleMm, ruleStepMm } = profile.letter;
  return doubleRule({ profile }, lowerRuleMm - ruleStepMm / 2, 'thin-above');
}

const draftMarks = new WeakMap<FontFace, Map<string, readonly PlacedShape[]>>();

/**
 * 草稿 across the paper, behind the text. It is drawn as outlines, not as text: it hides nothing, and what
 * is searched, copied or compared with the DOCX is the document's own words only. The same array for the same
 * paper and face, as art is.
 */
export function draftMark(
  paper: { readonly widthMm: number; readonly heightMm: number },
  { document, fonts }: Pick<FurnitureContext, 'document' | 'fonts'>,
): readonly PlacedShape[] {
  if (document.properties.status === 'final') return NO_MARK;
  const [run] = fonts.split('草稿', 'heading');
  if (run === undefined) return NO_MARK;
  const known = draftMarks.get(run.face) ?? new Map<string, readonly PlacedShape[]>();
  draftMarks.set(run.face, known);
  const size = `${paper.widthMm}×${paper.heightMm}`;
  const mark = known.get(size) ?? [outlinedMark(run, paper)];
  known.set(size, mark);
  return mark;
}

const NO_MARK: readonly PlacedShape[] = [];

function outlinedMark(
  { text, face }: FontRun,
  paper: { readonly widthMm: number; readonly heightMm: number },
): PlacedShape {
  return {
    type: 'outlined',
    text,
    face,
    centreXMm: paper.widthMm / 2,
    centreYMm: paper.heightMm / 2,
    size: 170,
    angleDegrees: 45,
    colour: '#EEEEEE',
  };
}

/**
 * `— 1 —` in 4号宋体, its dash 7 mm below the type area: right inset 1 on odd sides, left inset 1 on even
 * ones (GB/T 9704 §7.5).
 */
function pageNumber(sheet: Side['orientation'], number: number, context: FurnitureContext): Drawing {
  const { profile, fonts } = context;
  const size = profile.sizes.pageNumber;
  const area = areaOf(sheet, profile);
  const digits = ` ${number} `;
  const dashMm = pointsToMm(size);
  const digitsMm = pointsToMm(fonts.measure(digits, 'song') * size);
  const inset = profile.pageNumber.insetCells * cellMm(profile);
  const isOdd = number % 2 === 1;
  const leftMm = isOdd ? area.leftMm + area.widthMm - inset - digitsMm - 2 * dashMm : area.leftMm + inset;
  const middleMm = area.topMm + area.heightMm + profile.pageNumber.belowTypeAreaMm;
  const dash = dashOf(fonts);
  const yMm = middleMm + pointsToMm((dash?.height ?? DIGIT_MIDDLE) * size);
  const run = (text: string, face: FontFace, xMm: number): PlacedText => {
    return { xMm, yMm, text, face, size, spacing: 0, colour: profile.colours.text };
  };
  const drawDash = (xMm: number): Drawing =>
    dash === null
      ? { shapes: [dashRule(xMm, middleMm, context)], texts: [] }
      : { shapes: [], texts: [run('—', dash.face, xMm)] };
  const texts = fonts.split(digits, 'song').map(({ face }) => run(digits, face, leftMm + dashMm));
  return mergeDrawings([
    drawDash(leftMm),
    { shapes: [], texts: texts.slice(0, 1) },
    drawDash(leftMm + dashMm + digitsMm),
  ]);
}

/** Digits are two thirds of an em high. */
const DIGIT_MIDDLE = 0.33;

/** A dash that no face has as it should be: an em wide, about as thick as 仿宋 draws it. */
function dashRule(xMm: number, yMm: number, { profile }: FurnitureContext): PlacedShape {
  const widthMm = pointsToMm(profile.sizes.pageNumber);
  const colour = profile.colours.text;
  return {
    type: 'rule',
    x1Mm: xMm,
    x2Mm: xMm + widthMm,
    y1Mm: yMm,
    y2Mm: yMm,
    lineMm: 0.05 * widthMm,
    colour,
  };
}

/** A face's 一字线, and how far its middle lies above the baseline, in ems. */
interface Dash {
  readonly face: FontFace;
  readonly height: number;
}

/**
 * 一字线 is one em wide and stands in the middle of it (domain §1.10). Open 宋体 faces draw U+2014 shorter:
 * 仿宋 then lends its own. Null where that is no better.
 */
function dashOf(fonts: FontLibrary): Dash | null {
  const before = dashes.get(fonts);
  if (before !== undefined) return before;
  const measured = (['song', 'body'] as const).map((role) => measureDash(fonts, role));
  const dash = measured.find((one) => one !== null) ?? null;
  dashes.set(fonts, dash);
  return dash;
}

const dashes = new WeakMap<FontLibrary, Dash | null>();

function measureDash(fonts: FontLibrary, role: FontRole): Dash | null {
  const [run] = fonts.split('—', role);
  if (run === undefined || Math.abs(fonts.measure('—', role) - 1) > 0.01) return null;
  const { left, right, bottom, top } = glyphBoxOf(run.face, 0x2014);
  return Math.abs((left + right) / 2 - 0.5) > 0.02 ? null : { face: run.face, height: (bottom + top) / 2 };
}
