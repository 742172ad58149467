import type { Form } from '../../document/model.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import type { WordPage } from './word.ts';

/*
 * The numbers with which a word processor realises the grid of 28 × 22 cells (domain: GB/T 33476.2 Annex A).
 * Word puts the gap between lines half above and half below the characters, so the margins of that standard are
 * half a gap (2.42 mm) smaller than the type area's. Twips.
 */

/** The exact line of the body: 22 of 29.6 pt are 13,024 twips in a text height of 13,031. */
export function lineTwips({ word }: OfficialProfile): number {
  return Math.floor(word.linePoints * 20);
}

/** How far the text area reaches below the type area: half a gap, 2.42 mm, or nothing (GB/T 33476.2). */
export function belowTypeArea({ paper, typeArea, word }: OfficialProfile): number {
  return mmToTwips(paper.heightMm - typeArea.topMm - typeArea.heightMm - word.marginBottomMm);
}

/** −0.25 pt between characters: 28 of them fit 442.2 pt. With −4 only 27 do. */
export const CHARACTER_SPACING = -5;

/** 1/28 of the text width of 8,844 twips. */
export const CELL = 8844 / 28;

/** First-line indent of two characters: `firstLineChars` for Word, twips for programs that ignore it. */
export const FIRST_LINE_CHARS = 200;
export const FIRST_LINE = 632;

const A4 = { width: 11906, height: 16838 };
const SIDES = { left: 1588, right: 1474 };

/** Width between the margins of an upright side. */
export const PORTRAIT_WIDTH = A4.width - SIDES.left - SIDES.right;
/** Left margin of an upright side. */
export const PORTRAIT_LEFT = SIDES.left;

/** An upright side. The foot stands so that the dash is 7 mm below the type area, 28 mm above the edge (§7.5). */
export function portraitPage(profile: OfficialProfile): WordPage {
  const { marginTopMm, marginBottomMm } = profile.word;
  return {
    ...A4,
    orientation: 'portrait',
    margins: { top: mmToTwips(marginTopMm), bottom: mmToTwips(marginBottomMm), ...SIDES, footer: 1411 },
    linePitch: lineTwips(profile),
  };
}

/**
 * The upright side turned a quarter to the right (domain §1.11): its head is 28 mm from the binding edge, its
 * lines 225 mm wide; half a gap again goes off above and below.
 */
function landscapePage(profile: OfficialProfile): WordPage {
  const half = belowTypeArea(profile);
  return {
    width: A4.height,
    height: A4.width,
    orientation: 'landscape',
    margins: { top: SIDES.left - half, right: 2098, bottom: SIDES.right - half, left: 1984, footer: 800 },
    linePitch: lineTwips(profile),
  };
}

/** The lower rule of a letter is 20 mm above the paper's edge, the page number's foot 24.9 mm: the feet are lower. */
export const LETTER_FOOT_DROP = 1411 - 1134;

/** The page of a form; a letter's foot reaches lower, for the double rule of its first side. */
export function pageOf(orientation: WordPage['orientation'], form: Form, profile: OfficialProfile): WordPage {
  const page = orientation === 'landscape' ? landscapePage(profile) : portraitPage(profile);
  if (form !== 'letter') return page;
  return { ...page, margins: { ...page.margins, footer: page.margins.footer - LETTER_FOOT_DROP } };
}

/** Width between the margins. */
export function textWidth(page: WordPage): number {
  return page.width - page.margins.left - page.margins.right;
}

export function mmToTwips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

export function pointsToTwips(points: number): number {
  return Math.round(points * 20);
}

export function pointsToHalfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Twips of a number of body cells, rounded at the end so that insets do not add up errors. */
export function cells(count: number): number {
  return Math.round(count * CELL);
}

/** Blank lines as room before a paragraph: no empty paragraphs stand in for them. */
export function blankLines(count: number, profile: OfficialProfile): number {
  return Math.round(count * lineTwips(profile));
}

/**
 * Room between an exact line's upper edge and its characters', in twips. LibreOffice puts the baseline at 4/5 of the
 * line whatever the face (measured), and 0.88 of the size is above it. Where Word puts it is not documented: if the
 * characters stood in the middle of the line they would be 0.8 mm higher in the title and 1 mm in the body, so that
 * they stay within a millimetre.
 *
 * @param line height of the line in twips
 * @param points size of the characters
 */
export function roomAbove(line: number, points: number): number {
  return Math.round(0.8 * line - 0.88 * pointsToTwips(points));
}

/** Colour of the red head, six hexadecimal digits. */
export function redOf(profile: OfficialProfile): string {
  return profile.colours.red.slice(1);
}
