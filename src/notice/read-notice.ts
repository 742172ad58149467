import { readMark, citeMark, type NumberMark } from './numbered.ts';
import type { LineRole, Notice, NoticeAnnex, NoticeHeading, NoticeLine } from './notice.ts';
import { readTables } from './tables.ts';
import { annexTitleOf, readAnnexEntries, splitParts, type SplitLine } from './parts.ts';
import { dayAlone } from './written-days.ts';

/**
 * Takes a notice's text apart: main text, annexes and imprint, headings with their clauses, tables, the list
 * of annexes. Any text can be read; what is missing is null or empty.
 */
export function readNotice(text: string, file: string): Notice {
  const split = splitParts(text);
  const marks = headingMarks(split);
  const clauses = clausesOf(split, marks);
  const lines = split.map((line, index): NoticeLine => ({ ...line, clause: clauses[index] ?? '' }));
  const ofRole = (role: LineRole): readonly NoticeLine[] => lines.filter((line) => line.role === role);
  const signature = ofRole('signature');
  return {
    file,
    lines,
    headings: headingsOf(lines, marks),
    tables: readTables(lines),
    annexList: readAnnexEntries(ofRole('annex-list')),
    annexes: annexesOf(lines),
    title: ofRole('title'),
    documentNumber: ofRole('number')[0] ?? null,
    signedOn: signature.map((line) => dayAlone(line.text)).find((day) => day !== null) ?? null,
    signature,
    imprint: ofRole('imprint'),
  };
}

interface Marked extends NumberMark {
  /** Index of the parent's line; null at the top of its part. */
  readonly parent: number | null;
}

/** The number each line carries, by index, with the line whose item it is. */
function headingMarks(lines: readonly SplitLine[]): readonly (Marked | null)[] {
  let open: { readonly index: number; readonly level: number }[] = [];
  let part = -1;
  return lines.map((line, index) => {
    if (line.part !== part) open = [];
    part = line.part;
    const mark = line.role === 'heading' ? readMark(line.text) : null;
    if (mark === null) return null;
    open = open.filter(({ level }) => level < mark.level);
    const parent = open.at(-1)?.index ?? null;
    open.push({ index, level: mark.level });
    return { ...mark, parent };
  });
}

/** The clause of every line: that of the nearest heading at or above it in its part. */
function clausesOf(lines: readonly SplitLine[], marks: readonly (Marked | null)[]): readonly string[] {
  const letters = lettersOf(lines, marks);
  const paths = new Map<number, string>();
  let current = '';
  let part = -1;
  return lines.map((line, index) => {
    if (line.part !== part) current = '';
    part = line.part;
    const mark = marks[index];
    if (mark !== null && mark !== undefined) {
      const above = mark.parent === null ? '' : (paths.get(mark.parent) ?? '');
      current = `${above}${citeMark(mark.level, mark.number)}${letters.get(index) ?? ''}`;
      paths.set(index, current);
    }
    return clauseOf(line, current);
  });
}

function clauseOf({ role, part, annex }: SplitLine, path: string): string {
  if (role === 'imprint') return '版记';
  if (role === 'masthead' || role === 'number') return '文头';
  if (role === 'title') return '标题';
  if (role === 'addressees') return '主送机关';
  if (role === 'annex-list') return '附件说明';
  if (role === 'signature') return '落款';
  if (part === 0) return `正文${path}`;
  const name = annex === null ? '附件' : `附件${String(annex)}`;
  return path === '' || role === 'annex-mark' || role === 'annex-title' ? name : `${name}·${path}`;
}

/** A, B … for numbers that stand more than once under one parent: 五A, 五B (domain §3.1). */
function lettersOf(
  lines: readonly SplitLine[],
  marks: readonly (Marked | null)[],
): ReadonlyMap<number, string> {
  const namesakes = new Map<string, number[]>();
  for (const [index, mark] of marks.entries()) {
    if (mark === null) continue;
    const key = [lines[index]?.part ?? 0, mark.parent ?? '', mark.level, mark.number].join('/');
    namesakes.set(key, [...(namesakes.get(key) ?? []).slice(-25), index]);
  }
  const repeated = [...namesakes.values()].filter((indexes) => indexes.length > 1);
  return new Map(
    repeated.flatMap((indexes) => indexes.map((index, at) => [index, String.fromCharCode(65 + at)] as const)),
  );
}

function headingsOf(
  lines: readonly NoticeLine[],
  marks: readonly (Marked | null)[],
): readonly NoticeHeading[] {
  const made = new Map<number, NoticeHeading>();
  for (const [index, mark] of marks.entries()) {
    const line = lines[index];
    if (mark === null || line === undefined) continue;
    const { parent, ...rest } = mark;
    made.set(index, { ...rest, line, parent: parent === null ? null : (made.get(parent) ?? null) });
  }
  return [...made.values()];
}

function annexesOf(lines: readonly NoticeLine[]): readonly NoticeAnnex[] {
  const titles = new Map(
    lines.filter(({ role }) => role === 'annex-title').map((line) => [line.part, line] as const),
  );
  return lines
    .filter(({ role }) => role === 'annex-mark')
    .map((mark) => ({
      number: annexTitleOf(mark.text)?.number ?? null,
      mark,
      title: titles.get(mark.part) ?? null,
    }));
}
