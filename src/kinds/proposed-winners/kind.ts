import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { undatedDay } from '../paper.ts';
import { personalDataProblems } from '../personal-data.ts';
import { winnersPeriod } from '../publicity.ts';
import { winnerTables } from '../winner-tables.ts';
import { proposedWinnersSchema, proposedWinnersView } from './view.ts';

/** 拟获奖项目公示 (D3 of domain §2.4): a plain paper of the day the publicity begins. */
export const proposedWinners: DocumentKind = {
  id: 'proposed-winners',
  name: '拟获奖项目公示',
  template: 'proposed-winners',
  formats: ['pdf', 'docx', 'xlsx'],
  folder: 'public',
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
  check: (context) => personalDataProblems(jobs(context)),
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const { competition, results } = context;
  if (results.awards.length === 0) return [];
  const { winners, tables } = winnerTables(context);
  const start = winnersPeriod(context)?.start ?? null;
  return [
    {
      id: 'proposed-winners',
      kind: 'proposed-winners',
      fileName: fileName({ serial: 1, kind: '拟获奖项目公示', object: null, date: start }),
      formats: ['pdf', 'docx', 'xlsx'],
      content: {
        type: 'template',
        template: 'proposed-winners',
        view: proposedWinnersView(context),
        tables,
        certificates: {},
        title: `关于${competition.name}拟获奖项目的公示`,
        date: start ?? undatedDay(competition),
        disclosure: 'active',
      },
      projectIds: winners.map(({ projectId }) => projectId),
    },
  ];
}
