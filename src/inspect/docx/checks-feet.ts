import { problem, type Problem } from '../../problems/problem.ts';
import type { Subject } from '../check.ts';
import { judged, notApplicable, type Outcome } from '../outcome.ts';
import { around, inMm, inPoints, isWithin } from '../quantity.ts';
import type { DocxReading, ReadParagraph, ReadSection } from '../reading.ts';
import type { Measurement } from '../result.ts';
import { extentOf, textWidthMm } from './measures.ts';

const TOLERANCE_MM = 1;
const SIZE_TOLERANCE = 0.5;

/** GF14 of a DOCX: `— 1 —` in 4号 宋体, right on odd sides, left on even ones, one character in (GB/T 9704—2012 §7.5). */
export function docxPageNumbers(subject: Subject, reading: DocxReading): Outcome {
  const upright = reading.sections.filter(({ widthMm, heightMm }) => heightMm >= widthMm);
  const { form } = subject.elements;
  const isNumbered = upright.some(({ feet }) => feet.some((foot) => numberOf(foot.paragraphs) !== null));
  if (upright.length === 0 || (form === 'plain' && !isNumbered)) return notApplicable(noNumbers);
  const problems = upright.flatMap((section, index) => sectionProblems(section, index, subject, reading));
  return judged(distinct(problems), upright[0] === undefined ? [] : measurements(upright[0], subject));
}

const noNumbers = {
  zh: '没有红头的文件，页码由自己决定。',
  en: 'A paper without a red head may go without numbers.',
};

type Side = 'odd' | 'even';

function sectionProblems(
  section: ReadSection,
  index: number,
  subject: Subject,
  { evenAndOddFeet }: DocxReading,
): readonly Problem[] {
  const { file, elements } = subject;
  const odd = footOf(section, 'odd');
  const even = evenAndOddFeet ? footOf(section, 'even') : odd;
  if (odd === null || even === null) return [problem('page-number-missing', { file }, { sides: [] })];
  const first = section.titlePage ? footOf(section, 'first') : odd;
  // A side that begins as its section does: the letter's first.
  const isLetterFirst = elements.form === 'letter' && index === 0;
  const firstProblems = isLetterFirst
    ? first === null
      ? []
      : [problem('page-number-letter', { file }, {})]
    : first === null
      ? [problem('page-number-missing', { file }, { sides: [] })]
      : [];
  return [
    ...firstProblems,
    ...shapeProblems(odd, file),
    ...(even === odd ? [] : shapeProblems(even, file)),
    ...placeProblems(odd, even, section, subject),
  ];
}

function footOf({ feet }: ReadSection, sides: Side | 'first'): ReadParagraph | null {
  return numberOf(feet.find((foot) => foot.sides === sides)?.paragraphs ?? []);
}

function numberOf(paragraphs: readonly ReadParagraph[]): ReadParagraph | null {
  return paragraphs.find(({ text }) => /\d/u.test(text)) ?? null;
}

function shapeProblems({ text, runs }: ReadParagraph, file: string): readonly Problem[] {
  const digit = runs.find((run) => /\d/u.test(run.text));
  const font = digit?.latinFont ?? digit?.font ?? '';
  const size = digit?.size ?? 14;
  return [
    ...(/^—\d+—$/u.test(text.replaceAll(/\s/gu, ''))
      ? []
      : [problem('page-number-form', { file }, { printed: text.trim() })]),
    ...(song.test(font)
      ? []
      : [problem('page-number-font', { file }, { font: font === '' ? '（没有指定）' : font })]),
    ...(Math.abs(size - 14) > SIZE_TOLERANCE
      ? [problem('page-number-size', { file }, { measured: inPoints(size) })]
      : []),
  ];
}

const song = /(?<!小标)宋|(?<!biao)song(?!ti_gb2312x)|simsun|serif (?:sc|cjk)|mincho|ming/iu;

/** One foot for all sides must know inside from outside; two must stand right and left. */
function placeProblems(
  odd: ReadParagraph,
  even: ReadParagraph,
  section: ReadSection,
  subject: Subject,
): readonly Problem[] {
  const { file } = subject;
  if (isCentred(odd))
    return [
      problem(
        'page-number-centred',
        { file },
        { edge: 'right', side: 1, ...wantedWords('odd', section, subject), measured: '居中' },
      ),
    ];
  if (odd === even)
    return odd.box?.align === 'outside' ? [] : [problem('inspect-docx-feet-same', { file }, {})];
  return (['odd', 'even'] as const).flatMap((side) => {
    const paragraph = side === 'odd' ? odd : even;
    const mm = endOf(paragraph, side, section);
    const wantedMm = wantedOf(side, section, subject);
    if (mm === null || isWithin(mm, wantedMm, TOLERANCE_MM)) return [];
    const about = { edge: side === 'odd' ? 'right' : 'left', side: side === 'odd' ? 1 : 2 } as const;
    return [
      problem(
        'page-number-place',
        { file },
        { ...about, measured: inMm(mm), ...wantedWords(side, section, subject) },
      ),
    ];
  });
}

function isCentred({ align, box }: ReadParagraph): boolean {
  return box === null || box.align === null ? align === 'center' : box.align === 'center';
}

/** Where the number's outer end stands, from the paper's left edge; null in a box or at a tab stop. */
function endOf(paragraph: ReadParagraph, side: Side, section: ReadSection): number | null {
  if (paragraph.box !== null) return null;
  const extent = extentOf(paragraph, paragraph.text, section);
  if (extent === null) return null;
  return section.leftMm + (side === 'odd' ? extent.rightMm : extent.leftMm);
}

function wantedOf(side: Side, section: ReadSection, { profile }: Subject): number {
  const inset = (profile.pageNumber.insetCells * profile.typeArea.widthMm) / profile.grid.cells;
  return side === 'odd' ? section.leftMm + textWidthMm(section) - inset : section.leftMm + inset;
}

function wantedWords(side: Side, section: ReadSection, subject: Subject): { readonly wanted: string } {
  return { wanted: around(Math.round(wantedOf(side, section, subject) * 10) / 10, TOLERANCE_MM) };
}

function measurements(section: ReadSection, subject: Subject): readonly Measurement[] {
  return (['odd', 'even'] as const).flatMap((side) => {
    const paragraph = footOf(section, side);
    const mm = paragraph === null ? null : endOf(paragraph, side, section);
    if (paragraph === null || mm === null) return [];
    const what =
      side === 'odd'
        ? { zh: '单页码右端', en: 'right end of odd numbers' }
        : { zh: '双页码左端', en: 'left end of even numbers' };
    return [{ what, measured: inMm(mm), ...wantedWords(side, section, subject) }];
  });
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...new Map(problems.map((each) => [`${each.code} ${JSON.stringify(each.parameters)}`, each])).values(),
  ];
}
