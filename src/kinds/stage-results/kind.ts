import { problem, type Problem } from '../../problems/problem.ts';
import { placeOf } from '../../records/records.ts';
import { lastWorkingDay } from '../../records/working-days.ts';
import { stageResultsTable } from '../../tables/stage-results.ts';
import { rulesBlocking } from '../blocking.ts';
import type { KindContext } from '../kind.ts';
import { publicListKind, type PublicList } from '../public-list/kind.ts';
import { groupTables } from '../public-list/groups.ts';
import { regionPeriod } from '../publicity.ts';
import { regionResults, type RegionResults } from './results.ts';
import { stageResultsSchema, stageResultsTitle, stageResultsView } from './view.ts';

/** 复赛结果公示 of each region (D1 of domain §2.4): all results by rank, and who is recommended. */
export const stageResults = publicListKind({
  id: 'stage-results',
  name: '复赛结果公示',
  formats: ['pdf', 'docx', 'xlsx'],
  publisher: 'region',
  needs: ['publicity.workingDays'],
  blockedBy: rulesBlocking('D1'),
  view: stageResultsSchema,
  lists: (context) => regionResults(context).map((region) => listOf(context, region)),
});

function listOf(context: KindContext, ofRegion: RegionResults): PublicList {
  const { competition } = context;
  const { region, results, receipt } = ofRegion;
  return {
    title: stageResultsTitle(competition, region),
    region: region.name,
    date: regionPeriod(context, receipt)?.start ?? null,
    disclosure: 'active',
    view: stageResultsView(context, ofRegion),
    tables: groupTables(results, (group) => stageResultsTable(group, results, competition)),
    projectIds: results.map(({ projectId }) => projectId),
    problems: [...contactProblems(ofRegion), ...periodProblems(context, ofRegion)],
  };
}

/** Who objects must know where (domain §2.4, "contact"). */
function contactProblems({ region }: RegionResults): readonly Problem[] {
  const { name, contact } = region.bureau;
  if (contact !== undefined) return [];
  const about = { region: region.name };
  return [problem('objection-contact-missing', { file: 'competition.yaml' }, { bureau: name }, about)];
}

/** A region publicises as long as the competition demands (R41). */
function periodProblems(context: KindContext, { region, receipt }: RegionResults): readonly Problem[] {
  const { publicity, stages } = context.competition;
  const period = regionPeriod(context, receipt);
  if (period === null || receipt === null || publicity.workingDays === null) return [];
  const least = lastWorkingDay(period.start, publicity.workingDays, publicity);
  if (least.type === 'unknown-year' || period.end >= least.iso) return [];
  const { start, end } = period;
  const name = `${region.name}${stages.semi.name}结果公示`;
  const parameters = { name, start, end, days: publicity.workingDays, least: least.iso };
  const place = placeOf(receipt.source, 'publicityEnd');
  return [problem('publicity-too-short', place, parameters, { region: region.name })];
}
