import { problem, type Problem } from '../../problems/problem.ts';
import { brief, findAll, findFirst, proseOf } from '../find.ts';
import { placeOfLine, type Notice, type NoticeLine, type NoticeTable } from '../notice.ts';
import { columnNamed } from '../tables.ts';
import type { NoticeCheck } from './check.ts';
import { correctionOf } from './corrections.ts';

/** A37: something announced as following, and nothing follows; a picture never does in a text. */
export const checkFollowing: NoticeCheck = (notice) =>
  findFirst(proseOf(notice), /[\u4e00-\u9fff]{0,12}(?:如下|见下图|见下表)(?=[：:。）)]{0,2}$)/)
    .filter(({ line, raw }) => /图/.test(raw) || !isFollowed(notice, line))
    .map(({ line, raw }) =>
      problem('notice-nothing-follows', placeOfLine(notice, line), { clause: line.clause, raw }),
    );

function isFollowed(notice: Notice, line: NoticeLine): boolean {
  const next = notice.lines.find(({ number }) => number > line.number);
  if (next === undefined || next.part !== line.part) return false;
  return next.role === 'text' || next.role === 'heading' || next.role === 'row';
}

/** A42: 17场专题赛（见附件2） has as many rows there; what is still to come is not told as past. */
export const checkCounts: NoticeCheck = (notice, competition) =>
  findAll(
    proseOf(notice),
    /((?:举办|组织|开展)了?)? ?(\d{1,3}) ?[场个项] ?([\u4e00-\u9fff]{2,6}?)（见附件 ?(\d{1,2})）/g,
  ).flatMap(({ line, raw, groups }) => {
    const [verb = '', count = '', noun = '', annex = ''] = groups;
    const table = tableOf(notice, Number(annex), noun);
    if (table === undefined || correctionOf(raw, competition) !== null) return [];
    const about = { clause: line.clause, raw, counted: table.rows.length };
    const place = placeOfLine(notice, line);
    if (Number(count) !== table.rows.length) return [problem('notice-count-differs', place, about)];
    return verb.endsWith('了') ? [problem('notice-count-agrees', place, about)] : [];
  });

/** The annex's table under the heading that has the noun, or its only one. */
function tableOf(notice: Notice, annex: number, noun: string): NoticeTable | undefined {
  const page = notice.annexes.find(({ number }) => number === annex);
  const tables = notice.tables.filter(({ part }) => part === page?.mark.part);
  const heading = notice.headings.find(
    ({ line, words }) => line.part === page?.mark.part && words.includes(noun),
  );
  const under = tables.find(
    ({ header }) => heading !== undefined && header.line.number > heading.line.number,
  );
  return under ?? (tables.length === 1 ? tables[0] : undefined);
}

/** A30: winners announced (公布) where the notice elsewhere asks for publicity (公示). */
export const checkPublicity: NoticeCheck = (notice) => {
  const prose = proseOf(notice);
  const asked = prose.find(({ text }) => text.includes('公示'));
  if (asked === undefined) return [];
  return findFirst(prose, /公布(?:获奖|比赛|评审)[\u4e00-\u9fff]{2,6}|(?:获奖|结果)[\u4e00-\u9fff]{0,16}公布/)
    .filter(({ line }) => !line.text.includes('公示'))
    .map(({ line, raw }) =>
      problem('notice-announced-not-publicised', placeOfLine(notice, line), {
        clause: line.clause,
        raw: brief(raw),
        otherLine: asked.number,
      }),
    );
};

/** A23: the form is to be sent by departments too, which recommend nothing. */
export const checkSenders: NoticeCheck = (notice) =>
  findFirst(proseOf(notice), /以(?:地市|各市|市|地区)[（(](?:各?部门|单位|省直部门)[）)]为单位/).map(
    ({ line, raw }) =>
      problem('notice-nobody-meant', placeOfLine(notice, line), { clause: line.clause, raw }),
  );

/** A21 and A24: the columns of the form the cities send in. */
export const checkForm: NoticeCheck = (notice, competition) => {
  const form = notice.tables.find((table) => isForm(notice, table));
  if (form === undefined) return [];
  return [
    ...unclearColumns(notice, form, competition.recommendation.columns),
    ...missingColumns(notice, form),
  ];
};

/** A table of project names and nothing filled in, in an annex. */
function isForm(notice: Notice, table: NoticeTable): boolean {
  const title =
    notice.lines.find(({ role, part }) => role === 'annex-title' && part === table.part)?.text ?? '';
  return table.part > 0 && /推荐|汇总|报名/.test(title) && columnNamed(table, /(?:项目|作品)名称/) >= 0;
}

function unclearColumns(
  notice: Notice,
  { header }: NoticeTable,
  columns: readonly string[],
): readonly Problem[] {
  return header.cells
    .map((cell) => cell.replace(/\s/g, ''))
    .flatMap((raw, index) => {
      if (!/法人(?!代表|单位|机构|组织|名称)/.test(raw)) return [];
      const proposal = columns.find((column) => column.replace(/\s/g, '') === raw) ?? columns[index];
      const place = placeOfLine(notice, header.line);
      const { clause } = header.line;
      return proposal === undefined
        ? [problem('notice-form-column-unclear', place, { clause, raw })]
        : [problem('notice-form-column-settled', place, { clause, raw, proposal })];
    });
}

function missingColumns(notice: Notice, table: NoticeTable): readonly Problem[] {
  const wanted: readonly (readonly [string, RegExp])[] = [
    ['序号', /^序号$/],
    ['报名编号', /编号|申报号|报名号/],
    ['得分或名次', /得分|分数|成绩|名次|排名/],
  ];
  const lacking = wanted.filter(([, words]) => columnNamed(table, words) < 0).map(([name]) => name);
  if (!lacking.includes('报名编号')) return [];
  const { line } = table.header;
  const words = { clause: line.clause, lacking: lacking.join('、') };
  return [problem('notice-form-lacks-columns', placeOfLine(notice, line), words)];
}
