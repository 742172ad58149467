import type { Competition } from '../../records/competition.ts';
import type { ChangeNotice } from '../../records/settings/notices.ts';
import { changesTable } from '../../tables/changes.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { disclosureOf, folderFor, undatedDay } from '../paper.ts';
import { personalDataProblems } from '../personal-data.ts';
import { changeProblems } from './change-problems.ts';
import { changeNoticeSchema, changeNoticeView } from './view.ts';

/** 更正、延期、变更通知 (A3 of domain §2.1): one for each entry of `notices.changes`. */
export const changeNotice: DocumentKind = {
  id: 'change-notice',
  name: '更正通知',
  template: 'change-notice',
  formats: ['pdf', 'docx'],
  folder: 'public',
  publisher: 'province',
  needs: [],
  blockedBy: rulesBlocking('A3'),
  view: changeNoticeSchema,
  check: (context) => personalDataProblems(jobs(context)),
  jobs,
};

function jobs({ competition }: KindContext): readonly Job[] {
  const changes = competition.notices?.changes ?? [];
  return changes.map((change, index) => changeJob(change, index + 1, competition));
}

function changeJob(change: ChangeNotice, serial: number, competition: Competition): Job {
  const disclosure = disclosureOf(change.disclosure);
  return {
    id: `change-notice/${change.id}`,
    kind: 'change-notice',
    fileName: fileName({ serial, kind: `${change.type}通知`, object: change.subject, date: change.date }),
    formats: ['pdf', 'docx'],
    folder: folderFor(disclosure),
    content: {
      type: 'template',
      template: 'change-notice',
      view: changeNoticeView(competition, change),
      tables: { changes: changesTable(change) },
      certificates: {},
      title: titleOf(change, competition),
      date: change.date ?? undatedDay(competition),
      disclosure,
    },
    problems: changeProblems(change, competition),
    projectIds: [],
  };
}

function titleOf({ type, subject }: ChangeNotice, { issuer, name }: Competition): string {
  switch (type) {
    case '更正':
      return `${issuer.name}关于更正${name}${subject}的通知`;
    case '延期':
      return `${issuer.name}关于延长${name}${subject}时间的通知`;
    case '变更':
      return `${issuer.name}关于调整${name}${subject}的通知`;
  }
}
