import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import { annexReference } from '../document/number.ts';
import type { Annex, Inline } from '../document/model.ts';
import { nearestWord } from '../problems/nearest.ts';
import { problem } from '../problems/problem.ts';
import type { LowerContext } from './context.ts';
import { readSegments, type Segment } from './marks.ts';

/** A piece of a line: the template's own words, or data; plain or bold. */
export type InlinePiece = Segment & { readonly weight: 'plain' | 'strong' };

/** Words of a paragraph, heading or label as pieces, so that marks of the template are told from data. */
export function toPieces(nodes: readonly PhrasingContent[], context: LowerContext): readonly InlinePiece[] {
  return nodes.flatMap((node) => nodePieces(node, 'plain', context));
}

type Weight = InlinePiece['weight'];

function nodePieces(node: PhrasingContent, weight: Weight, context: LowerContext): readonly InlinePiece[] {
  switch (node.type) {
    case 'text':
      return readSegments(node.value, context.values).map((segment) => ({ ...segment, weight }));
    case 'strong':
    case 'emphasis':
      return attentionPieces(node, weight, context);
    case 'break':
    case 'delete':
    case 'footnoteReference':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'textDirective':
      throw new Error(`The parser made a ${node.type}, which is switched off`);
  }
}

/** Only `**…**` is bold. `*…*`, `_…_` and `__…__` (room to write on) are what they look like. */
function attentionPieces(
  node: Strong | Emphasis,
  weight: Weight,
  context: LowerContext,
): readonly InlinePiece[] {
  const mark = context.source[node.position?.start.offset ?? 0] ?? '';
  const inner = (innerWeight: Weight) =>
    node.children.flatMap((child) => nodePieces(child, innerWeight, context));
  if (node.type === 'strong' && mark === '*') return inner('strong');
  const words = { type: 'words', text: node.type === 'strong' ? mark + mark : mark, weight } as const;
  return [words, ...inner(weight), words];
}

/** Pieces of a string that is no Markdown: an attribute's value. */
export function stringPieces(text: string, context: LowerContext): readonly InlinePiece[] {
  return readSegments(text, context.values).map((segment) => ({ ...segment, weight: 'plain' }));
}

/** Pieces as the tree holds them; neighbours of one kind become one. */
export function toInlines(
  pieces: readonly InlinePiece[],
  line: number,
  context: LowerContext,
): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const inline of pieces.map((piece) => toInline(piece, line, context))) {
    const last = inlines.at(-1);
    const joins = last?.type === inline.type && (inline.type === 'text' || inline.type === 'strong');
    if (joins && 'text' in last) inlines[inlines.length - 1] = { ...inline, text: last.text + inline.text };
    else if (inline.type === 'line-break' || inline.text !== '') inlines.push(inline);
  }
  return inlines;
}

/** A name is set whole in one face: it is a name before it is bold. */
function toInline(piece: InlinePiece, line: number, context: LowerContext): Inline {
  switch (piece.type) {
    case 'line-break':
      return { type: 'line-break' };
    case 'name':
      return { type: 'name', text: piece.text };
    case 'words':
    case 'text':
      return { type: toneOf(piece), text: piece.text };
    case 'reference':
      return { type: toneOf(piece), text: referenceText(piece.text, line, context) };
  }
}

function toneOf({ weight }: InlinePiece): 'text' | 'strong' {
  return weight === 'strong' ? 'strong' : 'text';
}

/** Pieces where only one line of text can stand: titles, attributes, signatures. */
export function toLine(pieces: readonly InlinePiece[], line: number, context: LowerContext): string {
  if (pieces.some((piece) => piece.type === 'line-break')) {
    const text = pieces.map((piece) => ('text' in piece ? piece.text : '⏎')).join('');
    context.report(problem('template-single-line', { file: context.file, row: line }, { text }));
  }
  return pieces
    .map((piece) => {
      if (piece.type === 'line-break') return ' ';
      return piece.type === 'reference' ? referenceText(piece.text, line, context) : piece.text;
    })
    .join('');
}

function referenceText(id: string, line: number, context: LowerContext): string {
  const annexes = context.annexIds.map((annexId): Annex => ({
    id: annexId,
    title: '',
    orientation: 'portrait',
    body: [],
  }));
  const text = annexReference(annexes, id);
  if (text === null) {
    const place = { file: context.file, row: line };
    const known = context.annexIds;
    context.report(
      problem('template-reference-unknown', place, { id, suggestion: nearestWord(id, known), known }),
    );
  }
  return text ?? '';
}
