import type { Table } from '../../document/model.ts';
import { asOf } from '../../records/as-of.ts';
import type { Competition } from '../../records/competition.ts';
import type { Launch } from '../../records/settings/launch.ts';
import { cityPlanTable, finalsPlanTable, specialPlanTable } from '../../tables/plan.ts';
import { recommendationForm } from '../../tables/recommendation-form.ts';
import { rulesBlocking } from '../blocking.ts';
import { callView } from '../competition-view.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { disclosureOf, folderFor, undatedDay } from '../paper.ts';
import { personalDataProblems } from '../personal-data.ts';
import { launchNoticeSchema, launchNoticeView } from './view.ts';

/** 大赛通知 (A1 of domain §2.1): the red-head notice that opens the competition, with its four annexes. */
export const launchNotice: DocumentKind = {
  id: 'launch-notice',
  name: '大赛通知',
  template: 'launch-notice',
  formats: ['pdf', 'docx'],
  folder: 'public',
  publisher: 'province',
  section: 'launch',
  needs: [
    'call.signedOn',
    'launch.printedOn',
    'launch.organiser',
    'launch.cityContestName',
    'launch.finalsPlace',
    'awards.levels',
    'secretariat.mailbox',
    'secretariat.phone',
  ],
  blockedBy: rulesBlocking('A1'),
  view: launchNoticeSchema,
  check: (context) => personalDataProblems(jobs(context)),
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const competition = asOf(context.competition, context.competition.call.signedOn);
  const { call, launch } = competition;
  if (launch === undefined) return [];
  const disclosure = disclosureOf(launch.disclosure);
  return [
    {
      id: 'launch-notice',
      kind: 'launch-notice',
      fileName: fileName({ serial: 1, kind: '大赛通知', object: null, date: call.signedOn }),
      formats: ['pdf', 'docx'],
      folder: folderFor(disclosure),
      content: {
        type: 'template',
        template: 'launch-notice',
        view: launchNoticeView(competition, launch),
        tables: tablesOf(competition, launch),
        certificates: {},
        title: callView(competition).fullTitle,
        date: call.signedOn ?? undatedDay(competition),
        disclosure,
      },
      projectIds: [],
    },
  ];
}

function tablesOf(competition: Competition, launch: Launch): Readonly<Record<string, Table>> {
  return {
    finals: finalsPlanTable(competition, launch),
    cities: cityPlanTable(competition, launch),
    specials: specialPlanTable(launch),
    recommended: recommendationForm(competition),
  };
}
