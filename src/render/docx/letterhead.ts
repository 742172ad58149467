import type { Letterhead } from '../../document/model.ts';
import { signersLine } from '../../document/words.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { cellsOf } from '../../typesetting/title-shape.ts';
import {
  cells,
  mmToTwips,
  pointsToHalfPoints,
  pointsToTwips,
  PORTRAIT,
  redOf,
  textWidth,
} from './measures.ts';
import { textRun, wordParagraph, type WordParagraph, type WordRule } from './word.ts';

/**
 * Line height of the mark as a multiple of its size: word processors put the baseline at 4/5 of an exact
 * line, 0.88 of the size is above it, so the characters' upper edge falls on the line's.
 */
const MARK_LINE = 1.1;

/**
 * Points from the mark's line to the double rule. Word would need 7 for the 4 mm below the characters
 * (domain §1.12); LibreOffice takes a border's distance twice in a frame. 5 keeps both within a millimetre.
 */
const MARK_RULE_SPACE = 5;

/** The red head of a 文件: mark, number (and 签发人), red rule (GB/T 9704-2012 7.2). */
export function fileHeadToDocx(letterhead: Letterhead, profile: OfficialProfile): readonly WordParagraph[] {
  const size = markSize(letterhead.mark, profile.file.markSize);
  return [
    {
      type: 'paragraph',
      style: 'DocumentMark',
      runs: [textRun(letterhead.mark, { halfPoints: pointsToHalfPoints(size) })],
      direct: {
        before: mmToTwips(profile.file.markTopMm) - PORTRAIT.margins.top,
        line: pointsToTwips(size * MARK_LINE),
      },
    },
    numberLine(letterhead, profile),
  ];
}

/** The head of a 信函: mark over a double rule 170 mm wide, number to the right below it (domain §1.12). */
export function letterHeadToDocx(letterhead: Letterhead, profile: OfficialProfile): readonly WordParagraph[] {
  const { letter } = profile;
  const size = markSize(letterhead.mark, letter.markSize);
  return [
    {
      type: 'paragraph',
      style: 'LetterMark',
      runs: [textRun(letterhead.mark, { halfPoints: pointsToHalfPoints(size) })],
      direct: {
        line: pointsToTwips(size * MARK_LINE),
        rules: { bottom: { ...letterRule('thick-thin', profile), spacePoints: MARK_RULE_SPACE } },
        frame: {
          x: mmToTwips(letter.ruleLeftMm),
          y: mmToTwips(letter.markTopMm),
          width: mmToTwips(letter.ruleRightMm - letter.ruleLeftMm),
          wrap: 'beside-nothing',
        },
      },
    },
    wordParagraph('LetterNumber', letterhead.number ?? ''),
  ];
}

/** The double red rule of a letter, 1.5 and 0.75 pt. */
export function letterRule(kind: 'thick-thin' | 'thin-thick', profile: OfficialProfile): WordRule {
  // The size is the thick line's; the thin one and the gap are 0.75 pt each, 1 mm in all.
  const eighthPoints = Math.round((mmToTwips(profile.letter.thickMm) * 8) / 20);
  return { kind, eighthPoints, colour: redOf(profile), spacePoints: 0 };
}

/** In whole points: as large as the profile's, smaller where the mark would not fit one line. */
function markSize(mark: string, largest: number): number {
  const widthPoints = textWidth(PORTRAIT) / 20;
  return Math.min(largest, Math.floor(widthPoints / Math.max(1, cellsOf(mark))));
}

function numberLine(letterhead: Letterhead, profile: OfficialProfile): WordParagraph {
  const number = letterhead.number ?? '';
  const signers = signersLine(letterhead);
  if (signers === null) return wordParagraph('DocumentNumber', number);
  const inset = cells(profile.file.signersInsetCells);
  const at = textWidth(PORTRAIT) - inset;
  const [label = '', names = ''] = signers.split(/(?<=：)/);
  return {
    type: 'paragraph',
    style: 'DocumentNumber',
    runs: [textRun(number), { type: 'tab' }, textRun(label), textRun(names, { font: 'kai' })],
    direct: { align: 'left', left: inset, tabs: [{ at, align: 'right' }] },
  };
}
