import { z } from 'zod';
import type { DuplicateCase } from '../../tables/duplicate-findings.ts';
import type { RecommendationGap } from '../../tables/recommendation-gaps.ts';
import type { RegionRecommendationCount } from '../../tables/region-recommendations.ts';
import { callSchema, callView, competitionSchema, competitionView } from '../competition-view.ts';
import type { KindContext } from '../kind.ts';

/** What templates/recommendation-merge.md may name. */
export const recommendationMergeSchema = z.strictObject({
  competition: competitionSchema,
  call: callSchema,
  regions: z.int().describe('应当推荐的地区数'),
  arrived: z.int().describe('已报送推荐项目名单的地区数'),
  absent: z.array(z.string()).describe('没有报送推荐项目名单的地区'),
  total: z.int().describe('推荐项目总数，重复的行只算一次'),
  groups: z
    .array(
      z.strictObject({
        name: z.string().describe('组别名称'),
        count: z.int().describe('推荐项目数'),
      }),
    )
    .describe('各组的推荐项目数'),
  quota: z.int().describe('各地区名额合计'),
  hasGaps: z.boolean().describe('是否有未报或缺件'),
  duplicates: z.int().describe('重复和疑似重复的件数'),
});

export type RecommendationMergeView = z.infer<typeof recommendationMergeSchema>;

export function recommendationMergeView(
  counts: readonly RegionRecommendationCount[],
  gaps: readonly RecommendationGap[],
  duplicates: readonly DuplicateCase[],
  { competition }: KindContext,
): RecommendationMergeView {
  const sum = (of: (count: RegionRecommendationCount) => number): number =>
    counts.reduce((total, count) => total + of(count), 0);
  const { enterprise, startup } = competition.groups;
  return {
    competition: competitionView(competition),
    call: callView(competition),
    regions: counts.length,
    arrived: counts.filter(({ hasList }) => hasList).length,
    absent: counts.filter(({ hasList }) => !hasList).map(({ quota }) => quota.region),
    total: sum(({ quota }) => quota.recommended),
    groups: [
      { name: enterprise.name, count: sum(({ quota }) => quota.recommendedEnterprise) },
      { name: startup.name, count: sum(({ quota }) => quota.recommendedStartup) },
    ],
    quota: sum(({ quota }) => quota.quota),
    hasGaps: gaps.length > 0,
    duplicates: duplicates.length,
  };
}
