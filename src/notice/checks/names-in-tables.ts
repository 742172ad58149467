import { problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { placeOfLine, type NoticeRow, type NoticeTable } from '../notice.ts';
import { columnNamed } from '../tables.ts';
import type { NoticeCheck } from './check.ts';
import { correctionOf } from './corrections.ts';

/**
 * A08: among names built alike (第十一届“…”甲大赛, 第十一届“…”乙大赛) one whose middle breaks off after 与, 和 or 及.
 * Only this shape of a lost character can be told from the text alone.
 */
export const checkBrokenNames: NoticeCheck = (notice, competition) =>
  notice.tables.flatMap((table) =>
    broken(table).map(({ row, name, frame, index }) => {
      const { line } = row;
      const place = placeOfLine(notice, line);
      const listed = competition.launch?.specialContests[index]?.name ?? name;
      const whole = isBroken(middleOf(listed, frame)) ? null : listed;
      const settled = correctionOf(name, competition) ?? whole;
      const about = { clause: line.clause, raw: name, pattern: `${frame.before}……${frame.after}` };
      return settled === null
        ? problem('notice-name-broken', place, about)
        : problem('notice-name-settled', place, { ...about, proposal: settled });
    }),
  );

interface BrokenName {
  readonly row: NoticeRow;
  readonly index: number;
  readonly name: string;
  readonly frame: Frame;
}

/** What the names of a table have in common. */
interface Frame {
  readonly before: string;
  readonly after: string;
}

function broken(table: NoticeTable): readonly BrokenName[] {
  const column = columnNamed(table, /名称$/);
  if (column < 0 || table.rows.length < 4) return [];
  const names = table.rows.map(({ cells }) => cells[column] ?? '');
  const frame = frameOf(names);
  if (frame === null) return [];
  return table.rows.flatMap((row, index) => {
    const name = names[index] ?? '';
    return isBroken(middleOf(name, frame)) ? [{ row, index, name, frame }] : [];
  });
}

function middleOf(name: string, { before, after }: Frame): string {
  return name.slice(before.length, name.length - after.length);
}

/** What all names begin and end with; null unless both are words. */
function frameOf(names: readonly string[]): Frame | null {
  const [first = '', ...rest] = names;
  let before = first.length;
  let after = first.length;
  for (const name of rest) {
    before = Math.min(before, commonLength(first, name));
    after = Math.min(after, commonLength(reversed(first), reversed(name)));
  }
  if (before < 2 || after < 2 || before + after > first.length) return null;
  return { before: first.slice(0, before), after: first.slice(first.length - after) };
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

function isBroken(middle: string): boolean {
  return /[与和及][\u4e00-\u9fff]?$/.test(middle) && middle.length > 1;
}

/** A25: a contest in a table of contests without the edition and brand that the others' names have. */
export const checkContestNames: NoticeCheck = (notice, competition) => {
  const brand = /“[^“”]{1,20}”/.exec(competition.name)?.[0];
  if (brand === undefined) return [];
  const expected = competition.name.includes(`${competition.edition}${brand}`)
    ? `${competition.edition}${brand}`
    : brand;
  return notice.tables.flatMap((table) => {
    const column = columnNamed(table, /^(?:赛事|大赛|比赛)名称$/);
    return table.rows.flatMap((row) => {
      const name = row.cells[column] ?? '';
      if (!/(?:大赛|比赛|竞赛)/.test(name) || name.includes(expected)) return [];
      const { line } = row;
      const settled = correctionOf(name, competition) ?? cityContest(competition.launch);
      const about = { clause: line.clause, raw: name };
      return settled === null
        ? [problem('notice-contest-name-altered', placeOfLine(notice, line), { ...about, expected })]
        : [
            problem('notice-contest-name-settled', placeOfLine(notice, line), {
              ...about,
              proposal: settled,
            }),
          ];
    });
  });
};

/** The cities' contest as the settings call it, the region's name left open; null when that is not decided. */
export function cityContest(launch: Competition['launch']): string | null {
  return launch?.cityContestName?.replace('{region}', '（地区名）') ?? null;
}
