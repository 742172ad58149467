import { z } from 'zod';
import { formatDate } from '../../document/dates.ts';
import { areaSchema, areaView } from '../area-view.ts';
import {
  callSchema,
  callView,
  competitionSchema,
  competitionView,
  issuerSchema,
  issuerView,
} from '../competition-view.ts';
import { contestFacts, contestFactsSchema } from '../contest-facts.ts';
import type { KindContext } from '../kind.ts';
import { summaryReceipts } from '../provincial-tables.ts';
import { annexesOf, annexesSchema } from '../report-annexes.ts';
import { writtenSchema, writtenView } from '../summary-text.ts';

/** What templates/provincial-report.md may name. */
export const provincialReportSchema = z.strictObject({
  competition: competitionSchema,
  call: callSchema,
  issuer: issuerSchema,
  signedOn: z.string().describe('成文日期，如 2026-10-15；未定时为空'),
  registrationCutoff: z.string().describe('报名截止日期，如 2026年7月10日'),
  groups: z.strictObject({ enterprise: z.string(), startup: z.string() }).describe('组别名称'),
  stages: z
    .strictObject({ prelim: z.string(), semi: z.string(), final: z.string(), grand: z.string() })
    .describe('初赛、复赛、省级决赛、总决赛的名称'),
  regions: z.int().describe('参赛地区数'),
  area: areaSchema.describe('全省的数字，即各地之和'),
  facts: contestFactsSchema,
  summaries: z.strictObject({
    received: z.int().describe('已报送总结的地区数'),
    missing: z.string().nullable().describe('没有报送总结的地区；都报了为空'),
    late: z.string().nullable().describe('逾期报送的地区；没有为空'),
    withoutTable: z.string().nullable().describe('没有报送统计表的地区；都报了为空'),
    unlisted: z.int().describe('标明“四新”而未列入清单的项目数'),
  }),
  annexes: annexesSchema,
  written: writtenSchema.describe('全省自己写的文字'),
});

export type ProvincialReportView = z.infer<typeof provincialReportSchema>;

/** `tables` are the ids of the tables there are. */
export function provincialReportView(context: KindContext, tables: readonly string[]): ProvincialReportView {
  const { competition, results } = context;
  const { groups, stages, dates, reports } = competition;
  const { statistics } = results;
  return {
    competition: competitionView(competition),
    call: callView(competition),
    issuer: issuerView(competition),
    signedOn: reports.provinceDate ?? '',
    registrationCutoff: formatDate(dates.registrationCutoff.slice(0, 10)),
    groups: { enterprise: groups.enterprise.name, startup: groups.startup.name },
    stages: {
      prelim: stages.prelim.name,
      semi: stages.semi.name,
      final: stages.final.name,
      grand: stages.grand.name,
    },
    regions: statistics.regions.filter(({ registered }) => registered > 0).length,
    area: areaView(statistics.province, competition),
    facts: contestFacts(context),
    summaries: summariesView(context),
    annexes: annexesOf(tables),
    written: writtenView(context, null),
  };
}

function summariesView(context: KindContext): ProvincialReportView['summaries'] {
  const receipts = summaryReceipts(context);
  const missing = receipts.filter(({ receivedOn }) => receivedOn === null);
  const late = receipts.filter(
    ({ receivedOn, deadline }) => receivedOn !== null && deadline !== null && receivedOn > deadline,
  );
  return {
    received: receipts.length - missing.length,
    missing: namesOf(missing),
    late: namesOf(late),
    withoutTable: namesOf(receipts.filter(({ hasTable }) => !hasTable)),
    unlisted: receipts.reduce((sum, { unlisted }) => sum + unlisted, 0),
  };
}

function namesOf(receipts: readonly { readonly region: string }[]): string | null {
  return receipts.length === 0 ? null : receipts.map(({ region }) => region).join('、');
}
