import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { checkTables } from './check-tables.ts';
import { formatDate } from './dates.ts';
import { handleBlock, type BlockHandlers } from './handlers.ts';
import type { Block, Document, Heading } from './model.ts';
import { annexListItems, annexMark, numberHeadings } from './number.ts';
import { findPlaceholder } from './placeholders.ts';
import { flowChartLines, inlineText } from './words.ts';

/**
 * What is wrong with a finished tree, whoever made it: headings that skip a level (GF08), annexes without
 * a list or a title (GF09), an open date or number and placeholders in a final document (GF05, GF10, GF18),
 * tables that no sheet can hold. `place` is the template or the competition's file it was made from.
 */
export function checkDocument(document: Document, place: Place): readonly Problem[] {
  const bodies = [document.body, ...document.annexes.map((annex) => annex.body)];
  return [
    ...bodies.flatMap((body) => checkHeadings(body, place)),
    ...checkTitles(document, place),
    ...checkAnnexes(document, place),
    ...checkTables(bodies.flat(), place),
    ...(document.properties.status === 'final' ? checkFinal(document, place) : []),
  ];
}

/** No level may be skipped, but 一、 and 1. without （一） are allowed (GB/T 9704, domain §1.5). */
function checkHeadings(body: readonly Block[], place: Place): readonly Problem[] {
  const headings = body.filter((block) => block.type === 'heading');
  const used = new Set(headings.map((heading) => heading.level));
  const marks = numberHeadings(body).filter((mark) => mark !== null);
  return headings.flatMap((heading, index) => {
    const text = inlineText(heading.text).trim();
    const before = headings[index - 1]?.level ?? 0;
    return [
      ...(text === '' ? [problem('heading-empty', place, { mark: marks[index] ?? '' })] : []),
      ...(skipsLevel(heading.level, before, used)
        ? [problem('heading-skips-level', place, { text, level: heading.level, before })]
        : []),
    ];
  });
}

function skipsLevel(level: Heading['level'], before: number, used: ReadonlySet<number>): boolean {
  if (level <= before + 1) return false;
  return !(before === 1 && level === 3 && !used.has(2));
}

function checkTitles(document: Document, place: Place): readonly Problem[] {
  const titles = document.body.filter((block) => block.type === 'title');
  const needsOne = document.properties.form === 'file' || document.properties.form === 'letter';
  return [
    ...(titles.some((title) => title.text.trim() === '') || (needsOne && titles.length === 0)
      ? [problem('title-empty', place, {})]
      : []),
    ...(titles.length > 1 ? [problem('title-repeated', place, { text: titles[1]?.text ?? '' })] : []),
  ];
}

function checkAnnexes(document: Document, place: Place): readonly Problem[] {
  const listed = document.body.some((block) => block.type === 'annex-list');
  const { annexes } = document;
  // A paper without a body is an annex sent by itself (推荐项目名单): there is nothing to list it in.
  const isAnnexAlone = document.body.length === 0;
  return [
    ...(annexes.length > 0 && !listed && !isAnnexAlone
      ? [problem('annex-list-missing', place, { titles: annexListItems(annexes).map((item) => item.title) })]
      : []),
    ...(annexes.length === 0 && listed ? [problem('annex-list-without-annexes', place, {})] : []),
    ...annexes.flatMap((annex, index) => [
      ...(annex.title.trim() === ''
        ? [problem('annex-untitled', place, { mark: annexMark(annexes, index) })]
        : []),
      ...(annexes.findIndex((other) => other.id === annex.id) < index
        ? [problem('annex-id-repeated', place, { id: annex.id })]
        : []),
    ]),
  ];
}

/** 发文字号: 代字, year in 〔〕, no zero padding (GF05). */
const DOCUMENT_NUMBER = /^[\u4e00-\u9fa5]{2,12}〔\d{4}〕[1-9]\d*号$/;

function checkFinal(document: Document, place: Place): readonly Problem[] {
  const found = [
    document.properties.title,
    ...document.body.flatMap((block) => handleBlock(textsOf, block, {})),
    ...document.annexes.flatMap((annex) => [
      annex.title,
      ...annex.body.flatMap((block) => handleBlock(textsOf, block, {})),
    ]),
  ].flatMap((text) => findPlaceholder(text) ?? []);
  return [
    ...[...new Map(found.map((one) => [`${one.placeholder} ${one.around}`, one])).values()].map((one) =>
      problem('placeholder-left', place, one),
    ),
    ...document.body.flatMap((block) => checkFinalBlock(block, place)),
    ...checkPrinting(document.body, place),
  ];
}

/** 成文日期 is the day of signing, 印发日期 the day of printing: never earlier (GF10). */
function checkPrinting(body: readonly Block[], place: Place): readonly Problem[] {
  const date = body.find((block) => block.type === 'signature')?.date ?? null;
  const printedOn = body.find((block) => block.type === 'imprint')?.printedOn ?? null;
  if (date === null || printedOn === null || printedOn >= date) return [];
  return [
    problem('document-printed-early', place, { date: formatDate(date), printedOn: formatDate(printedOn) }),
  ];
}

function checkFinalBlock(block: Block, place: Place): readonly Problem[] {
  if (block.type === 'signature' && block.date === null) return [problem('document-date-open', place, {})];
  if (block.type !== 'letterhead' || block.number === null || DOCUMENT_NUMBER.test(block.number)) return [];
  return [problem('document-number-form', place, { number: block.number })];
}

const textsOf: BlockHandlers<readonly string[], object> = {
  letterhead: (block) => [block.mark, ...(block.bodies ?? []), block.number ?? '', ...block.signers],
  title: (block) => [block.text],
  addressee: (block) => [block.text],
  heading: (block) => [inlineText([...block.text, ...block.runIn])],
  paragraph: (block) => [inlineText(block.text)],
  list: (block) => block.items.map(inlineText),
  table: (block) => [
    block.title ?? '',
    ...block.lead,
    ...block.columns.map((column) => column.head),
    ...block.rows.flat().flatMap((cell) => (cell.type === 'text' ? [cell.text] : [])),
    ...block.rows.flat().flatMap((cell) => (cell.type === 'names' ? cell.names : [])),
    ...block.notes,
    ...(block.signers ?? []),
  ],
  'flow-chart': flowChartLines,
  'annex-list': () => [],
  signature: (block) => block.issuers,
  note: (block) => [block.text],
  imprint: (block) => [block.sendTo ?? '', ...block.copyTo, block.printUnit, block.disclosure ?? ''],
  certificate: (block) => [
    block.heading,
    block.recipient,
    ...block.citation.map(inlineText),
    ...block.members,
    ...block.issuers,
    block.date,
    block.number,
  ],
};
