import { nearestWord } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { asOf } from '../../records/as-of.ts';
import type { Region } from '../../records/competition.ts';
import { ownRegions } from '../../records/own-regions.ts';
import { competitionFile } from '../../records/read-competition.ts';
import type { CityNotice } from '../../records/settings/notices.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { disclosureOf, folderFor } from '../paper.ts';
import { personalDataProblems } from '../personal-data.ts';
import { cityProblems } from './city-problems.ts';
import { contestName } from './contest-name.ts';
import { cityNoticeSchema, cityNoticeView } from './view.ts';

/** 市级通知 (A5 of domain §2.1): a city's bureau calls its counties to the city's own contest. */
export const cityNotice: DocumentKind = {
  id: 'city-notice',
  name: '市级通知',
  template: 'city-notice',
  formats: ['pdf', 'docx'],
  folder: 'public',
  publisher: 'region',
  needs: [],
  blockedBy: rulesBlocking('A5'),
  view: cityNoticeSchema,
  check: (context) => [...regionProblems(context), ...personalDataProblems(jobs(context))],
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const { city = {} } = context.competition.notices ?? {};
  return ownRegions(context.competition)
    .flatMap((region) => {
      const notice = Object.hasOwn(city, region.name) ? city[region.name] : undefined;
      return notice === undefined ? [] : [{ region, notice }];
    })
    .map(({ region, notice }, index) => cityJob(region, notice, index + 1, context));
}

function cityJob(region: Region, notice: CityNotice, serial: number, today: KindContext): Job {
  const competition = asOf(today.competition, notice.date);
  const context = { ...today, competition };
  const disclosure = disclosureOf(notice.disclosure);
  const contest = contestName(notice, region, competition) ?? '待定';
  return {
    id: `city-notice/${region.name}`,
    kind: 'city-notice',
    fileName: fileName({ serial, kind: '市级通知', object: region.name, date: notice.date }),
    formats: ['pdf', 'docx'],
    folder: folderFor(disclosure),
    content: {
      type: 'template',
      template: 'city-notice',
      view: cityNoticeView(context, region, notice),
      tables: {},
      certificates: {},
      title: `${region.bureau.name}关于举办${contest}的通知`,
      date: notice.date ?? competition.dates.registrationCutoff.slice(0, 10),
      disclosure,
    },
    problems: cityProblems(notice, region, context),
    region: region.name,
    projectIds: [],
  };
}

/** A name nobody knows would leave its notice out in silence. */
function regionProblems({ competition }: KindContext): readonly Problem[] {
  const known = competition.regions.map(({ name }) => name);
  return Object.keys(competition.notices?.city ?? {})
    .filter((region) => !known.includes(region))
    .map((region) => {
      const alias = competition.regions.find(({ aliases }) => aliases.includes(region))?.name;
      const meant = alias ?? nearestWord(region, known);
      return problem('notice-region-unknown', { file: competitionFile }, { region, meant });
    });
}
