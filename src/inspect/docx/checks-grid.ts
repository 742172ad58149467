import { mmToPoints, pointsToMm } from '../../layout/units.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Subject } from '../check.ts';
import { judged, notApplicable, type Outcome } from '../outcome.ts';
import { inMm, inPoints } from '../quantity.ts';
import type { DocxReading, ReadParagraph, ReadSection } from '../reading.ts';
import { placeOf } from '../spot.ts';
import { linesHeightMm } from './checks-paper.ts';
import { cellsOfLine, firstRun, sectionOf } from './measures.ts';

/** ± 0.2 mm between lines (domain §1.20). */
const PITCH_TOLERANCE_MM = 0.2;

/**
 * GF03 of a DOCX: the text's line spacing fills the height between its margins with 22 lines, its size and
 * spacing the width with 28 characters (domain §1.2.4).
 */
export function docxGrid(subject: Subject, reading: DocxReading): Outcome {
  const paragraphs = textParagraphs(subject).filter((paragraph) => isUpright(sectionOf(reading, paragraph)));
  const [most] = [...paragraphs].sort((one, other) => other.text.length - one.text.length);
  const section = most === undefined ? null : sectionOf(reading, most);
  if (most === undefined || section === null) return notApplicable(noText);
  const { grid } = subject.profile;
  const wanted = mmToPoints(linesHeightMm(section, subject.profile)) / grid.lines;
  const pitch = pitchOfMost(paragraphs);
  const run = firstRun(most);
  const cells = run === null ? null : cellsOfLine(run, section);
  return judged(
    [
      ...pitchProblems(subject, pitch, wanted),
      ...roomProblems(subject, paragraphs),
      ...(cells === null || cells === grid.cells
        ? []
        : [
            problem(
              'inspect-docx-cells',
              { file: subject.file },
              { measured: cells, wanted: grid.cells, size: run?.size ?? 0 },
            ),
          ]),
    ],
    [
      {
        what: { zh: '正文行距', en: 'distance of lines' },
        measured: pitch === null ? '—' : inPoints(pitch),
        wanted: `${wanted.toFixed(1)} pt`,
      },
      {
        what: { zh: '每面行数', en: 'lines of a side' },
        measured: linesOf(section, pitch),
        wanted: String(grid.lines),
      },
      {
        what: { zh: '每行字数', en: 'characters of a line' },
        measured: String(cells ?? '—'),
        wanted: String(grid.cells),
      },
    ],
  );
}

const noText = { zh: '竖放的页面上没有正文。', en: 'No upright side has text.' };

function isUpright(section: ReadSection | null): boolean {
  return section !== null && section.heightMm >= section.widthMm;
}

function textParagraphs({ elements: { body } }: Subject): readonly ReadParagraph[] {
  return body
    .filter(({ inTable }) => !inTable)
    .flatMap(({ lines }) => lines.slice(0, 1))
    .flatMap(({ paragraph }) => (paragraph === undefined ? [] : [paragraph]));
}

/** The distance most of the text has, counted by its characters. */
function pitchOfMost(paragraphs: readonly ReadParagraph[]): number | null {
  const counts = new Map<number | null, number>();
  for (const { pitch, text } of paragraphs) counts.set(pitch, (counts.get(pitch) ?? 0) + text.length);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function pitchProblems({ file }: Subject, pitch: number | null, wanted: number): readonly Problem[] {
  if (pitch === null) return [problem('inspect-docx-pitch-open', { file }, { wanted: wanted.toFixed(1) })];
  if (Math.abs(pointsToMm(pitch - wanted)) <= PITCH_TOLERANCE_MM) return [];
  const about = {
    measured: pitch.toFixed(1),
    measuredMm: inMm(pointsToMm(pitch)),
    wanted: wanted.toFixed(1),
  };
  return [problem('inspect-docx-pitch', { file }, about)];
}

/** Room between paragraphs of the text breaks the grid; what stands beside other elements has room of theirs. */
function roomProblems({ file }: Subject, paragraphs: readonly ReadParagraph[]): readonly Problem[] {
  const apart = paragraphs.filter(
    ({ beforeMm, afterMm }, index) =>
      (index > 0 && beforeMm > 0.5) || (index < paragraphs.length - 1 && afterMm > 0.5),
  );
  const [first] = apart;
  if (first === undefined) return [];
  const place = placeOf(file, { type: 'paragraph', paragraph: first.number });
  return [problem('inspect-docx-room', place, { count: apart.length })];
}

function linesOf({ heightMm, topMm, bottomMm }: ReadSection, pitch: number | null): string {
  return pitch === null ? '—' : String(Math.floor((mmToPoints(heightMm - topMm - bottomMm) + 0.05) / pitch));
}
