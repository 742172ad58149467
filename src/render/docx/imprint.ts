import type { Form, Imprint } from '../../document/model.ts';
import { imprintWords } from '../../document/words.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { cellsOf } from '../../typesetting/title-shape.ts';
import { cells, belowTypeArea, mmToTwips, pointsToTwips, PORTRAIT_WIDTH } from './measures.ts';
import {
  textRun,
  wordParagraph,
  type DirectFormat,
  type WordBlock,
  type WordParagraph,
  type WordRow,
  type WordRule,
} from './word.ts';

const COPY_TO_LABEL = '抄送：';

/**
 * 版记 at the foot of the type area of the last side (GB/T 9704-2012 7.4): a ruled table that floats to the
 * foot, so that it stays there while the text above is edited. A letter's has no rules (domain §1.12).
 */
export function imprintToDocx(imprint: Imprint, form: Form, profile: OfficialProfile): readonly WordBlock[] {
  const lines = imprintLines(imprint, form, profile);
  if (lines.length === 0) return [];
  const rows = lines.map((line, index): WordRow => ({
    isHead: false,
    rules: form === 'letter' ? {} : rulesOf(index, lines.length, profile),
    cells: line.slice(0, 1),
    belowFirst: line.slice(1),
  }));
  // Word's text area ends half a gap below the type area, where the last rule has to be.
  const clear: WordRow = {
    isHead: false,
    rules: {},
    height: belowTypeArea(profile),
    cells: [wordParagraph('SmallestLine', '')],
  };
  return [
    {
      type: 'table',
      place: 'foot',
      grid: [PORTRAIT_WIDTH],
      padding: { x: 0, y: 0 },
      rows: belowTypeArea(profile) === 0 ? rows : [...rows, clear],
    },
  ];
}

/** What stands between the rules; 主送 and 抄送 share a row (domain §1.9). */
function imprintLines(
  imprint: Imprint,
  form: Form,
  profile: OfficialProfile,
): readonly (readonly WordParagraph[])[] {
  const { sendTo, copyTo, disclosure, printUnit, printedOn } = imprintWords(imprint, form);
  const at = PORTRAIT_WIDTH - cells(profile.imprint.insetCells);
  const printing: WordParagraph = {
    type: 'paragraph',
    style: 'Imprint',
    runs: [textRun(printUnit ?? ''), { type: 'tab' }, textRun(printedOn ?? '')],
    direct: { tabs: [{ at, align: 'right' }] },
  };
  const told = [sendTo, copyTo].flatMap((text) =>
    text === null ? [] : [wordParagraph('Imprint', text, hangingFormat(profile))],
  );
  return [
    ...(told.length === 0 ? [] : [told]),
    ...(disclosure === null ? [] : [[wordParagraph('Imprint', disclosure)]]),
    ...(printUnit === null && printedOn === null ? [] : [[printing]]),
  ];
}

/** Wrapped lines stand under the first character after 抄送：. */
function hangingFormat(profile: OfficialProfile): DirectFormat {
  const hanging = pointsToTwips(cellsOf(COPY_TO_LABEL) * profile.sizes.imprint);
  return { left: cells(profile.imprint.insetCells) + hanging, hanging };
}

/** First and last rule 0.35 mm, the others 0.25 mm (GB/T 9704-2012 7.4.1). */
function rulesOf(index: number, count: number, profile: OfficialProfile): NonNullable<WordRow['rules']> {
  const outer = rule(profile.imprint.outerRuleMm);
  const inner = rule(profile.imprint.innerRuleMm);
  return { top: index === 0 ? outer : inner, bottom: index === count - 1 ? outer : inner };
}

function rule(widthMm: number): WordRule {
  const eighthPoints = Math.round((mmToTwips(widthMm) * 8) / 20);
  return { kind: 'single', eighthPoints, colour: '000000', spacePoints: 0 };
}
