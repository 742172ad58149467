import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { competitionJsonSchema, readCompetition } from '../../src/records/read-competition.ts';
import { expectGolden } from '../support/golden.ts';
import { wordsOf } from '../../src/problems/problem.ts';

const sample = readFileSync('samples/shanxi-2026/competition.yaml', 'utf8');

describe('readCompetition', () => {
  it('reads the sample without a problem', () => {
    const { value, problems } = readCompetition(sample);
    expect(problems.map((entry) => wordsOf(entry, 'zh').sentence)).toEqual([]);
    expect(value?.regions).toHaveLength(12);
    expect(value?.stages.grand).toMatchObject({ name: '总决赛', minJudges: 5, notary: true });
  });

  it('tells the line and the name of a setting that does not fit', () => {
    const text = sample.replace('year: 2026', 'year: 今年');
    const line = text.split('\n').findIndex((entry) => entry.startsWith('year:')) + 1;
    const { value, problems } = readCompetition(text);
    expect(value).toBeNull();
    expect(problems).toMatchObject([
      {
        code: 'setting-invalid',
        place: { file: 'competition.yaml', row: line },
        parameters: { setting: 'year' },
      },
    ]);
  });

  it('tells the line of malformed YAML', () => {
    const { value, problems } = readCompetition('name: "abc\nyear: 1\n');
    expect(value).toBeNull();
    expect(problems[0]).toMatchObject({ code: 'yaml-syntax', place: { file: 'competition.yaml' } });
    expect(problems[0]?.place.row).toBeGreaterThan(0);
  });

  it('names an unknown setting instead of ignoring it', () => {
    const { problems } = readCompetition(
      sample.replace('coreMembersMax: 7', 'coreMembersMax: 7\ncoreMembersMaximum: 7'),
    );
    expect(wordsOf(problems[0] ?? expect.fail(), 'zh').sentence).toContain('coreMembersMaximum');
  });

  it('exports a JSON Schema for editors, equal to the file beside the sample', () => {
    const schema = `${JSON.stringify(competitionJsonSchema(), null, 2)}\n`;
    expectGolden('samples/shanxi-2026/competition.schema.json', schema);
  });
});
