import type { BlockType, Document } from '../../../document/model.ts';

/** A table this long is most of its document, whatever stands around it. */
const LONG_TABLE_ROWS = 500;

const REPEATED: readonly BlockType[] = ['certificate', 'table', 'title'];

/**
 * Stamped is what is one layout many times over: certificates, tables with nothing but their titles, or a table of
 * more than 500 rows. Everything else is written by pdfmake. Both draw the same page: the choice is one of time.
 */
export function isStamped({ body, annexes }: Document): boolean {
  const blocks = [...body, ...annexes.flatMap((annex) => annex.body)];
  return (
    (blocks.length > 0 && blocks.every(({ type }) => REPEATED.includes(type))) ||
    blocks.some((block) => block.type === 'table' && block.rows.length > LONG_TABLE_ROWS)
  );
}
