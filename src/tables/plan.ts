import type { Table } from '../document/model.ts';
import type { Competition, Region } from '../records/competition.ts';
import type { Launch } from '../records/settings/launch.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

/** A contest of the event plan (赛事计划, annex 2 of the launch notice). */
interface PlannedContest {
  readonly name: string;
  readonly place: string;
  readonly hosts: readonly string[];
}

type Planned = Pick<Competition, 'name' | 'stages' | 'issuer' | 'regions'>;

/** Stands where a place or a name is still to be decided; stops a final (GF18). */
const UNDECIDED = '待定';

/** 决赛、总决赛: one row under the competition's own name; all hosts, lead first (R51). */
export function finalsPlanTable(competition: Planned, launch: Launch): Table {
  const { final, grand } = competition.stages;
  const contest: PlannedContest = {
    name: `${competition.name}${final.name}、${grand.name}`,
    place: launch.finalsPlace ?? UNDECIDED,
    hosts: [competition.issuer.name, ...launch.coHosts.map(({ name }) => name)],
  };
  return planTable(
    'finals',
    `${final.name}、${grand.name}`,
    [...contestColumns(), websiteOf(launch)],
    [contest],
  );
}

/** 初赛、复赛: a row for each region, its contest named by the pattern of the settings, its bureau as host. */
export function cityPlanTable(competition: Planned, launch: Launch): Table {
  const contests = competition.regions.map((region) => cityContest(region, launch));
  const { prelim, semi } = competition.stages;
  return planTable(
    'cities',
    `${prelim.name}、${semi.name}`,
    [...contestColumns(), websiteOf(launch)],
    contests,
  );
}

/** 专题赛: the national contests, in the order in which they were announced. */
export function specialPlanTable({ specialContests }: Launch): Table {
  return planTable(
    'specials',
    '专题赛',
    [serialColumn(), ...contestColumns({ place: '决赛地点' })],
    specialContests,
  );
}

function cityContest({ name, bureau }: Region, { cityContestName }: Launch): PlannedContest {
  return {
    name: cityContestName === null ? UNDECIDED : cityContestName.replaceAll('{region}', name),
    place: name,
    hosts: [bureau.name],
  };
}

function planTable(
  id: string,
  sheetName: string,
  columns: readonly ColumnOf<PlannedContest>[],
  contests: readonly PlannedContest[],
): Table {
  return tableOf({ id, title: null, lead: [], notes: [], sheetName }, columns, contests);
}

function contestColumns({ place } = { place: '地点' }): readonly ColumnOf<PlannedContest>[] {
  return [
    column('name', '赛事名称', 'text', 13, (contest) => text(contest.name)),
    column('place', place, 'choice', 5, (contest) => text(contest.place)),
    column('hosts', '主办单位', 'text', 12, ({ hosts }) => text(hosts.join('、'))),
  ];
}

/** Entrants of every city register on the one site; an address is not broken if that can be helped. */
function websiteOf({ website }: Launch): ColumnOf<PlannedContest> {
  const widthChars = Math.min(Math.max(Math.ceil(website.length / 2) + 1, 6), 14);
  return column('website', '报名网址', 'code', widthChars, () => text(website));
}
