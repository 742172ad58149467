import { problem, type Problem } from '../../problems/problem.ts';
import { findAll, offsetsOf, proseOf } from '../find.ts';
import { placeOfLine, type Notice, type NoticeLine } from '../notice.ts';
import type { NoticeCheck } from './check.ts';

/**
 * A04: one thing, one name. The settings' glossary first; then what is one character off a participant's name
 * (创业团队 for 创客团队), and its first half alone (创客) in a series, where participants are meant.
 */
export const checkTerms: NoticeCheck = (notice, competition) => {
  const { terms = [] } = competition.call;
  const kinds = Object.values(competition.startupKinds);
  const listed = terms.flatMap(({ others }) => others);
  return [
    ...terms.flatMap(({ name, others }) =>
      others.flatMap((raw) => told(notice, raw, name, [name, ...others])),
    ),
    ...kinds.flatMap((name) => nearNames(notice, name, [...listed, ...kinds])),
    ...kinds.flatMap((name) => shortened(notice, name, listed)),
  ];
};

function told(notice: Notice, raw: string, name: string, longer: readonly string[]): readonly Problem[] {
  return proseOf(notice)
    .filter(({ text }) => offsetsOf(text, raw, longer).length > 0)
    .map((line) => toldAt(notice, line, raw, name));
}

function toldAt(notice: Notice, line: NoticeLine, raw: string, proposal: string): Problem {
  return problem('notice-term', placeOfLine(notice, line), { clause: line.clause, raw, proposal });
}

/** Words of the name's length that share its second half and all but one character. */
function nearNames(notice: Notice, name: string, known: readonly string[]): readonly Problem[] {
  if (name.length < 4) return [];
  return proseOf(notice).flatMap((line) => {
    const near = windows(line.text, name).filter((word) => !known.includes(word));
    return [...new Set(near)].map((raw) => toldAt(notice, line, raw, name));
  });
}

function windows(text: string, name: string): readonly string[] {
  const half = Math.floor(name.length / 2);
  const tail = name.slice(half);
  const words: string[] = [];
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
    const word = text.slice(Math.max(0, at - half), at + tail.length);
    if (word.length === name.length && isOneOff(word, name) && /^[\u4e00-\u9fff]+$/.test(word))
      words.push(word);
  }
  return words;
}

function isOneOff(word: string, name: string): boolean {
  return Array.from(word).filter((character, at) => character !== name[at]).length === 1;
}

/** `企业和创客，…`: the name's head after 和, 及, 或 or 、, and neither its tail nor another noun after it. */
function shortened(notice: Notice, name: string, listed: readonly string[]): readonly Problem[] {
  const head = name.slice(0, Math.floor(name.length / 2));
  if (head.length < 2 || listed.includes(head)) return [];
  const pattern = new RegExp(
    `(?:[和及或与、]|and )${escaped(head)}(?=[的，。、；）)]|提供|解决|参赛|报名)`,
    'g',
  );
  return findAll(proseOf(notice), pattern).map(({ line }) => toldAt(notice, line, head, name));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
