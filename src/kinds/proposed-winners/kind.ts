import { rulesBlocking } from '../blocking.ts';
import type { KindContext } from '../kind.ts';
import { publicListKind, type PublicList } from '../public-list/kind.ts';
import { winnerTables } from '../public-list/winners.ts';
import { winnersPeriod } from '../publicity.ts';
import { proposedWinnersSchema, proposedWinnersView } from './view.ts';

/** 拟获奖项目公示 (D3 of domain §2.4): a plain paper of the day the publicity begins. */
export const proposedWinners = publicListKind({
  id: 'proposed-winners',
  name: '拟获奖项目公示',
  formats: ['pdf', 'docx', 'xlsx'],
  publisher: 'province',
  needs: [
    'awards.levels',
    'publicity.workingDays',
    'publicity.winnersPeriod',
    'publicity.phone',
    'publicity.address',
    'publicList.order',
    'secretariat.mailbox',
  ],
  blockedBy: rulesBlocking('D3'),
  view: proposedWinnersSchema,
  period: ({ winnersPeriod }) => winnersPeriod,
  lists,
});

function lists(context: KindContext): readonly PublicList[] {
  const { competition, results } = context;
  if (results.awards.length === 0) return [];
  const { winners, tables } = winnerTables(context);
  return [
    {
      title: `关于${competition.name}拟获奖项目的公示`,
      date: winnersPeriod(context)?.start ?? null,
      disclosure: 'active',
      view: proposedWinnersView(context),
      tables,
      projectIds: winners.map(({ projectId }) => projectId),
    },
  ];
}
