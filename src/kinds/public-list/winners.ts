import type { Table } from '../../document/model.ts';
import { publicWinners, type PublicWinner } from '../../tables/public-winner.ts';
import { publicWinnersTable } from '../../tables/public-winners.ts';
import type { KindContext } from '../kind.ts';
import { groupTables } from './groups.ts';

/** The winners as the public may see them: one table a group that has any, by the group's id. */
export function winnerTables({ competition, results }: Pick<KindContext, 'competition' | 'results'>): {
  readonly winners: readonly PublicWinner[];
  readonly tables: Readonly<Record<string, Table>>;
} {
  const winners = publicWinners(results.awards, competition);
  return {
    winners,
    tables: groupTables(winners, (group) => publicWinnersTable(group, winners, competition)),
  };
}
