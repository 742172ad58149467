import type { AnnexListItem, Elements, FoundImprint, Part } from '../elements.ts';
import { withText, type Line } from './lines.ts';

export type Ending = Pick<Elements, 'annexList' | 'signatures' | 'date' | 'note'> & {
  readonly rest: readonly Line[];
};

const dateForm =
  /^[\d０-９〇零○Oo一二三四五六七八九十XxＸ×*_\s]{0,8}年[\d０-９一二三四五六七八九十XxＸ×*_\s]{0,6}月[\d０-９一二三四五六七八九十XxＸ×*_\s]{0,6}日$/u;

/** 附件说明, 署名, 成文日期 and 附注: what follows the text. */
export function recogniseEnding(lines: readonly Line[]): Ending {
  const at = lines.findLastIndex(({ text, paragraph }) => !paragraph.inTable && dateForm.test(text.trim()));
  const isEnd = at >= 0 && lines.length - at <= 8;
  const date = isEnd ? (lines[at] ?? null) : null;
  const signatures = isEnd ? signaturesAbove(lines.slice(0, at)) : [];
  const after = isEnd ? lines.slice(at + 1) : [];
  const note = noteOf(isEnd ? after : lines.slice(-2));
  const text = (isEnd ? lines.slice(0, at - signatures.length) : lines).filter((line) => line !== note);
  const { items, rest } = takeAnnexList(text);
  return {
    annexList: items,
    signatures: signatures.flatMap(namesOf),
    date: date?.part ?? null,
    note: note?.part ?? null,
    rest: [...rest, ...after.filter((line) => line !== note)],
  };
}

/** Names of bodies above the date: short, without the marks of a sentence, away from the left edge. */
function signaturesAbove(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  for (const line of lines.toReversed()) {
    if (!isSignature(line)) break;
    found.unshift(line);
  }
  return found;
}

function isSignature({ text, paragraph }: Line): boolean {
  const words = text.trim();
  const spaces = /^[\s\u3000]*/u.exec(text)?.[0].length ?? 0;
  const isAway =
    paragraph.align === 'right' ||
    paragraph.align === 'center' ||
    paragraph.leftMm + paragraph.firstMm > 15 ||
    spaces > 4 ||
    isRowOfNames(text);
  return (
    isAway &&
    !paragraph.inTable &&
    words.length <= 60 &&
    !/[。；：，、:;]|^附件|^\d|^[（(].*[）)]$/u.test(words)
  );
}

/** Bodies that issue jointly stand in rows, apart by tab stops. */
function isRowOfNames(text: string): boolean {
  const names = text.trim().split(/\t+/u);
  return names.length > 1 && names.every((name) => /^\p{Script=Han}{3,20}$/u.test(name.trim()));
}

function namesOf({ part, text }: Line): readonly Part[] {
  return text
    .trim()
    .split(/\t+/u)
    .map((name) => withText(part, name.trim()));
}

/** （此件公开发布）; （一）… is a heading, no note. */
function noteOf(lines: readonly Line[]): Line | undefined {
  return lines.find(
    ({ text, paragraph }) =>
      !paragraph.inTable &&
      /^[（(].*[）)]$/u.test(text.trim()) &&
      !/^[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]/u.test(text.trim()),
  );
}

const listForm = /^附\s*件\s*[:：]\s*(?:(\d{1,2})\s*[.．、]\s*)?(.*)$/u;
const itemForm = /^(\d{1,2})\s*[.．、]\s*(.*)$/u;

function takeAnnexList(lines: readonly Line[]): {
  readonly items: readonly AnnexListItem[];
  readonly rest: readonly Line[];
} {
  const start = lines.findLastIndex(
    ({ text, paragraph }) => !paragraph.inTable && listForm.test(text.trim()),
  );
  if (start < 0) return { items: [], rest: lines };
  const others = lines.slice(start + 1);
  const end = others.findIndex(({ text, paragraph }) => paragraph.inTable || !itemForm.test(text.trim()));
  const listed = lines.slice(start, end < 0 ? lines.length : start + 1 + end);
  return {
    items: listed.map(({ text, part }, index) =>
      itemOf(text.trim(), part, index === 0 ? listForm : itemForm),
    ),
    rest: [...lines.slice(0, start), ...lines.slice(start + listed.length)],
  };
}

function itemOf(text: string, part: Part, form: RegExp): AnnexListItem {
  const [, number, name = ''] = form.exec(text) ?? [];
  return { number: number === undefined ? null : Number(number), name, lines: [part] };
}

/** 版记 at the end of the file, a table or paragraphs between rules; null where there is none. */
export function takeImprint(lines: readonly Line[]): {
  readonly imprint: FoundImprint | null;
  readonly rest: readonly Line[];
} {
  let start = lines.length;
  while (start > 0 && belongsToImprint(lines[start - 1], lines[start])) start -= 1;
  const own = lines.slice(start);
  if (own.length === 0) return { imprint: null, rest: lines };
  const labelled = (label: RegExp): Part | null =>
    own.find(({ text }) => label.test(text.trim()))?.part ?? null;
  return {
    imprint: {
      sendTo: labelled(/^主送[：:]/u),
      copyTo: labelled(/^抄[送报][：:]/u),
      disclosure: labelled(disclosureForm),
      ...printing(own),
      lines: own.map(({ part }) => part),
    },
    rest: lines.slice(0, start),
  };
}

const disclosureForm = /^(?:信息)?公开(?:类型|属性|方式|选项)[：:]/u;
const printedForm = /(\S*\s*(?:\d|[〇一二三四五六七八九十])\s*日\s*)印\s*发$/u;

function belongsToImprint(line: Line | undefined, below: Line | undefined): boolean {
  if (line === undefined) return false;
  const text = line.text.trim();
  if (/^抄[送报][：:]/u.test(text) || disclosureForm.test(text) || printedForm.test(text)) return true;
  // Where 版记 has been found below: 主送, and the printing body in a cell of its own.
  if (below === undefined) return false;
  const isOfTable = line.paragraph.inTable && below.paragraph.inTable && text.length <= 30;
  return /^主送[：:]/u.test(text) || (isOfTable && printedForm.test(below.text.trim()));
}

/** `山西省工业和信息化厅　　2026年4月3日印发`, on one line or in two cells. */
function printing(lines: readonly Line[]): Pick<FoundImprint, 'printUnit' | 'printedOn'> {
  const at = lines.findIndex(({ text }) => printedForm.test(text.trim()));
  const line = lines[at];
  if (line === undefined) return { printUnit: null, printedOn: null };
  const found = /^(.*?)[\s\u3000]*(\S*\d{4}\s*年.*印\s*发|[〇一二三四五六七八九十]{4}年.*印\s*发)$/u.exec(
    line.text.trim(),
  );
  const unit = found?.[1]?.trim() ?? '';
  const printedOn = withText(line.part, found?.[2] ?? line.text.trim());
  if (unit !== '') return { printUnit: withText(line.part, unit), printedOn };
  const before = lines[at - 1];
  const isUnit = before?.paragraph.inTable === true && !/[：:]/u.test(before.text);
  return { printUnit: isUnit ? before.part : null, printedOn };
}
