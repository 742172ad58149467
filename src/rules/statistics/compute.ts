import type { Competition, Region } from '../../records/competition.ts';
import type { Project } from '../../records/records.ts';
import type { AreaStatistics, Statistics } from '../../records/statistics.ts';
import type { Judged } from '../judged.ts';
import { countAwards } from './awards.ts';
import { joinFigures, reportedFigure, reportedFigures } from './figures.ts';
import { countFunnel, funnelSteps, joinFunnels } from './funnel.ts';
import { growthOf, joinGrowth } from './growth.ts';
import { countGroups, isRegistered } from './registered.ts';
import { countReviews } from './review.ts';
import { roundsOf } from './rounds.ts';
import { joinCounties, splitCounties, splitProjects } from './splits.ts';
import { joinStartupShares, startupShareOf } from './startup-share.ts';

/**
 * The numbers of an edition (E01–E14 of domain §2.5): for each of the competition's regions, and for the
 * province as their sum. A portal row counts once, under its region.
 */
export function computeStatistics(judged: Judged): Statistics {
  const { competition, records } = judged;
  const projects = distinctProjects(judged);
  const regions = competition.regions.map((region) => regionStatistics(region, projects, judged));
  const names = new Set(competition.regions.map(({ name }) => name));
  const own = projects.filter(({ region }) => region !== null && names.has(region));
  return {
    regions,
    province: provinceStatistics(regions, own, judged),
    withoutTable: competition.regions
      .filter(({ name }) => !records.statistics.some(({ region }) => region === name))
      .map(({ name }) => name),
    withoutRegion: projects.length - own.length,
  };
}

/** Portal rows, each id once; rows without an id are counted as they are. */
function distinctProjects({ records, entries }: Judged): readonly Project[] {
  return [...entries.byId.values(), ...records.projects.filter(({ projectId }) => projectId === '')];
}

interface RegionArea extends AreaStatistics {
  readonly region: string;
}

function regionStatistics(
  { name, counties }: Region,
  projects: readonly Project[],
  judged: Judged,
): RegionArea {
  const { competition, records, awards } = judged;
  const rows = projects.filter(({ region }) => region === name);
  const registered = rows.filter((project) => isRegistered(project, competition));
  const report = records.statistics.find(({ region }) => region === name);
  const receipt = records.receipts.find(({ region }) => region === name);
  const own = awards.filter(({ region }) => region === name);
  return {
    region: name,
    ...registeredNumbers(registered, competition),
    counties: splitCounties(registered, counties),
    growth: growthOf(registered.length, reportedFigure(report, 'lastYear', competition)),
    review: countReviews(rows, competition),
    funnel: funnelSteps(
      countFunnel(
        name,
        {
          registered: rows.length,
          approved: registered.length,
          prelim: reportedFigure(report, 'prelimProjects', competition),
          semi: reportedFigure(report, 'semiProjects', competition),
        },
        judged,
      ),
    ),
    startupShare: startupShareOf(name, judged),
    figures: reportedFigures(report, competition),
    awards: countAwards(own, competition),
    awarded: own.length,
    rounds: roundsOf(report, receipt, competition),
  };
}

function provinceStatistics(
  regions: readonly RegionArea[],
  projects: readonly Project[],
  { competition, awards }: Judged,
): AreaStatistics {
  const registered = projects.filter((project) => isRegistered(project, competition));
  return {
    region: null,
    ...registeredNumbers(registered, competition),
    counties: joinCounties(regions),
    growth: joinGrowth(regions),
    review: countReviews(projects, competition),
    funnel: funnelSteps(joinFunnels(regions)),
    startupShare: joinStartupShares(regions.map(({ startupShare }) => startupShare)),
    figures: joinFigures(regions),
    awards: countAwards(awards, competition),
    awarded: awards.length,
    rounds: null,
  };
}

type RegisteredNumbers = Pick<
  AreaStatistics,
  'registered' | 'groups' | 'fields' | 'industries' | 'specialisations' | 'sizes' | 'fourNew'
>;

/** What is counted over the projects of E01. */
function registeredNumbers(registered: readonly Project[], competition: Competition): RegisteredNumbers {
  return {
    registered: registered.length,
    groups: countGroups(registered),
    ...splitProjects(registered, competition),
    fourNew: registered.filter(({ isFourNew }) => isFourNew === true).length,
  };
}
