import { z } from 'zod';
import { formatDate } from '../../document/dates.ts';
import { areaSchema, areaView } from '../area-view.ts';
import { callSchema, callView, competitionSchema, competitionView } from '../competition-view.ts';
import type { KindContext } from '../kind.ts';
import { formatPeriod } from '../numbers.ts';
import { summaryDay, type ReportedRegion } from '../reported-regions.ts';
import { annexesOf, annexesSchema } from '../report-annexes.ts';
import { senderSchema, senderView } from '../sender.ts';
import { writtenSchema, writtenView } from '../summary-text.ts';
import { dayOf } from '../../records/written-date.ts';

/** What templates/region-report.md may name. */
export const regionReportSchema = z.strictObject({
  competition: competitionSchema,
  call: callSchema,
  addressee: z.string().describe('主送，即大赛组委会秘书处'),
  sender: senderSchema,
  signedOn: z.string().describe('成文日期，如 2026-09-25；未定时为空'),
  registrationCutoff: z.string().describe('报名截止日期，如 2026年7月10日'),
  groups: z.strictObject({ enterprise: z.string(), startup: z.string() }).describe('组别名称'),
  stages: z
    .strictObject({ prelim: z.string(), semi: z.string(), final: z.string(), grand: z.string() })
    .describe('初赛、复赛、省级决赛、总决赛的名称'),
  isCity: z.boolean().describe('是否为市（县级单位称县（市、区））'),
  area: areaSchema,
  marksShown: z.boolean().describe('复赛各评分表都写明了亮分方式'),
  publicity: z.string().nullable().describe('复赛结果公示起止，如 2026年7月23日至7月29日'),
  listed: z.strictObject({
    fourNew: z.int().describe('“四新”项目清单中的项目数'),
    media: z.int().describe('媒体报道清单中的篇数'),
  }),
  annexes: annexesSchema,
  written: writtenSchema.describe('本地区自己写的文字'),
});

export type RegionReportView = z.infer<typeof regionReportSchema>;

/** `tables` are the ids of the tables there are. */
export function regionReportView(
  context: KindContext,
  one: ReportedRegion,
  tables: readonly string[],
): RegionReportView {
  const { competition } = context;
  const { groups, stages, dates, secretariat } = competition;
  return {
    competition: competitionView(competition),
    call: callView(competition),
    addressee: secretariat.name,
    sender: senderView(one.region),
    signedOn: summaryDay(one) ?? '',
    registrationCutoff: formatDate(dates.registrationCutoff.slice(0, 10)),
    groups: { enterprise: groups.enterprise.name, startup: groups.startup.name },
    stages: {
      prelim: stages.prelim.name,
      semi: stages.semi.name,
      final: stages.final.name,
      grand: stages.grand.name,
    },
    isCity: one.region.name.endsWith('市'),
    area: areaView(one.area, competition),
    marksShown: marksShown(context, one),
    publicity: publicityOf(one),
    listed: { fourNew: one.fourNew.length, media: one.media.length },
    annexes: annexesOf(tables),
    written: writtenView(context, one.region.name),
  };
}

function marksShown({ records }: KindContext, { region }: ReportedRegion): boolean {
  const sheets = records.scoreSheets.filter(
    (sheet) => sheet.stage === 'semi' && sheet.region === region.name,
  );
  return sheets.length > 0 && sheets.every(({ display }) => display !== null);
}

function publicityOf({ receipt }: ReportedRegion): string | null {
  const start = dayOf(receipt?.publicityStart);
  const end = dayOf(receipt?.publicityEnd);
  return start === null || end === null ? null : formatPeriod(start, end);
}
