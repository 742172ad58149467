import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../src/records/size-class.ts';
import { readExpected } from '../support/expected.ts';
import { shanxiCompetition, shanxiRecords } from '../support/shanxi-records.ts';

const words: Readonly<Record<string, string>> = {
  large: '大型',
  medium: '中型',
  small: '小型',
  micro: '微型',
};

describe('the size of an enterprise', () => {
  it('is the expected one for every project of the sample', () => {
    const expected = new Map(
      readExpected('normalised-projects').map((one) => [one.projectId, one.sizeClass]),
    );
    const competition = shanxiCompetition();
    const sizes = shanxiRecords()
      .projects.filter(
        ({ reviewStatus, startupKind }) => reviewStatus === 'approved' && startupKind !== 'team',
      )
      .map((project) => {
        const size = sizeOf(project, competition);
        return [project.projectId, size.type === 'known' ? words[size.size] : null] as const;
      });
    expect(sizes.length).toBe(574);
    for (const [projectId, size] of sizes)
      expect([projectId, size]).toEqual([projectId, expected.get(projectId)]);
  });
});
