import type {
  Annex,
  AnnexList,
  Block,
  Cell,
  Certificate,
  Column,
  Document,
  FlowArrow,
  FlowChart,
  FlowStep,
  Heading,
  Imprint,
  Inline,
  Letterhead,
  List,
  Note,
  Paragraph,
  Properties,
  Signature,
  Table,
  Title,
  Addressee,
} from './model.ts';

/*
 * Small constructors: kinds build tables-only documents with them, tests three-line trees. A plain
 * string stands for plain text; whatever is left out gets the value an ordinary notice has.
 */

/** Words of a paragraph: plain strings become text. */
export type Words = string | Inline;

export function text(words: string): Inline {
  return { type: 'text', text: words };
}

export function strong(words: string): Inline {
  return { type: 'strong', text: words };
}

export function name(words: string): Inline {
  return { type: 'name', text: words };
}

export function lineBreak(): Inline {
  return { type: 'line-break' };
}

/** Personal names joined by `、`, each of them whole. */
export function names(list: readonly string[]): readonly Inline[] {
  return list.flatMap((one, index) => (index === 0 ? [name(one)] : [text('、'), name(one)]));
}

export function letterhead(
  mark: string,
  number: string | null = null,
  signers: readonly string[] = [],
): Letterhead {
  return { type: 'letterhead', mark, number, signers };
}

/** The head of a joint 文件: the bodies, lead first. */
export function jointLetterhead(
  bodies: readonly [string, ...string[]],
  number: string | null = null,
  signers: readonly string[] = [],
): Letterhead {
  return { ...letterhead(`${bodies[0]}文件`, number, signers), bodies };
}

/** A title; `|` marks the preferred line breaks and is not part of the words (domain §1.4). */
export function title(words: string): Title {
  const phrases = words.split('|').filter((phrase) => phrase !== '');
  return { type: 'title', text: phrases.join(''), phrases: phrases.length > 1 ? phrases : [] };
}

export function addressee(words: string): Addressee {
  return { type: 'addressee', text: words };
}

/** A heading; with `runIn` its paragraph goes on after the heading's own words. */
export function heading(level: Heading['level'], words: Words, ...runIn: readonly Words[]): Heading {
  return { type: 'heading', level, text: toInlines([words]), runIn: toInlines(runIn) };
}

export function paragraph(...words: readonly Words[]): Paragraph {
  return { type: 'paragraph', text: toInlines(words) };
}

export function list(...items: readonly (Words | readonly Words[])[]): List {
  return { type: 'list', items: items.map((item) => toInlines(isMany(item) ? item : [item])) };
}

/** A column; text of ten characters shown everywhere unless told otherwise. */
export function column(id: string, head: string, rest: Partial<Omit<Column, 'id' | 'head'>> = {}): Column {
  return { id, head, content: 'text', widthChars: 10, show: 'everywhere', ...rest };
}

/** A table; plain strings in `rows` are text cells, the sheet is named after the title or the id. */
export function table(
  id: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | Cell)[])[],
  rest: Partial<Pick<Table, 'title' | 'lead' | 'notes' | 'signers' | 'sheetName'>> = {},
): Table {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)));
  const sheetName = rest.title ?? id;
  return { type: 'table', id, title: null, lead: [], columns, rows: cells, notes: [], sheetName, ...rest };
}

/**
 * A flow chart from its arrows: each a step's words, the next step's words and perhaps the answer that leads
 * there. A step is known by its words; one that asks is a choice, those without an arrow to or from them begin
 * and end the flow.
 */
export function flowChart(...arrows: readonly ArrowWords[]): FlowChart {
  const texts = [...new Set(arrows.flatMap(([from, to]) => [from, to]))];
  const idOf = (words: string) => `step-${texts.indexOf(words) + 1}`;
  return {
    type: 'flow-chart',
    steps: texts.map((words) => ({ id: idOf(words), text: words, shape: stepShape(words, arrows) })),
    arrows: arrows.map(([from, to, label]): FlowArrow => ({
      from: idOf(from),
      to: idOf(to),
      label: label ?? null,
    })),
  };
}

/** From, to, and the answer that leads there. */
export type ArrowWords = readonly [string, string, string?];

function stepShape(words: string, arrows: readonly ArrowWords[]): FlowStep['shape'] {
  if (/[？?]$/.test(words)) return 'choice';
  if (!arrows.some(([, to]) => to === words)) return 'start';
  return arrows.some(([from]) => from === words) ? 'step' : 'end';
}

export function textCell(words: string): Cell {
  return { type: 'text', text: words };
}

/** A number cell from decimal text; shown with the digits it is written with unless told otherwise. */
export function numberCell(value: string | bigint | number, digits?: number): NumberCell {
  const decimal = String(value);
  return { type: 'number', value: decimal, digits: digits ?? (decimal.split('.')[1] ?? '').length };
}

/** A number that was left out of the reckoning, shown struck through. */
export function struckCell(value: string, digits?: number): Cell {
  return { ...numberCell(value, digits), struck: true };
}

type NumberCell = Extract<Cell, { type: 'number' }>;

export function dateCell(iso: string): Cell {
  return { type: 'date', iso };
}

export function namesCell(...list: readonly string[]): Cell {
  return { type: 'names', names: list };
}

export function blankCell(reason: 'not-applicable' | 'none' | 'to-fill-in' = 'none'): Cell {
  return { type: 'blank', reason };
}

export function annexList(): AnnexList {
  return { type: 'annex-list' };
}

export function signature(
  issuers: string | readonly string[],
  date: string | null,
  sealed: Signature['sealed'] = 'sealed',
): Signature {
  return { type: 'signature', issuers: typeof issuers === 'string' ? [issuers] : issuers, date, sealed };
}

/** 附注, written with its parentheses: （此件公开发布）. */
export function note(words: string): Note {
  return { type: 'note', text: words };
}

export function imprint(printUnit: string, rest: Partial<Omit<Imprint, 'type' | 'printUnit'>> = {}): Imprint {
  return { type: 'imprint', copyTo: [], disclosure: null, printUnit, printedOn: null, ...rest };
}

export function certificate(
  rest: Partial<Omit<Certificate, 'type'>> & Pick<Certificate, 'recipient'>,
): Certificate {
  return {
    type: 'certificate',
    layout: 'a4-landscape',
    heading: '获奖证书',
    citation: [],
    membersLabel: '团队核心成员：',
    members: [],
    issuers: [],
    date: '',
    number: '',
    ...rest,
  };
}

export function annex(
  id: string,
  words: string,
  body: readonly Block[],
  orientation: Annex['orientation'] = 'portrait',
): Annex {
  return { id, title: words, orientation, body };
}

/** Properties of a plain draft, with what is given in their place. */
export function properties(rest: Partial<Properties> & Pick<Properties, 'title' | 'date'>): Properties {
  return { status: 'draft', disclosure: 'none', form: 'plain', ...rest };
}

export function document(
  kind: string,
  about: Properties,
  body: readonly Block[],
  annexes: readonly Annex[] = [],
): Document {
  return { kind, properties: about, body, annexes };
}

function toInlines(words: readonly Words[]): readonly Inline[] {
  return words.map((word) => (typeof word === 'string' ? text(word) : word));
}

function isMany(item: Words | readonly Words[]): item is readonly Words[] {
  return Array.isArray(item);
}
