import { headingMark } from '../../document/number.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import type { Paragraph } from '../elements.ts';
import { judged } from '../outcome.ts';
import { placeOfPart } from '../spot.ts';
import { readHeadingMark, readOrdinalMark, type HeadingMark } from '../words/heading-marks.ts';
import { beginning } from '../words/passages.ts';

/** GF08: 一、（一）1.（1） in this order, each level counted through, no number twice (GB/T 9704—2012 §7.3.3). */
export const gf08: Check = {
  id: 'GF08',
  level: 'error',
  subject: { zh: '结构层次序数', en: 'Numbering of headings' },
  clause: 'GB/T 9704—2012 7.3.3',
  run: (subject) => {
    const scopes = [subject.elements.body, ...subject.elements.annexes.map((annex) => annex.body)];
    const found = scopes.flatMap((paragraphs) => numbered(paragraphs));
    const measurement = {
      what: { zh: '带序数的段落', en: 'Numbered paragraphs' },
      measured: String(found.length),
      wanted: '',
    };
    return judged(
      scopes.flatMap((paragraphs) => scopeProblems(subject, paragraphs)),
      [measurement],
    );
  },
};

interface Numbered {
  readonly paragraph: Paragraph;
  readonly heading: HeadingMark;
  /** The words before it announce a list, which may count anew: `要求如下：`. */
  readonly opensList: boolean;
}

/** Numbers in tables are the table's own. */
function numbered(paragraphs: readonly Paragraph[]): readonly Numbered[] {
  const texts = paragraphs.filter((paragraph) => !paragraph.inTable && paragraph.text.trim() !== '');
  return texts.flatMap((paragraph, index) => {
    const heading = readHeadingMark(paragraph.text) ?? firstOfNotes(paragraph.text);
    const before = texts[index - 1]?.text.trimEnd() ?? '';
    return heading === null ? [] : [{ paragraph, heading, opensList: /[：:]$/u.test(before) }];
  });
}

/** `注：1.…` begins a list although it does not begin with the number. */
function firstOfNotes(text: string): HeadingMark | null {
  const found = /^\s*(?:备?注|说明|附)[：:]\s*(?=[1１一（(])/u.exec(text);
  return found === null ? null : readHeadingMark(text.slice(found[0].length));
}

function scopeProblems(subject: Subject, paragraphs: readonly Paragraph[]): readonly Problem[] {
  const headings = numbered(paragraphs);
  return [
    ...paragraphs.flatMap((paragraph) => ordinalProblems(subject, paragraph)),
    ...headings.flatMap((one) => markProblems(subject, one)),
    ...sequenceProblems(subject, headings),
  ];
}

function ordinalProblems({ file }: Subject, paragraph: Paragraph): readonly Problem[] {
  const ordinal = paragraph.inTable ? null : readOrdinalMark(paragraph.text);
  if (ordinal === null) return [];
  const about = { ...ordinal, text: beginning(paragraph.text) };
  return [problem('inspect-heading-mark', placeOfPart(file, paragraph.lines[0]), about)];
}

function markProblems({ file }: Subject, { paragraph, heading }: Numbered): readonly Problem[] {
  const place = placeOfPart(file, paragraph.lines[0]);
  const text = beginning(paragraph.text);
  const { mark, proposal } = heading;
  if (heading.level === 5) return [problem('inspect-heading-fifth-level', place, { mark, text })];
  return mark === proposal ? [] : [problem('inspect-heading-mark', place, { mark, proposal, text })];
}

/** Counts each level through under its heading; after a fault it counts on from what is printed. */
function sequenceProblems(subject: Subject, headings: readonly Numbered[]): readonly Problem[] {
  const used: Set<number>[] = [new Set(), new Set(), new Set(), new Set(), new Set()];
  const levels = new Set(headings.map(({ heading }) => heading.level));
  let before = 0;
  let last = [0, 0, 0, 0, 0];
  return headings.flatMap((one) => {
    const { level, number } = one.heading;
    const seen = used[level - 1] ?? new Set<number>();
    if (one.opensList && number === 1) seen.clear();
    const expected = one.opensList && number === 1 ? 1 : (last[level - 1] ?? 0) + 1;
    const problems = [
      ...skipProblems(subject, one, before, levels.has(2)),
      ...numberProblems(subject, one, expected, seen),
    ];
    seen.add(number);
    used.slice(level).forEach((deeper) => {
      deeper.clear();
    });
    last = last.map((count, index) => (index < level - 1 ? count : index === level - 1 ? number : 0));
    before = level;
    return problems;
  });
}

function numberProblems(
  { file }: Subject,
  { paragraph, heading }: Numbered,
  expected: number,
  seen: ReadonlySet<number>,
): readonly Problem[] {
  if (heading.number === expected) return [];
  const place = placeOfPart(file, paragraph.lines[0]);
  const text = beginning(paragraph.text);
  const { mark } = heading;
  if (seen.has(heading.number)) return [problem('inspect-heading-repeated', place, { mark, text })];
  return [problem('inspect-heading-gap', place, { mark, text, expected: markLike(heading, expected) })];
}

/** No level may be left out, but 一、 and 1. without （一） are allowed (domain §1.5). */
function skipProblems(
  { file }: Subject,
  { paragraph, heading }: Numbered,
  before: number,
  usesLevel2: boolean,
): readonly Problem[] {
  const { level, mark } = heading;
  if (before === 0 || level <= before + 1 || level === 5) return [];
  if (before === 1 && level === 3 && !usesLevel2) return [];
  const skipped = ['一、', '（一）', '1.', '（1）'][before] ?? '';
  const about = { mark, text: beginning(paragraph.text), skipped };
  return [problem('inspect-heading-level-skipped', placeOfPart(file, paragraph.lines[0]), about)];
}

function markLike({ level }: HeadingMark, number: number): string {
  return level === 5 ? String(number) : headingMark(level, number);
}
