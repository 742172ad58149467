/** From and to, in code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const units =
  '个工作日 个自然日 个百分点 个月 个 万元 亿元 万人 万家 万户 万吨 万件 万 亿 元 名 家 户 项 强 周岁 周年 周 岁 年度 年 季度 月 日 时 ' +
  '小时 分钟 分 秒 人 位 届 期 轮 天 次 件 份 页 号 条 款 级 组 类 支 场 所 倍 座 部 台 套 辆 笔 字 行 张 章 节 篇 本 册 里 公里 千米 ' +
  '米 毫米 厘米 平方米 立方米 吨 克 千克 公斤 升 毫升 千瓦时 千瓦 兆瓦 亩 公顷 度 摄氏度 折 成 点 % ‰ ℃';
const longestFirst = units.split(' ').sort((a, b) => b.length - a.length);

const number = String.raw`\d+(?:[.,:：\u2009\u202f]\d+)*`;
const quantity = `${number}(?:余|多)?(?:${longestFirst.join('|')}|[a-zA-Zμ]+)?`;
const chineseNumber = '[〇零一二两三四五六七八九十百千万\\d]+';

/** With its letters (晋工信企业字), where it is clear where they begin. */
const documentNumber = /(?<=[（(《，、；：]|^)\p{Script=Han}{1,12}〔\d{4}〕\d+号/gu;
const shortQuotation = /[“‘][^“”‘’]{1,4}[”’]/gu;

/**
 * What stays on one line (domain §1.15, GB/T 15834 and practice): a number with its unit and ranges of
 * such, dates, 第十一届, document numbers, 附件2, telephone numbers, addresses of mail, short quoted names
 * such as “创客中国”, awards and the groups they are given in.
 */
const patterns: readonly RegExp[] = [
  new RegExp(`[￥¥$]?${quantity}(?:[～~—–-][￥¥$]?${quantity})*`, 'gu'),
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|\d{1,2}[时点]\d{1,2}分/gu,
  new RegExp(`第(?:${chineseNumber})[届次章条款项节期批名阶段类轮]?`, 'gu'),
  /〔\d{4}〕\d+号/gu,
  /附件\d{1,2}/gu,
  documentNumber,
  /(?:特|[一二三四五六])等奖|优[胜秀良]奖|优秀组织奖|入围奖/gu,
  // 企业组, 创业组 and the like; not 组织, 组委会, 组别.
  /\p{Script=Han}{2}组(?=[^\p{Script=Han}]|[特一二三四五六优获项名参拟入的和共]|$)/gu,
  /(?:\+\d{1,3}[- ]?)?(?:\d{3,4}-\d{7,8}(?:[-－]\d{1,6})?|1\d{10}|[48]00-\d{3,4}-\d{3,4})/gu,
  /[（(]0\d{2,3}[）)]\d{7,8}/gu,
  // Looked for from a word's beginning only: from each of its letters takes the square of the time.
  /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  shortQuotation,
  /—+|…+|[？！]{2,}/gu,
];

const webAddress = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/gu;

/** Each group has one of these: most texts of a table have none, and nothing need be looked for. */
const signs = /[\d第奖组“‘—…？！@]|www\.|https?:/u;

/** False for a text in which nothing need be looked for. */
export function mayHaveGroups(text: string): boolean {
  return signs.test(text);
}

/** The stretches of a text that must not be broken. */
export function unbreakableSpans(text: string): readonly Span[] {
  if (!mayHaveGroups(text)) return [];
  return [...patterns, webAddress].flatMap((pattern) => spansOf(text, pattern));
}

/**
 * Places where a break is allowed although something forbids it: web addresses after a single `/`, but
 * never before a sign that may not begin a line.
 */
export function breaksInsideAddresses(text: string): readonly number[] {
  if (!mayHaveGroups(text)) return [];
  return spansOf(text, webAddress).flatMap(({ start, end }) =>
    spansOf(text.slice(start, end), /(?<!\/)\/(?=[^\-/~%])/gu).map((slash) => start + slash.end),
  );
}

/** How unwelcome a break inside a group is, least first. */
export type UnwelcomeBreak = 'reluctant' | 'last-resort' | 'name';

/**
 * Places used only where a line would otherwise gape: in a long date after 年, in a range of dates after —;
 * among the letters of a document's number; inside a short quoted name
 * that is too wide for any line.
 */
export function unwelcomeBreaks(
  text: string,
  isTooWide: (span: Span) => boolean,
): ReadonlyMap<number, UnwelcomeBreak> {
  if (!mayHaveGroups(text)) return new Map();
  const dates = spansOf(text, /\d{4}年(?=\d{1,2}月\d)|日[—～](?=\d)/gu).map((span) => span.end);
  const numbers = spansOf(text, documentNumber).flatMap(({ start }) =>
    positionsBetween(start + 1, text.indexOf('〔', start)),
  );
  const names = spansOf(text, shortQuotation)
    .filter((span) => /^.\p{Script=Han}+.$/u.test(text.slice(span.start, span.end)) && isTooWide(span))
    .flatMap(({ start, end }) => positionsBetween(start + 2, end - 2));
  return new Map<number, UnwelcomeBreak>([
    ...names.map((position) => [position, 'name'] as const),
    ...numbers.map((position) => [position, 'last-resort'] as const),
    ...dates.map((position) => [position, 'reluctant'] as const),
  ]);
}

function positionsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
