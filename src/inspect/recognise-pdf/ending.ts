import type { AnnexListItem, Elements, Part } from '../elements.ts';
import { centreMm, indentOf, type Block } from './measure.ts';
import type { Row } from './rows.ts';

export type Ending = Pick<Elements, 'annexList' | 'signatures' | 'date' | 'note'> & {
  /** Rows that belong to none of these: the text. */
  readonly rest: readonly Row[];
};

/** 附件说明, 署名, 成文日期 and 附注: what follows the text; `rows` are all rows of it. */
export function recogniseEnding(rows: readonly Row[], block: Block): Ending {
  const dateIndex = rows.findLastIndex((row) => isDate(row, block));
  const isEnd = dateIndex >= 0 && rows.length - dateIndex <= 8;
  const date = isEnd ? (rows[dateIndex] ?? null) : null;
  const signatures = date === null ? [] : signaturesAbove(rows.slice(0, dateIndex), date, block);
  const taken = new Set<Row>([...signatures, ...(date === null ? [] : [date])]);
  const after = isEnd ? rows.slice(dateIndex + 1) : [];
  const note = noteOf(after.length > 0 ? after : rows.slice(-2));
  const before = (isEnd ? rows.slice(0, dateIndex) : rows).filter(
    (row) => !taken.has(row) && !note.includes(row),
  );
  const { items, rest } = takeAnnexList(before, block);
  return {
    annexList: items,
    signatures: signatures.map(({ part }) => part),
    date: date?.part ?? null,
    note: joined(note),
    rest: [...rest, ...after.filter((row) => !note.includes(row))],
  };
}

const dateForm =
  /^[\d０-９〇零○Oo一二三四五六七八九十XxＸ×*_\s]{0,8}年[\d０-９一二三四五六七八九十XxＸ×*_\s]{0,6}月[\d０-９一二三四五六七八九十XxＸ×*_\s]{0,6}日$/u;

function isDate(row: Row, block: Block): boolean {
  const middle = (block.leftMm + block.rightMm) / 2;
  return !row.inTable && dateForm.test(row.part.text) && centreMm(row) > middle - block.cellMm;
}

/** Names of bodies in the right half, above the date, without the marks of a sentence. */
function signaturesAbove(above: readonly Row[], date: Row, block: Block): readonly Row[] {
  const found: Row[] = [];
  for (const row of above.toReversed()) {
    const lowest = found.at(-1) ?? date;
    if (!isSignature(row, lowest, block)) break;
    found.push(row);
  }
  return found.reverse();
}

const bodyName =
  /(?:局|厅|委|委员会|部|办公室|办|中心|会|政府|院|公司|处|所|组|学校|大学|银行|行|署)(?:[（(].*[）)])?$/u;

function isSignature(row: Row, lower: Row, block: Block): boolean {
  const { text } = row.part;
  if (row.inTable || row.side !== lower.side || /[。；：，、:;]|^附件|^\d/u.test(text)) return false;
  if (row.line.size > block.size + 3) return false;
  const gap = (lower.line.baselineMm - row.line.baselineMm) / block.cellMm;
  // Sealed jointly, rows of names stand a seal apart.
  if (bodyName.test(text)) return gap < 11 && indentOf(row, block) > 1;
  return gap < 3 && centreMm(row) > (block.leftMm + block.rightMm) / 2;
}

/** （此件公开发布）; longer ones go on over the next lines. */
function noteOf(rows: readonly Row[]): readonly Row[] {
  const start = rows.findIndex(({ part, inTable }) => !inTable && /^[（(]/u.test(part.text));
  if (start < 0) return [];
  const end = rows.findIndex(({ part }, index) => index >= start && /[）)]$/u.test(part.text));
  const note = rows.slice(start, end < 0 ? start + 1 : end + 1);
  // （一）… is a heading, no note.
  return /^[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]/u.test(note[0]?.part.text ?? '') || end < 0
    ? []
    : note;
}

function joined(rows: readonly Row[]): Part | null {
  const [first] = rows;
  return first === undefined ? null : { ...first.part, text: rows.map(({ part }) => part.text).join('') };
}

const listForm = /^附\s*件\s*[:：]\s*(?:(\d{1,2})\s*[.．、]\s*)?(.*)$/u;
const itemForm = /^(\d{1,2})\s*[.．、]\s*(.*)$/u;

function takeAnnexList(
  rows: readonly Row[],
  block: Block,
): { readonly items: readonly AnnexListItem[]; readonly rest: readonly Row[] } {
  const start = rows.findLastIndex(({ part, inTable }) => !inTable && listForm.test(part.text));
  if (start < 0) return { items: [], rest: rows };
  const items: { number: number | null; name: string; lines: Part[] }[] = [];
  let end = start;
  for (const row of rows.slice(start)) {
    const begins = (end === start ? listForm : itemForm).exec(row.part.text);
    const indent = indentOf(row, block);
    if (begins !== null && indent > -1) {
      const [, number, name = ''] = begins;
      items.push({ number: number === undefined ? null : Number(number), name, lines: [row.part] });
    } else {
      const item = items.at(-1);
      if (item === undefined || row.inTable || indent < 3) break;
      item.name += row.part.text;
      item.lines.push(row.part);
    }
    end += 1;
  }
  return { items, rest: [...rows.slice(0, start), ...rows.slice(end)] };
}
