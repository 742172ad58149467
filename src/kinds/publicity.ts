import { z } from 'zod';
import { formatDate } from '../document/dates.ts';
import type { Receipt } from '../records/records.ts';
import { countWorkingDays } from '../records/working-days.ts';
import { dayOf } from '../records/written-date.ts';
import type { KindContext } from './kind.ts';
import { formatPeriod } from './numbers.ts';

export const publicitySchema = z
  .strictObject({
    start: z.string().describe('公示起始日，如 2026年9月16日'),
    end: z.string().describe('公示截止日'),
    period: z.string().describe('公示起止，如 2026年9月16日至9月21日'),
    workingDays: z.string().nullable().describe('工作日数，如 5个工作日'),
    objections: z.int().describe('公示期间收到的异议件数'),
    openObjections: z.int().describe('尚未办结的异议件数'),
    recorded: z.boolean().describe('有没有公示与争议记录；没有的，异议件数不可知，不得写“未收到异议”'),
  })
  .nullable()
  .describe('公示情况；公示时间尚未确定时为空');

export type PublicityView = z.infer<typeof publicitySchema>;

/** A period of publicity, both days inside it. */
export interface Period {
  readonly start: string;
  readonly end: string;
  /** Counted by the calendar; without one what the register or the competition says. */
  readonly workingDays: number | null;
}

type Recorded = Pick<KindContext, 'competition' | 'records'>;

/** The publicity of the proposed winners. */
export function winnersPeriod(context: Recorded): Period | null {
  return namedPeriod(context, context.competition.publicity.winnersPeriod);
}

/**
 * The period of a name: as the register of publicity has it, else as the competition file plans it (R41 tells
 * when it is too short). Null while undecided.
 */
export function namedPeriod({ competition, records }: Recorded, name: string | null): Period | null {
  const { publicity } = competition;
  if (name === null) return null;
  const held = records.publicity.find((period) => period.name === name);
  const plan = publicity.periods.find((period) => period.name === name);
  const start = dayOf(held?.start) ?? plan?.start;
  const end = dayOf(held?.end) ?? plan?.end;
  if (start === undefined || end === undefined) return null;
  const counted = countWorkingDays(start, end, publicity);
  return { start, end, workingDays: counted ?? held?.workingDays ?? publicity.workingDays };
}

/** The period in which a region publicises its results, from the receipt register or the region's settings. */
export function regionPeriod(
  { competition }: Pick<KindContext, 'competition'>,
  receipt: Receipt | null,
): Period | null {
  const start = dayOf(receipt?.publicityStart);
  const end = dayOf(receipt?.publicityEnd);
  if (start === null || end === null) return null;
  return { start, end, workingDays: countWorkingDays(start, end, competition.publicity) };
}

/** A period in words, with the objections received inside it. */
export function publicityView(
  { records }: Pick<KindContext, 'records'>,
  period: Period | null,
): PublicityView {
  if (period === null) return null;
  const objections = records.objections.filter(({ receivedAt }) => {
    const day = dayOf(receivedAt);
    return day === null || (day >= period.start && day <= period.end);
  });
  return {
    start: formatDate(period.start),
    end: formatDate(period.end),
    period: formatPeriod(period.start, period.end),
    workingDays:
      period.workingDays === null || period.workingDays === 0 ? null : `${period.workingDays}个工作日`,
    objections: objections.length,
    openObjections: objections.filter(({ closed }) => !closed).length,
    recorded: records.publicity.length > 0 || records.objections.length > 0,
  };
}
