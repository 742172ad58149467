import { z } from 'zod';
import type { Competition, Region } from '../../records/competition.ts';
import { dayOf } from '../../records/written-date.ts';
import type { StageResult } from '../../tables/stage-results.ts';
import type { KindContext } from '../kind.ts';
import { formatDays } from '../numbers.ts';
import { publicListFields, publicListView } from '../public-list/view.ts';
import { projectCounts, projectCountsSchema } from '../public-list/groups.ts';
import { regionPeriod } from '../publicity.ts';
import { senderSchema, senderView } from '../sender.ts';
import type { RegionResults } from './results.ts';

/** What templates/stage-results.md may name. */
export const stageResultsSchema = z.strictObject({
  ...publicListFields,
  sender: senderSchema.describe('发布单位，即本地区的推荐单位'),
  stage: z.strictObject({
    name: z.string().describe('复赛的名称'),
    next: z.string().describe('省级决赛的名称'),
    days: z.string().nullable().describe('复赛日期，如 2026年7月22日；没有记载时为空'),
    marksShown: z.boolean().describe('各评分表都写明了亮分方式'),
  }),
  listed: projectCountsSchema.describe('名单上的项目'),
  ranked: projectCountsSchema.describe('有成绩的项目'),
  unranked: z.int().describe('没有成绩（如弃赛）的项目数'),
  recommended: projectCountsSchema.describe('推荐参加省级决赛的项目'),
});

export type StageResultsView = z.infer<typeof stageResultsSchema>;

/** The competition's own name, unaltered (R36), with the region and the stage. */
export function stageResultsTitle({ name, stages }: Competition, region: Region): string {
  return `关于${name}${region.name}${stages.semi.name}结果的公示`;
}

export function stageResultsView(context: KindContext, ofRegion: RegionResults): StageResultsView {
  const { competition } = context;
  const { region, results, receipt } = ofRegion;
  const period = regionPeriod(context, receipt);
  const { semi, final } = competition.stages;
  const counts = (lines: readonly StageResult[]) => projectCounts(lines, competition);
  const ranked = results.filter(({ isRanked }) => isRanked);
  return {
    ...publicListView(context, {
      date: period?.start ?? null,
      period,
      order: `按${semi.name}名次排列`,
    }),
    contact: contactOf(region),
    sender: senderView(region),
    stage: { name: semi.name, next: final.name, ...held(ofRegion) },
    listed: counts(results),
    ranked: counts(ranked),
    unranked: results.length - ranked.length,
    recommended: counts(results.filter(({ isRecommended }) => isRecommended)),
  };
}

/** The bureau itself takes the objections. */
function contactOf({ bureau }: Region): StageResultsView['contact'] {
  const { phone = null, mailbox = null, address = null } = bureau.contact ?? {};
  return { unit: bureau.name, phone, mailbox, address };
}

/** When and how the semi-final was held, as far as register and score sheets tell. */
function held({ sheets, receipt }: RegionResults): Pick<StageResultsView['stage'], 'days' | 'marksShown'> {
  const registered = dayOf(receipt?.semiFinalDate);
  const days = registered === null ? sheets.map(({ heldOn }) => dayOf(heldOn)) : [registered];
  const known = [...new Set(days.filter((day) => day !== null))].sort();
  return {
    days: known.length === 0 ? null : formatDays(known),
    marksShown: sheets.length > 0 && sheets.every(({ display }) => display !== null),
  };
}
