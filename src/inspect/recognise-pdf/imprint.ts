import type { FoundImprint, Part } from '../elements.ts';
import type { Row } from './rows.ts';

/**
 * 版记 at the foot of the last side with words, or misplaced at the foot of one before it, and the rows that are
 * none of it.
 */
export function takeImprint(rows: readonly Row[]): {
  readonly imprint: FoundImprint | null;
  readonly rest: readonly Row[];
} {
  const side = rows.at(-1)?.side;
  const start = rows.findIndex(
    (row, index) => row.side === side && isImprintStart(row) && isFoot(rows, index),
  );
  if (start < 0) return takeMisplaced(rows);
  const lines = rows.slice(start);
  return { imprint: imprintOf(lines), rest: rows.slice(0, start) };
}

/** Before the last side only what bears both who printed and when, apart on one line, is taken for 版记. */
function takeMisplaced(rows: readonly Row[]): ReturnType<typeof takeImprint> {
  const sides = [...new Set(rows.map(({ side }) => side))].reverse().slice(1);
  for (const side of sides) {
    const own = rows.filter((row) => row.side === side);
    const start = own.findIndex((row, index) => isImprintStart(row) && isFoot(own, index));
    const lines = start < 0 ? [] : own.slice(start);
    if (lines.some((row) => isPrintLine(row, lines))) {
      const taken = new Set(lines);
      return { imprint: imprintOf(lines), rest: rows.filter((row) => !taken.has(row)) };
    }
  }
  return { imprint: null, rest: rows };
}

/** `××局　　2026年4月7日印发`: a name, room, a day; or the two beside each other. */
function isPrintLine(row: Row, rows: readonly Row[]): boolean {
  if (/^\S{2,}\s+\d{4}年\d{1,2}月\d{1,2}日印发$/u.test(row.part.text)) return true;
  return /^\d{4}年\d{1,2}月\d{1,2}日印发$/u.test(row.part.text) && besideOf(row, rows) !== undefined;
}

/** What stands on the same baseline. */
function besideOf(row: Row, rows: readonly Row[]): Row | undefined {
  return rows.find((other) => other !== row && Math.abs(other.line.baselineMm - row.line.baselineMm) < 1);
}

const labels = {
  sendTo: /^主\s*送\s*[:：]/u,
  copyTo: /^抄\s*[送报]\s*[:：]/u,
  disclosure: /^(?:公开类型|公开属性|公开方式|公开选项|信息公开)/u,
};
const printedForm = /(\S{2,}?)?\s*(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*印发)$/u;

function isImprintStart({ part, inTable }: Row): boolean {
  if (inTable) return false;
  return Object.values(labels).some((label) => label.test(part.text)) || printedForm.test(part.text);
}

/** Nothing but an imprint's few lines follows: a paragraph that names a day of printing is none. */
function isFoot(rows: readonly Row[], start: number): boolean {
  const lines = rows.slice(start);
  const isAlone = printedForm.exec(lines[0]?.part.text ?? '');
  return (
    lines.length <= 14 && !lines.some(({ inTable }) => inTable) && (isAlone === null || lines.length <= 2)
  );
}

function imprintOf(rows: readonly Row[]): FoundImprint {
  const find = (label: RegExp): Part | null => labelled(rows, label);
  const last = rows.findLast(({ part }) => printedForm.test(part.text));
  const [, unitBefore, printed] = printedForm.exec(last?.part.text ?? '') ?? [];
  const beside = last === undefined ? undefined : besideOf(last, rows);
  const unit =
    beside?.part ??
    (last !== undefined && unitBefore !== undefined ? { ...last.part, text: unitBefore } : null);
  return {
    sendTo: find(labels.sendTo),
    copyTo: find(labels.copyTo),
    disclosure: find(labels.disclosure),
    printUnit: unit,
    printedOn: last === undefined || printed === undefined ? null : { ...last.part, text: printed },
    lines: rows.map(({ part }) => part),
  };
}

/** A labelled line with those that go on below it. */
function labelled(rows: readonly Row[], label: RegExp): Part | null {
  const start = rows.findIndex(({ part }) => label.test(part.text));
  const first = rows[start];
  if (first === undefined) return null;
  const more = rows.slice(start + 1);
  const end = more.findIndex((row) => isImprintStart(row) || row.line.leftMm < first.line.leftMm + 1);
  const lines = [first, ...more.slice(0, end < 0 ? more.length : end)];
  return { ...first.part, text: lines.map(({ part }) => part.text).join('') };
}
