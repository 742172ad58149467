import type { Elements } from '../elements.ts';
import type { DocxReading, ReadParagraph } from '../reading.ts';
import { isRed } from '../recognise-pdf/head.ts';
import { withText, type Line } from './lines.ts';

export type Head = Pick<Elements, 'form' | 'mark' | 'number' | 'signers' | 'title' | 'addressee'> & {
  readonly rest: readonly Line[];
};

/** Heads are short: nothing of one stands further down. */
const HEAD_LINES = 14;

/** 晋工信企业字〔2026〕41号, with whatever brackets. */
const numberForm = /^\S{1,16}?\s*[〔［[(（【〈<]?\s*\d{4}\s*[〕］\])）】〉>年]\s*第?\s*\d+\s*号?$/u;

/** 版头, title and 主送机关, by colour, size and place; `size` is that of the text. */
export function recogniseHead(reading: DocxReading, lines: readonly Line[], size: number): Head {
  const upper = lines.slice(0, HEAD_LINES);
  const numberAt = upper.findIndex(({ text }) => numberForm.test(withoutSigners(text)));
  const mark = upper.filter((line, index) => isMark(line, index, numberAt));
  const rules = redRules(reading, lines[HEAD_LINES]?.paragraph.number ?? Infinity);
  // A certificate has red words too, but neither number nor rule.
  const isFile = mark.some(({ text }) => /文\s*件$/u.test(text.trim()));
  const hasHead = rules.length > 0 || (mark.length > 0 && (numberAt >= 0 || isFile));
  const number = hasHead ? (upper[numberAt] ?? null) : null;
  const signers = hasHead ? upper.filter(({ text }) => text.includes('签发人')) : [];
  const heads = hasHead ? mark : [];
  const own = [...heads, ...signers, ...(number === null ? [] : [number])];
  const last = Math.max(-1, ...own.map((line) => upper.indexOf(line)));
  const { title, rest } = takeTitle(lines.slice(last + 1), size);
  return {
    form: hasHead ? formOf(mark, number, rules) : 'plain',
    mark: heads.map(({ part }) => part),
    number: number === null ? null : withText(number.part, withoutSigners(number.text)),
    signers: signers.map(({ part, text }) => withText(part, text.replace(/^.*(?=签发人)/u, ''))),
    title: title.map(({ part }) => part),
    ...takeAddressee(rest),
  };
}

function withoutSigners(text: string): string {
  return text.replace(/\s*签发人.*$/u, '').trim();
}

/** Large words in red, or on a copy in black larger than any title, above the number. */
function isMark({ paragraph, size, text }: Line, index: number, numberAt: number): boolean {
  if (numberForm.test(text)) return false;
  // Bodies that issue jointly may stand in a table, 文件 beside them.
  const red = paragraph.runs.some((run) => run.text.trim() !== '' && isRed(run.colour));
  return (red && size >= 20) || (size >= 24 && index < numberAt && !paragraph.inTable);
}

/** Paragraphs of the head with a red rule. */
function redRules({ paragraphs }: DocxReading, before: number): readonly ReadParagraph[] {
  return paragraphs.filter(
    ({ number, rules }) =>
      number < before && rules.some(({ colour, weightMm }) => isRed(colour) && weightMm > 0.1),
  );
}

/** A letter's rule stands above its number, a 文件's below (GB/T 9704—2012 §7.2.7, §10.1). */
function formOf(
  mark: readonly Line[],
  number: Line | null,
  rules: readonly ReadParagraph[],
): Elements['form'] {
  const lastMark = mark.at(-1)?.paragraph.number ?? 0;
  const isAbove = rules.some((rule) =>
    number === null ? rule.number === lastMark : rule.number < number.paragraph.number,
  );
  return isAbove && !/文\s*件$/u.test(mark.at(-1)?.text.trim() ?? '') ? 'letter' : 'file';
}

/** The first lines when they are larger than the text, or, where none is, in the middle. */
export function takeTitle(
  lines: readonly Line[],
  size: number,
): { readonly title: readonly Line[]; readonly rest: readonly Line[] } {
  const [first] = lines;
  const isLarge = (line: Line): boolean => line.size >= size + 1.5;
  const isMiddle = ({ paragraph, text }: Line): boolean =>
    paragraph.align === 'center' && !/[：:。]$/u.test(text.trim());
  const belongs = first !== undefined && isLarge(first) ? isLarge : isMiddle;
  const end = lines.findIndex(
    (line) => line.paragraph.inTable || !belongs(line) || /。$/u.test(line.text.trim()),
  );
  const count = end < 0 ? lines.length : end;
  return { title: lines.slice(0, count), rest: lines.slice(count) };
}

/** Flush lines up to the first that ends with a colon. */
function takeAddressee(lines: readonly Line[]): Pick<Head, 'addressee' | 'rest'> {
  const end = lines.slice(0, 4).findIndex(({ text }) => /[：:]$/u.test(text.trim()));
  const taken = lines.slice(0, end + 1);
  const isFlush = ({ paragraph, text }: Line): boolean =>
    !paragraph.inTable && Math.abs(paragraph.firstMm + paragraph.leftMm) < 3 && !/^\s{2}|。/u.test(text);
  if (taken.length === 0 || !taken.every(isFlush)) return { addressee: [], rest: lines };
  return { addressee: taken.map(({ part }) => part), rest: lines.slice(end + 1) };
}
