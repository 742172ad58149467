import * as build from '../../document/build.ts';
import type { Format } from '../../document/model.ts';
import { groups } from '../../records/competition.ts';
import type { Award } from '../../records/results.ts';
import { certificateRegister } from '../../tables/certificate-register.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { undatedDay } from '../paper.ts';
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
  const awards = inAwardOrder(context.results.awards);
  if (awards.length === 0) return [];
  const levels = byGroupAndLevel(awards);
  return [
    ...awards.map((award, index) => singleJob(context, award, index + 1)),
    ...levels.map((level, index) => mergedJob(context, level, awards.length + index + 1)),
    registerJob(context, awards, awards.length + levels.length + 1),
  ];
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

function byGroupAndLevel(awards: readonly Award[]): readonly (readonly Award[])[] {
  const key = (award: Award): string => `${award.group} ${award.levelIndex}`;
  return [...new Set(awards.map(key))].map((wanted) => awards.filter((award) => key(award) === wanted));
}

function singleJob(context: KindContext, award: Award, serial: number): Job {
  const job = wordsJob(context, {
    id: award.certificateNumber,
    name: '获奖证书',
    object: `${award.certificateNumber} ${award.recipient}`,
    awards: [award],
    formats: ['pdf'],
    serial,
  });
  return { ...job, region: award.region };
}

function mergedJob(context: KindContext, awards: readonly Award[], serial: number): Job {
  const { group, level } = awards[0] ?? { group: 'enterprise', level: '' };
  const object = `${context.competition.groups[group].name}${level}`;
  return wordsJob(context, {
    id: object,
    name: '获奖证书合订',
    object,
    awards,
    formats: ['pdf', 'docx'],
    serial,
  });
}

interface WordsJob {
  readonly id: string;
  readonly name: string;
  readonly object: string;
  readonly awards: readonly Award[];
  readonly formats: readonly Format[];
  readonly serial: number;
}

function wordsJob(
  { competition }: KindContext,
  { id, name, object, awards, formats, serial }: WordsJob,
): Job {
  const { date } = competition.certificate;
  return {
    id: `certificate/${id}`,
    kind: 'certificate',
    fileName: fileName({ serial, kind: name, object, date }),
    formats,
    content: {
      type: 'template',
      template: 'certificate',
      view: certificateView({ competition }, awards),
      tables: {},
      certificates: certificateData(competition, awards),
      title: `${competition.name}获奖证书（${object}）`,
      date: date ?? undatedDay(competition),
      disclosure: 'internal',
    },
    projectIds: awards.map(({ projectId }) => projectId),
  };
}

function registerJob({ competition, status }: KindContext, awards: readonly Award[], serial: number): Job {
  const { date } = competition.certificate;
  const table = certificateRegister(awards, competition);
  const about = build.properties({
    title: table.title ?? '',
    issuer: competition.issuer.name,
    date: date ?? undatedDay(competition),
    status,
    disclosure: 'internal',
  });
  return {
    id: 'certificate/register',
    kind: 'certificate',
    fileName: fileName({ serial, kind: '获奖证书登记表', object: null, date }),
    formats: ['xlsx'],
    content: { type: 'document', document: build.document('certificate', about, [table]) },
    projectIds: awards.map(({ projectId }) => projectId),
  };
}
