import { problem } from '../problems/problem.ts';
import type { LowerContext } from './context.ts';
import type { InlinePiece } from './inlines.ts';

/** Markup that isn't: what the template's own words still hold after parsing. Data is never looked at. */
export function lintPieces(pieces: readonly InlinePiece[], line: number, context: LowerContext): void {
  const place = { file: context.file, row: line };
  const words = pieces.map((piece) => (piece.type === 'words' ? piece.text : '…')).join('');
  const text = pieces.map((piece) => ('text' in piece ? piece.text : ' ')).join('');
  const start = pieces[0]?.type === 'words' ? words.trimStart() : '';
  if (/^(?:：：|：:|:：)/.test(start)) context.report(problem('template-colon-wide', place, { text }));
  else if (/^::(?!:+\s*$)/.test(start))
    context.report(problem('template-directive-malformed', place, { text }));
  if (/^#{1,6}[^#\s]/.test(start) || /^＃/.test(start))
    context.report(problem('template-heading-space', place, { text }));
  if (/\*\*|＊＊/.test(words)) context.report(problem('template-bold-stray', place, { text }));
  if (/｛｛|｝｝/.test(words)) context.report(problem('template-braces-wide', place, { text }));
  const [tag] = HTML.exec(words) ?? [];
  if (tag !== undefined) context.report(problem('template-html', place, { tag }));
}

/** Tags a hand might type for effect; <甲> and a<b are words. */
const HTML =
  /<\/?(?:a|b|br|center|del|div|em|font|h[1-6]|hr|i|img|li|ol|p|s|span|strong|style|sub|sup|table|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>|<!--/i;

/** A number typed at the head of a paragraph: a heading that was not marked as one, perhaps. */
export function lintTypedNumber(pieces: readonly InlinePiece[], line: number, context: LowerContext): void {
  const [first] = pieces;
  const [number] = first?.type === 'words' ? (/^[一二三四五六七八九十]{1,3}、/.exec(first.text) ?? []) : [];
  const place = { file: context.file, row: line };
  if (number !== undefined) context.report(problem('template-number-in-paragraph', place, { number }));
}

/** Indents are the page's business: full-width blanks typed at the head of a paragraph go, with a hint. */
export function withoutTypedIndent(
  pieces: readonly InlinePiece[],
  line: number,
  context: LowerContext,
): readonly InlinePiece[] {
  const [first, ...rest] = pieces;
  if (first?.type !== 'words' || !/^[\s\u3000]/.test(first.text)) return pieces;
  context.report(problem('template-indent-typed', { file: context.file, row: line }, {}));
  return [{ ...first, text: first.text.replace(/^[\s\u3000]+/, '') }, ...rest];
}
