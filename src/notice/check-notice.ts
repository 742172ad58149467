import { problem, type Problem } from '../problems/problem.ts';
import type { Competition } from '../records/competition.ts';
import { noticeChecks } from './checks/index.ts';
import { readNotice } from './read-notice.ts';

/** No notice with all its annexes is this long, nor in so many lines; what is, is another file. */
const longestNotice = 500_000;
const mostLines = 20_000;

/**
 * Holds a notice's text against the settings: every defect of domain §3.3 with its line. What only a person can
 * settle is an error until the settings say it, then a note.
 */
export function checkNotice(text: string, file: string, competition: Competition): readonly Problem[] {
  if (text.trim() === '') return [problem('notice-empty', { file }, {})];
  if (text.length > longestNotice) {
    return [problem('notice-too-long', { file }, { length: text.length, limit: longestNotice })];
  }
  const lines = text.split('\n').length;
  if (lines > mostLines) return [problem('notice-too-many-lines', { file }, { lines, limit: mostLines })];
  const notice = readNotice(text, file);
  return noticeChecks.flatMap(([, check]) => check(notice, competition));
}
