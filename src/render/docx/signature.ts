import type { Signature } from '../../document/model.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { cellsOf } from '../../typesetting/title-shape.ts';
import { placeSignature, type SignatureLayout, type SignatureWords } from '../signature-places.ts';
import { blankLines, cells } from './measures.ts';
import { textRun, wordParagraph, type DirectFormat, type WordParagraph, type WordRun } from './word.ts';

/**
 * 发文机关署名 and 成文日期 (GB/T 9704-2012 7.3.5), at the places all writers share: set to the right by indents, so
 * that a name that is edited stays inside the page; the names of a row of seals at tab stops.
 */
export function signatureToDocx(signature: Signature, profile: OfficialProfile): readonly WordParagraph[] {
  const layout = placeSignature(signature, profile, cellsOf);
  const rows = layout.rows.map((words, index) => {
    const before = index === 0 ? blanksAbove(layout, profile) : blanksBetween(layout, profile);
    return rowToDocx(words, before === 0 ? {} : { before: blankLines(before, profile) }, profile);
  });
  return [...rows, dateToDocx(layout, profile)];
}

function blanksAbove({ issue }: SignatureLayout, { signature }: OfficialProfile): number {
  return issue === 'unsealed' ? signature.unsealedBlankLines : signature.sealedBlankLines;
}

function blanksBetween({ issue }: SignatureLayout, { signature }: OfficialProfile): number {
  return issue === 'joint' ? signature.jointRowLines - 1 : 0;
}

function rowToDocx(
  words: readonly SignatureWords[],
  direct: DirectFormat,
  profile: OfficialProfile,
): WordParagraph {
  const [first, ...others] = words;
  if (first === undefined || others.length === 0) {
    const right = first === undefined ? {} : { right: rightOf(first, profile) };
    return wordParagraph('SignatureIssuer', first?.text ?? '', { ...right, ...direct });
  }
  return {
    type: 'paragraph',
    style: 'SignatureIssuer',
    runs: words.flatMap(({ text }, index): readonly WordRun[] =>
      index === 0 ? [textRun(text)] : [{ type: 'tab' }, textRun(text)],
    ),
    direct: {
      align: 'left',
      left: cells(first.left),
      tabs: others.map(({ left }) => ({ at: cells(left), align: 'left' })),
      ...direct,
    },
  };
}

function dateToDocx(layout: SignatureLayout, profile: OfficialProfile): WordParagraph {
  const { date, rows } = layout;
  return wordParagraph('SignatureDate', date.text, {
    right: rightOf(date, profile),
    ...(rows.length === 0 ? { before: blankLines(blanksAbove(layout, profile), profile) } : {}),
  });
}

/** From the type area's right edge to the end of the words; never negative, as the date of a short name is. */
function rightOf({ left, cells: width }: SignatureWords, { grid }: OfficialProfile): number {
  return cells(Math.max(0, grid.cells - left - width));
}
