import { handleBlock, type BlockHandlers } from './handlers.ts';
import type { Annex, Block, Cell, Column, Document, FlowChart, Inline, Table } from './model.ts';
import { annexMark, listMark, numberHeadings } from './number.ts';
import { annexListLines } from './words.ts';

/**
 * The tree as text a person can judge, one block a line: the golden form of composing. Bold is `**…**`, a
 * personal name `<…>`, a line break `⏎`; the halves of a run-in heading stand apart by ` || `, the phrases
 * of a title by ` | `. Computed numbers are shown where they will be printed.
 */
export function outline(document: Document): string {
  const lines = [
    ...propertyLines(document),
    ...blockLines(document.body, document),
    ...document.annexes.flatMap((annex, index) => annexLines(annex, index, document)),
  ];
  return lines.map((line) => line + '\n').join('');
}

function propertyLines(document: Document): readonly string[] {
  const { title, number, issuer, date, status, disclosure, form } = document.properties;
  const marks = [form, status, disclosure, date, ...(number === undefined ? [] : [number])];
  return [
    `document ${document.kind} (${[...marks, ...(issuer === undefined ? [] : [issuer])].join(', ')}) ${title}`,
  ];
}

function annexLines(annex: Annex, index: number, document: Document): readonly string[] {
  const head = `annex ${annexMark(document.annexes, index)} #${annex.id} ${annex.orientation} ${annex.title}`;
  return [head, ...blockLines(annex.body, document).map((line) => `  ${line}`)];
}

interface OutlineContext {
  readonly document: Document;
  readonly mark: string;
}

function blockLines(blocks: readonly Block[], document: Document): readonly string[] {
  const marks = numberHeadings(blocks);
  return blocks.flatMap((block, index) =>
    handleBlock(blockOutline, block, { document, mark: marks[index] ?? '' }),
  );
}

const blockOutline: BlockHandlers<readonly string[], OutlineContext> = {
  letterhead: ({ mark, number, signers, bodies = [] }) => [
    `letterhead ${mark}${labelled('bodies', joined(bodies))}${labelled('number', number)}${labelled('signers', joined(signers))}`,
  ],
  title: ({ text, phrases }) => [`title ${phrases.length === 0 ? text : phrases.join(' | ')}`],
  addressee: ({ text }) => [`addressee ${text}`],
  heading: ({ level, text, runIn }, { mark }) => [
    `heading ${level} ${mark}${inlines(text)}${runIn.length === 0 ? '' : ` || ${inlines(runIn)}`}`,
  ],
  paragraph: ({ text }) => [`paragraph ${inlines(text)}`],
  list: ({ items }) => ['list', ...items.map((item, index) => `  ${listMark(index)} ${inlines(item)}`)],
  table: tableOutline,
  'flow-chart': flowChartOutline,
  'annex-list': (_block, { document }) =>
    annexListLines(document.annexes).map((line) => `annex-list ${line}`),
  signature: ({ issuers, date, sealed }) => [
    `signature ${sealed} ${date ?? '(date open)'} ${issuers.join(' / ')}`,
  ],
  note: ({ text }) => [`note ${text}`],
  imprint: ({ sendTo, copyTo, disclosure, printUnit, printedOn }) => [
    `imprint ${printUnit}${labelled('printed', printedOn)}${labelled('disclosure', disclosure)}${labelled('send to', sendTo ?? null)}${labelled('copy to', joined(copyTo))}`,
  ],
  certificate: (block) => [
    `certificate ${block.heading}${labelled('layout', block.layout)}${labelled('number', block.number)}`,
    `  recipient ${block.recipient}`,
    ...block.citation.map((words) => `  citation ${inlines(words)}`),
    `  members ${block.membersLabel} ${block.members.map((member) => `<${member}>`).join(' ')}`.trimEnd(),
    `  issuers ${block.issuers.join(' / ')}`,
    `  date ${block.date}`,
  ],
};

function tableOutline(table: Table): readonly string[] {
  return [
    `table #${table.id} sheet=${table.sheetName}${labelled('title', table.title)}`,
    ...table.lead.map((line) => `  lead ${line}`),
    `  ${table.columns.map(columnOutline).join(' | ')}`,
    ...table.rows.map((row) => `  ${row.map(cellOutline).join(' | ')}`),
    ...table.notes.map((line) => `  note ${line}`),
    ...(table.signers ?? []).map((label) => `  signer ${label}`),
  ];
}

function flowChartOutline({ steps, arrows }: FlowChart): readonly string[] {
  const textOf = (id: string) => steps.find((step) => step.id === id)?.text ?? '';
  return [
    'flow-chart',
    ...steps.map(({ shape, text }) => `  ${shape} ${text}`),
    ...arrows.map(
      ({ from, to, label }) =>
        `  arrow ${textOf(from)} →${label === null ? '' : `（${label}）`} ${textOf(to)}`,
    ),
  ];
}

function columnOutline({ head, content, show }: Column): string {
  return `${head}:${content}${show === 'everywhere' ? '' : `@${show}`}`;
}

function cellOutline(cell: Cell): string {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'number':
      return `${cell.value}{${cell.digits}}${cell.struck === true ? ' struck' : ''}`;
    case 'date':
      return cell.iso;
    case 'names':
      return cell.names.map((name) => `<${name}>`).join('');
    case 'blank':
      return `(${cell.reason})`;
  }
}

function inlines(words: readonly Inline[]): string {
  return words.map(inlineOutline).join('');
}

function inlineOutline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'strong':
      return `**${inline.text}**`;
    case 'name':
      return `<${inline.text}>`;
    case 'line-break':
      return '⏎';
  }
}

function joined(list: readonly string[]): string | null {
  return list.length === 0 ? null : list.join(', ');
}

function labelled(label: string, value: string | null): string {
  return value === null ? '' : ` [${label}: ${value}]`;
}
