import type { Title } from '../../document/model.ts';
import type { DirectFormat, WordParagraph, WordRun } from './word.ts';
import type { StyleId } from './styles.ts';
import { titleLines } from './title-lines.ts';

/** A title broken into the same lines as on the printed page, its lines apart by line breaks. */
export function titleToDocx(
  title: Pick<Title, 'text' | 'phrases'>,
  style: StyleId,
  widthCells: number,
  direct?: DirectFormat,
): WordParagraph {
  const runs = titleLines(title, widthCells).flatMap((line, index): readonly WordRun[] =>
    index === 0 ? [{ type: 'text', text: line }] : [{ type: 'break' }, { type: 'text', text: line }],
  );
  return { type: 'paragraph', style, runs, ...(direct === undefined ? {} : { direct }) };
}
