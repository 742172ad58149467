import type { Competition } from '../records/competition.ts';
import type { Specialisation } from '../records/records.ts';
import type { SizeClass } from '../records/size-class.ts';
import type { FunnelStage, ReviewCounts } from '../records/statistics.ts';

/* Words for what statistics count, the same in sentences, tables and sheets. */

/** What nobody filled in has a row of its own, so that the parts sum to the whole. */
export const unstatedWord = '未填';

export const specialisationWords: Readonly<Record<Specialisation, string>> = {
  'little-giant': '专精特新“小巨人”企业',
  specialised: '专精特新中小企业',
  'specialised-unstated': '专精特新（未注明层级）',
  innovative: '创新型中小企业',
  none: '否',
};

export const sizeWords: Readonly<Record<SizeClass, string>> = {
  large: '大型',
  medium: '中型',
  small: '小型',
  micro: '微型',
};

export const reviewWords: Readonly<Record<Exclude<keyof ReviewCounts, 'reasons'>, string>> = {
  passed: '审核通过',
  late: '审核通过但超过截止时间',
  pending: '待审核',
  returned: '退回修改',
  rejected: '不通过',
  unstated: unstatedWord,
};

/** What the reasons of a review are reasons of: nobody is called 不通过 where all were only sent back. */
export function reasonsOf({ returned, rejected }: Pick<ReviewCounts, 'returned' | 'rejected'>): string {
  if (returned > 0 && rejected > 0) return '退回和不通过';
  return rejected > 0 ? '不通过' : '退回';
}

/** Stages of the funnel; the contest's own rounds by the names the competition gives them. */
export function stageWords({ stages }: Pick<Competition, 'stages'>): Readonly<Record<FunnelStage, string>> {
  return {
    registered: '报名',
    approved: '审核通过',
    prelim: stages.prelim.name,
    semi: stages.semi.name,
    recommended: '推荐',
    final: stages.final.name,
    grand: stages.grand.name,
    awarded: '获奖',
    national: '推荐全国',
  };
}

/** Metrics speak of the rounds by their usual names; what is printed has the competition's. */
export function roundsNamed(words: string, { stages }: Pick<Competition, 'stages'>): string {
  const names: Readonly<Record<string, string>> = { 初赛: stages.prelim.name, 复赛: stages.semi.name };
  return words.replace(/初赛|复赛/gu, (name) => names[name] ?? name);
}

/** `（不含甲市、乙市）` where a sum is without regions, else nothing. */
export function withoutWords(regions: readonly string[]): string {
  return regions.length === 0 ? '' : `不含${regions.join('、')}`;
}
