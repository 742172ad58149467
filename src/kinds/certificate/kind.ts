import { groups } from '../../records/competition.ts';
import type { Award } from '../../records/results.ts';
import { certificateRegister } from '../../tables/certificate-register.ts';
import { rulesBlocking } from '../blocking.ts';
import { certificateJobs } from '../certificate-jobs.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { certificateData, certificateSchema, certificateView } from './view.ts';

/**
 * 获奖证书 (domain §2.3): one PDF for each award, one merged PDF and DOCX for each group and level, and
 * the register of numbers.
 */
export const certificate: DocumentKind = {
  id: 'certificate',
  name: '获奖证书',
  template: 'certificate',
  formats: ['pdf', 'docx', 'xlsx'],
  folder: 'internal',
  publisher: 'province',
  needs: ['awards.levels', 'certificate.date', 'certificate.members'],
  blockedBy: rulesBlocking('C'),
  view: certificateSchema,
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const { competition, results } = context;
  const entries = inAwardOrder(results.awards);
  return certificateJobs(
    {
      kind: 'certificate',
      name: '获奖证书',
      entries,
      batchOf: ({ group, level }) => `${competition.groups[group].name}${level}`,
      about: ({ certificateNumber, recipient, region, projectId }) => ({
        id: certificateNumber,
        object: `${certificateNumber} ${recipient}`,
        region,
        projectIds: [projectId],
      }),
      view: (awards) => certificateView({ competition }, awards),
      data: (awards) => certificateData(competition, awards),
      register: certificateRegister(entries, competition),
    },
    context,
  );
}

/** Award order → rank → certificate number (domain §2.3). */
function inAwardOrder(awards: readonly Award[]): readonly Award[] {
  return [...awards].sort(
    (a, b) =>
      groups.indexOf(a.group) - groups.indexOf(b.group) ||
      a.levelIndex - b.levelIndex ||
      a.rankInGroup - b.rankInGroup ||
      (a.certificateNumber < b.certificateNumber ? -1 : 1),
  );
}
