import type { Elements, Part } from '../elements.ts';
import { isHorizontal, lengthMm, middleMm } from '../pdf/rules.ts';
import type { ReadRule } from '../reading.ts';
import { indentOf, isCentred, type Block } from './measure.ts';
import type { Row, SideView } from './rows.ts';

export type Head = Pick<Elements, 'form' | 'mark' | 'number' | 'signers' | 'title' | 'addressee'> & {
  /** Rows that belong to none of these: the text. */
  readonly rest: readonly Row[];
};

/** 版头, title and 主送机关 of the first side; `rows` are those of the whole text in order. */
export function recogniseHead(first: SideView, rows: readonly Row[], block: Block): Head {
  const upper = rows.filter(
    ({ side, line }) => side === first.side.number && line.topMm < first.side.heightMm * 0.6,
  );
  const numberRow = upper.find(({ part }) =>
    numberForm.test(part.text.replaceAll(/\s+签发人.*$/gu, '').trim()),
  );
  // A sheet that lies is a table or a certificate: its red art is no head.
  const isUpright = first.reads !== 'landscape';
  const rules = isUpright ? redRules(first, first.side.heightMm / 2) : [];
  const mark = isUpright ? upper.filter((row) => isMark(row, numberRow)) : [];
  const hasHead = mark.length > 0 || rules.length > 0;
  const number = hasHead ? (numberRow ?? null) : null;
  const endMm = Math.max(
    0,
    ...[...mark, ...(number === null ? [] : [number])].map(({ line }) => line.bottomMm),
    ...rules.map(middleMm),
  );
  const above = upper.filter(({ line }) => line.bottomMm < endMm + 1);
  const signerRows = above.filter((row) => isSigner(row, above) && !mark.includes(row));
  const below = hasHead ? rows.filter((row) => !above.includes(row)) : rows;
  const { title, rest } = takeTitle(below, block);
  return {
    form: formOf(first, mark, number, rules),
    mark: mark.map(({ part }) => part),
    number:
      number === null ? null : withText(number.part, number.part.text.replace(/\s+签发人.*$/u, '').trim()),
    signers: signerRows.map(({ part }) => withText(part, part.text.replace(/^.*(?=签发人)/u, ''))),
    title: title.map(({ part }) => part),
    ...takeAddressee(rest, block),
  };
}

/** 晋工信企业字〔2026〕41号, with whatever brackets. */
const numberForm = /^\S{1,16}?\s*[〔［[(（【〈<]?\s*\d{4}\s*[〕］\])）】〉>年]\s*第?\s*\d+\s*号$/u;

/** Large words in red, or, on a copy in black, larger than a title above the number. */
function isMark({ line, part }: Row, number: Row | undefined): boolean {
  if (numberForm.test(part.text)) return false;
  if (isRed(line.colour)) return line.size >= 20;
  return number !== undefined && line.size >= 24 && line.bottomMm < number.line.topMm;
}

function isSigner(row: Row, above: readonly Row[]): boolean {
  if (row.part.text.includes('签发人')) return true;
  const label = above.find(({ part }) => part.text.includes('签发人'));
  // Further names stand below the first one.
  return label !== undefined && row.line.leftMm > label.line.leftMm && row.line.topMm > label.line.topMm;
}

/** Long red rules above a height. */
function redRules({ side }: SideView, lowestMm: number): readonly ReadRule[] {
  return side.rules.filter(
    (rule) => isHorizontal(rule) && isRed(rule.colour) && lengthMm(rule) > 100 && middleMm(rule) < lowestMm,
  );
}

/** A letter has its rule above the number, and another at the foot of the sheet (GB/T 9704 §10.1). */
function formOf(
  first: SideView,
  mark: readonly Row[],
  number: Row | null,
  rules: readonly ReadRule[],
): Elements['form'] {
  if (mark.length === 0 && rules.length === 0) return 'plain';
  const isAtFoot = redRules(first, Infinity).some((rule) => middleMm(rule) > first.side.heightMm - 40);
  const isAbove = number !== null && rules.some((rule) => middleMm(rule) < number.line.topMm);
  return isAtFoot || isAbove ? 'letter' : 'file';
}

/** Red enough that nobody takes it for black. */
export function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return red >= 0x90 && green < red * 0.5 && blue < red * 0.5;
}

/** The first lines when they are larger than the text, or, where none is, in the middle. */
export function takeTitle(
  rows: readonly Row[],
  block: Block,
): { readonly title: readonly Row[]; readonly rest: readonly Row[] } {
  const [first] = rows;
  const isLarge = (row: Row): boolean => row.line.size >= block.size + 1.5;
  const isMiddle = (row: Row): boolean => isCentred(row, block) && !/[：:。]$/u.test(row.part.text);
  const belongs = first !== undefined && isLarge(first) ? isLarge : isMiddle;
  const end = rows.findIndex(
    (row, index) =>
      row.inTable ||
      row.side !== first?.side ||
      !belongs(row) ||
      isFarBelow(row, rows[index - 1]) ||
      isMarked(row),
  );
  const count = end < 0 ? rows.length : end;
  return { title: rows.slice(0, count), rest: rows.slice(count) };
}

function isFarBelow({ line }: Row, previous: Row | undefined): boolean {
  return (
    previous !== undefined && line.baselineMm - previous.line.baselineMm > previous.line.size * 0.353 * 2.6
  );
}

function isMarked({ part }: Row): boolean {
  return /^[一二三四五六七八九十]{1,3}、/u.test(part.text);
}

/** Flush lines up to the first that ends with a colon. */
function takeAddressee(rows: readonly Row[], block: Block): Pick<Head, 'addressee' | 'rest'> {
  const end = rows.slice(0, 8).findIndex(({ part }) => /[：:]$/u.test(part.text));
  const lines = rows.slice(0, end + 1);
  const [first] = lines;
  if (first === undefined || lines.some((row) => row.inTable || indentOf(row, block) > 1)) {
    return { addressee: [], rest: rows };
  }
  return { addressee: lines.map(({ part }) => part), rest: rows.slice(end + 1) };
}

function withText(part: Part, text: string): Part {
  return { ...part, text };
}
