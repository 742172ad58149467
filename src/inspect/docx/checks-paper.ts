import type { OfficialProfile } from '../../layout/profile.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Subject } from '../check.ts';
import { judged, notMeasured, type Outcome } from '../outcome.ts';
import { differentSheets, isPaper, sizeOf, wantedSize } from '../paper.ts';
import { around, inMm, isWithin } from '../quantity.ts';
import type { DocxReading, ReadSection } from '../reading.ts';
import type { Measurement } from '../result.ts';

/** 天头 37 ± 1 mm, 订口 28 ± 1 mm (GB/T 9704—2012 §5.2.1). */
const MARGIN_TOLERANCE_MM = 1;

/** GF01 of a DOCX: every section is A4, upright or lying. */
export function docxPaper({ file, profile }: Subject, { sections }: DocxReading): Outcome {
  const what = { zh: '纸张', en: 'Paper' };
  const sizes = differentSheets(sections).map((section) => ({
    what,
    measured: sizeOf(section),
    wanted: wantedSize(section, profile),
    isRight: isPaper(section, profile),
  }));
  return judged(
    sizes
      .filter(({ isRight }) => !isRight)
      .map(({ measured, wanted }) => problem('inspect-paper', { file }, { measured, wanted, sides: [] })),
    sizes.map(({ measured, wanted }) => ({ what, measured, wanted })),
  );
}

/**
 * GF02 of a DOCX: margins of upright sections, by GB/T 33476.2's numbers (half a gap less above and below, so
 * that the characters fill 版心) or by GB/T 9704's own (domain §1.2.4: two profiles, both in use).
 */
export function docxMargins({ file, profile }: Subject, { sections }: DocxReading): Outcome {
  const upright = sections.filter((section) => section.heightMm >= section.widthMm);
  if (upright.length === 0) return notMeasured(onlyLying);
  const found = upright.map((section) => marginsOf(section, profile));
  const problems = found.flatMap((margins) => margins.flatMap((margin) => marginProblem(margin, file)));
  return judged(distinct(problems), found[0] ?? []);
}

const onlyLying = {
  zh: '只有横排的页面，版心按竖排页面量；请导出 PDF 后再检查。',
  en: 'All sections lie; export a PDF and inspect that.',
};

type Edge = 'top' | 'bottom' | 'left' | 'right';

interface Margin extends Measurement {
  readonly edge: Edge;
  readonly wantedMm: number;
  readonly isRight: boolean;
}

function marginsOf(section: ReadSection, { paper, typeArea, word }: OfficialProfile): readonly Margin[] {
  const below = paper.heightMm - typeArea.topMm - typeArea.heightMm;
  const beside = paper.widthMm - typeArea.leftMm - typeArea.widthMm;
  // A program's two margins belong together: those nearer to the standard's own are held against these.
  const isOwn = Math.abs(section.topMm - typeArea.topMm) < Math.abs(section.topMm - smallTopMm);
  const top = isOwn ? typeArea.topMm : word.marginTopMm === typeArea.topMm ? smallTopMm : word.marginTopMm;
  const bottom = isOwn ? below : below - (typeArea.topMm - top);
  return [
    margin('top', { zh: '上边距', en: 'top margin' }, section.topMm, top),
    margin('bottom', { zh: '下边距', en: 'bottom margin' }, section.bottomMm, bottom),
    margin('left', { zh: '左边距', en: 'left margin' }, section.leftMm, typeArea.leftMm),
    margin('right', { zh: '右边距', en: 'right margin' }, section.rightMm, beside),
  ];
}

/**
 * The height the lines have to fill: between a section's upper and lower margins where these are right, else what it
 * will be when they are, so that nobody sets the line spacing twice.
 */
export function linesHeightMm(section: ReadSection, profile: OfficialProfile): number {
  const [top, bottom] = marginsOf(section, profile);
  if (top === undefined || bottom === undefined) throw new Error('a section without margins');
  return top.isRight && bottom.isRight && isPaper(section, profile)
    ? section.heightMm - section.topMm - section.bottomMm
    : profile.paper.heightMm - top.wantedMm - bottom.wantedMm;
}

/** GB/T 33476.2 (domain §1.2.3). */
const smallTopMm = 34.58;

function margin(edge: Edge, what: Measurement['what'], mm: number, wantedMm: number): Margin {
  return {
    edge,
    what,
    wantedMm,
    measured: inMm(mm),
    wanted: around(wantedMm, MARGIN_TOLERANCE_MM),
    isRight: isWithin(mm, wantedMm, MARGIN_TOLERANCE_MM),
  };
}

function marginProblem({ edge, measured, wanted, isRight }: Margin, file: string): readonly Problem[] {
  return isRight ? [] : [problem('inspect-docx-margin', { file }, { edge, measured, wanted })];
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each.parameters), each])).values()];
}
