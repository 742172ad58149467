import { problem, type Problem } from '../../problems/problem.ts';
import { brief, findAll, findFirst, proseOf } from '../find.ts';
import { placeOfLine, type Notice, type NoticeLine } from '../notice.ts';
import type { NoticeCheck } from './check.ts';

/**
 * A11: ， between the members of a series. Sure in two shapes only: three or more short words that begin or end
 * alike (新产品，新技术和新业态), and two nouns joined by 及, which joins no verbs.
 */
export const checkSeries: NoticeCheck = (notice) => {
  const likeWords =
    /([\u4e00-\u9fff]{2,4})((?:，[\u4e00-\u9fff]{2,4}){1,8})[和及]([\u4e00-\u9fff]{2,4})(?![\u4e00-\u9fff])/g;
  const twoNouns = /[\u4e00-\u9fff]{2,4}，[\u4e00-\u9fff]{2,4}及[\u4e00-\u9fff]{2,6}(?=[，。；])/g;
  const prose = proseOf(notice);
  const alike = findAll(prose, likeWords).flatMap(({ line, raw }) => {
    const series = seriesIn(raw);
    return series === null ? [] : [{ line, raw: series }];
  });
  return [...alike, ...findAll(prose, twoNouns)].map(({ line, raw }) =>
    rewritten('notice-comma-in-series', notice, line, raw, raw.replaceAll('，', '、')),
  );
};

/** The series without the verb before its first word (催生|新产品，新技术和新业态); null when the words are not alike. */
function seriesIn(raw: string): string | null {
  const [first = '', ...rest] = raw.split(/[，和及]/);
  const begin = commonLetter(rest.map((word) => word.at(0)));
  const end = commonLetter([first, ...rest].map((word) => word.at(-1)));
  if (begin !== null && first.includes(begin)) return raw.slice(first.lastIndexOf(begin));
  return end === null ? null : raw;
}

function commonLetter(letters: readonly (string | undefined)[]): string | null {
  const [letter] = letters;
  return letter !== undefined && letters.length > 1 && letters.every((other) => other === letter)
    ? letter
    : null;
}

/**
 * A12: two clauses without a mark between them. Told from one shape: an object (…活动, …工作) right before 向…推荐
 * (报送, 提交) in a clause that has its own verb already.
 */
export const checkRunTogether: NoticeCheck = (notice) =>
  findFirst(
    proseOf(notice),
    /(?:进行|开展|举办|组织|完成)[^，。；：]{2,40}?(?:活动|工作|比赛|决赛|赛事)向[^，。；：、的]{2,20}(?:推荐|报送|提交|上报)/,
  ).map(({ line, raw }) =>
    problem('notice-clauses-run-together', placeOfLine(notice, line), {
      clause: line.clause,
      raw: brief(raw),
    }),
  );

/** A13: a sentence that ends without a mark; where the next line goes on, a paragraph broken in two. */
export const checkSentenceEnds: NoticeCheck = (notice) =>
  notice.lines.flatMap((line, index) => {
    if (!isOpenSentence(line)) return [];
    const next = notice.lines[index + 1];
    const goesOn = next?.part === line.part && next.role === 'text' && /^[\u4e00-\u9fff“]/.test(next.text);
    const isList = /^\d{1,2}月|^[^，。]{1,8}[：:]/.test(next?.text ?? '');
    const code = goesOn && !isList ? 'notice-paragraph-broken' : 'notice-stop-missing';
    const raw = line.text.length <= 24 ? line.text : `……${line.text.slice(-24)}`;
    return [problem(code, placeOfLine(notice, line), { clause: line.clause, raw })];
  });

/** A line of prose that reads as a sentence and ends in a letter or a bracket; `邮箱：…` ends with its value. */
function isOpenSentence({ role, text }: NoticeLine): boolean {
  if (role !== 'text' && role !== 'heading') return false;
  if (!/[\u4e00-\u9fff）)”]$/.test(text) || /[：:][^，。；：:]*$/.test(text)) return false;
  if (/^[（(][^（()）]*[）)]$/.test(text)) return false;
  const isClause = text.length >= 12 && /应|须|不得|必须|可以|不再/.test(text);
  return /[，。；]/.test(text.slice(0, -1)) || isClause;
}

/** A14: half-width brackets and marks in Chinese sentences, wherever they stand. */
export const checkWidths: NoticeCheck = (notice) => {
  const lines = notice.lines.filter(({ role }) => !['row', 'number', 'annex-mark'].includes(role));
  return [
    ...findAll(lines, /\((?=[^()]{0,60}[\u4e00-\u9fff]|\d{1,2}\) ?)([^()]{1,60})\) ?/g),
    ...findAll(lines, /（[^（()）]{1,60}\)|\([^（()）]{1,60}）/g),
    ...findAll(lines, /[\u4e00-\u9fff][,;:?!](?=[\u4e00-\u9fff“])/g),
  ].map(({ line, raw }) => rewritten('notice-half-width', notice, line, raw.trim(), widened(raw.trim())));
};

function widened(raw: string): string {
  const wide: Readonly<Record<string, string>> = {
    '(': '（',
    ')': '）',
    ',': '，',
    ';': '；',
    ':': '：',
    '?': '？',
    '!': '！',
  };
  return raw.replace(/[(),;:?!]/g, (mark) => wide[mark] ?? mark);
}

/** A15: spaces between digits and Chinese characters. */
export const checkDigitSpaces: NoticeCheck = (notice) => {
  const lines = notice.lines.filter(({ role }) => role !== 'row');
  return findFirst(lines, /[\u4e00-\u9fff]{0,2} \d{1,8} ?[\u4e00-\u9fff]{0,2}|\d{1,8} [\u4e00-\u9fff]{1,2}/)
    .filter(({ raw }) => /[\u4e00-\u9fff] \d|\d [\u4e00-\u9fff]/.test(raw))
    .map(({ line, raw }) =>
      rewritten('notice-digit-spaces', notice, line, raw.trim(), raw.replaceAll(' ', '')),
    );
};

function rewritten(
  code: 'notice-comma-in-series' | 'notice-half-width' | 'notice-digit-spaces',
  notice: Notice,
  line: NoticeLine,
  raw: string,
  proposal: string,
): Problem {
  return problem(code, placeOfLine(notice, line), {
    clause: line.clause,
    raw: brief(raw),
    proposal: brief(proposal),
  });
}
