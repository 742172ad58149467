/*
 * What may stand in `{{…}}`: four blocks and a few helpers. Here once for filling in, for checking against a
 * kind's view and for the guide.
 */

export interface HelperDeclaration {
  /** Least and greatest number of arguments. */
  readonly count: readonly [number, number];
  /** How it is written, for messages and the guide. */
  readonly usage: string;
  readonly summary: string;
}

export const HELPERS = {
  date: {
    count: [1, 1],
    usage: '{{date signedOn}}',
    summary: '日期印成“2026年9月23日”',
  },
  chineseDate: {
    count: [1, 1],
    usage: '{{chineseDate signedOn}}',
    summary: '日期印成“二〇二六年九月二十三日”（证书用）',
  },
  number: {
    count: [1, 2],
    usage: '{{number amount 2}}',
    summary: '数字，保留两位小数，四舍五入；不写位数就照原样',
  },
  join: {
    count: [1, 2],
    usage: '{{join regions "、"}}',
    summary: '把一串内容用顿号（或写明的符号）连起来',
  },
  name: {
    count: [1, 1],
    usage: '{{name contact}}',
    summary: '人名：排版时不拆行、不换字体；也可以是一串人名',
  },
  ref: {
    count: [2, 2],
    usage: '{{ref "annex" "winners"}}',
    summary: '提到某个附件：印成“附件1”；只有一个附件时印成“附件”',
  },
} as const satisfies Readonly<Record<string, HelperDeclaration>>;

export type HelperName = keyof typeof HELPERS;

export function isHelperName(name: string): name is HelperName {
  return Object.hasOwn(HELPERS, name);
}

/** Blocks: `context` tells whether the words inside see the outer data or the item's. */
export const BLOCKS = {
  if: { context: 'outer', usage: '{{#if number}}…{{else}}…{{/if}}', summary: '有这项数据才写中间的内容' },
  unless: {
    context: 'outer',
    usage: '{{#unless number}}…{{/unless}}',
    summary: '没有这项数据才写中间的内容',
  },
  each: {
    context: 'inner',
    usage: '{{#each groups}}…{{/each}}',
    summary: '对一串数据中的每一个，把中间的内容写一遍',
  },
  with: { context: 'inner', usage: '{{#with issuer}}…{{/with}}', summary: '中间的内容只看这一项数据' },
} as const;

export type BlockName = keyof typeof BLOCKS;

export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(BLOCKS, name);
}

/** What `@…` may name inside `{{#each}}`, and `@root` anywhere. */
export const LOOP_DATA: readonly string[] = ['index', 'first', 'last', 'key', 'root'];
