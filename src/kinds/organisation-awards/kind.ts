import { organisationAwardsTable } from '../../tables/organisation-awards.ts';
import { rulesBlocking } from '../blocking.ts';
import type { KindContext } from '../kind.ts';
import { disclosureOf } from '../paper.ts';
import { publicListKind, type PublicList } from '../public-list/kind.ts';
import { organisationAwardsInOrder } from '../public-list/organisations.ts';
import { organisationAwardsSchema, organisationAwardsView } from './view.ts';

/** 组织奖名单 (D6 of domain §2.4, §2.6): units by their official names, no scores. */
export const organisationAwards = publicListKind({
  id: 'organisation-awards',
  name: '组织奖名单',
  formats: ['pdf', 'docx', 'xlsx'],
  publisher: 'province',
  needs: ['announcement.date'],
  blockedBy: rulesBlocking('D6'),
  view: organisationAwardsSchema,
  lists,
});

function lists(context: KindContext): readonly PublicList[] {
  const { competition } = context;
  const awards = organisationAwardsInOrder(context);
  if (awards.length === 0) return [];
  const { date, disclosure } = competition.announcement;
  return [
    {
      title: `${competition.name}组织奖名单`,
      date,
      disclosure: disclosureOf(disclosure),
      view: organisationAwardsView(context, awards),
      tables: { organisations: organisationAwardsTable(awards) },
      projectIds: [],
    },
  ];
}
