import { pointsToMm } from '../../layout/units.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import type { Part } from '../elements.ts';
import { judged, notApplicable } from '../outcome.ts';
import type { Reading } from '../reading.ts';
import { viewSides } from '../recognise-pdf/rows.ts';
import type { Measurement } from '../result.ts';
import { placeOfPart } from '../spot.ts';
import { cellsOf } from '../words/cells.ts';
import { brokenWords, shapeOf } from '../words/title-lines.ts';

/** A last line shorter than this looks like a tail: 的通知 (domain §1.4). */
const SHORTEST_LAST = 5;

/** GF06: a title's lines hold at most 20 characters, keep words whole and form a trapezoid or rhombus. */
export const gf06: Check = {
  id: 'GF06',
  level: 'warning',
  subject: { zh: '标题分行', en: 'Lines of the title' },
  clause: 'GB/T 9704—2012 7.3.1',
  run: (subject) => {
    const { file, elements } = subject;
    if (elements.title.length === 0) {
      if (elements.form === 'plain') return notApplicable(noTitle);
      return judged([problem('inspect-title-missing', { file }, {})]);
    }
    const measured = widths(subject);
    if (isLeftToWord(subject)) return judged(leftToWord(subject), measured);
    return judged([...lineProblems(subject), ...shapeProblems(subject)], measured);
  },
};

const noTitle = { zh: '没有找到公文标题。', en: 'No title of an official document was found.' };

/** A DOCX whose title is one paragraph without breaks: the word processor breaks it where the line is full. */
function isLeftToWord(subject: Subject): boolean {
  const { reading, elements } = subject;
  const [only, ...others] = elements.title;
  return (
    reading.type === 'docx' &&
    only !== undefined &&
    others.length === 0 &&
    cellsOf(only.text) > mostCells(only, subject)
  );
}

/**
 * Characters a line holds: 20 of 二号 on 156 mm (domain §1.4), more where the words are smaller or, on a sheet
 * that lies, the line is longer.
 */
function mostCells(part: Part, { reading, profile }: Subject): number {
  const size = part.line?.size ?? part.paragraph?.runs.find(({ text }) => text.trim() !== '')?.size ?? 0;
  const { widthMm } = liesAt(part, reading) ? profile.landscape : profile.typeArea;
  return Math.floor(widthMm / pointsToMm(size === 0 ? profile.sizes.title : size));
}

function liesAt({ line, paragraph }: Part, reading: Reading): boolean {
  if (reading.type === 'docx') {
    const section = reading.sections[paragraph?.section ?? 0];
    return section !== undefined && section.widthMm > section.heightMm;
  }
  const view = viewSides(reading).find(({ side }) => side.number === line?.side);
  return view !== undefined && view.reads !== 'upright';
}

function leftToWord(subject: Subject): readonly Problem[] {
  const { file, elements } = subject;
  return elements.title.map((part) =>
    problem('inspect-title-unbroken', placeOfPart(file, part), {
      cells: cellsOf(part.text),
      most: mostCells(part, subject),
    }),
  );
}

function widths(subject: Subject): readonly Measurement[] {
  return subject.elements.title.map((part, index) => ({
    what: { zh: `标题第${index + 1}行字数`, en: `Title, characters of line ${index + 1}` },
    measured: String(cellsOf(part.text)),
    wanted: `≤ ${mostCells(part, subject)}`,
  }));
}

function lineProblems(subject: Subject): readonly Problem[] {
  const {
    file,
    elements: { title },
  } = subject;
  return title.flatMap((part, index) => {
    const line = part.text.trim();
    const place = placeOfPart(file, part);
    const isLast = index === title.length - 1;
    const first = index === 0 ? null : (/^(?:[的地得和及与或等、，：）》”〕])/u.exec(line)?.[0] ?? null);
    const last = isLast ? null : (/(?:关于|[对和及与“《（〔])$/u.exec(line)?.[0] ?? null);
    const isTail = isLast && index > 0 && cellsOf(line) < SHORTEST_LAST;
    return [
      ...(cellsOf(line) > mostCells(part, subject)
        ? [
            problem('inspect-title-line-long', place, {
              line,
              cells: cellsOf(line),
              most: mostCells(part, subject),
            }),
          ]
        : []),
      ...(first === null
        ? []
        : [problem('inspect-title-line-edge', place, { line, words: first, edge: 'start' })]),
      ...(last === null
        ? []
        : [problem('inspect-title-line-edge', place, { line, words: last, edge: 'end' })]),
      ...(isTail ? [problem('inspect-title-tail', place, { line })] : []),
    ];
  });
}

function shapeProblems({ file, elements: { title } }: Subject): readonly Problem[] {
  const lines = title.map((part) => part.text.trim());
  const shape = shapeOf(lines);
  const place = placeOfPart(file, title[0]);
  return [
    ...brokenWords(lines).map(({ line, word }) =>
      problem('inspect-title-word-broken', placeOfPart(file, title[line]), { word }),
    ),
    ...(shape === 'hourglass' || shape === 'rectangle'
      ? [
          problem('inspect-title-shape', place, {
            shape,
            widths: lines.map((line) => `${cellsOf(line)}字`).join('、'),
          }),
        ]
      : []),
  ];
}
