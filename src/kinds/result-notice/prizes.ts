import { z } from 'zod';
import { groups, type Competition, type Group } from '../../records/competition.ts';

export const prizesSchema = z
  .array(
    z.strictObject({
      name: z.string().describe('组别名称'),
      text: z.string().describe('各奖项的奖金，如 一等奖15万元、二等奖8万元'),
    }),
  )
  .describe('各组奖金标准；不公布奖金时没有');

/**
 * The plan's prize money by group and level, only where the competition wants it told. It is the plan's, not
 * what each winner is paid: whose prize is withheld (R45) no public paper says (domain §4.2).
 */
export function prizesView({
  announcement,
  awards,
  groups: named,
}: Pick<Competition, 'announcement' | 'awards' | 'groups'>): z.infer<typeof prizesSchema> {
  if (!announcement.prizes) return [];
  return groups.flatMap((group) => {
    const text = prizesOf(group, awards.levels ?? []);
    return text === '' ? [] : { name: named[group].name, text };
  });
}

function prizesOf(group: Group, levels: NonNullable<Competition['awards']['levels']>): string {
  return levels
    .flatMap(({ name, [group]: { count, prizeWan } }) =>
      count === 0 || prizeWan === null || /^0+(\.0+)?$/.test(prizeWan) ? [] : `${name}${prizeWan}万元`,
    )
    .join('、');
}
