import { organisationAwardsTable } from '../../tables/organisation-awards.ts';
import { rulesBlocking } from '../blocking.ts';
import type { KindContext } from '../kind.ts';
import { disclosureOf } from '../paper.ts';
import { publicListKind, type PublicList } from '../public-list/kind.ts';
import { organisationAwardsInOrder } from '../public-list/organisations.ts';
import { winnerTables } from '../public-list/winners.ts';
import { noticeTitle, verbProblems } from './verb.ts';
import { resultNoticeSchema, resultNoticeView } from './view.ts';

/** 结果通知 (A4 of domain §2.1): red head, counts, publicity, the lists as annexes. */
export const resultNotice = publicListKind({
  id: 'result-notice',
  name: '结果通知',
  formats: ['pdf', 'docx'],
  publisher: 'province',
  needs: [
    'announcement.number',
    'announcement.date',
    'announcement.printedOn',
    'awards.levels',
    'publicity.workingDays',
    'publicity.winnersPeriod',
    'publicList.order',
    'secretariat.mailbox',
  ],
  // It names the organisation awards too (R46).
  blockedBy: [...rulesBlocking('A4'), 'R46'],
  view: resultNoticeSchema,
  check: ({ competition }) => verbProblems(competition),
  lists,
});

function lists(context: KindContext): readonly PublicList[] {
  const { competition, results } = context;
  if (results.awards.length === 0) return [];
  const { date, disclosure } = competition.announcement;
  const { winners, tables } = winnerTables(context);
  const organisations = organisationAwardsTable(organisationAwardsInOrder(context));
  return [
    {
      title: noticeTitle(competition),
      date,
      disclosure: disclosureOf(disclosure),
      view: resultNoticeView(context),
      tables: { ...tables, organisations },
      projectIds: winners.map(({ projectId }) => projectId),
    },
  ];
}
