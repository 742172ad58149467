import { describe, expect, it } from 'vitest';
import { formatCell } from '../../src/document/format-cell.ts';
import type { Table } from '../../src/document/model.ts';
import type { KindContext } from '../../src/kinds/kind.ts';
import { payoutList } from '../../src/kinds/payout-list/kind.ts';
import { groups } from '../../src/records/competition.ts';
import { readExpected } from '../support/expected.ts';
import { composed, linesOf } from './composed.ts';
import { shanxiContext } from './judged-context.ts';

const context = shanxiContext();
const expected = readExpected('awards');

function tablesOf(of: KindContext): Readonly<Record<string, Table>> {
  const [job] = payoutList.jobs(of);
  return job?.content.type === 'template' ? job.content.tables : expect.fail();
}

function rowsOf(table: Table | undefined): readonly Readonly<Record<string, string>>[] {
  return (table ?? expect.fail()).rows.map((row) =>
    Object.fromEntries(row.map((cell, at) => [table?.columns[at]?.id ?? '', formatCell(cell)])),
  );
}

const wordsOf = (of: KindContext): string => linesOf(composed(payoutList.jobs(of)[0], of)).join('\n');

describe('the payout list of the sample', () => {
  const tables = tablesOf(context);

  it('has every award of awards.json with its money, in award order', () => {
    for (const group of groups) {
      const awards = expected.awards.filter((award) => award['group'] === group);
      const rows = rowsOf(tables[group]).slice(0, -1);
      expect(rows.map(({ projectId }) => projectId)).toEqual(awards.map(({ projectId }) => projectId));
      rows.forEach((row, at) => {
        const award = awards[at] ?? expect.fail();
        expect(Number(row['due'])).toBe(Number(award['prizeWan']));
        expect(Number(row['paid'])).toBe(award['prizeWithheld'] === true ? 0 : Number(award['prizeWan']));
        expect(row['level']).toBe(award['level']);
        expect(row['payee']).toContain(award['recipient']);
      });
    }
  });

  it('adds up to the totals of awards.json', () => {
    const rows = rowsOf(tables['totals']);
    const of = (group: string, level: string) =>
      rows.find((row) => row['group'] === group && row['level'] === level);
    for (const [level, counts] of Object.entries(expected.totals)) {
      expect(of('企业组', level)?.['awarded']).toBe(String(counts.enterprise));
      expect(of('创业组', level)?.['awarded']).toBe(String(counts.startup));
    }
    expect(rows.at(-1)).toMatchObject({
      group: '合计',
      awarded: '60',
      due: '197.0',
      withheld: '8.0',
      paid: '189.0',
    });
    expect(expected.prizeTotalWan).toBe('189');
    for (const group of groups) {
      const own = rowsOf(tables[group]);
      expect(Number(own.at(-1)?.['paid'])).toBe(
        Number(of(context.competition.groups[group].name, '小计')?.['paid']),
      );
    }
    expect(wordsOf(context)).toContain('应发奖金197万元');
    expect(wordsOf(context)).toContain('实发奖金189万元');
  });

  // R45: SX2026-0032 took a prize elsewhere; the title stays, the money does not (awards.json, prizeWithheld).
  it('keeps the title of a project paid elsewhere, pays nothing, and names contest and evidence', () => {
    const [row, ...others] = rowsOf(tables['enterprise']).filter(({ withheld }) => withheld !== '');
    expect(others).toEqual([]);
    expect(row).toMatchObject({ projectId: 'SX2026-0032', level: '二等奖', due: '8', paid: '0', bank: '—' });
    const notes = tables['enterprise']?.notes.join('\n');
    expect(notes).toContain('已领取“星原杯”奖金，保留奖项，不再重复发放奖金（见 其他省级赛事获奖情况.xlsx');
  });

  it('leaves the payee of a team to be filled in, and only of teams', () => {
    const teams = new Set(
      expected.awards.flatMap((award) => (award['startupKind'] === 'team' ? [award.projectId] : [])),
    );
    const open = rowsOf(tables['startup']).filter(({ payee }) => payee?.includes('收款人：'));
    expect(open.map(({ projectId }) => projectId).sort()).toEqual([...teams].sort());
    expect(tables['startup']?.notes.join('')).toContain('创客团队的收款人为团队负责人');
    expect(tables['enterprise']?.notes.join('')).not.toContain('创客团队');
  });
});

describe('a payout list that cannot be paid yet', () => {
  const levels = context.competition.awards.levels ?? [];
  const open = levels.map((level) =>
    level.name === '优胜奖' ? { ...level, startup: { ...level.startup, prizeWan: null } } : level,
  );

  it('prints no sum over amounts that are not decided, and is a draft', () => {
    const changed = shanxiContext({ awards: { ...context.competition.awards, levels: open } });
    const tables = tablesOf(changed);
    expect(rowsOf(tables['totals']).at(-1)).toMatchObject({ due: '', paid: '' });
    expect(rowsOf(tables['startup']).at(-1)).toMatchObject({ due: '', paid: '' });
    expect(rowsOf(tables['enterprise']).at(-1)).toMatchObject({ due: '165' });
    expect(wordsOf(changed)).toContain('奖金标准尚未确定');
    const found = payoutList.check?.(changed) ?? [];
    expect(found.map(({ code }) => code)).toEqual(['setting-open']);
    expect(payoutList.check?.(context)).toEqual([]);
  });

  it('is not made without an award plan', () => {
    expect(
      payoutList.jobs(shanxiContext({ awards: { ...context.competition.awards, levels: null } })),
    ).toEqual([]);
    expect(payoutList.needs).toContain('awards.levels');
  });

  it('waits for the decision about a prize taken elsewhere (R45)', () => {
    const records = {
      ...context.records,
      otherPrizes: context.records.otherPrizes.map((prize) => ({ ...prize, withhold: null })),
    };
    const found = payoutList.check?.({ ...context, records }) ?? [];
    expect(found.map(({ code, projectId }) => [code, projectId])).toContainEqual([
      'prize-undecided',
      'SX2026-0032',
    ]);
  });
});
