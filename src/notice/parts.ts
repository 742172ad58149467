import { readOrdinal } from './chinese-ordinal.ts';
import type { AnnexEntry, NoticeLine } from './notice.ts';
import { readMark } from './numbered.ts';
import { isRow } from './tables.ts';
import { dayAlone } from './written-days.ts';

/** A line with its role, before anything is known of headings. */
export type SplitLine = Omit<NoticeLine, 'clause'> & {
  /** Number of the annex it stands in, as its page says. */
  readonly annex: number | null;
};

interface RawLine {
  readonly number: number;
  readonly text: string;
}

/** Cuts a text into main text, annexes and imprint, and says what each line is for. */
export function splitParts(text: string): readonly SplitLine[] {
  const lines = linesOf(text);
  const imprintFrom = imprintStart(lines);
  const starts = lines.flatMap(({ text: words }, index) =>
    index < imprintFrom && annexTitleOf(words) !== null ? [index] : [],
  );
  const bounds = [0, ...starts, imprintFrom];
  const parts = bounds.slice(0, -1).map((from, part) => lines.slice(from, bounds[part + 1]));
  return [
    ...mainText(parts[0] ?? []),
    ...parts.slice(1).flatMap((part, index) => annexText(part, index + 1)),
    ...lines.slice(imprintFrom).map((line): SplitLine => ({
      ...line,
      role: 'imprint',
      part: starts.length,
      annex: null,
    })),
  ];
}

/** The number on an annex's page (`附件 1`, `附件一`, `附件`); null when the line is no such mark. */
export function annexTitleOf(text: string): { readonly number: number | null } | null {
  const found = /^附 ?件 ?(\d{1,2}|[一二三四五六七八九十]{1,3})?[：:]?$/.exec(text);
  if (found === null) return null;
  const [, digits] = found;
  if (digits === undefined) return { number: null };
  return { number: /^\d/.test(digits) ? Number(digits) : readOrdinal(digits) };
}

/** Entries of 附件说明: `附件：1. 名称`, `2. 名称` …, or `附件：名称`. */
export function readAnnexEntries(lines: readonly NoticeLine[]): readonly AnnexEntry[] {
  return lines.flatMap((line) => {
    const words = line.text.replace(annexListStart, '').trim();
    const mark = readMark(words);
    const title = mark?.level === 3 ? mark.words : words;
    return title === '' ? [] : [{ line, number: mark?.level === 3 ? mark.number : null, title }];
  });
}

const annexListStart = /^[-—–*•·]?\s?附 ?件 ?[：:]/;

function linesOf(text: string): readonly RawLine[] {
  return text
    .split(/\r\n|[\n\r\u2028]/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '' && line.text !== '\ufeff');
}

/** 版记 ends the file with 印发; it begins with the first of 公开类型, 抄送, 印发机关 that stand together. */
function imprintStart(lines: readonly RawLine[]): number {
  const last = lines.findLastIndex(({ text }) => /印发$/.test(text));
  if (last < 0 || last < lines.length - 3) return lines.length;
  let from = last;
  while (from > 0 && isImprint(lines[from - 1]?.text ?? '')) from -= 1;
  return from;
}

function isImprint(text: string): boolean {
  return /^(?:公开|信息公开|抄 ?送|主 ?送|分 ?送)[^，。]{0,6}[：:]/.test(text) || isUnit(text);
}

/** A unit's name alone on its line. */
function isUnit(text: string): boolean {
  return (
    text.length <= 40 &&
    /^[\u4e00-\u9fff（）“”]+(?:厅|局|委|室|部|会|中心|政府|处)(?:（[^（）]{1,20}）)?$/.test(text)
  );
}

function mainText(lines: readonly RawLine[]): readonly SplitLine[] {
  const titleFrom = lines.findIndex(({ text }) => /关于/.test(text) && text.length <= 120);
  const titleTo = titleFrom < 0 ? -1 : titleEnd(lines, titleFrom);
  const listed = annexListLines(lines);
  const signedFrom = signatureStart(lines, Math.max(listed.to, titleTo + 1));
  return lines.map((line, index): SplitLine => ({
    ...line,
    ...roleAt(line.text, index),
    part: 0,
    annex: null,
  }));

  function roleAt(text: string, index: number): Pick<SplitLine, 'role'> {
    if (titleTo >= 0 && index < titleFrom) return { role: isNumber(text) ? 'number' : 'masthead' };
    if (index <= titleTo) return { role: 'title' };
    if (titleTo >= 0 && index === titleTo + 1 && /[：:]$/.test(text)) return { role: 'addressees' };
    if (index >= listed.from && index < listed.to) return { role: 'annex-list' };
    if (index >= signedFrom) return { role: 'signature' };
    return { role: bodyRole(text) };
  }
}

function annexText(lines: readonly RawLine[], part: number): readonly SplitLine[] {
  const annex = annexTitleOf(lines[0]?.text ?? '')?.number ?? null;
  const isTitled = lines[1] !== undefined && readMark(lines[1].text) === null && !isRow(lines[1].text);
  return lines.map((line, index): SplitLine => {
    const role = index === 0 ? 'annex-mark' : index === 1 && isTitled ? 'annex-title' : bodyRole(line.text);
    return { ...line, role, part, annex };
  });
}

function bodyRole(text: string): 'row' | 'heading' | 'text' {
  if (isRow(text)) return 'row';
  return readMark(text) === null ? 'text' : 'heading';
}

/** 〔2026〕41号 in any bracket. */
function isNumber(text: string): boolean {
  return /[〔[（(【]\d{4}[〕\]）)】] ?第? ?\d{1,5} ?号$/.test(text);
}

/** A title ends with its kind of document (通知 …), within four lines. */
function titleEnd(lines: readonly RawLine[], from: number): number {
  const kind = /(?:通知|通报|通告|公告|决定|意见|函|方案)$/;
  const end = lines.slice(from, from + 4).findIndex(({ text }) => kind.test(text));
  return end < 0 ? from : from + end;
}

function annexListLines(lines: readonly RawLine[]): { readonly from: number; readonly to: number } {
  const from = lines.findIndex(({ text }) => annexListStart.test(text));
  if (from < 0) return { from: lines.length, to: 0 };
  let to = from + 1;
  while (to < lines.length && readMark(lines[to]?.text ?? '')?.level === 3) to += 1;
  return { from, to };
}

/** The signature: units and a date at the end of the main text, the date alone on its line. */
function signatureStart(lines: readonly RawLine[], after: number): number {
  let from = lines.length;
  while (from > after && isSigned(lines[from - 1]?.text ?? '')) from -= 1;
  return from;
}

function isSigned(text: string): boolean {
  return dayAlone(text) !== null || isUnit(text) || /^（[^（）]{1,30}(?:章|开)）$/.test(text);
}
