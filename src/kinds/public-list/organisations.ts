import { z } from 'zod';
import type { Competition } from '../../records/competition.ts';
import type { OrganisationAward } from '../../records/records.ts';
import type { KindContext } from '../kind.ts';

export const organisationCountsSchema = z
  .strictObject({
    total: z.int().describe('获组织奖的单位数'),
    text: z.string().describe('各组织奖的数量，如 最佳组织单位奖2个、先进组织单位奖4个'),
  })
  .nullable()
  .describe('组织奖；没有时为空');

export type OrganisationCounts = z.infer<typeof organisationCountsSchema>;

/**
 * The organisation awards in the competition's order, inside a kind as the register has them. A kind the
 * competition doesn't know comes last: R46 stops its final, and a draft hides nothing.
 */
export function organisationAwardsInOrder({
  competition,
  records,
}: Pick<KindContext, 'competition' | 'records'>): readonly OrganisationAward[] {
  const given = records.organisationAwards;
  return kindsGiven(given, competition).flatMap((kind) => given.filter(({ award }) => award === kind));
}

/** Counts by kind for a sentence; a kind nobody got is not told, no awards at all are null. */
export function organisationCounts(
  awards: readonly OrganisationAward[],
  competition: Pick<Competition, 'organisationAwards'>,
): OrganisationCounts {
  if (awards.length === 0) return null;
  const counts = kindsGiven(awards, competition).map(
    (kind) => `${kind}${awards.filter(({ award }) => award === kind).length}个`,
  );
  return { total: awards.length, text: counts.join('、') };
}

/** Names of the kinds that were given, in the competition's order. */
export function kindsGiven(
  awards: readonly OrganisationAward[],
  { organisationAwards }: Pick<Competition, 'organisationAwards'>,
): readonly string[] {
  const given = new Set(awards.map(({ award }) => award));
  return [...new Set([...organisationAwards, ...given])].filter((kind) => given.has(kind));
}
