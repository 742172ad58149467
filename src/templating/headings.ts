import type { Heading as MarkdownHeading } from 'mdast';
import type { Block, Heading } from '../document/model.ts';
import { problem } from '../problems/problem.ts';
import type { LowerContext } from './context.ts';
import { toInlines, toLine, toPieces, type InlinePiece } from './inlines.ts';
import { lintPieces } from './lint.ts';

/**
 * `# ` is the document's title, `## ` to `##### ` are headings 一、（一）1.（1）, whose numbers are computed.
 * In a heading `||` is where the heading's own words end and its paragraph goes on.
 */
export function headingToBlocks(
  node: MarkdownHeading,
  where: 'body' | 'annex',
  context: LowerContext,
): readonly Block[] {
  const line = context.lineOf(node.position?.start.line ?? 1);
  const place = { file: context.file, row: line };
  const pieces = toPieces(node.children, context);
  lintPieces(pieces, line, context);
  if (node.depth === 1) {
    if (where === 'body') return [titleOf(pieces, line, context)];
    context.report(problem('template-title-in-annex', place, { text: toLine(pieces, line, context) }));
    return [];
  }
  if (node.depth === 6) {
    context.report(problem('template-heading-depth', place, { text: toLine(pieces, line, context) }));
    return [];
  }
  const level = (node.depth - 1) as Heading['level'];
  const [own, runIn] = splitAt(pieces, '||');
  const text = toInlines(withoutTypedNumber(own, line, context), line, context);
  return [{ type: 'heading', level, text, runIn: toInlines(runIn, line, context) }];
}

/** `|` in the template's own words marks where the title may be broken (domain §1.4); data keeps its `|`. */
function titleOf(pieces: readonly InlinePiece[], line: number, context: LowerContext): Block {
  const [first, rest] = splitAt(pieces, '|');
  const phrases = [toLine(first, line, context)];
  let remaining = rest;
  while (remaining.length > 0) {
    const [next, after] = splitAt(remaining, '|');
    phrases.push(toLine(next, line, context));
    remaining = after;
  }
  const spoken = phrases.filter((phrase) => phrase !== '');
  return { type: 'title', text: spoken.join(''), phrases: spoken.length > 1 ? spoken : [] };
}

/** Cuts at the first `mark` of the template's own words; blanks beside it go. */
function splitAt(
  pieces: readonly InlinePiece[],
  mark: string,
): readonly [readonly InlinePiece[], readonly InlinePiece[]] {
  const index = pieces.findIndex((piece) => piece.type === 'words' && piece.text.includes(mark));
  const piece = pieces[index];
  if (piece?.type !== 'words') return [pieces, []];
  const at = piece.text.indexOf(mark);
  const before = { ...piece, text: piece.text.slice(0, at).trimEnd() };
  const after = { ...piece, text: piece.text.slice(at + mark.length).trimStart() };
  return [
    [...pieces.slice(0, index), before],
    [after, ...pieces.slice(index + 1)],
  ];
}

const TYPED_NUMBER =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.．、](?!\d))\s*/;

function withoutTypedNumber(
  pieces: readonly InlinePiece[],
  line: number,
  context: LowerContext,
): readonly InlinePiece[] {
  const [first, ...rest] = pieces;
  if (first?.type !== 'words') return pieces;
  const number = TYPED_NUMBER.exec(first.text)?.[0];
  if (number === undefined) return pieces;
  const place = { file: context.file, row: line };
  context.report(problem('template-number-typed', place, { number: number.trim() }));
  return [{ ...first, text: first.text.slice(number.length) }, ...rest];
}
