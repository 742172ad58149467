import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { disclosureOf, folderFor, undatedDay } from '../paper.ts';
import { personalDataProblems } from '../personal-data.ts';
import { winnerTables } from '../winner-tables.ts';
import { winnerListSchema, winnerListView } from './view.ts';

/** 获奖名单 (D4 of domain §2.4): the list for the department's site, after the publicity is closed. */
export const winnerList: DocumentKind = {
  id: 'winner-list',
  name: '获奖名单',
  template: 'winner-list',
  formats: ['pdf', 'docx', 'xlsx'],
  folder: 'public',
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
  check: (context) => personalDataProblems(jobs(context)),
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const { competition, results } = context;
  if (results.awards.length === 0) return [];
  const { winners, tables } = winnerTables(context);
  const { date, disclosure: words } = competition.announcement;
  const disclosure = disclosureOf(words);
  return [
    {
      id: 'winner-list',
      kind: 'winner-list',
      fileName: fileName({ serial: 1, kind: '获奖名单', object: null, date }),
      formats: ['pdf', 'docx', 'xlsx'],
      folder: folderFor(disclosure),
      content: {
        type: 'template',
        template: 'winner-list',
        view: winnerListView(context),
        tables,
        certificates: {},
        title: `${competition.name}获奖名单`,
        date: date ?? undatedDay(competition),
        disclosure,
      },
      projectIds: winners.map(({ projectId }) => projectId),
    },
  ];
}
