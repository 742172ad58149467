import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import type { Paragraph, Part } from '../elements.ts';
import { isConnector, isForbiddenFirst, isForbiddenLast, isSplitPair } from '../marks.ts';
import { judged, noSides, notMeasured } from '../outcome.ts';
import { placeOfPart } from '../spot.ts';
import { splitGroup } from '../words/split-groups.ts';

/** GF15: no line begins or ends with a mark GB/T 15834 forbids there; numbers keep their units. */
export const gf15: Check = {
  id: 'GF15',
  level: 'error',
  subject: { zh: '行首行末标点', en: 'Marks at line ends' },
  clause: 'GB/T 15834—2011 5.1',
  run: (subject) => {
    if (subject.reading.type === 'docx') return notMeasured(noSides);
    const paragraphs = wrapped(subject);
    const lines = paragraphs.reduce((sum, paragraph) => sum + paragraph.lines.length, 0);
    const measurement = { what: { zh: '看过的行', en: 'Lines read' }, measured: String(lines), wanted: '' };
    return judged(
      paragraphs.flatMap((paragraph) => paragraphProblems(subject.file, paragraph.lines)),
      [measurement],
    );
  },
};

/** Tables are left out: a line of one reaches over several cells. */
function wrapped({ elements }: Subject): readonly Pick<Paragraph, 'lines'>[] {
  const { addressee, body, annexList, annexes, note } = elements;
  return [
    { lines: addressee },
    ...body.filter((paragraph) => !paragraph.inTable),
    ...annexList,
    { lines: note === null ? [] : [note] },
    ...annexes.flatMap((annex) => annex.body.filter((paragraph) => !paragraph.inTable)),
  ];
}

function paragraphProblems(file: string, lines: readonly Part[]): readonly Problem[] {
  return lines.flatMap((part, index) => {
    const next = lines[index + 1];
    return [
      ...startProblems(file, part, lines[index - 1]),
      ...(next === undefined ? [] : endProblems(file, part, next)),
    ];
  });
}

function startProblems(file: string, part: Part, before: Part | undefined): readonly Problem[] {
  const [mark = '', second] = Array.from(part.text.trimStart());
  if (!isForbiddenFirst(mark)) return [];
  // A paragraph may begin with a sign (-5℃); its number is no connector. So may any line with a whole ——.
  if (before === undefined && isConnector(mark)) return [];
  if (mark === '—' && second === '—') return [];
  return [problem('inspect-line-start', placeOfPart(file, part), { mark, line: startOf(part.text) })];
}

function endProblems(file: string, part: Part, next: Part): readonly Problem[] {
  const line = part.text.trimEnd();
  const mark = Array.from(line).at(-1) ?? '';
  const place = placeOfPart(file, part);
  const first = Array.from(next.text.trimStart())[0] ?? '';
  if (isForbiddenLast(mark) && !endsInAddress(line)) {
    return [problem('inspect-line-end', place, { mark, line: endOf(line) })];
  }
  if (isSplitPair(mark, first)) return [problem('inspect-group-split', place, { head: mark, tail: first })];
  const split = splitGroup(line, next.text);
  return split === null ? [] : [problem('inspect-group-split', place, { ...split })];
}

/** Web addresses may be broken after a slash (domain §1.15). */
function endsInAddress(line: string): boolean {
  return /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]*\/$/u.test(line);
}

function startOf(text: string): string {
  return Array.from(text.trim()).slice(0, 10).join('');
}

function endOf(text: string): string {
  return Array.from(text.trim()).slice(-10).join('');
}
