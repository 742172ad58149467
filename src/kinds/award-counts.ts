import { z } from 'zod';
import { groups, type Competition, type Group } from '../records/competition.ts';
import type { Award } from '../records/results.ts';

const countSchema = z.strictObject({
  count: z.int().describe('获奖项目数'),
  text: z.string().describe('各奖项数量，如 一等奖3个、二等奖6个'),
  vacant: z.string().nullable().describe('空缺的奖项，如 三等奖1个；没有空缺时不填'),
});

export const awardCountsSchema = z.strictObject({
  total: countSchema,
  groups: z.array(
    countSchema.extend({
      id: z.string().describe('组别代号，也是名单表格的名称'),
      name: z.string().describe('组别名称'),
    }),
  ),
});

/** Awards counted for sentences: in all, and for each group that has any. */
export type AwardCounts = z.infer<typeof awardCountsSchema>;

/**
 * Counts by level, in the plan's order; a planned award nobody got is vacant, never filled (domain §4.2).
 */
export function awardCounts(
  awards: readonly Award[],
  competition: Pick<Competition, 'awards' | 'groups'>,
): AwardCounts {
  const present = groups.filter((group) => awards.some((award) => award.group === group));
  return {
    total: countOf(awards, groups, competition),
    groups: present.map((group) => ({
      id: group,
      name: competition.groups[group].name,
      ...countOf(
        awards.filter((award) => award.group === group),
        [group],
        competition,
      ),
    })),
  };
}

function countOf(
  awards: readonly Award[],
  of: readonly Group[],
  competition: Pick<Competition, 'awards'>,
): AwardCounts['total'] {
  const given = levelNames(awards, competition).map((name) => ({
    name,
    count: awards.filter((award) => award.level === name).length,
  }));
  const vacant = given.map(({ name, count }) => ({ name, count: planned(name, of, competition) - count }));
  return { count: awards.length, text: sentence(given), vacant: sentence(vacant) || null };
}

function levelNames(awards: readonly Award[], competition: Pick<Competition, 'awards'>): readonly string[] {
  const inPlan = (competition.awards.levels ?? []).map(({ name }) => name);
  const inAwards = [...awards].sort((a, b) => a.levelIndex - b.levelIndex).map(({ level }) => level);
  return [...new Set([...inPlan, ...inAwards])];
}

function planned(level: string, of: readonly Group[], competition: Pick<Competition, 'awards'>): number {
  const plan = competition.awards.levels?.find(({ name }) => name === level);
  return of.reduce((sum, group) => sum + (plan?.[group].count ?? 0), 0);
}

/** `一等奖4个、二等奖8个`; levels with nothing are left out. */
function sentence(counts: readonly { readonly name: string; readonly count: number }[]): string {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}${count}个`)
    .join('、');
}
