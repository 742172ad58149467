import { describe, expect, it } from 'vitest';
import { recommendationForm } from '../../src/tables/recommendation-form.ts';
import { recommendedProjectsTable } from '../../src/tables/recommended-projects.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';

const competition = shanxiCompetition();

describe('the form of the recommendation list', () => {
  it('is the list the regions send, with rows to write in and no region', () => {
    const form = recommendationForm(competition);
    const list = recommendedProjectsTable('大同市', [], competition);
    expect({ ...form, rows: [] }).toEqual({ ...list, lead: ['推荐地市：'] });
    expect(form.rows.length).toBeGreaterThan(3);
    for (const row of form.rows) {
      expect(row).toEqual(form.columns.map(() => ({ type: 'blank', reason: 'to-fill-in' })));
    }
  });

  it('has a serial column where the competition wants one', () => {
    const recommendation = { ...competition.recommendation, serialColumn: true };
    const { columns, rows } = recommendationForm({ ...competition, recommendation });
    expect(columns.map(({ head }) => head).slice(0, 2)).toEqual(['序号', '项目名称']);
    expect(rows.every((row) => row.length === 8)).toBe(true);
  });
});
