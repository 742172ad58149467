import { problem, type Problem } from '../../problems/problem.ts';
import { findAll, type Found } from '../find.ts';
import { placeOfLine, type Notice } from '../notice.ts';
import type { NoticeCheck } from './check.ts';
import { correctionOf } from './corrections.ts';

const mailbox =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;

/** A01: every mailbox of the notice is the same, and the one that was set. */
export const checkMailboxes: NoticeCheck = (notice, competition) => {
  const found = findAll(notice.lines, mailbox);
  const [first] = found;
  if (first === undefined) return [];
  const { mailbox: chosen } = competition.secretariat;
  const others = differing(found, first);
  if (others.length > 0) return others.map((other) => difference(notice, first, other, chosen));
  const isExplained =
    chosen === null || same(first.raw, chosen) || correctionOf(first.raw, competition) !== null;
  if (isExplained) return [];
  const { line, raw } = first;
  const words = { clause: line.clause, raw, proposal: chosen };
  return [problem('notice-mailbox-not-as-set', placeOfLine(notice, line), words)];
};

/** The first place of every spelling other than the first. */
function differing(found: readonly Found[], first: Found): readonly Found[] {
  const spellings = new Map<string, Found>();
  for (const entry of found) {
    const key = entry.raw.toLowerCase();
    if (!same(entry.raw, first.raw) && !spellings.has(key)) spellings.set(key, entry);
  }
  return [...spellings.values()];
}

function difference(notice: Notice, first: Found, other: Found, chosen: string | null): Problem {
  const about = {
    clause: other.line.clause,
    raw: other.raw,
    first: first.raw,
    firstClause: first.line.clause,
  };
  const place = placeOfLine(notice, other.line);
  if (chosen !== null) return problem('notice-mailboxes-settled', place, { ...about, proposal: chosen });
  return problem('notice-mailboxes-differ', place, {
    ...about,
    firstLine: first.line.number,
    difference: isNear(first.raw, other.raw) ? 'letter' : 'other',
  });
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** At most two letters changed, swapped, missing or too many, at one place. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 2;
}
