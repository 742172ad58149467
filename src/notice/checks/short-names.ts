import { problem, type Problem } from '../../problems/problem.ts';
import type { Region } from '../../records/competition.ts';
import { findAll, offsetsOf, proseOf, wordingOf } from '../find.ts';
import { placeOfLine, type Notice, type NoticeLine } from '../notice.ts';
import type { NoticeCheck } from './check.ts';

const definition = /[（(](?:以下|下文?|后)统?[简合]?称(?:为|：)?[“"]?([^”"（）()]{1,30})[”"]?[）)]/g;

/** A28: a short name defined and never used again. */
export const checkShortNames: NoticeCheck = (notice) =>
  definitions(notice)
    .filter(({ name, line, to }) => !isUsedAfter(notice, name, line, to))
    .map(({ name, line }) =>
      problem('notice-short-name-unused', placeOfLine(notice, line), { clause: line.clause, raw: name }),
    );

function definitions(
  notice: Notice,
): readonly { readonly name: string; readonly line: NoticeLine; readonly to: number }[] {
  return findAll(proseOf(notice), definition).map(({ line, raw, at, groups }) => ({
    name: (groups[0] ?? '').trim(),
    line,
    to: at + raw.length,
  }));
}

function isUsedAfter(notice: Notice, name: string, line: NoticeLine, to: number): boolean {
  return notice.lines.some(({ number, text }) =>
    number === line.number ? text.includes(name, to) : number > line.number && text.includes(name),
  );
}

/** A27: a region under a short name that is no part of its own and was never explained. */
export const checkRegionNames: NoticeCheck = (notice, { regions }) => {
  const known = regions.flatMap(({ name, aliases, bureau }) => [
    name,
    ...aliases,
    bureau.name,
    ...bureau.shortNames,
  ]);
  const defined = definitions(notice).map(({ name }) => name);
  const lines = wordingOf(notice);
  return regions.flatMap((region) => regionNames(notice, lines, region, known, defined));
};

function regionNames(
  notice: Notice,
  lines: readonly NoticeLine[],
  { name, aliases, bureau }: Region,
  known: readonly string[],
  defined: readonly string[],
): readonly Problem[] {
  const names = [...new Set([...aliases, ...bureau.shortNames])];
  const unexplained = names.filter(
    (raw) => raw !== name && raw !== bureau.name && !name.startsWith(raw) && !defined.includes(raw),
  );
  return unexplained.flatMap((raw) => {
    const official = isOffice(raw) ? bureau.name : name;
    // 大同市工信局 keeps the city's name whole: nobody needs it explained.
    if (raw.startsWith(name)) return [];
    const line = lines.find(({ text }) => text.includes(raw) && offsetsOf(text, raw, known).length > 0);
    if (line === undefined) return [];
    const words = { clause: line.clause, raw, proposal: official };
    return [problem('notice-region-name', placeOfLine(notice, line), words)];
  });
}

function isOffice(name: string): boolean {
  return /(?:局|委|会|厅|政府)$/.test(name);
}

/** The words stages are usually called by; a longer name ends with one of them. */
const stageWord = /[初复决]赛$/;

/** A29: a stage under a shorter name than its own, 决赛 for 省级决赛, where this competition is spoken of. */
export const checkStageNames: NoticeCheck = (notice, { stages, name }) => {
  const names = Object.values(stages).map((stage) => stage.name);
  return names.flatMap((full) => {
    const raw = full.slice(-2);
    // 决赛 ends both 省级决赛 and 总决赛: alone it is the earlier of the two.
    const isEarliest = names.find((other) => other.endsWith(raw)) === full;
    const isUsed = wordingOf(notice).some(({ text }) => text.includes(full));
    if (!stageWord.test(raw) || names.includes(raw) || !isEarliest || !isUsed) return [];
    return linesAbout(notice, name)
      .filter(({ text }) => bareOffsets(text, raw, names).length > 0)
      .map((line) =>
        problem('notice-stage-name', placeOfLine(notice, line), { clause: line.clause, raw, proposal: full }),
      );
  });
};

/** The word where it is no part of a longer one: 总决赛, 半决赛, 预赛 of other contests. */
function bareOffsets(text: string, word: string, names: readonly string[]): readonly number[] {
  return offsetsOf(text, word, names).filter((at) => /^$|[^级总半预初复市县省国]/.test(text.charAt(at - 1)));
}

/** Prose, and the rows of tables that are about this competition. */
function linesAbout(notice: Notice, competition: string): readonly NoticeLine[] {
  return notice.lines.filter(
    ({ role, text }) =>
      role === 'text' || role === 'heading' || (role === 'row' && text.includes(competition)),
  );
}
