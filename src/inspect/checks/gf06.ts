import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import type { Part } from '../elements.ts';
import { judged, notApplicable } from '../outcome.ts';
import type { Measurement } from '../result.ts';
import { placeOfPart } from '../spot.ts';
import { cellsOf } from '../words/cells.ts';
import { brokenWords, shapeOf } from '../words/title-lines.ts';

/** 156 mm hold 20 characters of 二号 (domain §1.4). */
const LINE_CELLS = 20;
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
    if (isLeftToWord(subject)) return judged(leftToWord(subject), widths(elements.title));
    return judged([...lineProblems(subject), ...shapeProblems(subject)], widths(elements.title));
  },
};

const noTitle = { zh: '没有找到公文标题。', en: 'No title of an official document was found.' };

/** A DOCX whose title is one paragraph without breaks: the word processor breaks it where the line is full. */
function isLeftToWord({ reading, elements }: Subject): boolean {
  const [only, ...others] = elements.title;
  return (
    reading.type === 'docx' && only !== undefined && others.length === 0 && cellsOf(only.text) > LINE_CELLS
  );
}

function leftToWord({ file, elements }: Subject): readonly Problem[] {
  return elements.title.map((part) =>
    problem('inspect-title-unbroken', placeOfPart(file, part), { cells: cellsOf(part.text), most: LINE_CELLS }),
  );
}

function widths(title: readonly Part[]): readonly Measurement[] {
  return title.map((part, index) => ({
    what: { zh: `标题第${index + 1}行`, en: `Title, line ${index + 1}` },
    measured: `${cellsOf(part.text)}字`,
    wanted: `≤ ${LINE_CELLS}字`,
  }));
}

function lineProblems({ file, elements: { title } }: Subject): readonly Problem[] {
  return title.flatMap((part, index) => {
    const line = part.text.trim();
    const place = placeOfPart(file, part);
    const isLast = index === title.length - 1;
    const first = index === 0 ? null : (/^(?:[的地得和及与或等、，：）》”〕])/u.exec(line)?.[0] ?? null);
    const last = isLast ? null : (/(?:关于|[对和及与“《（〔])$/u.exec(line)?.[0] ?? null);
    const isTail = isLast && index > 0 && cellsOf(line) < SHORTEST_LAST;
    return [
      ...(cellsOf(line) > LINE_CELLS
        ? [problem('inspect-title-line-long', place, { line, cells: cellsOf(line), most: LINE_CELLS })]
        : []),
      ...(first === null
        ? []
        : [problem('inspect-title-line-edge', place, { line, words: first, edge: 'start' })]),
      ...(last === null ? [] : [problem('inspect-title-line-edge', place, { line, words: last, edge: 'end' })]),
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
