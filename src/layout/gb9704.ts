import type { OfficialProfile } from './profile.ts';
import { pointsToMm } from './units.ts';

/** 3号 in points; the height of one character of the body. */
const SIZE_3 = 16;
/** The room between two lines: 7/8 of a 3号 character (GB/T 9704 §3.2). */
const LINE_GAP_MM = (7 / 8) * 5.54;

/**
 * GB/T 9704-2012 with the numbers of GB/T 33476.2 where the first leaves them open. The clause of each
 * number stands beside it; numbers no standard gives are marked as practice.
 */
export const gb9704: OfficialProfile = {
  id: 'gb9704',
  // §5.1: A4.
  paper: { widthMm: 210, heightMm: 297 },
  // §5.2.1: 天头 37 ± 1 mm, 订口 28 ± 1 mm, 版心 156 × 225 mm.
  typeArea: { leftMm: 28, topMm: 37, widthMm: 156, heightMm: 225 },
  // §7.2.7 (A4 横排表格): the upright sheet turned a quarter to the right; its margins turn with it.
  landscape: { leftMm: 35, topMm: 28, widthMm: 225, heightMm: 156 },
  // §5.2.3: 22 lines of 28 characters. 21 pitches and one character fill 225 mm: (225 − 5.54) / 21.
  grid: { lines: 22, cells: 28, pitchMm: 10.45 },
  sizes: {
    title: 22, // §7.3.1: 2号
    body: SIZE_3, // §5.2.2: 3号
    imprint: 14, // §7.4.2: 4号
    pageNumber: 14, // §7.5: 4号
    table: [12, 10.5], // practice: 小四, 五号
  },
  // §5.2.4: black text; red of the head at Y80 M80.
  colours: { text: '#000000', red: '#E60012' },
  file: {
    markTopMm: 37 + 35, // §7.2.4: 35 mm below the type area's upper edge
    markSize: 42, // practice: 初号, 14.8 mm, under the former limit of 22 × 15 mm a character
    blankLinesToNumber: 2, // §7.2.5
    numberToRuleMm: 4, // §7.2.7
    ruleMm: 0.6, // practice: 1.5–2 pt
    signersInsetCells: 1, // §7.2.6
  },
  letter: {
    markTopMm: 30, // §10.1
    markSize: 42, // practice
    markToRuleMm: 4, // §10.1
    lowerRuleMm: 297 - 20, // §10.1: 20 mm above the paper's lower edge
    ruleLeftMm: 20, // §10.1: 170 mm, centred
    ruleRightMm: 190,
    thickMm: pointsToMm(1.5), // practice
    thinMm: pointsToMm(0.75), // practice
    ruleStepMm: 1, // practice: about 1 mm in all
    ruleToNumberMm: LINE_GAP_MM, // §10.1: 7/8 of a 3号 character
  },
  title: {
    blankLinesAbove: 2, // §7.3.1
    blankLinesBelow: 1, // §7.3.2
    pitchMm: pointsToMm(35), // a 2号 character and the gap of a line: 35.7 pt; practice 30–36
  },
  signature: {
    sealedInsetCells: 4, // §7.3.5.1
    unsealedInsetCells: 2, // §7.3.5.2
    unsealedDateOffsetCells: 2, // §7.3.5.2
    // §7.3.5.1: the seal's top within one line of the text. With a seal of 42 mm whose middle is 3 mm
    // above the middle of name and date, two blank lines put its top 9.8 mm below the text.
    sealedBlankLines: 2,
    // 0.8 lines less put it 1.4 mm below the text: still under it, still within one line (§7.3.5.4: spacing
    // may be adjusted rather than leave the signature on a side without text).
    sealedFewestBlankLines: 1.2,
    unsealedBlankLines: 1, // §7.3.5.2
    tightenMm: pointsToMm(0.5), // §7.3.5.4 allows it; half a point cannot be seen
    // The same circle ends 10.0 mm below the date.
    sealBelowDateMm: 10.1,
    sealMm: 42, // practice: departments of a province 42–45 mm
    sealRiseMm: 3, // §7.3.5.1: name and date a little below the middle
    jointColumns: 3, // practice, from the rule before 2012
    jointRowLines: 5, // §7.3.5.1: seals don't touch; 52 mm leave 10 mm between them, as three in a row do
    jointFewestRowLines: 4.25, // 44 mm leave 2 mm
  },
  imprint: {
    outerRuleMm: 0.35, // §7.4.1
    innerRuleMm: 0.25, // §7.4.1
    insetCells: 1, // §7.4.2
    rowMm: pointsToMm(14) + LINE_GAP_MM / 2,
    clearLines: 1, // practice
  },
  // §7.5: dash 7 mm below the type area, inset one character.
  pageNumber: { belowTypeAreaMm: 7, insetCells: 1 },
  table: {
    ruleMm: 0.2, // practice
    paddingXMm: 1,
    paddingYMm: 1.3,
    leading: 1.3,
    titleSize: 16,
  },
  // GB/T 33476.2: margins smaller by half a gap (2.42 mm); 22 lines of 29.6 pt fill what is between.
  word: { marginTopMm: 34.58, marginBottomMm: 32.58, linePoints: 29.6 },
  custom: {
    level3: 'regular',
    margins: 'same',
    landscape: 'by-form',
    sidesMultipleOf: 2,
    red: 'srgb',
    sealGuide: 'none',
  },
};

/** The same page with GB/T 33476.2's word processor numbers, by the name of that standard. */
export const gb33476Word: OfficialProfile = { ...gb9704, id: 'gb33476-word' };

/**
 * The same page, whose DOCX shows the margins of GB/T 9704 §5.2.1 themselves (37 and 35 mm): 22 lines of 28.95 pt
 * fill 225 mm, and a word processor puts the first one's characters about 2 mm lower than the PDF does.
 */
export const gb9704Strict: OfficialProfile = {
  ...gb9704,
  id: 'gb9704-strict',
  word: { marginTopMm: 37, marginBottomMm: 35, linePoints: 28.95 },
};
