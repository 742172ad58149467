import { problem, type Problem } from '../../problems/problem.ts';
import type { Subject } from '../check.ts';
import type { FoundImprint } from '../elements.ts';
import { judged, notApplicable, type Outcome } from '../outcome.ts';
import { isWithin } from '../quantity.ts';
import type { DocxReading, ReadParagraph } from '../reading.ts';
import { placeOfPart } from '../spot.ts';

const WEIGHT_TOLERANCE_MM = 0.05;

/** GF13 of a DOCX: 版记 is there, with rules of 0.35 and 0.25 mm (GB/T 9704—2012 §7.4.1); its height shows on sides. */
export function docxImprint(subject: Subject, reading: DocxReading): Outcome {
  const { file, elements, profile } = subject;
  const { imprint, form } = elements;
  if (imprint === null) {
    return form === 'file'
      ? judged([problem('page-imprint-missing', { file }, {})])
      : notApplicable(noImprint);
  }
  const place = placeOfPart(file, imprint.lines[0]);
  const rules = rulesOf(imprint, reading);
  if (form === 'letter') return judged(rules.length === 0 ? [] : [problem('page-imprint-letter', place, {})]);
  const { outerRuleMm, innerRuleMm } = profile.imprint;
  const measured = `${rules.map((weight) => weight.toFixed(2)).join('、')} mm`;
  const wanted = `${outerRuleMm}、${innerRuleMm}…${outerRuleMm} ± ${WEIGHT_TOLERANCE_MM} mm`;
  return judged(
    ruleProblems(rules, measured, subject, place),
    rules.length === 0 ? [] : [{ what: { zh: '分隔线粗细', en: 'weights' }, measured, wanted }],
  );
}

const noImprint = { zh: '没有版记。', en: 'There is no imprint.' };

function ruleProblems(
  rules: readonly number[],
  measured: string,
  { profile }: Subject,
  place: Problem['place'],
): readonly Problem[] {
  if (rules.length === 0) return [problem('page-imprint-rules', place, {})];
  const { outerRuleMm, innerRuleMm } = profile.imprint;
  const isRight = rules.every((weight, index) => {
    const wanted = index === 0 || index === rules.length - 1 ? outerRuleMm : innerRuleMm;
    return isWithin(weight, wanted, WEIGHT_TOLERANCE_MM);
  });
  const about = { measured, outer: String(outerRuleMm), inner: String(innerRuleMm) };
  return isRight ? [] : [problem('page-imprint-weights', place, about)];
}

/** Weights from above to below. Two rows share a rule; body and date may stand in two cells of one row. */
function rulesOf(imprint: FoundImprint, reading: DocxReading): readonly number[] {
  const rows = [...new Set(imprint.lines.flatMap(({ paragraph }) => paragraph ?? []))];
  const isSameRow = (paragraph: ReadParagraph | undefined): boolean =>
    paragraph !== undefined &&
    paragraph === imprint.printedOn?.paragraph &&
    paragraph !== imprint.printUnit?.paragraph &&
    imprint.printUnit !== null;
  const edges = rows.flatMap((row, index) => {
    if (isSameRow(row)) return index === rows.length - 1 ? [weight(row, 'below')] : [];
    const next = rows[index + 1];
    const before =
      index === 0 ? [Math.max(weight(row, 'above'), weight(neighbour(reading, row, -1), 'below'))] : [];
    if (isSameRow(next)) return before;
    const below = Math.max(weight(row, 'below'), weight(next ?? neighbour(reading, row, 1), 'above'));
    return [...before, below];
  });
  return edges.filter((each) => each > 0);
}

/** A rule may belong to an empty paragraph beside 版记. */
function neighbour(
  { paragraphs }: DocxReading,
  { number }: ReadParagraph,
  step: 1 | -1,
): ReadParagraph | undefined {
  const found = paragraphs[number - 1 + step];
  return found?.text.trim() === '' ? found : undefined;
}

function weight(paragraph: ReadParagraph | undefined, where: 'above' | 'below'): number {
  return Math.max(
    0,
    ...(paragraph?.rules ?? []).filter((rule) => rule.where === where).map(({ weightMm }) => weightMm),
  );
}
