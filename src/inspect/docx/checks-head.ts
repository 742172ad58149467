import { problem, type Problem } from '../../problems/problem.ts';
import type { Subject } from '../check.ts';
import { judged, notApplicable, type Outcome } from '../outcome.ts';
import { around, inMm, isWithin } from '../quantity.ts';
import type { DocxReading, ReadParagraph } from '../reading.ts';
import { isRed } from '../recognise-pdf/head.ts';
import type { Bilingual } from '../result.ts';
import { placeOfPart } from '../spot.ts';
import { pointsToMm } from '../../layout/units.ts';
import { belowEmMm, emTopMm, firstRun, sectionOf, textWidthMm } from './measures.ts';

/** Word processors put the characters of an exact line up to a millimetre apart (domain §1.2.3). */
const HEIGHT_TOLERANCE_MM = 2;
const WIDTH_TOLERANCE_MM = 1;
const DISTANCE_TOLERANCE_MM = 1;

/**
 * GF04 of a DOCX, as far as paragraph distances tell: the mark's height, the red rule's width and its distance
 * from the number. What stands in a shape, or after lines of no exact height, is not measured.
 */
export function docxHead(subject: Subject, reading: DocxReading): Outcome {
  const { elements, file, profile } = subject;
  if (elements.form === 'plain') return notApplicable(noHead);
  const mark = elements.mark[0]?.paragraph;
  const markTop = elements.form === 'letter' ? profile.letter.markTopMm : profile.file.markTopMm;
  const rule = redRule(reading, subject);
  const measures = [
    ...measured(topWords, mark === undefined ? null : topOf(mark, reading), markTop, HEIGHT_TOLERANCE_MM),
    ...(elements.form === 'letter' ? [] : ruleMeasures(rule, reading, subject)),
  ];
  const place = placeOfPart(file, elements.mark[0] ?? elements.number);
  return judged(
    [
      ...(mark === undefined ? [problem('page-head-missing', place, markWords)] : []),
      ...(rule === null ? [problem('page-head-missing', place, ruleWords)] : []),
      ...measures.flatMap((one) => measureProblems(one, place)),
    ],
    measures,
  );
}

const noHead = { zh: '没有红头。', en: 'There is no red head.' };
const markWords = { zh: '发文机关标志', en: 'red mark' };
const ruleWords = { zh: '红色分隔线', en: 'red rule' };
const topWords = { zh: '发文机关标志上边缘距纸边', en: 'The top of the red mark from the paper’s edge' };
const widthWords = { zh: '红色分隔线长', en: 'The width of the red rule' };
const distanceWords = { zh: '红色分隔线距发文字号', en: 'The red rule below the number' };

interface Measure {
  readonly what: Bilingual;
  readonly measured: string;
  readonly wanted: string;
  readonly isRight: boolean;
}

function measured(
  what: Bilingual,
  mm: number | null,
  wantedMm: number,
  tolerance: number,
): readonly Measure[] {
  if (mm === null) return [];
  return [
    {
      what,
      measured: inMm(mm),
      wanted: around(wantedMm, tolerance),
      isRight: isWithin(mm, wantedMm, tolerance),
    },
  ];
}

function measureProblems(
  { what, isRight, ...numbers }: Measure,
  place: Problem['place'],
): readonly Problem[] {
  const { measured: found, wanted } = numbers;
  return isRight ? [] : [problem('page-head', place, { ...what, measured: found, wanted })];
}

/** Of the paper's first words: by the frame they stand in, or by the lines above them. */
function topOf(mark: ReadParagraph, reading: DocxReading): number | null {
  const run = firstRun(mark);
  const section = sectionOf(reading, mark);
  if (run === null || section === null || mark.pitch === null) return null;
  const inLine = emTopMm(mark.pitch, run.size);
  if (mark.box !== null) return mark.box.topMm === null ? null : mark.box.topMm + inLine;
  const above = reading.paragraphs.filter(({ number, box }) => number < mark.number && box === null);
  const heights = above.map(({ text, pitch, beforeMm, afterMm }) =>
    text.trim() === '' && pitch !== null ? pointsToMm(pitch) + beforeMm + afterMm : null,
  );
  if (heights.includes(null)) return null;
  const sum = heights.reduce<number>((total, height) => total + (height ?? 0), 0);
  return section.topMm + sum + mark.beforeMm + inLine;
}

interface RedRule {
  readonly paragraph: ReadParagraph;
  readonly rule: ReadParagraph['rules'][number];
}

/** The first red rule of the head. */
function redRule({ paragraphs }: DocxReading, { elements }: Subject): RedRule | null {
  const end = elements.title[0]?.paragraph?.number ?? 30;
  return (
    paragraphs
      .filter(({ number }) => number <= end)
      .flatMap((paragraph) =>
        paragraph.rules.filter(({ colour }) => isRed(colour)).map((rule) => ({ paragraph, rule })),
      )[0] ?? null
  );
}

function ruleMeasures(
  found: RedRule | null,
  reading: DocxReading,
  { elements, profile }: Subject,
): readonly Measure[] {
  if (found === null) return [];
  const { paragraph, rule } = found;
  const section = sectionOf(reading, paragraph);
  const textWidth = section === null ? profile.typeArea.widthMm : textWidthMm(section);
  const isBorder = rule.lengthMm === null;
  const border = rule.distanceMm === null ? null : textWidth - paragraph.leftMm - paragraph.rightMm;
  // A border is as wide as the text; whether that is right, GF02 says.
  const wantedWidth = isBorder ? textWidth : profile.typeArea.widthMm;
  return [
    ...measured(widthWords, rule.lengthMm ?? border, wantedWidth, WIDTH_TOLERANCE_MM),
    ...measured(
      distanceWords,
      paragraph === elements.number?.paragraph ? distanceOf(found) : null,
      profile.file.numberToRuleMm,
      DISTANCE_TOLERANCE_MM,
    ),
  ];
}

/** From the number's characters down to the border of its paragraph. */
function distanceOf({ paragraph, rule }: RedRule): number | null {
  const run = firstRun(paragraph);
  if (run === null || paragraph.pitch === null || rule.distanceMm === null || rule.where !== 'below')
    return null;
  return belowEmMm(paragraph.pitch, run.size) + rule.distanceMm;
}
