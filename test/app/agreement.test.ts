import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/output/manifest.ts';
import { jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * What one document says of a project, a name or a number, every other document says too: the finished Word and
 * Excel files of the sample, read back with python-docx and openpyxl and held against each other.
 */

type Row = Readonly<Record<string, string>>;
interface Sheet {
  readonly cells: readonly (readonly [string, string, string, string])[];
}

const out = scratchFolder();
const output = join(out, 'shanxi-2026');
let manifest: Manifest;
let office: Readonly<Record<string, string | Readonly<Record<string, Sheet>>>>;

beforeAll(async () => {
  const ran = await jinbang([
    'generate',
    'samples/shanxi-2026',
    '--final',
    '--format',
    'docx,xlsx',
    '--out',
    out,
  ]);
  expect(ran.exitCode, ran.out + ran.error).toBe(0);
  manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as Manifest;
  const files = manifest.outputs.map(({ path }) => join(output, path));
  const argv = ['test/support/read-office.py', ...files];
  office = JSON.parse(
    execFileSync('/usr/bin/python3', argv, { encoding: 'utf8', maxBuffer: 1 << 28 }),
  ) as typeof office;
});

const filesOf = (kind: string, format: string, region?: string) =>
  manifest.outputs
    .filter((one) => one.kind === kind && one.format === format)
    .filter((one) => region === undefined || one.region === region)
    .map(({ path, region: of }) => ({ region: of, content: office[join(output, path)] }));

/** Text of a kind's Word files, without white space. */
function wordsOf(kind: string, region?: string): string {
  const texts = filesOf(kind, 'docx', region).map(({ content }) => content as string);
  expect(texts.length, kind).toBeGreaterThan(0);
  return texts.join('\n').replace(/\s+/gu, '');
}

/**
 * Rows of every sheet of a kind's workbooks that has the heading, keys being the headings; where rows are numbered,
 * those with a number: sums and lines to sign on are none.
 */
function rowsOf(kind: string, heading: string, region?: string): readonly Row[] {
  const books = filesOf(kind, 'xlsx', region).map(
    ({ content }) => content as Readonly<Record<string, Sheet>>,
  );
  return books.flatMap((book) => Object.values(book).flatMap((sheet) => rowsUnder(sheet, heading)));
}

function rowsUnder({ cells }: Sheet, heading: string): readonly Row[] {
  const at = (address: string) => ({
    column: /^[A-Z]+/.exec(address)?.[0] ?? '',
    row: Number(/\d+$/.exec(address)?.[0]),
  });
  const placed = cells.map(([address, , value]) => ({ ...at(address), value }));
  const head = placed.find(({ value }) => value === heading)?.row;
  if (head === undefined) return [];
  const names = new Map(placed.filter(({ row }) => row === head).map(({ column, value }) => [column, value]));
  const isNumbered = [...names.values()].includes('序号');
  const below = [...new Set(placed.filter(({ row }) => row > head).map(({ row }) => row))];
  return below
    .map((row) => placed.filter((cell) => cell.row === row))
    .filter((row) => row.length > 2)
    .map((row) => Object.fromEntries(row.map(({ column, value }) => [names.get(column) ?? column, value])))
    .filter((row) => /^\d+$/u.test(row['序号'] ?? (isNumbered ? '' : '0')));
}

/** `project / applicant` and more, in the order of the rows. */
const told = (rows: readonly Row[], ...headings: readonly string[]): readonly string[] =>
  rows.map((row) => headings.map((heading) => row[heading] ?? '').join(' / '));
const sorted = (list: readonly string[]): readonly string[] => [...list].sort();

describe('the documents of one competition agree on', () => {
  it('the winners: publicity, list, notice, certificates, payouts, grand finalists, reports', () => {
    const winners = rowsOf('winner-list', '项目名称');
    expect(winners).toHaveLength(60);
    const named = told(winners, '项目名称', '参赛单位（团队）', '奖项');
    expect(told(rowsOf('proposed-winners', '项目名称'), '项目名称', '参赛单位（团队）', '奖项')).toEqual(
      named,
    );
    expect(told(rowsOf('certificate', '证书编号'), '项目名称', '获奖单位（团队）', '奖项')).toEqual(named);
    const payees = rowsOf('payout-list', '开户行');
    expect(told(payees, '项目名称', '奖项')).toEqual(told(winners, '项目名称', '奖项'));
    expect(
      sorted(told(rowsOf('grand-finalists', '项目名称'), '项目名称', '参赛单位（团队）', '地市')),
    ).toEqual(sorted(told(winners, '项目名称', '参赛单位（团队）', '地市')));
    const notice = wordsOf('result-notice');
    const province = wordsOf('provincial-report');
    for (const row of winners) {
      const line = ['项目名称', '参赛单位（团队）'].map((heading) => row[heading]?.replace(/\s+/gu, ''));
      for (const name of line) {
        expect(notice).toContain(name);
        expect(province).toContain(name);
        expect(wordsOf('region-report', row['地市']), row['地市']).toContain(name);
      }
    }
    expect(notice).toContain('评出获奖项目60个，其中一等奖4个、二等奖8个、三等奖14个、优胜奖34个');
  });

  it('the national list: the winners of the levels that are recommended', () => {
    const levels = ['一等奖', '二等奖', '三等奖'];
    const expected = rowsOf('winner-list', '项目名称').filter((row) => levels.includes(row['奖项'] ?? ''));
    const national = rowsOf('national-recommendation', '项目名称');
    expect(national).toHaveLength(26);
    expect(told(national, '项目名称', '参赛单位（团队）')).toEqual(
      told(expected, '项目名称', '参赛单位（团队）'),
    );
  });

  it('the recommended projects: letters, annexes 4, merge, finalists, finals notice, stage results', () => {
    const merged = rowsOf('recommendation-merge', '企业（创客）名称');
    expect(merged).toHaveLength(180);
    const lists = filesOf('recommendation-list', 'xlsx').flatMap(({ region }) =>
      rowsOf('recommendation-list', '企业（创客）名称', region ?? undefined).map((row) => ({
        地区: region ?? '',
        ...row,
      })),
    );
    const columns = ['地区', '项目名称', '企业（创客）名称', '组别（企业组/创业组）', '联系人', '联系方式'];
    expect(told(merged, ...columns)).toEqual(told(lists, ...columns));
    const finalists = rowsOf('finalists', '项目名称');
    expect(sorted(told(finalists, '地市', '项目名称', '参赛单位（团队）'))).toEqual(
      sorted(told(merged, '地区', '项目名称', '企业（创客）名称')),
    );
    const finals = wordsOf('finals-notice');
    for (const row of merged) {
      const name = (row['项目名称'] ?? '').replace(/\s+/gu, '');
      expect(finals).toContain(name);
      expect(wordsOf('recommendation-letter', row['地区'])).toContain(name);
    }
    for (const region of new Set(merged.map((row) => row['地区'] ?? ''))) {
      const own = merged.filter((row) => row['地区'] === region);
      const advanced = rowsOf('stage-results', '项目名称', region).filter((row) => row['是否推荐'] === '是');
      expect(sorted(told(advanced, '项目名称')), region).toEqual(sorted(told(own, '项目名称')));
    }
  });

  it('the counts of each region: letter, merge, report and statistics', () => {
    const regions = rowsOf('recommendation-merge', '创业组上限').filter((row) => row['序号'] !== undefined);
    expect(regions).toHaveLength(12);
    for (const row of regions) {
      const region = row['地区'] ?? '';
      const [all, enterprise, startup] = [row['推荐'] ?? '', row['企业组'] ?? '', row['创业组'] ?? ''];
      const letter = wordsOf('recommendation-letter', region);
      expect(letter, region).toContain(`${all}个，其中企业组${enterprise}个、创业组${startup}个`);
      expect(letter, region).toContain(`${row['报名'] ?? ''}个`);
      const [registered] = rowsOf('region-statistics', '指标编号', region).filter(
        (line) => line['指标编号'] === 'E01',
      );
      expect(registered?.['数值'], region).toBe(row['报名']);
      expect(wordsOf('region-report', region), region).toContain(`${row['报名'] ?? ''}个`);
    }
    const sum = (heading: string): number => regions.reduce((total, row) => total + Number(row[heading]), 0);
    const province = wordsOf('provincial-report');
    expect([sum('报名'), sum('推荐')]).toEqual([640, 180]);
    expect(province).toContain('640个');
    expect(province).toContain('180个');
  });

  it('the marks: score sheets, their anonymous copies, lists and rankings', () => {
    const marked = rowsOf('score-sheet', '得分');
    const columns = ['项目名称', '参赛单位（团队）', '得分', '名次'];
    expect(marked.length).toBeGreaterThan(180);
    expect(told(rowsOf('score-sheet-anonymous', '得分'), ...columns)).toEqual(told(marked, ...columns));
    const scores = new Set(told(marked, '项目名称', '得分'));
    for (const line of told(rowsOf('grand-finalists', '得分'), '项目名称', '得分'))
      expect(scores).toContain(line);
    for (const line of told(rowsOf('stage-results', '得分'), '项目名称', '得分'))
      expect(scores).toContain(line);
  });

  it('the organisations: list, certificates and result notice', () => {
    const list = rowsOf('organisation-awards', '单位名称');
    expect(list).toHaveLength(17);
    expect(told(rowsOf('organisation-certificate', '获奖单位'), '奖项', '获奖单位')).toEqual(
      told(list, '奖项', '单位名称'),
    );
    const notice = wordsOf('result-notice');
    for (const row of list) expect(notice).toContain(row['单位名称']);
  });

  it('the members: register, certificates bound by level, and the portal’s order', () => {
    const bound = wordsOf('certificate');
    for (const row of rowsOf('certificate', '证书编号')) {
      const members = (row['团队核心成员'] ?? '').split('、').filter((name) => name !== '');
      expect(members.length, row['证书编号']).toBeLessThanOrEqual(7);
      for (const name of members) expect(bound, row['证书编号']).toContain(name.replace(/\s+/gu, ''));
    }
  });
});
