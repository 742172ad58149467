import type { Document, Letterhead } from '../../document/model.ts';
import { markWords, NAME_GAP, numberLines, SIGNERS_LABEL, type NumberLine } from '../../document/words.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { pointsToMm } from '../../layout/units.ts';
import { cellsOf } from '../../typesetting/title-shape.ts';
import type { RenderContext } from '../renderer.ts';
import { BESIDE_GAP, jointMarkSize, singleMarkSize } from '../side-one.ts';
import {
  cells,
  lineTwips,
  mmToTwips,
  pointsToHalfPoints,
  pointsToTwips,
  portraitPage,
  redOf,
  roomAbove,
} from './measures.ts';
import {
  textRun,
  wordParagraph,
  type RunFormat,
  type WordBlock,
  type WordFrame,
  type WordParagraph,
  type WordRule,
  type WordRun,
} from './word.ts';

/** Line height of the mark as a multiple of its size: the characters' upper edge falls on the line's (`roomAbove`). */
const MARK_LINE = 1.1;

/** The red head of a 文件: mark, number (and 签发人), red rule (GB/T 9704-2012 7.2). */
export function fileHeadToDocx(
  letterhead: Letterhead,
  document: Document,
  render: RenderContext,
): readonly WordBlock[] {
  const { profile } = render;
  const { lines } = markWords(letterhead, 'file');
  const mark = lines.length === 1 ? singleMark(letterhead, render) : jointMark(letterhead, document, render);
  return [...mark, numberParagraph(letterhead, profile)];
}

function singleMark({ mark }: Letterhead, { profile, fonts }: RenderContext): readonly WordBlock[] {
  const size = halfPointsDown(singleMarkSize(mark, profile.file.markSize, { profile, fonts }));
  return [
    {
      type: 'paragraph',
      style: 'DocumentMark',
      runs: [textRun(mark, { halfPoints: pointsToHalfPoints(size) })],
      direct: {
        before: mmToTwips(profile.file.markTopMm) - portraitPage(profile).margins.top,
        line: pointsToTwips(size * MARK_LINE),
      },
    },
  ];
}

/**
 * The names of a joint mark in a table without rules, each spread to the width of the longest (分散对齐), and 文件
 * in the cell to their right, half way down (domain §1.14).
 */
function jointMark(
  letterhead: Letterhead,
  document: Document,
  { profile, fonts }: RenderContext,
): readonly WordBlock[] {
  const { lines, beside } = markWords(letterhead, 'file');
  const { size, pitchMm } = jointMarkSize(letterhead, document, { profile, fonts });
  const halfPoints = pointsToHalfPoints(halfPointsDown(size));
  const em = halfPoints * 10;
  const cellsOf = (text: string): number => fonts.measure(text, 'title');
  const names = Math.ceil(Math.max(...lines.map(cellsOf)) * em);
  const line = mmToTwips(pitchMm);
  const spread = (name: string): WordParagraph => {
    const gaps = Array.from(name).length - 1;
    const spacing = gaps < 1 ? 0 : Math.floor((names - cellsOf(name) * em) / gaps);
    return markParagraph(name, { halfPoints, spacing }, line);
  };
  const [lead, ...others] = [spread(lines[0] ?? ''), ...lines.slice(1).map(spread)] as const;
  const besideWidth = beside === null ? 0 : Math.ceil((BESIDE_GAP + cellsOf(beside)) * em);
  const besideCell =
    beside === null
      ? []
      : [{ ...markParagraph(beside, { halfPoints }, line), direct: { line, align: 'right' as const } }];
  const above = roomAbove(line, halfPoints / 2);
  const top = mmToTwips(profile.file.markTopMm) - portraitPage(profile).margins.top - above;
  return [
    wordParagraph('SmallestLine', '', { before: top - SMALLEST_LINE }),
    {
      type: 'table',
      place: 'text',
      look: 'bare',
      grid: beside === null ? [names + SLACK] : [names + SLACK, besideWidth],
      padding: { x: 0, y: 0 },
      rows: [{ isHead: false, rules: {}, cells: [lead, ...besideCell], belowFirst: others }],
    },
  ];
}

/** Height of the smallest line, which holds the table's place. */
const SMALLEST_LINE = 20;
/** Room at the end of a spread name, so that rounding doesn't break it. */
const SLACK = 40;

function markParagraph(text: string, format: RunFormat, line: number): WordParagraph {
  return {
    type: 'paragraph',
    style: 'DocumentMark',
    runs: [textRun(text, format)],
    direct: { line, align: 'left' },
  };
}

