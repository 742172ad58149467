import { z } from 'zod';
import { formatDate } from '../document/dates.ts';
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
  })
  .nullable()
  .describe('拟获奖项目公示；尚未确定时为空');

export type PublicityView = z.infer<typeof publicitySchema>;

/** The publicity period of the proposed winners. */
export interface WinnersPeriod {
  readonly start: string;
  readonly end: string;
  readonly workingDays: number | null;
}

/**
 * The period named by `publicity.winnersPeriod`: as the register of publicity has it, else as the
 * competition file plans it (R41 tells when the two differ). Null while undecided.
 */
export function winnersPeriod({
  competition,
  records,
}: Pick<KindContext, 'competition' | 'records'>): WinnersPeriod | null {
  const { periods, winnersPeriod: name, workingDays } = competition.publicity;
  if (name === null) return null;
  const held = records.publicity.find((period) => period.name === name);
  const plan = periods.find((period) => period.name === name);
  const start = dayOf(held?.start) ?? plan?.start;
  const end = dayOf(held?.end) ?? plan?.end;
  if (start === undefined || end === undefined) return null;
  return { start, end, workingDays: held?.workingDays ?? workingDays };
}

/** The same in words, with the objections received inside the period. */
export function publicityView(context: Pick<KindContext, 'competition' | 'records'>): PublicityView {
  const period = winnersPeriod(context);
  if (period === null) return null;
  const objections = context.records.objections.filter(({ receivedAt }) => {
    const day = dayOf(receivedAt);
    return day === null || (day >= period.start && day <= period.end);
  });
  return {
    start: formatDate(period.start),
    end: formatDate(period.end),
    period: formatPeriod(period.start, period.end),
    workingDays: period.workingDays === null ? null : `${period.workingDays}个工作日`,
    objections: objections.length,
    openObjections: objections.filter(({ closed }) => !closed).length,
  };
}
