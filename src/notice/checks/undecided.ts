import { problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { brief, findFirst, proseOf, type Found } from '../find.ts';
import { placeOfLine, type Notice } from '../notice.ts';
import { dayInWords } from '../written-days.ts';
import type { NoticeCheck } from './check.ts';
import { cityContest } from './names-in-tables.ts';

/** A31: awards named without how many there are or what they bring. */
export const checkAwards: NoticeCheck = (notice, { awards, organisationAwards }) => {
  const prose = proseOf(notice);
  const named = firstOf(
    prose,
    /(?:特等奖|[一二三]等奖|[金银铜]奖|优胜奖)(?:[、和][\u4e00-\u9fff]{1,6}奖){1,8}/,
  );
  const isCounted = /奖[^。；]{0,12}\d+ ?[个项名]/.test(prose.map(({ text }) => text).join('\n'));
  if (named === null || isCounted || organisationAwards.includes(named.raw)) return [];
  const code = awards.levels === null ? 'notice-awards-undecided' : 'notice-awards-settled';
  return [problem(code, placeOfLine(notice, named.line), aboutOf(named))];
};

/** A32: judges mark, but the notice does not say how marks become a score. */
export const checkJudging: NoticeCheck = (notice, { stages }) => {
  const prose = proseOf(notice);
  const asked = firstOf(prose, /[\u4e00-\u9fff]{0,10}(?:当场亮分|现场亮分|现场打分|评审规则|评分规则)/);
  const rule =
    /去掉[^。]{0,6}最高|平均分|平均值|保留[^。]{0,4}小数|加权|\d+ ?(?:名|位)评委|评委[^。]{0,6}\d+ ?(?:名|位|人)/;
  if (asked === null || prose.some(({ text }) => rule.test(text))) return [];
  const { final } = stages;
  const trimmed =
    final.mean === 'trimmed' ? `满${final.trimFrom}个有效分数时去掉一个最高分和一个最低分` : '直接平均';
  const proposal = `${final.name}有效分数不少于${final.minJudges}个，${trimmed}，保留${final.decimals}位小数`;
  return [
    problem('notice-judging-settled', placeOfLine(notice, asked.line), { ...aboutOf(asked), proposal }),
  ];
};

/** A34: seats in proportion to registrations, without their sum and the counting day. */
export const checkQuota: NoticeCheck = (notice, { quota }) => {
  const found = firstOf(
    proseOf(notice),
    /[^，。；]{0,30}按比例[^。；]{0,20}名额|名额[^。；]{0,20}按[^。；]{0,10}(?:比例|报名数|申报数)分配/,
  );
  if (found === null || /\d+ ?个/.test(found.line.text)) return [];
  const settled = { seats: quota.seats, day: dayInWords(quota.countedOn.slice(0, 10)) };
  return [
    problem('notice-quota-settled', placeOfLine(notice, found.line), { ...aboutOf(found), ...settled }),
  ];
};

/** A33: the summary is asked for without a day. */
export const checkSummary: NoticeCheck = (notice, { dates }) => {
  const found = firstOf(
    proseOf(notice),
    /[^，。；]{0,10}总结[^。；，]{0,8}(?:报送|上报|报至|提交)[^，。；]{0,12}/,
  );
  if (found === null || /\d{1,2} ?月/.test(found.line.text)) return [];
  const day = dates.summaryDeadline === null ? null : dayInWords(dates.summaryDeadline);
  return [problem('notice-summary-undated', placeOfLine(notice, found.line), { ...aboutOf(found), day })];
};

/** A20: members on certificates, said under one kind of participant only. */
export const checkMembers: NoticeCheck = (notice, { certificate, startupKinds, groups }) => {
  const found = firstOf(proseOf(notice), /证书[^。；]{0,12}成员[^。；]{0,24}/);
  if (found === null) return [];
  const kinds = [...Object.values(startupKinds), groups.enterprise.name, groups.startup.name];
  const isOfOneKind = isUnder(notice, found, kinds);
  if (!isOfOneKind) return [];
  const code = certificate.members === null ? 'notice-members-unclear' : 'notice-members-settled';
  return [problem(code, placeOfLine(notice, found.line), aboutOf(found))];
};

/** The item it stands in, or one above it, is headed by one of the names. */
function isUnder(notice: Notice, { line }: Found, names: readonly string[]): boolean {
  let heading = notice.headings.findLast(
    (entry) => entry.line.number <= line.number && entry.line.part === line.part,
  );
  while (heading !== undefined) {
    const { words } = heading;
    if (names.filter((name) => words.startsWith(name)).length === 1) return true;
    heading = heading.parent ?? undefined;
  }
  return false;
}

/** A35: 待定, TBD, ___ and the like stand where something is to be decided. */
export const checkPlaceholders: NoticeCheck = (notice, { launch }) =>
  findFirst(
    notice.lines,
    /(?:[\u4e00-\u9fff]{0,8}[：:] ?)?(?:待定|待确定|待补充|待明确|暂缺|TBD|TODO|[_＿]{3,}|□{2,})|[X×Ｘ*]{2,4}(?=[年月日市省厅局号])/,
  ).map(({ line, raw }) =>
    problem('notice-undecided', placeOfLine(notice, line), {
      clause: line.clause,
      raw,
      settled: settledPlaceholder(raw, launch),
    }),
  );

function settledPlaceholder(raw: string, launch: Competition['launch']): string | null {
  if (launch === undefined) return null;
  if (/承办/.test(raw)) return launch.organiser;
  return /^[X×Ｘ*]/.test(raw) ? cityContest(launch) : null;
}

/** A36: time or place told later. */
export const checkLater: NoticeCheck = (notice) =>
  findFirst(proseOf(notice), /[\u4e00-\u9fff]{0,10}另行(?:通知|公布|安排|发布)/).map((found) =>
    problem('notice-announced-later', placeOfLine(notice, found.line), aboutOf(found)),
  );

function firstOf(lines: Notice['lines'], pattern: RegExp): Found | null {
  return findFirst(lines, pattern)[0] ?? null;
}

function aboutOf({ line, raw }: Found): { readonly clause: string; readonly raw: string } {
  return { clause: line.clause, raw: brief(raw) };
}
