import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { disclosureOf, folderFor, undatedDay } from '../paper.ts';
import { personalDataProblems } from '../personal-data.ts';
import { winnerTables } from '../winner-tables.ts';
import { noticeTitle, verbProblems } from './verb.ts';
import { resultNoticeSchema, resultNoticeView } from './view.ts';

/** 结果通知 (A4 of domain §2.1): red head, counts, publicity, the lists as annexes. */
export const resultNotice: DocumentKind = {
  id: 'result-notice',
  name: '结果通知',
  template: 'result-notice',
  formats: ['pdf', 'docx'],
  folder: 'public',
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
  blockedBy: rulesBlocking('A4'),
  view: resultNoticeSchema,
  check: (context) => [...verbProblems(context.competition), ...personalDataProblems(jobs(context))],
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const { competition, results } = context;
  if (results.awards.length === 0) return [];
  const { announcement } = competition;
  const { winners, tables } = winnerTables(context);
  const disclosure = disclosureOf(announcement.disclosure);
  return [
    {
      id: 'result-notice',
      kind: 'result-notice',
      fileName: fileName({ serial: 1, kind: '结果通知', object: null, date: announcement.date }),
      formats: ['pdf', 'docx'],
      folder: folderFor(disclosure),
      content: {
        type: 'template',
        template: 'result-notice',
        view: resultNoticeView(context),
        tables,
        certificates: {},
        title: noticeTitle(competition),
        date: announcement.date ?? undatedDay(competition),
        disclosure,
      },
      projectIds: winners.map(({ projectId }) => projectId),
    },
  ];
}
