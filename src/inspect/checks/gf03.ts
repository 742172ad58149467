import { mmToPoints } from '../../layout/units.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import { docxGrid } from '../docx/checks-grid.ts';
import type { Elements, Paragraph } from '../elements.ts';
import { judged, notApplicable } from '../outcome.ts';
import { around, inMm, isWithin, medianOf } from '../quantity.ts';
import type { ReadGlyph, ReadLine } from '../reading.ts';
import type { Row, SideView } from '../recognise-pdf/rows.ts';
import type { Measurement } from '../result.ts';
import { placeOf } from '../spot.ts';
import { fullLines, textParagraphs, textRowsOf, type TextRows } from '../text-rows.ts';
import { cellsOf } from '../words/cells.ts';

/** Of the distance of lines (domain §1.20). A side tightened by up to 0.5 pt for its signature (§1.7) is within it. */
const PITCH_TOLERANCE_MM = 0.2;
/** How far a line of another face may stand from its place. */
const BOBBING_MM = 0.6;
/** So many full lines show how many characters a line has; with fewer, chance does. */
const FEWEST_FULL_LINES = 4;
/** A line may have one or two characters more or less, for its marks and unbreakable groups (domain §1.5). */
const CELLS_TOLERANCE = 2;

/** GF03: 22 lines a side, 28 characters a line, lines at one distance (GB/T 9704—2012 §5.2.3). */
export const gf03: Check = {
  id: 'GF03',
  level: 'error',
  subject: { zh: '行数、字数和行距', en: 'Lines, characters, distance of lines' },
  clause: 'GB/T 9704—2012 5.2.3',
  run: (subject) => {
    const { reading, elements, profile } = subject;
    if (reading.type === 'docx') return docxGrid(subject, reading);
    const text = textRowsOf(reading, elements);
    const pitches = text.views.flatMap((view) => pitchesOf(text.of(view), profile.grid.pitchMm, text));
    const lines = fullLines(elements, text.block);
    if (pitches.length < 3 && lines.length === 0) return notApplicable(tooLittle);
    const pitchMm = medianOf(pitches.map(({ mm }) => mm));
    const sides = fullSides(text, elements, pitchMm);
    const cells = medianOf(lines.map((line) => cellsOf(line.text)));
    const { grid } = profile;
    return judged(
      [
        ...pitchProblems(pitches, pitchMm, subject),
        ...sides
          .filter((side) => !isFull(side, grid.lines))
          .slice(0, 1)
          .map((side) => linesProblem(side, sides, subject)),
        ...cellsProblems(lines, cells, subject),
      ],
      [
        ...linesMeasured(sides, grid.lines),
        ...(lines.length === 0
          ? []
          : [
              {
                what: { zh: '满行字数', en: 'characters of full lines' },
                measured: String(cells),
                // Marks at line ends and what may not be parted make lines a little shorter or longer.
                wanted: `${grid.cells} ± ${CELLS_TOLERANCE}`,
              },
            ]),
        ...(pitches.length === 0
          ? []
          : [
              {
                what: { zh: '行距', en: 'distance of lines' },
                measured: `${pitchMm.toFixed(2)} mm`,
                wanted: around(grid.pitchMm, PITCH_TOLERANCE_MM),
              },
            ]),
      ],
    );
  },
};

const tooLittle = { zh: '正文太短，量不出行距和字数。', en: 'There is too little text to measure.' };

interface Pitch {
  readonly mm: number;
  readonly row: Row;
}

/** Distances of neighbouring lines of the text's own size; blank lines and titles are none. */
function pitchesOf(rows: readonly Row[], wantedMm: number, { block }: TextRows): readonly Pitch[] {
  const own = rows.filter(({ line }) => Math.abs(line.size - block.size) < 1);
  return own.flatMap((row, index) => {
    const next = own[index + 1];
    const mm = next === undefined ? 0 : next.line.baselineMm - row.line.baselineMm;
    return next !== undefined && mm > wantedMm * 0.6 && mm < wantedMm * 1.6 ? [{ mm, row: next }] : [];
  });
}

