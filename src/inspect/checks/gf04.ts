import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import { docxHead } from '../docx/checks-head.ts';
import { judged, notApplicable, type Outcome } from '../outcome.ts';
import { isHorizontal, lengthMm, middleMm } from '../pdf/rules.ts';
import { measurement } from '../quantity.ts';
import type { PdfReading, ReadRule } from '../reading.ts';
import { isRed } from '../recognise-pdf/head.ts';
import type { Bilingual } from '../result.ts';
import { placeOfPart } from '../spot.ts';

/** GF04: red mark and red rules where §7.2.4 and §7.2.7 (a letter's: §10.1) want them. */
export const gf04: Check = {
  id: 'GF04',
  level: 'error',
  subject: { zh: '红头', en: 'Red head' },
  clause: 'GB/T 9704—2012 7.2.4、7.2.7、10.1',
  run: (subject) => {
    const { reading, elements } = subject;
    if (reading.type === 'docx') return docxHead(subject, reading);
    if (elements.form === 'plain') return notApplicable(noHead);
    const rules = redRules(reading);
    const measures =
      elements.form === 'letter' ? letterMeasures(subject, rules) : fileMeasures(subject, rules);
    const doubles = elements.form === 'letter' ? doubleProblems(subject, rules) : [];
    return outcomeOf(measures, doubles, subject);
  },
};

const noHead = { zh: '没有红头。', en: 'There is no red head.' };

/** What is measured; null where there is nothing to lay the ruler on. */
interface Measure {
  readonly what: Bilingual;
  readonly mm: number | null;
  readonly wantedMm: number;
  readonly tolerance: number;
}

function redRules({ sides }: PdfReading): readonly ReadRule[] {
  return (sides[0]?.rules ?? []).filter(
    (rule) => isHorizontal(rule) && isRed(rule.colour) && lengthMm(rule) > 100,
  );
}

function fileMeasures({ elements, profile }: Subject, rules: readonly ReadRule[]): readonly Measure[] {
  const number = elements.number?.line;
  const below = number === undefined ? rules : rules.filter((rule) => middleMm(rule) > number.baselineMm);
  const [rule] = below;
  return [
    markTop(elements.mark[0]?.line?.topMm, profile.file.markTopMm),
    {
      what: ruleWidth,
      mm: rule === undefined ? null : lengthMm(rule),
      wantedMm: profile.typeArea.widthMm,
      tolerance: 1,
    },
    ...(rule === undefined
      ? []
      : [{ what: ruleLeft, mm: rule.x1Mm, wantedMm: profile.typeArea.leftMm, tolerance: 1 }]),
    ...(rule === undefined || number === undefined
      ? []
      : [
          {
            what: { zh: '红色分隔线距发文字号', en: 'red rule below the number' },
            mm: distanceTo(rule, number.bottomMm, profile.file.numberToRuleMm),
            wantedMm: profile.file.numberToRuleMm,
            tolerance: 0.5,
          },
        ]),
  ];
}

const ruleWidth = { zh: '红色分隔线长', en: 'width of the red rule' };
const ruleLeft = { zh: '红色分隔线左端', en: 'left end of the red rule' };

function markTop(mm: number | undefined, wantedMm: number): Measure {
  const what = { zh: '发文机关标志上边缘（距纸边）', en: 'top of the red mark from the paper’s edge' };
  return { what, mm: mm ?? null, wantedMm, tolerance: 1 };
}

/** A letter's double rules: thick above thin under the mark, thin above thick at the foot. */
function letterMeasures({ elements, profile }: Subject, rules: readonly ReadRule[]): readonly Measure[] {
  const { letter, paper } = profile;
  const mark = elements.mark.at(-1)?.line;
  const upper = rules.filter((rule) => middleMm(rule) < paper.heightMm / 2);
  const lower = rules.filter((rule) => middleMm(rule) > paper.heightMm / 2);
  const width = letter.ruleRightMm - letter.ruleLeftMm;
  const [first, last] = [upper[0], lower.at(-1)];
  const of = (zh: string, en: string, mm: number | null, wantedMm: number, tolerance: number): Measure => ({
    what: { zh, en },
    mm,
    wantedMm,
    tolerance,
  });
  return [
    markTop(elements.mark[0]?.line?.topMm, letter.markTopMm),
    of(
      '首条红色双线距发文机关标志',
      'upper double rule below the mark',
      first === undefined || mark === undefined
        ? null
        : distanceTo(first, mark.bottomMm, letter.markToRuleMm),
      letter.markToRuleMm,
      1,
    ),
    of(
      '末条红色双线（距纸上边）',
      'lower double rule',
      last === undefined ? null : middleMm(last),
      letter.lowerRuleMm,
      1,
    ),
    ...[first, last].flatMap((rule, index) =>
      rule === undefined
        ? []
        : [
            of(
              `${index === 0 ? '首' : '末'}条红色双线长`,
              'width of the double rule',
              lengthMm(rule),
              width,
              1,
            ),
          ],
    ),
  ];
}

/** To the rule's edge or to its middle: the standard leaves that open, so the nearer counts. */
function distanceTo(rule: ReadRule, fromMm: number, wantedMm: number): number {
  const [edge, middle] = [middleMm(rule) - rule.weightMm / 2 - fromMm, middleMm(rule) - fromMm];
  return Math.abs(edge - wantedMm) < Math.abs(middle - wantedMm) ? edge : middle;
}

/** Two rules each, the thick one outside. */
function doubleProblems({ file, profile }: Subject, rules: readonly ReadRule[]): readonly Problem[] {
  const middle = profile.paper.heightMm / 2;
  const upper = rules.filter((rule) => middleMm(rule) < middle);
  const lower = rules.filter((rule) => middleMm(rule) > middle);
  const isDouble = (outer: ReadRule | undefined, inner: ReadRule | undefined, count: number): boolean =>
    count === 2 && outer !== undefined && inner !== undefined && outer.weightMm > inner.weightMm;
  const place = { file, sheet: '第1页' };
  return [
    ...(upper.length === 0 || isDouble(upper[0], upper[1], upper.length)
      ? []
      : [problem('page-letter-double', place, { where: 'upper' })]),
    ...(lower.length === 0 || isDouble(lower[1], lower[0], lower.length)
      ? []
      : [problem('page-letter-double', place, { where: 'lower' })]),
  ];
}

function outcomeOf(
  measures: readonly Measure[],
  doubles: readonly Problem[],
  { file, elements }: Subject,
): Outcome {
  const place = placeOfPart(file, elements.mark[0] ?? elements.number);
  const problems = measures.flatMap(({ what, mm, wantedMm, tolerance }): readonly Problem[] => {
    if (mm === null) return [problem('page-head-missing', place, { zh: what.zh, en: what.en })];
    const { isWithin, measured, wanted } = measurement(what, mm, wantedMm, tolerance);
    return isWithin ? [] : [problem('page-head', place, { zh: what.zh, en: what.en, measured, wanted })];
  });
  const taken = measures.flatMap(({ what, mm, wantedMm, tolerance }) => {
    if (mm === null) return [];
    const { measured, wanted } = measurement(what, mm, wantedMm, tolerance);
    return [{ what, measured, wanted }];
  });
  return judged([...problems, ...doubles], taken);
}
