import { problem, type Problem } from '../../problems/problem.ts';
import { placeOf } from '../../records/records.ts';
import { groups } from '../../records/competition.ts';
import { payoutTable } from '../../tables/payouts.ts';
import { payoutTotalsTable } from '../../tables/payout-totals.ts';
import { rulesBlocking } from '../blocking.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { undatedDay } from '../paper.ts';
import { payoutsOf, undecidedPrizes } from './payouts.ts';
import { payoutListSchema, payoutListView } from './view.ts';

/**
 * 奖金发放表 (domain §4.2, last paragraph): what each winner is paid and who is not paid twice (R45). Money
 * follows the winner list (D4) and whatever stops it. Internal: bank accounts are filled in by hand.
 */
export const payoutList: DocumentKind = {
  id: 'payout-list',
  name: '奖金发放表',
  template: 'payout-list',
  formats: ['pdf', 'xlsx'],
  folder: 'internal',
  publisher: 'province',
  needs: ['awards.levels', 'announcement.date'],
  blockedBy: [...new Set([...rulesBlocking('D4'), 'R45'])],
  view: payoutListSchema,
  check: (context) => [...openAmounts(context), ...undecided(context)],
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const { competition } = context;
  const payouts = payoutsOf(context);
  if (payouts.length === 0) return [];
  const { date } = competition.announcement;
  const tables = groups
    .filter((group) => payouts.some((payout) => payout.group === group))
    .map((group) => [group, payoutTable(group, payouts, competition)] as const);
  return [
    {
      id: 'payout-list',
      kind: 'payout-list',
      fileName: fileName({ serial: 1, kind: '奖金发放表', object: null, date }),
      formats: ['pdf', 'xlsx'],
      content: {
        type: 'template',
        template: 'payout-list',
        view: payoutListView(payouts, context),
        tables: { totals: payoutTotalsTable(payouts, competition), ...Object.fromEntries(tables) },
        certificates: {},
        title: `${competition.name}奖金发放表`,
        date: date ?? undatedDay(competition),
        disclosure: 'internal',
      },
      projectIds: payouts.map(({ projectId }) => projectId),
    },
  ];
}

/** Levels whose money the plan leaves open: nothing can be paid yet. */
function openAmounts({ competition }: KindContext): readonly Problem[] {
  const open = (competition.awards.levels ?? []).filter((level) =>
    groups.some((group) => level[group].count > 0 && level[group].prizeWan === null),
  );
  return open.map(({ name }) =>
    problem(
      'setting-open',
      { file: 'competition.yaml' },
      { setting: 'awards.levels', question: `${name}的奖金`, blocks: '《奖金发放表》' },
    ),
  );
}

/** Paying is decided before it is done: an open R45 case stops the list, not the award. */
function undecided(context: KindContext): readonly Problem[] {
  return undecidedPrizes(context).map(({ projectId, contest, source }) =>
    problem('prize-undecided', placeOf(source, 'decision'), { contest }, { projectId }),
  );
}
