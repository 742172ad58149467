import { z } from 'zod';
import type { OrganisationAward } from '../../records/records.ts';
import type { KindContext } from '../kind.ts';
import { organisationCounts, organisationCountsSchema } from '../public-list/organisations.ts';
import { publicListFields, publicListView } from '../public-list/view.ts';

/** What templates/organisation-awards.md may name. */
export const organisationAwardsSchema = z.strictObject({
  ...publicListFields,
  counts: organisationCountsSchema,
});

export type OrganisationAwardsView = z.infer<typeof organisationAwardsSchema>;

export function organisationAwardsView(
  context: KindContext,
  awards: readonly OrganisationAward[],
): OrganisationAwardsView {
  const { competition } = context;
  const { date } = competition.announcement;
  return {
    ...publicListView(context, { date, period: null, order: '同一奖项内排名不分先后' }),
    counts: organisationCounts(awards, competition),
  };
}