function pitchProblems(
  pitches: readonly Pitch[],
  medianMm: number,
  { file, profile }: Subject,
): readonly Problem[] {
  const wantedMm = profile.grid.pitchMm;
  const isRight = isWithin(medianMm, wantedMm, PITCH_TOLERANCE_MM);
  const wrong = pitches.filter(
    (pitch) =>
      !isWithin(pitch.mm, wantedMm, PITCH_TOLERANCE_MM) &&
      !(isRight && isMadeUpFor(pitch, pitches, wantedMm)),
  );
  const [first] = wrong;
  if (first === undefined) return [];
  const sides = [...new Set(wrong.map(({ row }) => row.side))];
  const wanted = mmToPoints(wantedMm).toFixed(1);
  if (isRight) {
    const parameters = { measured: mmToPoints(first.mm).toFixed(1), wanted, sides, lines: wrong.length };
    return [problem('page-pitch-uneven', placeOf(file, first.row.part.spot), parameters)];
  }
  const parameters = { measured: mmToPoints(medianMm).toFixed(1), wanted, measuredMm: inMm(medianMm), sides };
  return [problem('page-pitch', { file }, parameters)];
}

/**
 * A line of another face may stand a little higher or lower in its box; the line after or before it makes up for
 * that, and the others are where they belong.
 */
function isMadeUpFor(pitch: Pitch, pitches: readonly Pitch[], wantedMm: number): boolean {
  const index = pitches.indexOf(pitch);
  if (Math.abs(pitch.mm - wantedMm) > BOBBING_MM) return false;
  return [pitches[index - 1], pitches[index + 1]].some(
    (other) =>
      other?.row.side === pitch.row.side &&
      isWithin((other.mm + pitch.mm) / 2, wantedMm, PITCH_TOLERANCE_MM / 2) &&
      Math.sign(other.mm - wantedMm) !== Math.sign(pitch.mm - wantedMm),
  );
}

interface FullSide {
  readonly view: SideView;
  readonly lines: number;
  /** Lines it may have fewer, for the sake of what the next side begins with (domain §1.5, §1.7). */
  readonly excused: number;
}

function isFull({ lines, excused }: FullSide, wanted: number): boolean {
  return lines <= wanted && lines >= wanted - excused;
}

/** Sides of nothing but text which goes on overleaf; their lines, blank ones too. */
function fullSides(text: TextRows, elements: Elements, pitchMm: number): readonly FullSide[] {
  const starts = new Set(elements.annexes.map(({ mark }) => mark.line));
  return text.views.flatMap((view, index): readonly FullSide[] => {
    const rows = text.of(view);
    const next = text.views[index + 1];
    const overleaf = next === undefined ? [] : text.of(next);
    const [first, last, following] = [rows[0], rows.at(-1), overleaf[0]];
    if (next === undefined || first === undefined || last === undefined || following === undefined) return [];
    const isWhole =
      [view, next].every((side) => side.rows[0] === text.of(side)[0]) && rows.length === view.rows.length;
    const isText = [...rows, following].every(({ line }) => Math.abs(line.size - text.block.size) < 1);
    if (!isWhole || !isText || starts.has(following.line)) return [];
    const lines = Math.round((last.line.baselineMm - first.line.baselineMm) / pitchMm) + 1;
    return [{ view, lines, excused: excusedLines(overleaf, elements) }];
  });
}

/** So few lines of text on the signature's side were moved there to keep it company (domain §1.7). */
const COMPANY = 4;

/**
 * How many lines the side before may lack: headings stay with the text below them, no line of a paragraph stands
 * alone at the foot or at the head of a side (domain §1.5), and text goes with the signature (§1.7).
 */
