import { describe, expect, it } from 'vitest';
import { formatCell } from '../../src/document/format-cell.ts';
import type { Table } from '../../src/document/model.ts';
import { scoreSummary } from '../../src/kinds/score-summary/kind.ts';
import { readExpected, type ExpectedRanking } from '../support/expected.ts';
import { composed, linesOf } from './composed.ts';
import { shanxiContext } from './judged-context.ts';

const context = shanxiContext();
const jobs = scoreSummary.jobs(context);
const rankings = readExpected('ranking');

function tableOf(stage: string, id: string): Table {
  const job = jobs.find((one) => one.id === `score-summary/${stage}`);
  return job?.content.type === 'template' ? (job.content.tables[id] ?? expect.fail(id)) : expect.fail(stage);
}

function rowsOf(table: Table): readonly Readonly<Record<string, string>>[] {
  return table.rows.map((row) =>
    Object.fromEntries(row.map((cell, at) => [table.columns[at]?.id ?? '', formatCell(cell)])),
  );
}

const scoresOf = ({ rows }: ExpectedRanking): readonly number[] =>
  rows.flatMap(({ score }) => (typeof score === 'string' ? [Math.round(Number(score) * 100)] : []));

describe('the summary of a stage', () => {
  it('is one document a stage, with a line a panel in the order of ranking.json, and their sum', () => {
    expect(jobs.map(({ id }) => id)).toEqual([
      'score-summary/semi',
      'score-summary/final',
      'score-summary/grand',
    ]);
    for (const stage of ['semi', 'final', 'grand'] as const) {
      const expected = rankings.filter((ranking) => ranking.stage === stage);
      const rows = rowsOf(tableOf(stage, 'panels'));
      expect(rows).toHaveLength(expected.length + 1);
      expected.forEach((ranking, at) => {
        const row = rows[at] ?? expect.fail();
        const scores = scoresOf(ranking);
        expect(row).toMatchObject({
          judges: String(ranking.judges),
          projects: String(ranking.rows.length),
          seats: String(ranking.cut),
          highest: (Math.max(...scores) / 100).toFixed(2),
          lowest: (Math.min(...scores) / 100).toFixed(2),
          tied: String(ranking.rows.filter((one) => one['tie'] !== null).length),
        });
      });
      for (const figure of ['projects', 'absent', 'recused', 'seats', 'tied']) {
        const parts = rows.slice(0, -1).map((row) => Number(row[figure]));
        expect(Number(rows.at(-1)?.[figure])).toBe(parts.reduce((a, b) => a + b, 0));
      }
    }
  });

  // README of the inputs: 回避 in panel 1, 弃赛 in panel 4.
  it('counts who stood aside and who did not compete', () => {
    const rows = rowsOf(tableOf('final', 'panels'));
    expect(rows.map(({ recused }) => recused)).toEqual(['1', '0', '0', '0', '0', '0', '1']);
    expect(rows.map(({ absent }) => absent)).toEqual(['0', '0', '0', '1', '0', '0', '1']);
  });

  it('tells the lowest score that went on', () => {
    const rows = rowsOf(tableOf('final', 'panels'));
    rankings
      .filter(({ stage }) => stage === 'final')
      .forEach((ranking, at) => {
        const through = ranking.rows.filter(({ promoted }) => promoted === true);
        expect(rows[at]?.['cutScore']).toBe(through.at(-1)?.['score']);
        expect(through).toHaveLength(ranking.cut);
      });
  });

  it('lists every tied project with what was compared and what decided', () => {
    const links = {
      exactMean: '未经四舍五入的平均分',
      untrimmedMean: '全部有效评分的平均分',
      itemMark: '单项分',
      previousStageScore: '复赛得分',
      vote: '评委表决结果',
      unresolved: '未能区分',
    };
    const tied = rankings
      .filter(({ stage }) => stage === 'final')
      .flatMap(({ rows }) => rows.filter((row) => row['tie'] !== null));
    const rows = rowsOf(tableOf('final', 'ties'));
    expect(tied.length).toBeGreaterThan(0);
    expect(rows.map(({ rank }) => rank)).toEqual(tied.map((row) => row['rankText']));
    expect(rows.map(({ decided }) => decided)).toEqual(
      tied.map((row) => links[(row['tie'] as { resolvedBy: keyof typeof links }).resolvedBy]),
    );
  });

  it('counts the marks of each judge and how often they were left out', () => {
    const rows = rowsOf(tableOf('final', 'judges'));
    const panel = rankings.find(({ stage, panel: number }) => stage === 'final' && number === 1);
    const own = rows.filter((row) => row['panel'] === '第1小组（企业组）');
    expect(own).toHaveLength(7);
    const dropped = own.map((row) => Number(row['dropped'])).reduce((a, b) => a + b, 0);
    // One highest and one lowest of each of the panel's projects.
    expect(dropped).toBe(2 * (panel?.rows.length ?? 0));
    expect(own.reduce((sum, row) => sum + Number(row['valid']) + Number(row['recused']), 0)).toBe(
      7 * (panel?.rows.length ?? 0),
    );
  });

  it('says so where nobody is tied, instead of an empty table', () => {
    const untied = {
      ...context,
      results: {
        ...context.results,
        rankings: context.results.rankings.map((ranking) => ({
          ...ranking,
          rows: ranking.rows.map((row) => ({ ...row, tie: null })),
        })),
      },
    };
    const [job] = scoreSummary.jobs(untied);
    const lines = linesOf(composed(job, untied)).join('\n');
    expect(lines).toContain('没有得分相同的项目。');
    expect(lines).not.toContain('同分处理');
  });
});
