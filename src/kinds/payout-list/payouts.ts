import { formatPlace } from '../../problems/place.ts';
import { groups, type Competition } from '../../records/competition.ts';
import { placeOf, type OtherPrize } from '../../records/records.ts';
import type { Award } from '../../records/results.ts';
import type { Payout } from '../../tables/payouts.ts';
import type { KindContext } from '../kind.ts';

/** The money of each award, group by group, by level and rank. */
export function payoutsOf({ competition, records, results }: KindContext): readonly Payout[] {
  return [...results.awards]
    .sort(
      (a, b) =>
        groups.indexOf(a.group) - groups.indexOf(b.group) ||
        a.levelIndex - b.levelIndex ||
        a.rankInGroup - b.rankInGroup,
    )
    .map((award) => payoutOf(award, records.otherPrizes, competition));
}

/** Prizes in other contests of projects that won here and about whose money nobody has decided (R45). */
export function undecidedPrizes({ records, results }: KindContext): readonly OtherPrize[] {
  const winners = new Set(results.awards.map(({ projectId }) => projectId));
  return records.otherPrizes.filter(({ projectId, withhold }) => withhold === null && winners.has(projectId));
}

function payoutOf(award: Award, otherPrizes: readonly OtherPrize[], competition: Competition): Payout {
  const due = competition.awards.levels === null ? null : award.prizeWan;
  const { projectId, group, level, projectName, recipient, region } = award;
  return {
    ...{ projectId, group, level, projectName, recipient, region },
    isTeam: award.startupKind === 'team',
    due,
    paid: award.prizeWithheld && due !== null ? '0' : due,
    withheld: award.prizeWithheld ? withheldFor(projectId, otherPrizes) : null,
  };
}

/** R45 keeps the title and pays once: which other contest, what was decided, and where that stands. */
function withheldFor(projectId: string, otherPrizes: readonly OtherPrize[]): Payout['withheld'] {
  const prizes = otherPrizes.filter((prize) => prize.projectId === projectId && prize.withhold !== false);
  const isDecided = prizes.every(({ withhold }) => withhold === true);
  const isPaid = prizes.some(({ paid }) => paid === true);
  const reason = isPaid ? '已在其他赛事领取奖金' : '已在其他赛事获奖';
  return {
    reason: isDecided ? reason : `${reason}，尚未确定`,
    evidence: prizes.map(evidenceOf).join('；'),
  };
}

function evidenceOf({ contest, paid, withhold, source }: OtherPrize): string {
  const event = `本年度${paid === true ? '已领取' : '获得'}“${contest}”${paid === true ? '奖金' : ''}`;
  const decision = withhold === null ? '处理意见未填，暂不发放奖金' : '保留奖项，不再重复发放奖金';
  return `${event}，${decision}（见 ${formatPlace(placeOf(source))}）`;
}
