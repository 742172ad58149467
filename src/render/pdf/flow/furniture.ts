import type { Document } from '../../../document/model.ts';
import { fontOf } from '../../../fonts/face.ts';
import type { FontLibrary, FontRole } from '../../../fonts/library.ts';
import type { OfficialProfile } from '../../../layout/profile.ts';
import { pointsToMm } from '../../../layout/units.ts';
import type { Drawing, PlacedShape, PlacedText } from '../placed.ts';
import { cellMm } from './context.ts';
import { doubleRule } from './letterhead.ts';
import { areaOf, paperOf, type Side } from './side.ts';

interface FurnitureContext {
  readonly document: Document;
  readonly profile: OfficialProfile;
  readonly fonts: FontLibrary;
}

/** What every side has beside its text: page number, a letter's lower rules, the mark of a draft. */
export function furnitureOf(
  { numbering, sheet }: Pick<Side, 'numbering'> & { readonly sheet: Side['orientation'] },
  number: number,
  context: FurnitureContext,
): Drawing {
  const { document, profile } = context;
  const isLetterHead = document.properties.form === 'letter' && number === 1;
  return {
    shapes: [
      ...draftMark(paperOf(sheet, profile), context),
      ...(isLetterHead ? doubleRule({ profile }, profile.letter.lowerRuleMm, 'thin-above') : []),
    ],
    // The first side of a letter has no number (GB/T 9704 §10.1).
    texts: numbering === 'numbered' && !isLetterHead ? pageNumber(sheet, number, context) : [],
  };
}

/**
 * 草稿 across the paper, behind the text. It is drawn as outlines, not as text: it hides nothing, and what
 * is searched, copied or compared with the DOCX is the document's own words only.
 */
export function draftMark(
  paper: { readonly widthMm: number; readonly heightMm: number },
  { document, fonts }: FurnitureContext,
): readonly PlacedShape[] {
  if (document.properties.status === 'final') return [];
  const [run] = fonts.split('草稿', 'heading');
  if (run === undefined) return [];
  return [
    {
      type: 'outlined',
      text: run.text,
      face: run.face,
      centreXMm: paper.widthMm / 2,
      centreYMm: paper.heightMm / 2,
      size: 170,
      angleDegrees: 45,
      colour: '#EEEEEE',
    },
  ];
}

/**
 * `— 1 —` in 4号宋体, its dash 7 mm below the type area: right inset 1 on odd sides, left inset 1 on even
 * ones (GB/T 9704 §7.5).
 */
function pageNumber(
  sheet: Side['orientation'],
  number: number,
  context: FurnitureContext,
): readonly PlacedText[] {
  const { profile, fonts } = context;
  const size = profile.sizes.pageNumber;
  const area = areaOf(sheet, profile);
  const dashRole = dashRoleOf(fonts);
  const parts = [
    { text: '—', role: dashRole },
    { text: ` ${number} `, role: 'song' },
    { text: '—', role: dashRole },
  ] as const;
  const widths = parts.map(({ text, role }) => pointsToMm(fonts.measure(text, role) * size));
  const width = widths.reduce((total, part) => total + part, 0);
  const inset = profile.pageNumber.insetCells * cellMm(profile);
  const isOdd = number % 2 === 1;
  let xMm = isOdd ? area.leftMm + area.widthMm - inset - width : area.leftMm + inset;
  const dashMm = area.topMm + area.heightMm + profile.pageNumber.belowTypeAreaMm;
  const yMm = dashMm + pointsToMm(dashHeight(fonts, dashRole) * size);
  return parts.flatMap(({ text, role }, index) => {
    const [run] = fonts.split(text, role);
    const placed =
      run === undefined
        ? []
        : [{ xMm, yMm, text, face: run.face, size, spacing: 0, colour: profile.colours.text }];
    xMm += widths[index] ?? 0;
    return placed;
  });
}

/** 一字线 is one em wide. Open 宋体 faces draw U+2014 shorter; 仿宋 then lends its own. */
function dashRoleOf(fonts: FontLibrary): FontRole {
  return (['song', 'body'] as const).find((role) => Math.abs(fonts.measure('—', role) - 1) < 0.01) ?? 'song';
}

/** How far the dash's middle lies above the baseline, in ems. */
function dashHeight(fonts: FontLibrary, role: FontRole): number {
  const [run] = fonts.split('—', role);
  if (run === undefined) return 0.38;
  const font = fontOf(run.face);
  const { minY, maxY } = font.glyphForCodePoint(0x2014).bbox;
  return (minY + maxY) / 2 / font.unitsPerEm;
}
