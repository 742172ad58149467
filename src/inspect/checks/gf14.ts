import { problem, type Problem } from '../../problems/problem.ts';
import { pointsToMm } from '../../layout/units.ts';
import type { Check, Subject } from '../check.ts';
import { docxPageNumbers } from '../docx/checks-feet.ts';
import type { Part } from '../elements.ts';
import { judged } from '../outcome.ts';
import { isHorizontal, lengthMm, middleMm } from '../pdf/rules.ts';
import { around, inMm, inPoints, isWithin } from '../quantity.ts';
import type { PdfReading, ReadLine, ReadSide } from '../reading.ts';
import { viewSides, type SideView } from '../recognise-pdf/rows.ts';
import type { Measurement } from '../result.ts';
import { placeOfPart } from '../spot.ts';

const TOLERANCE_MM = 1;
const SIZE_TOLERANCE = 0.5;
/** Height of the middle of an em dash over the baseline, in ems: the middle of the em box. */
const DASH_MIDDLE = 0.38;

/** GF14: `— 1 —`, 4号 half-width 宋体, 7 mm below the type area, odd right and even left (GB/T 9704—2012 §7.5). */
export const gf14: Check = {
  id: 'GF14',
  level: 'error',
  subject: { zh: '页码', en: 'Page numbers' },
  clause: 'GB/T 9704—2012 7.5、10.1',
  run: (subject) => {
    const { reading } = subject;
    if (reading.type === 'docx') return docxPageNumbers(subject, reading);
    const views = viewSides(reading);
    const wants = wantsOf(views, subject);
    const problems = views.flatMap((view, index) =>
      sideProblems(view, wants[index] ?? 'optional', subject, reading),
    );
    const missing = views.flatMap(({ side, pageNumber }, index) =>
      pageNumber === null && wants[index] === 'number' ? [side.number] : [],
    );
    return judged(
      [...missingProblems(missing, subject), ...once(problems)],
      measurementsOf(views, subject, reading),
    );
  },
};

type Want = 'number' | 'none' | 'optional';

/** Which sides carry a number. */
function wantsOf(views: readonly SideView[], { elements }: Subject): readonly Want[] {
  const isBlank = (view: SideView | undefined): boolean => view?.rows.length === 0;
  const imprint = new Set(elements.imprint?.lines.map(({ line }) => line));
  return views.map((view, index): Want => {
    if (elements.form === 'letter' && index === 0) return 'none';
    if (elements.form === 'letter' && views.length === 2) return 'optional';
    if (isBlank(view)) return 'none';
    // A certificate, or a poster, is a sheet of its own.
    const isSheet =
      elements.form === 'plain' && elements.pageNumbers.length === 0 && view.reads === 'landscape';
    if (isSheet) return 'optional';
    const isImprintOnly = view.rows.every(({ line }) => imprint.has(line));
    return isImprintOnly && isBlank(views[index - 1]) ? 'none' : 'number';
  });
}

function sideProblems(view: SideView, want: Want, subject: Subject, reading: PdfReading): readonly Problem[] {
  const { file, elements } = subject;
  const { side, pageNumber } = view;
  if (pageNumber === null) return [];
  const place = placeOfPart(file, pageNumber);
  if (want === 'none') {
    const isLetter = elements.form === 'letter';
    return [problem(isLetter ? 'page-number-letter' : 'page-number-blank', place, {})];
  }
  const printed = Number(/\d+/u.exec(pageNumber.text)?.[0] ?? Number.NaN);
  const isWrong = printed !== side.number && elements.form !== 'plain';
  const wrong = isWrong ? [problem('page-number-wrong', place, { printed, wanted: side.number })] : [];
  return [
    ...wrong,
    ...shapeProblems(pageNumber, side, place, reading),
    ...placeProblems(view, place, subject),
  ];
}

/** Sides that should carry a number and don't, told together. */
function missingProblems(sides: readonly number[], { file }: Subject): readonly Problem[] {
  const [first] = sides;
  if (first === undefined) return [];
  const place = sides.length === 1 ? { file, sheet: `第${first}页` } : { file };
  return [problem('page-number-missing', place, { sides })];
}

/** The number with its dashes, which some programs draw as rules. */
interface Figure {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly middleMm: number;
  readonly isDashed: boolean;
}

function figureOf(line: ReadLine, side: ReadSide): Figure {
  const dashes = side.rules.filter(
    (rule) =>
      isHorizontal(rule) &&
      lengthMm(rule) > 2.5 &&
      lengthMm(rule) < 8 &&
      middleMm(rule) > line.topMm &&
      middleMm(rule) < line.bottomMm &&
      (Math.abs(rule.x2Mm - line.leftMm) < 4 || Math.abs(rule.x1Mm - line.rightMm) < 4),
  );
  const text = line.text.replaceAll(/\s/gu, '');
  const [first] = dashes;
  return {
    leftMm: Math.min(line.leftMm, ...dashes.map(({ x1Mm }) => x1Mm)),
    rightMm: Math.max(line.rightMm, ...dashes.map(({ x2Mm }) => x2Mm)),
    middleMm: first === undefined ? line.baselineMm - DASH_MIDDLE * pointsToMm(line.size) : middleMm(first),
    isDashed: /^—\d+—$/u.test(text) || (/^\d+$/u.test(text) && dashes.length === 2),
  };
}

