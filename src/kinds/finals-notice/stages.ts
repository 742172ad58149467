import { z } from 'zod';
import { groups, type Competition } from '../../records/competition.ts';
import type { FinalsNotice, Sitting } from '../../records/settings/notices.ts';
import { formatDays } from '../numbers.ts';

export const finalsStageSchema = z.strictObject({
  name: z.string().describe('阶段名称，如 省级决赛'),
  days: z.string().nullable().describe('比赛日期，如 2026年8月20日至22日；未定时为空'),
  place: z.string().nullable().describe('地点；各场不同时为大赛通知写明的地点，没有写明时为空'),
  groups: z
    .array(z.strictObject({ name: z.string(), days: z.string() }))
    .describe('各组日期不同时，每组的日期'),
});

export type FinalsStage = z.infer<typeof finalsStageSchema>;

/** When and where one of the two stages is held, as far as the schedule says. */
export function finalsStage(
  stage: Sitting['stage'],
  { schedule }: FinalsNotice,
  competition: Pick<Competition, 'groups' | 'launch' | 'stages'>,
): FinalsStage {
  const sittings = schedule.filter((sitting) => sitting.stage === stage);
  const places = new Set(sittings.map(({ place }) => place));
  const [place = null] = places;
  return {
    name: competition.stages[stage].name,
    days: daysOf(sittings),
    // Different rooms are told in the schedule; the sentence then says the town the launch notice named.
    place: places.size === 1 ? place : (competition.launch?.finalsPlace ?? null),
    groups: groupDays(sittings, competition),
  };
}

/** Null while any of them is open: a part of the days would be taken for all of them. */
function daysOf(sittings: readonly Sitting[]): string | null {
  const days = sittings.flatMap(({ date }) => date ?? []);
  return days.length === 0 || days.length < sittings.length ? null : formatDays([...new Set(days)].sort());
}

function groupDays(
  sittings: readonly Sitting[],
  competition: Pick<Competition, 'groups'>,
): FinalsStage['groups'] {
  const told = groups.flatMap((group) => {
    const days = daysOf(sittings.filter((sitting) => sitting.group === group || sitting.group === null));
    return days === null ? [] : [{ name: competition.groups[group].name, days }];
  });
  const isAlike = new Set(told.map(({ days }) => days)).size < 2;
  return isAlike ? [] : told.map(({ name, days }) => ({ name, days: withinYear(days, sittings) }));
}

/** The sentence has named the year: it is said again only where the stage reaches over two. */
function withinYear(days: string, sittings: readonly Sitting[]): string {
  const years = new Set(sittings.flatMap(({ date }) => date?.slice(0, 4) ?? []));
  return years.size > 1 ? days : days.replace(/^\d{4}年/u, '');
}