/**
 * The head of a 信函: mark over a double rule 170 mm wide, number to the right below it (domain §1.12). Mark and rule
 * hang in frames of their own: as the mark's border the rule would stand 1.2 mm low in LibreOffice, which counts a
 * border's distance twice in a frame, and push the number down with it.
 */
export function letterHeadToDocx(
  letterhead: Letterhead,
  { profile, fonts }: RenderContext,
): readonly WordParagraph[] {
  const { letter } = profile;
  const size = halfPointsDown(singleMarkSize(letterhead.mark, letter.markSize, { profile, fonts }));
  const ruleMm = letter.markTopMm + pointsToMm(size) + letter.markToRuleMm;
  return [
    {
      type: 'paragraph',
      style: 'LetterMark',
      runs: [textRun(letterhead.mark, { halfPoints: pointsToHalfPoints(size) })],
      direct: {
        line: pointsToTwips(size * MARK_LINE),
        frame: letterFrame(mmToTwips(letter.markTopMm), profile),
      },
    },
    wordParagraph('SmallestLine', '', {
      rules: { bottom: letterRule('thick-thin', profile) },
      // The rule is drawn below the line.
      frame: letterFrame(mmToTwips(ruleMm - letter.thickMm / 2) - SMALLEST_LINE, profile),
    }),
    wordParagraph('LetterNumber', letterhead.number ?? '', { before: aboveLetterNumber(ruleMm, profile) }),
  ];
}

/** As wide as the rules of a letter, its upper edge `y` twips below the paper's. */
function letterFrame(y: number, { letter }: OfficialProfile): WordFrame {
  return {
    x: mmToTwips(letter.ruleLeftMm),
    y,
    width: mmToTwips(letter.ruleRightMm - letter.ruleLeftMm),
    wrap: 'beside-nothing',
  };
}

/**
 * Room from the text area's upper edge to the number's line, in twips: its characters begin 7/8 of a character below
 * the rules. Counted from the page, not from the rules' frame, so that it doesn't matter how far that one pushes.
 */
function aboveLetterNumber(ruleMm: number, profile: OfficialProfile): number {
  const { letter, sizes } = profile;
  const numberTop = mmToTwips(ruleMm + letter.ruleStepMm + letter.ruleToNumberMm);
  return numberTop - portraitPage(profile).margins.top - roomAbove(lineTwips(profile), sizes.body);
}

/** The double red rule of a letter, 1.5 and 0.75 pt. */
export function letterRule(kind: 'thick-thin' | 'thin-thick', profile: OfficialProfile): WordRule {
  // The size is the thick line's; the thin one and the gap are 0.75 pt each, 1 mm in all.
  const eighthPoints = Math.round((mmToTwips(profile.letter.thickMm) * 8) / 20);
  return { kind, eighthPoints, colour: redOf(profile), spacePoints: 0 };
}

/** Word knows half points only. */
function halfPointsDown(points: number): number {
  return Math.floor(points * 2) / 2;
}

/** 发文字号, centred; with 签发人 inset 1, the last signers on its line (GB/T 9704-2012 7.2.5, 7.2.6). */
function numberParagraph(letterhead: Letterhead, profile: OfficialProfile): WordParagraph {
  if (letterhead.signers.length === 0) return wordParagraph('DocumentNumber', letterhead.number ?? '');
  const lines = numberLines(letterhead);
  const inset = profile.file.signersInsetCells;
  const widest = Math.max(...lines.map(({ names }) => cellsOf(names.join(NAME_GAP))));
  const namesAt = profile.grid.cells - inset - widest;
  const labelAt = namesAt - cellsOf(SIGNERS_LABEL);
  return {
    type: 'paragraph',
    style: 'DocumentNumber',
    runs: lines.flatMap((line, index): readonly WordRun[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...signersRuns(line, inset, labelAt),
    ]),
    // By tab stops, not by an indent: the red rule below begins where the paragraph does.
    direct: {
      align: 'left',
      tabs: [
        { at: cells(inset), align: 'left' },
        { at: cells(labelAt), align: 'left' },
        { at: cells(namesAt), align: 'left' },
      ],
    },
  };
}

/** Number, label and names at their stops; what is not there is passed by a tab more. */
function signersRuns(
  { number, label, names }: NumberLine,
  inset: number,
  labelAt: number,
): readonly WordRun[] {
  const tab: WordRun = { type: 'tab' };
  const isShort = inset + cellsOf(number ?? '') < labelAt;
  return [
    tab,
    ...(number === null ? [] : [textRun(number)]),
    ...(isShort ? [tab] : []),
    label === '' ? tab : textRun(label),
    textRun(names.join(NAME_GAP), { font: 'kai' }),
  ];
}
