import type { Table } from '../../document/model.ts';
import type { Competition } from '../../records/competition.ts';
import type { FinalsNotice } from '../../records/settings/notices.ts';
import { finalsReceiptTable } from '../../tables/finals-receipt.ts';
import { finalsScheduleTable } from '../../tables/finals-schedule.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { disclosureOf, folderFor, undatedDay } from '../paper.ts';
import { personalDataProblems } from '../personal-data.ts';
import { projectTables, type ProjectList } from '../public-list/project-list.ts';
import { invitedProjects } from './invited.ts';
import { scheduleProblems } from './schedule-problems.ts';
import { finalsNoticeSchema, finalsNoticeView } from './view.ts';

/** Rules about sheets and disputes of finals that are still to be held cannot stop their announcement. */
const afterwards = ['R39', 'R40', 'R50'];

/**
 * 决赛通知 (A2 of domain §2.1): when and where the final and the grand final are held, who is in, what they must
 * do. Its annex is a public list of finalists, so what stops such a list (D2) stops the notice.
 */
export const finalsNotice: DocumentKind = {
  id: 'finals-notice',
  name: '决赛通知',
  template: 'finals-notice',
  formats: ['pdf', 'docx'],
  folder: 'public',
  publisher: 'province',
  needs: ['notices.finals.number', 'notices.finals.date', 'notices.finals.printedOn', 'secretariat.mailbox'],
  blockedBy: [...new Set([...rulesBlocking('A2'), ...rulesBlocking('D2')])].filter(
    (rule) => !afterwards.includes(rule),
  ),
  view: finalsNoticeSchema,
  check: (context) => personalDataProblems(jobs(context)),
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const { competition } = context;
  const finals = competition.notices?.finals ?? null;
  if (finals === null) return [];
  const invited = invitedProjects(context);
  const disclosure = disclosureOf(finals.disclosure);
  return [
    {
      id: 'finals-notice',
      kind: 'finals-notice',
      fileName: fileName({ serial: 1, kind: '决赛通知', object: null, date: finals.date }),
      formats: ['pdf', 'docx'],
      folder: folderFor(disclosure),
      content: {
        type: 'template',
        template: 'finals-notice',
        form: finals.format === '信函' ? 'letter' : 'file',
        view: finalsNoticeView(context, finals, invited),
        tables: tablesOf(finals, invited, competition),
        certificates: {},
        title: titleOf(competition),
        date: finals.date ?? undatedDay(competition),
        disclosure,
      },
      problems: scheduleProblems(finals, context),
      projectIds: invited.projects.map(({ projectId }) => projectId),
    },
  ];
}

function titleOf({ issuer, name, stages }: Competition): string {
  return `${issuer.name}关于举办${name}${stages.final.name}和${stages.grand.name}的通知`;
}

function tablesOf(
  { schedule }: FinalsNotice,
  invited: ProjectList,
  competition: Competition,
): Readonly<Record<string, Table>> {
  return {
    ...projectTables(invited, competition),
    schedule: finalsScheduleTable(schedule, competition),
    receipt: finalsReceiptTable(competition),
  };
}
