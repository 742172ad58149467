import type { RootContent } from 'mdast';
import { problem } from '../problems/problem.ts';
import type { LowerContext } from './context.ts';
import type { MarkedLine } from './directives/directive.ts';
import { toPieces } from './inlines.ts';
import { lintPieces } from './lint.ts';
import { markValue } from './marks.ts';

/**
 * One line of a block that reads marks of its own, its data still put aside: so an arrow in the data is a word
 * and no arrow. Nothing for an empty line; what is no plain line is told.
 */
export function markedLine(node: RootContent, name: string, context: LowerContext): readonly MarkedLine[] {
  const line = context.lineOf(node.position?.start.line ?? 1);
  const place = { file: context.file, row: line };
  if (node.type !== 'paragraph') {
    context.report(problem('template-content-unexpected', place, { name, block: node.type }));
    return [];
  }
  lintPieces(toPieces(node.children, context), line, context);
  // Each value is read as the mark that stands for it.
  const values = context.values.map((_, index) => [{ type: 'text', text: markValue(index) } as const]);
  const pieces = toPieces(node.children, { ...context, values });
  const text = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
  return text.trim() === '' ? [] : [{ text: text.trim(), place }];
}
