import type { Paragraph } from '../elements.ts';
import { indentOf, type Block } from './measure.ts';
import type { Row } from './rows.ts';

/** Rows put together to paragraphs: by first-line indents, short last lines and gaps; a table's rows stay alone. */
export function paragraphsOf(rows: readonly Row[], block: Block): readonly Paragraph[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group === undefined || previous === undefined || begins(row, previous, block)) groups.push([row]);
    else group.push(row);
  }
  return groups.map((group) => {
    const text = group.map(({ part }) => part.text).join('');
    const inTable = group[0]?.inTable === true;
    return { text, lines: group.map(({ part }) => part), level: inTable ? null : levelOf(text), inTable };
  });
}

function begins(row: Row, previous: Row, block: Block): boolean {
  if (row.inTable || previous.inTable) return true;
  if (indentOf(row, block) > 1.2) return true;
  if (Math.abs(row.line.size - previous.line.size) > 1) return true;
  // A line that stops four characters short of the edge is a paragraph's last.
  if (previous.line.rightMm < block.rightMm - 4 * block.cellMm) return true;
  return row.side === previous.side && row.line.baselineMm - previous.line.baselineMm > 3 * block.cellMm;
}

const marks: readonly (readonly [1 | 2 | 3 | 4, RegExp])[] = [
  [1, /^[一二三四五六七八九十]{1,3}、/u],
  [2, /^[（(][一二三四五六七八九十]{1,3}[）)]/u],
  [3, /^\d{1,2}(?:[.．](?!\d)|、)/u],
  [4, /^[（(]\d{1,2}[）)]/u],
];

function levelOf(text: string): Paragraph['level'] {
  return marks.find(([, mark]) => mark.test(text))?.[0] ?? null;
}
