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

const webAddress = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/gu;
const addressStart = /www\.|https?:/;

/**
 * What stays on one line (domain §1.15, GB/T 15834 and practice): a number with its unit and ranges of
 * such, dates, 第十一届, document numbers, 附件2, telephone numbers, addresses of mail, short quoted names
 * such as “创客中国”, awards and the groups they are given in. Each after a sign without which it is not looked for.
 */
const patterns: readonly (readonly [sign: RegExp, found: readonly RegExp[]])[] = [
  [
    /\d/,
    [
      new RegExp(`[￥¥$]?${quantity}(?:[～~—–-][￥¥$]?${quantity})*`, 'gu'),
      /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|\d{1,2}[时点]\d{1,2}分/gu,
      /〔\d{4}〕\d+号/gu,
      /附件\d{1,2}/gu,
      documentNumber,
      /(?:\+\d{1,3}[- ]?)?(?:\d{3,4}-\d{7,8}(?:[-－]\d{1,6})?|1\d{10}|[48]00-\d{3,4}-\d{3,4})/gu,
      /[（(]0\d{2,3}[）)]\d{7,8}/gu,
    ],
  ],
  [/第/, [new RegExp(`第(?:${chineseNumber})[届次章条款项节期批名阶段类轮]?`, 'gu')]],
  [/奖/, [/(?:特|[一二三四五六])等奖|优[胜秀良]奖|优秀组织奖|入围奖/gu]],
  // 企业组, 创业组 and the like; not 组织, 组委会, 组别.
  [/组/, [/\p{Script=Han}{2}组(?=[^\p{Script=Han}]|[特一二三四五六优获项名参拟入的和共]|$)/gu]],
  // Looked for from a word's beginning only: from each of its letters takes the square of the time.
  [/@/, [/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu]],
  [/[“‘]/, [shortQuotation]],
  [/[—…？！]/, [/—+|…+|[？！]{2,}/gu]],
  [addressStart, [webAddress]],
];

/** All of those signs. */
const signs = /[\d第奖组“‘—…？！@]|www\.|https?:/u;

/** False for a text in which nothing need be looked for: most texts of a table have none of the signs. */
export function mayHaveGroups(text: string): boolean {
  return signs.test(text);
}

/** The stretches of a text that must not be broken. */
export function unbreakableSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  if (!mayHaveGroups(text)) return spans;
  for (const [sign, found] of patterns) {
    if (sign.test(text)) for (const pattern of found) spans.push(...spansOf(text, pattern));
  }
  return spans;
}

/**
 * Places where a break is allowed although something forbids it: web addresses after a single `/`, but
 * never before a sign that may not begin a line.
 */
export function breaksInsideAddresses(text: string): readonly number[] {
  if (!addressStart.test(text)) return [];
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
  const breaks = new Map<number, UnwelcomeBreak>();
  if (!mayHaveGroups(text)) return breaks;
  const add = (first: number, last: number, kind: UnwelcomeBreak) => {
    for (let position = first; position <= last; position += 1) breaks.set(position, kind);
  };
  for (const span of spansOf(text, shortQuotation)) {
    if (isTooWide(span) && isAllHan(text.slice(span.start + 1, span.end - 1)))
      add(span.start + 2, span.end - 2, 'name');
  }
  if (!/\d/.test(text)) return breaks;
  for (const { start } of spansOf(text, documentNumber))
    add(start + 1, text.indexOf('〔', start), 'last-resort');
  for (const { end } of spansOf(text, /\d{4}年(?=\d{1,2}月\d)|日[—～](?=\d)/gu)) add(end, end, 'reluctant');
  return breaks;
}

function isAllHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
