import type { Form, Imprint } from '../../document/model.ts';
import { imprintWords } from '../../document/words.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { cellsOf } from './cells.ts';
import { cells, mmToTwips, pointsToTwips, PORTRAIT, textWidth } from './measures.ts';
import { textRun, type DirectFormat, type WordParagraph, type WordRule, type WordRun } from './word.ts';

const COPY_TO_LABEL = '抄送：';

/**
 * 版记 at the foot of the type area of the last side: its paragraphs share one frame, so that it stays there
 * while the text above is edited (GB/T 9704-2012 7.4; a letter's has no rules and no printing line).
 */
export function imprintToDocx(
  imprint: Imprint,
  form: Form,
  profile: OfficialProfile,
): readonly WordParagraph[] {
  const words = imprintWords(imprint, form);
  const lines: (readonly [readonly WordRun[], DirectFormat])[] = [];
  if (words.copyTo !== null) lines.push([[textRun(words.copyTo)], hangingFormat(profile)]);
  if (words.disclosure !== null) lines.push([[textRun(words.disclosure)], {}]);
  if (words.printUnit !== null || words.printedOn !== null) {
    lines.push([
      [textRun(words.printUnit ?? ''), { type: 'tab' }, textRun(words.printedOn ?? '')],
      { tabs: [{ at: textWidth(PORTRAIT) - cells(profile.imprint.insetCells), align: 'right' }] },
    ]);
  }
  return lines.map(([runs, direct], index) => ({
    type: 'paragraph',
    style: 'Imprint',
    runs,
    direct: {
      ...direct,
      ...(form === 'letter' ? {} : { rules: rulesOf(index, lines.length, profile) }),
      frame: {
        x: mmToTwips(profile.typeArea.leftMm),
        y: 'foot',
        width: textWidth(PORTRAIT),
        wrap: 'beside-nothing',
      },
    },
  }));
}

/** Wrapped lines stand under the first character after 抄送：. */
function hangingFormat(profile: OfficialProfile): DirectFormat {
  const hanging = pointsToTwips(cellsOf(COPY_TO_LABEL) * profile.sizes.imprint);
  return { left: cells(profile.imprint.insetCells) + hanging, hanging };
}

/** First and last rule 0.35 mm, the others 0.25 mm (GB/T 9704-2012 7.4.1). */
function rulesOf(index: number, count: number, profile: OfficialProfile): NonNullable<DirectFormat['rules']> {
  const rule = (widthMm: number): WordRule => ({
    kind: 'single',
    eighthPoints: Math.round((widthMm / 25.4) * 72 * 8),
    colour: '000000',
    spacePoints: 0,
  });
  const outer = rule(profile.imprint.outerRuleMm);
  const inner = rule(profile.imprint.innerRuleMm);
  return { top: index === 0 ? outer : inner, ...(index === count - 1 ? { bottom: outer } : {}) };
}
