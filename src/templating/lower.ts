import type { Paragraph as MarkdownParagraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Annex, Block } from '../document/model.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import type { LowerContext, Placed } from './context.ts';
import { directives } from './directives/index.ts';
import { headingToBlocks } from './headings.ts';
import { toInlines, toPieces } from './inlines.ts';
import { lintPieces, lintTypedNumber, withoutTypedIndent } from './lint.ts';
import { readSegments, type Values } from './marks.ts';
import type { Markup } from './markup.ts';
import { markedLine } from './marked-lines.ts';
import { lowerDirective } from './use-directive.ts';

export interface LoweredDocument {
  readonly body: readonly Block[];
  readonly annexes: readonly Annex[];
}

/** Markdown nodes → blocks and annexes. Pure but for the problems it collects. */
export function lowerMarkup(file: string, markup: Markup, placed: Placed): Checked<LoweredDocument> {
  const problems: Problem[] = [];
  const context: LowerContext = {
    file,
    placed,
    source: markup.source,
    values: markup.values,
    lineOf: markup.lineOf,
    annexIds: markup.root.children.flatMap((node) => annexId(node, markup.values) ?? []),
    report: (found) => problems.push(found),
  };
  const lowered = lowerNodes(markup.root.children, 'body', context);
  return { value: lowered, problems };
}

function annexId(node: RootContent, values: Values): string | null {
  if (node.type !== 'containerDirective' || !isAnnex(node)) return null;
  const id = node.attributes?.['id'] ?? node.attributes?.['编号'] ?? '';
  return readSegments(id, values)
    .map((segment) => ('text' in segment ? segment.text : ' '))
    .join('');
}

function isAnnex(node: ContainerDirective): boolean {
  const annex = directives.find((directive) => directive.name.en === 'annex')?.name;
  return node.name === annex?.zh || node.name === annex?.en;
}

type Where = 'body' | 'annex';

function lowerNodes(nodes: readonly RootContent[], where: Where, context: LowerContext): LoweredDocument {
  const all = nodes.map((node) => lowerNode(node, where, context));
  return { body: all.flatMap((one) => one.body), annexes: all.flatMap((one) => one.annexes) };
}

function lowerNode(node: RootContent, where: Where, context: LowerContext): LoweredDocument {
  // Each handler takes exactly the node of its own key, which TypeScript cannot see through a union.
  const handler = handlers[node.type] as (
    node: RootContent,
    where: Where,
    context: LowerContext,
  ) => LoweredDocument;
  return handler(node, where, context);
}

type Handlers = {
  readonly [Type in RootContent['type']]: (
    node: Extract<RootContent, { type: Type }>,
    where: Where,
    context: LowerContext,
  ) => LoweredDocument;
};

const handlers: Handlers = {
  paragraph: (node, _where, context) => only(paragraphToBlocks(node, context)),
  heading: (node, where, context) => only(headingToBlocks(node, where, context)),
  leafDirective: (node, where, context) => directiveToDocument(node, where, context),
  containerDirective: (node, where, context) => directiveToDocument(node, where, context),
  // The parser has these switched off (markup.ts), and phrasing content stands inside of paragraphs.
  blockquote: refuse,
  break: refuse,
  code: refuse,
  definition: refuse,
  delete: refuse,
  emphasis: refuse,
  footnoteDefinition: refuse,
  footnoteReference: refuse,
  html: refuse,
  image: refuse,
  imageReference: refuse,
  inlineCode: refuse,
  link: refuse,
  linkReference: refuse,
  list: refuse,
  listItem: refuse,
  strong: refuse,
  table: refuse,
  tableCell: refuse,
  tableRow: refuse,
  text: refuse,
  textDirective: refuse,
  thematicBreak: refuse,
  yaml: refuse,
};

function refuse(node: RootContent): never {
  throw new Error(`The parser made a ${node.type}, which is switched off`);
}

function only(blocks: readonly Block[]): LoweredDocument {
  return { body: blocks, annexes: [] };
}

function paragraphToBlocks(node: MarkdownParagraph, context: LowerContext): readonly Block[] {
  const line = lineOf(node, context);
  const pieces = withoutTypedIndent(toPieces(node.children, context), line, context);
  lintPieces(pieces, line, context);
  lintTypedNumber(pieces, line, context);
  const text = toInlines(pieces, line, context);
  return text.length === 0 ? [] : [{ type: 'paragraph', text }];
}

function directiveToDocument(
  node: Extract<RootContent, { type: 'leafDirective' | 'containerDirective' }>,
  where: Where,
  context: LowerContext,
): LoweredDocument {
  const line = lineOf(node, context);
  const content =
    node.type === 'containerDirective' ? contentOf(node) : { label: node.children, children: [] };
  const lowered = lowerDirective({
    name: node.name,
    form: node.type === 'containerDirective' ? 'container' : 'leaf',
    attributes: node.attributes ?? {},
    label: content.label,
    where,
    line,
    context,
    blocks: () => lowerNodes(content.children, 'annex', context).body,
    markedLines: () => content.children.flatMap((child) => markedLine(child, node.name, context)),
  });
  return lowered.type === 'annex' ? { body: [], annexes: [lowered.annex] } : only(lowered.blocks);
}

/** The parser gives a container's brackets as a paragraph of their own. */
function contentOf(node: ContainerDirective): {
  readonly label: readonly PhrasingContent[];
  readonly children: readonly RootContent[];
} {
  const [first, ...rest] = node.children;
  if (first?.type === 'paragraph' && first.data?.directiveLabel === true) {
    return { label: first.children, children: rest };
  }
  return { label: [], children: node.children };
}

function lineOf(node: RootContent, context: LowerContext): number {
  return context.lineOf(node.position?.start.line ?? 1);
}