function excusedLines(overleaf: readonly Row[], elements: Elements): number {
  const paragraphs = textParagraphs(elements);
  const own = new Set(overleaf.map(({ line }) => line));
  const onSide = paragraphs.filter(({ lines }) =>
    lines.some(({ line }) => line !== undefined && own.has(line)),
  );
  const moved = onSide
    .flatMap(({ lines }) => lines)
    .filter(({ line }) => line !== undefined && own.has(line));
  const isLast = [...elements.signatures, elements.date].some(
    (part) => part?.line !== undefined && own.has(part.line),
  );
  if (isLast && moved.length <= COMPANY) return Infinity;
  const headings = onSide.findIndex((paragraph) => !isHeading(paragraph));
  const first = onSide[Math.max(headings, 0)];
  if (first === undefined) return 0;
  const here = first.lines.filter(({ line }) => line !== undefined && own.has(line)).length;
  // Begun before: its last two lines stay together. Begun here: two lines or three can't be parted.
  const unparted = here < first.lines.length ? (here === 2 ? 1 : 0) : here === 1 ? 0 : here === 3 ? 2 : 1;
  return Math.max(headings, 0) + unparted;
}

/** A heading on a line of its own. */
function isHeading({ level, lines, text }: Paragraph): boolean {
  return level !== null && lines.length === 1 && !/[。；：]$/u.test(text);
}

/** Sides a little short for the sake of what may not be parted are told apart from those that are full. */
function linesMeasured(sides: readonly FullSide[], wanted: number): readonly Measurement[] {
  const isExcused = (side: FullSide): boolean => side.lines !== wanted && isFull(side, wanted);
  const others = sides.filter((side) => !isExcused(side));
  const excused = sides.filter(isExcused);
  const list = (numbers: readonly number[]): string => [...new Set(numbers)].join('、');
  return [
    ...(others.length === 0
      ? []
      : [
          {
            what: { zh: '满版各面行数', en: 'lines of full sides' },
            measured: list(others.map(({ lines }) => lines)),
            wanted: String(wanted),
          },
        ]),
    ...(excused.length === 0
      ? []
      : [
          {
            what: {
              zh: `为不拆开段落、标题和署名少排几行的第${list(excused.map(({ view }) => view.side.number))}面行数`,
              en: `lines of sides ${excused.map(({ view }) => view.side.number).join(', ')}, short to keep lines together`,
            },
            measured: list(excused.map(({ lines }) => lines)),
            wanted: '',
          },
        ]),
  ];
}

function linesProblem(side: FullSide, sides: readonly FullSide[], { file, profile }: Subject): Problem {
  const wrong = sides
    .filter((entry) => !isFull(entry, profile.grid.lines))
    .map(({ view }) => view.side.number);
  return problem('page-lines', { file }, { measured: side.lines, wanted: profile.grid.lines, sides: wrong });
}

/**
 * Lines of many numbers end early for the sake of what may not be parted, so their count alone accuses nobody: the
 * characters must also stand too far apart or too close, or no line reach the number.
 */
function cellsProblems(
  lines: readonly ReadLine[],
  median: number,
  { file, profile }: Subject,
): readonly Problem[] {
  const { grid, typeArea } = profile;
  const tolerance = lines.length >= FEWEST_FULL_LINES ? 0.5 : CELLS_TOLERANCE;
  if (lines.length === 0 || Math.abs(median - grid.cells) <= tolerance) return [];
  // Justified lines are stretched; the one that is least shows the characters' own distance.
  const steps = lines.map((line) => medianOf(stepsOf(line))).filter((mm) => mm > 0);
  const isSpread = Math.abs(typeArea.widthMm / Math.min(...steps) - grid.cells) > 0.5;
  const isShort = Math.max(...lines.map((line) => cellsOf(line.text))) < grid.cells;
  if (!isSpread && !isShort) return [];
  return [problem('page-cells', { file }, { measured: median, wanted: grid.cells, lines: lines.length })];
}

/** Distances of neighbouring Chinese characters. */
function stepsOf({ glyphs }: ReadLine): readonly number[] {
  const isHan = (glyph: ReadGlyph | undefined): glyph is ReadGlyph =>
    /^\p{Script=Han}$/u.test(glyph?.text ?? '');
  return glyphs.flatMap((glyph, index) => {
    const next = glyphs[index + 1];
    return isHan(glyph) && isHan(next) ? [next.leftMm - glyph.leftMm] : [];
  });
}
