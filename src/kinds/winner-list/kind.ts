import { rulesBlocking } from '../blocking.ts';
import type { KindContext } from '../kind.ts';
import { disclosureOf } from '../paper.ts';
import { publicListKind, type PublicList } from '../public-list/kind.ts';
import { winnerTables } from '../public-list/winners.ts';
import { winnerListSchema, winnerListView } from './view.ts';

/** 获奖名单 (D4 of domain §2.4): the list for the department's site, after the publicity is closed. */
export const winnerList = publicListKind({
  id: 'winner-list',
  name: '获奖名单',
  formats: ['pdf', 'docx', 'xlsx'],
  publisher: 'province',
  needs: [
    'announcement.date',
    'awards.levels',
    'publicity.workingDays',
    'publicity.winnersPeriod',
    'publicList.order',
  ],
  blockedBy: rulesBlocking('D4'),
  view: winnerListSchema,
  lists,
});

function lists(context: KindContext): readonly PublicList[] {
  const { competition, results } = context;
  if (results.awards.length === 0) return [];
  const { winners, tables } = winnerTables(context);
  const { date, disclosure } = competition.announcement;
  return [
    {
      title: `${competition.name}获奖名单`,
      date,
      disclosure: disclosureOf(disclosure),
      view: winnerListView(context),
      tables,
      projectIds: winners.map(({ projectId }) => projectId),
    },
  ];
}