function shapeProblems(
  { line, text }: Part,
  side: ReadSide,
  place: Problem['place'],
  { fonts }: PdfReading,
): readonly Problem[] {
  if (line === undefined) return [];
  const digit = line.glyphs.find((glyph) => /\d/u.test(glyph.text));
  const font = fonts[digit?.font ?? -1]?.name ?? '';
  const found: Problem[] = [];
  if (!figureOf(line, side).isDashed) found.push(problem('page-number-form', place, { printed: text }));
  if (!song.test(font) && otherFaces.test(font)) found.push(problem('page-number-font', place, { font }));
  if (Math.abs(line.size - 14) > SIZE_TOLERANCE) {
    found.push(problem('page-number-size', place, { measured: inPoints(line.size) }));
  }
  return found;
}

/** Names of 宋体 faces, the third as a PDF gives 宋体 when its bytes are read as Latin. */
const song = /(?<!biao)song|宋|ËÎÌå|simsun|serif[-\s]?(?:sc|cjk|cn|tc|hk)|sourcehanserif|ming|mincho/iu;
const otherFaces =
  /times|serif|arial|helvetica|calibri|cambria|carlito|caladea|courier|dejavu|liberation|sans|roman|fang|仿|kai|楷|hei|黑|biaosong|小标宋/iu;

/** Where it should stand; a sheet that lies has its number where its program puts it. */
function placeProblems(
  { side, pageNumber, reads }: SideView,
  place: Problem['place'],
  subject: Subject,
): readonly Problem[] {
  const line = pageNumber?.line;
  if (line === undefined || reads === 'landscape') return [];
  const figure = figureOf(line, side);
  const { edge, wantedMm, heightMm } = wantedPlace(side.number, subject);
  const measuredMm = edge === 'right' ? figure.rightMm : figure.leftMm;
  const found: Problem[] = [];
  if (!isWithin(measuredMm, wantedMm, TOLERANCE_MM)) {
    const parameters = {
      edge,
      measured: inMm(measuredMm),
      wanted: around(wantedMm, TOLERANCE_MM),
      side: side.number,
    };
    const middle = (figure.leftMm + figure.rightMm) / 2;
    const isCentred = Math.min(Math.abs(middle - 105), Math.abs(middle - 106)) < 2;
    found.push(problem(isCentred ? 'page-number-centred' : 'page-number-place', place, parameters));
  }
  if (!isWithin(figure.middleMm, heightMm, TOLERANCE_MM)) {
    const parameters = { measured: inMm(figure.middleMm), wanted: around(heightMm, TOLERANCE_MM) };
    found.push(problem('page-number-height', place, parameters));
  }
  return found;
}

function wantedPlace(
  side: number,
  { profile }: Subject,
): { readonly edge: 'left' | 'right'; readonly wantedMm: number; readonly heightMm: number } {
  const { typeArea, grid, pageNumber } = profile;
  const insetMm = (pageNumber.insetCells * typeArea.widthMm) / grid.cells;
  const heightMm = typeArea.topMm + typeArea.heightMm + pageNumber.belowTypeAreaMm;
  return side % 2 === 1
    ? { edge: 'right', wantedMm: typeArea.leftMm + typeArea.widthMm - insetMm, heightMm }
    : { edge: 'left', wantedMm: typeArea.leftMm + insetMm, heightMm };
}

/** The first odd and the first even number, as measured. */
function measurementsOf(
  views: readonly SideView[],
  subject: Subject,
  reading: PdfReading,
): readonly Measurement[] {
  return [1, 0].flatMap((rest): readonly Measurement[] => {
    const view = views.find(
      ({ side, pageNumber, reads }) => side.number % 2 === rest && pageNumber !== null && reads === 'upright',
    );
    const line = view?.pageNumber?.line;
    if (view === undefined || line === undefined) return [];
    const figure = figureOf(line, view.side);
    const { edge, wantedMm, heightMm } = wantedPlace(view.side.number, subject);
    const digit = line.glyphs.find((glyph) => /\d/u.test(glyph.text));
    const font = reading.fonts[digit?.font ?? -1]?.name ?? '';
    return [
      {
        what:
          rest === 1
            ? {
                zh: `单页码“${line.text}”（${font}）右端`,
                en: `odd number "${line.text}" (${font}) right end`,
              }
            : { zh: `双页码“${line.text}”左端`, en: `even number "${line.text}" left end` },
        measured: inMm(edge === 'right' ? figure.rightMm : figure.leftMm),
        wanted: around(Math.round(wantedMm * 10) / 10, TOLERANCE_MM),
      },
      {
        what: { zh: '高度（距纸上边）', en: 'height from the upper edge' },
        measured: inMm(figure.middleMm),
        wanted: around(heightMm, TOLERANCE_MM),
      },
    ];
  });
}

/** One of a kind for odd and for even sides: the same fault on forty sides is one fault. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter(({ code, parameters }) => {
    if (code === 'page-number-blank') return true;
    const key = `${code} ${'edge' in parameters ? String(parameters.edge) : ''}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}
