import { describe, expect, it } from 'vitest';
import { findMissing, sortFiles } from '../../src/ingest/inputs.ts';
import { fillPattern, isLeftover, matchPattern } from '../../src/ingest/match-files.ts';
import { openNotebook } from '../../src/ingest/notebook.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';

const competition = shanxiCompetition();

function sorted(...paths: readonly string[]): {
  readonly inputs: readonly (readonly [string, string, string | null])[];
  readonly codes: readonly string[];
} {
  const notebook = openNotebook();
  const files = paths.map((path) => ({ path, bytes: new Uint8Array() }));
  const inputs = sortFiles(files, competition, notebook);
  return {
    inputs: inputs.map(({ kind, path, region }) => [kind, path, region]),
    codes: notebook.problems.map(({ code, place }) => `${code} ${place.file}`),
  };
}

describe('a file pattern', () => {
  it('finds the place-holders’ values', () => {
    expect(matchPattern('推荐/{region}.*', '推荐/大同市.xlsx')).toEqual({ region: '大同市' });
    expect(
      matchPattern('评分/省级决赛/第{panel}小组（{group}）.*', '评分/省级决赛/第12小组（企业组）.xlsx'),
    ).toEqual({ panel: '12', group: '企业组' });
    expect(matchPattern('组织奖.*', '组织奖.csv')).toEqual({});
  });

  it('stays inside one folder and takes signs for themselves', () => {
    expect(matchPattern('推荐/{region}.*', '推荐/旧/大同市.xlsx')).toBeUndefined();
    expect(matchPattern('推荐/{region}.*', '存档/推荐/大同市.xlsx')).toBeUndefined();
    expect(matchPattern('a+b.*', 'aab.xlsx')).toBeUndefined();
    expect(matchPattern('组织奖.*', '组织奖xlsx')).toBeUndefined();
  });

  it('matches names a Mac has decomposed', () => {
    expect(matchPattern('é/{region}.*', 'e\u0301/大同市.xlsx')).toEqual({ region: '大同市' });
  });

  it('is filled in for messages', () => {
    expect(fillPattern('推荐/{region}.*', { region: '大同市' })).toBe('推荐/大同市.*');
  });
});

describe('the files of a folder', () => {
  it('are told apart by name, regions by any of their names', () => {
    expect(
      sorted('推荐/太原市工信局.xlsx', '评分/复赛/综改区复赛评分表.xlsx', '历史获奖名单.csv').inputs,
    ).toEqual([
      ['history', '历史获奖名单.csv', null],
      ['recommendations', '推荐/太原市工信局.xlsx', '太原市'],
      ['scores.semi', '评分/复赛/综改区复赛评分表.xlsx', '山西转型综改示范区'],
    ]);
  });

  it('count once: a second file for the same thing is reported, not read', () => {
    const { inputs, codes } = sorted('推荐/太原市.xlsx', '推荐/太原.csv');
    expect(inputs).toEqual([['recommendations', '推荐/太原.csv', '太原市']]);
    expect(codes).toEqual(['file-duplicate 推荐/太原市.xlsx']);
  });

  it('of unknown regions and tables that are nothing are reported, other files are not', () => {
    const { inputs, codes } = sorted('推荐/西安市.xlsx', '草稿.xlsx', 'notice.txt', 'competition.yaml');
    expect(inputs).toEqual([]);
    expect(codes).toEqual(['file-for-unknown-region 推荐/西安市.xlsx', 'file-not-recognised 草稿.xlsx']);
  });

  it('left by office programs are passed over', () => {
    for (const path of ['推荐/~$大同市.xlsx', '推荐/.~大同市.xlsx', '._组织奖.xlsx', '.DS_Store']) {
      expect(isLeftover(path)).toBe(true);
      expect(sorted(path)).toEqual({ inputs: [], codes: [] });
    }
  });

  it('that are missing are named, region by region', () => {
    const notebook = openNotebook();
    const files = [{ path: '推荐/太原市.xlsx', bytes: new Uint8Array() }];
    const missing = findMissing(sortFiles(files, competition, notebook), competition, notebook);
    const regions = missing.filter(({ input }) => input === 'recommendations').map(({ region }) => region);
    expect(regions).toHaveLength(11);
    expect(regions).not.toContain('太原市');
    expect(notebook.problems).toHaveLength(missing.length);
  });
});
