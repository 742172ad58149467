import { formatCell } from './format-cell.ts';
import { handleBlock, type BlockHandlers } from './handlers.ts';
import type { Annex, Block, Document, Table } from './model.ts';
import { annexMark, listMark, numberHeadings } from './number.ts';
import {
  annexListLines,
  flowChartLines,
  imprintWords,
  inlineText,
  markWords,
  NAME_GAP,
  numberLines,
  signatureDate,
  type NumberLine,
} from './words.ts';

/**
 * All the words of a document in reading order, a paragraph a line; a table's row is a line with its cells
 * apart by tabs. 版记 comes last, after the annexes, where it is printed. This is what PDF and DOCX must
 * both say: compare with white space removed, since lines wrap and cells stand apart.
 */
export function plainText(document: Document): string {
  const isImprint = (block: Block) => block.type === 'imprint';
  const lines = [
    ...blocksText(
      document.body.filter((block) => !isImprint(block)),
      document,
    ),
    ...document.annexes.flatMap((annex, index) => annexText(annex, index, document)),
    ...blocksText(document.body.filter(isImprint), document),
  ];
  return lines.map((line) => line + '\n').join('');
}

function annexText(annex: Annex, index: number, document: Document): readonly string[] {
  return [annexMark(document.annexes, index), annex.title, ...blocksText(annex.body, document)];
}

interface TextContext {
  readonly document: Document;
  readonly mark: string;
}

function blocksText(blocks: readonly Block[], document: Document): readonly string[] {
  const marks = numberHeadings(blocks);
  return blocks.flatMap((block, index) =>
    handleBlock(blockText, block, { document, mark: marks[index] ?? '' }),
  );
}

const blockText: BlockHandlers<readonly string[], TextContext> = {
  letterhead: (block, { document }) => {
    const { lines, beside } = markWords(block, document.properties.form);
    return present([...lines, beside, ...numberLines(block).flatMap(numberText)]);
  },
  title: (block) => [block.text],
  addressee: (block) => [block.text],
  heading: (block, { mark }) => [mark + inlineText(block.text) + inlineText(block.runIn)],
  paragraph: (block) => [inlineText(block.text)],
  list: (block) => block.items.map((item, index) => listMark(index) + inlineText(item)),
  table: tableText,
  'flow-chart': flowChartLines,
  'annex-list': (_block, { document }) => annexListLines(document.annexes),
  signature: (block) => [...block.issuers, signatureDate(block)],
  note: (block) => [block.text],
  imprint: (block, { document }) => present(Object.values(imprintWords(block, document.properties.form))),
  certificate: (block) => [
    block.heading,
    block.recipient,
    ...block.citation.map(inlineText),
    ...(block.members.length === 0 ? [] : [block.membersLabel + block.members.join(NAME_GAP)]),
    ...block.issuers,
    block.date,
    block.number,
  ],
};

function numberText({ number, label, names }: NumberLine): readonly (string | null)[] {
  return [number, label + names.join(NAME_GAP)];
}

function tableText(table: Table): readonly string[] {
  const onPage = table.columns.map((column) => column.show !== 'sheet');
  const row = (cells: readonly string[]) => cells.filter((_cell, index) => onPage[index]).join('\t');
  return [
    ...present([table.title]),
    ...table.lead,
    row(table.columns.map((column) => column.head)),
    ...table.rows.map((cells) => row(cells.map(formatCell))),
    ...table.notes,
    ...(table.signers ?? []),
  ];
}

function present(lines: readonly (string | null)[]): readonly string[] {
  return lines.filter((line) => line !== null && line !== '') as readonly string[];
}
