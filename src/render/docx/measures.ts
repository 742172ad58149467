import type { Form } from '../../document/model.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import type { WordPage } from './word.ts';

/*
 * The numbers with which a word processor realises the grid of 28 × 22 cells (domain: GB/T 33476.2 Annex A).
 * Word puts the gap between lines half above and half below the characters, so its margins are half a gap
 * (2.42 mm) smaller than the type area's. Twips.
 */

/** 22 lines of 29.6 pt are 13,024 twips in a text height of 13,031. */
export const LINE = 592;

/** Half the gap between two lines, 2.42 mm (GB/T 33476.2): the text area is larger by it above and below. */
export const HALF_GAP = 137;

/** −0.25 pt between characters: 28 of them fit 442.2 pt. With −4 only 27 do. */
export const CHARACTER_SPACING = -5;

/** 1/28 of the text width of 8,844 twips. */
export const CELL = 8844 / 28;

/** First-line indent of two characters: `firstLineChars` for Word, twips for programs that ignore it. */
export const FIRST_LINE_CHARS = 200;
export const FIRST_LINE = 632;

export const PORTRAIT: WordPage = {
  width: 11906,
  height: 16838,
  orientation: 'portrait',
  // The foot stands so that the dash is 7 mm below the type area, 28 mm above the paper's edge (§7.5).
  margins: { top: 1960, right: 1474, bottom: 1847, left: 1588, footer: 1411 },
  linePitch: LINE,
};

/**
 * The upright side turned a quarter to the right (domain §1.11): its head is 28 mm from the binding edge, its
 * lines 225 mm wide; half a gap again goes off above and below.
 */
export const LANDSCAPE: WordPage = {
  width: PORTRAIT.height,
  height: PORTRAIT.width,
  orientation: 'landscape',
  margins: { top: 1451, right: 2098, bottom: 1337, left: 1984, footer: 800 },
  linePitch: LINE,
};

/** The lower rule of a letter is 20 mm above the paper's edge, the page number's foot 24.9 mm: the feet are lower. */
export const LETTER_FOOT_DROP = PORTRAIT.margins.footer - 1134;

/** The page of a form; a letter's foot reaches lower, for the double rule of its first side. */
export function pageOf(orientation: WordPage['orientation'], form: Form): WordPage {
  const page = orientation === 'landscape' ? LANDSCAPE : PORTRAIT;
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
export function blankLines(count: number): number {
  return count * LINE;
}

/** Colour of the red head, six hexadecimal digits. */
export function redOf(profile: OfficialProfile): string {
  return profile.colours.red.slice(1);
}
