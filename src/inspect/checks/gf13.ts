import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import { docxImprint } from '../docx/checks-imprint.ts';
import type { FoundImprint } from '../elements.ts';
import { judged, notApplicable } from '../outcome.ts';
import { isHorizontal, lengthMm, middleMm } from '../pdf/rules.ts';
import { around, inMm, isWithin } from '../quantity.ts';
import type { PdfReading, ReadRule } from '../reading.ts';
import { isRed } from '../recognise-pdf/head.ts';
import { placeOfPart } from '../spot.ts';

const LAST_RULE_MM = 0.5;
const WEIGHT_MM = 0.05;
const WIDTH_MM = 1;
/** How far above its first and below its last line an imprint's rules are looked for. */
const REACH_MM = 5;

/** GF13: 版记 on the last side, its last rule on the type area's lower edge, weights 0.35 and 0.25 mm (§7.4.1). */
export const gf13: Check = {
  id: 'GF13',
  level: 'error',
  subject: { zh: '版记', en: 'Imprint' },
  clause: 'GB/T 9704—2012 7.4.1',
  run: (subject) => {
    const { file, reading, elements } = subject;
    if (reading.type === 'docx') return docxImprint(subject, reading);
    const { imprint, form } = elements;
    if (imprint === null) {
      return form === 'file'
        ? judged([problem('page-imprint-missing', { file }, {})])
        : notApplicable(noImprint);
    }
    const rules = rulesOf(imprint, reading);
    const place = placeOfPart(file, imprint.lines[0]);
    const side = imprint.lines[0]?.line?.side ?? 0;
    const elsewhere =
      side === reading.sides.length
        ? []
        : [problem('page-imprint-side', place, { side, last: reading.sides.length })];
    if (form === 'letter') {
      return judged([
        ...elsewhere,
        ...(rules.length === 0 ? [] : [problem('page-imprint-letter', place, {})]),
      ]);
    }
    return judged([...elsewhere, ...ruleProblems(rules, subject)], measurementsOf(rules, subject));
  },
};

const noImprint = { zh: '没有版记。', en: 'There is no imprint.' };

/** The long black rules above, between and below an imprint's lines. */
function rulesOf({ lines }: FoundImprint, { sides }: PdfReading): readonly ReadRule[] {
  const own = lines.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const top = Math.min(...own.map(({ topMm }) => topMm)) - REACH_MM;
  const bottom = Math.max(...own.map(({ bottomMm }) => bottomMm)) + REACH_MM;
  const side = sides.find(({ number }) => number === own[0]?.side);
  return (side?.rules ?? []).filter(
    (rule) =>
      isHorizontal(rule) &&
      !isRed(rule.colour) &&
      lengthMm(rule) > 100 &&
      middleMm(rule) > top &&
      middleMm(rule) < bottom,
  );
}

function lowerEdge({ profile: { typeArea } }: Subject): number {
  return typeArea.topMm + typeArea.heightMm;
}

function ruleProblems(rules: readonly ReadRule[], subject: Subject): readonly Problem[] {
  const { file, elements, profile } = subject;
  const place = placeOfPart(file, elements.imprint?.lines.at(-1));
  const last = rules.at(-1);
  if (last === undefined) return [problem('page-imprint-rules', place, {})];
  const found: Problem[] = [];
  const bottom = lowerEdge(subject);
  if (!isWithin(middleMm(last), bottom, LAST_RULE_MM)) {
    const parameters = { measured: inMm(middleMm(last)), wanted: around(bottom, LAST_RULE_MM) };
    found.push(problem('page-imprint-place', place, parameters));
  }
  const { outerRuleMm, innerRuleMm } = profile.imprint;
  const isWrong = rules.some((rule, index) => {
    const wanted = index === 0 || index === rules.length - 1 ? outerRuleMm : innerRuleMm;
    return !isWithin(rule.weightMm, wanted, WEIGHT_MM);
  });
  if (isWrong) {
    const parameters = { measured: weightsOf(rules), outer: String(outerRuleMm), inner: String(innerRuleMm) };
    found.push(problem('page-imprint-weights', place, parameters));
  }
  const { widthMm } = profile.typeArea;
  const narrow = rules.find((rule) => !isWithin(lengthMm(rule), widthMm, WIDTH_MM));
  if (narrow !== undefined) {
    const parameters = { measured: inMm(lengthMm(narrow)), wanted: around(widthMm, WIDTH_MM) };
    found.push(problem('page-imprint-width', place, parameters));
  }
  return found;
}

function measurementsOf(rules: readonly ReadRule[], subject: Subject): Parameters<typeof judged>[1] {
  const last = rules.at(-1);
  if (last === undefined) return [];
  const { outerRuleMm, innerRuleMm } = subject.profile.imprint;
  return [
    {
      what: { zh: '末条分隔线（距纸上边）', en: 'last rule' },
      measured: inMm(middleMm(last)),
      wanted: around(lowerEdge(subject), LAST_RULE_MM),
    },
    {
      what: { zh: '分隔线粗细', en: 'weights' },
      measured: weightsOf(rules),
      wanted: `${outerRuleMm}、${innerRuleMm}…${outerRuleMm} ± ${WEIGHT_MM} mm`,
    },
  ];
}

function weightsOf(rules: readonly ReadRule[]): string {
  return `${rules.map(({ weightMm }) => weightMm.toFixed(2)).join('、')} mm`;
}
