import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Job, KindContext } from '../../src/kinds/kind.ts';
import { textsOf } from '../../src/kinds/personal-data.ts';
import { anonymousScoreSheet, scoreSheet } from '../../src/kinds/score-sheet/kind.ts';
import type { Table } from '../../src/document/model.ts';
import { formatCell } from '../../src/document/format-cell.ts';
import { renderers } from '../../src/render/index.ts';
import { competitionOf, enterprise, listOf, sheetOf } from '../support/invented.ts';
import { readExpected, type ExpectedRanking } from '../support/expected.ts';
import { scratchFolder } from '../support/scratch.ts';
import { renderContext } from '../render/pdf/support.ts';
import { composed } from './composed.ts';
import { judgedContext, shanxiContext } from './judged-context.ts';

const folder = scratchFolder();
const shanxi = shanxiContext();
const jobs = scoreSheet.jobs(shanxi);
const rankings = readExpected('ranking');

function tablesOf(job: Job | undefined): readonly Table[] {
  return job?.content.type === 'template' ? Object.values(job.content.tables) : expect.fail();
}

const jobOf = ({ stage, region, panel, group }: ExpectedRanking): Job => {
  const id =
    stage === 'semi'
      ? `semi/${region ?? ''}`
      : panel === null
        ? `${stage}/${group}`
        : `${stage}/${panel}/${group}`;
  return jobs.find((job) => job.id === `score-sheet/${id}`) ?? expect.fail(id);
};

/** Rows by the heads of their columns. */
function rowsOf(table: Table): readonly Readonly<Record<string, string>>[] {
  return table.rows.map((row) =>
    Object.fromEntries(row.map((cell, at) => [table.columns[at]?.head ?? '', formatCell(cell)])),
  );
}

/** Two judges' sheets with names, one of whom stood aside; a project the portal does not know. */
function named(): KindContext {
  const projects = [enterprise(1), enterprise(2), enterprise(3), enterprise(4)];
  const [one, two, three, four] = projects;
  if (one === undefined || two === undefined || three === undefined || four === undefined) expect.fail();
  const sheet = sheetOf(
    'final',
    'enterprise',
    [
      [one, ['90', '90', '90', '90', '90']],
      [two, ['91.5', '回避', '88', '89', '90'], { remark: '欧阳评委与单位有关联' }],
      [three, ['弃权', '弃权', '弃权', '弃权', '弃权']],
      [four, ['80', '81', '82', '83', '84'], { projectId: null }],
    ],
    { judges: ['欧阳鉴', '司徒衡', '诸葛评', '上官度', '夏侯量'] },
  );
  return judgedContext(
    {
      projects: [one, two, three],
      recommendationLists: [listOf('太原市', [one, two, three])],
      scoreSheets: [sheet],
    },
    competitionOf(),
  );
}

describe('score sheets of the sample', () => {
  it('are one file a panel, a region, a group of the grand final', () => {
    // 12 regions, 6 panels, 2 groups (README of the inputs).
    expect(jobs).toHaveLength(12 + 6 + 2);
    expect(tablesOf(jobs[0]).map(({ sheetName }) => sheetName)).toEqual(['企业组', '创业组']);
    expect(jobs[0]?.region).toBe('太原市');
  });

  it('hold for every project the marks, dropped marks, score, item and rank of ranking.json', () => {
    expect(rankings).toHaveLength(32);
    for (const ranking of rankings) {
      const table = tablesOf(jobOf(ranking)).find(({ id }) => id === ranking.group) ?? expect.fail();
      const shown = rowsOf(table);
      expect(shown).toHaveLength(ranking.rows.length);
      ranking.rows.forEach((expected, at) => {
        const row = shown[at] ?? expect.fail();
        const where = `${ranking.file} ${expected.projectId}`;
        expect(row['项目编号'], where).toBe(expected.projectId);
        expect(row['名次'], where).toBe(expected['rankText']);
        expect(row['得分'], where).toBe(expected['score'] ?? '—');
        expect(row['有效评分'], where).toBe(String(expected['validMarks']));
        if (typeof expected.item === 'string') expect(row['单项分'], where).toBe(expected.item);
        expect(
          marksAt(table, at).map(({ text }) => text),
          where,
        ).toEqual(expected.marks.map(plain));
        const struck = marksAt(table, at).flatMap(({ text, isStruck }) => (isStruck ? [text] : []));
        const dropped = [expected['droppedHighest'], expected['droppedLowest']];
        expect([...struck].sort(), where).toEqual(
          dropped.flatMap((mark) => (typeof mark === 'string' ? [plain(mark)] : [])).sort(),
        );
      });
    }
  });

  it('say who went on, as ranking.json promotes, and in the grand final who got which award', () => {
    for (const ranking of rankings) {
      const table = tablesOf(jobOf(ranking)).find(({ id }) => id === ranking.group) ?? expect.fail();
      const head = { semi: '推荐', final: '晋级', grand: '奖项' }[ranking.stage];
      const shown = rowsOf(table).map((row) => row[head]);
      if (ranking.stage === 'grand') continue;
      expect(shown, ranking.file).toEqual(
        ranking.rows.map(({ promoted }) => (promoted === true ? head : '')),
      );
    }
    const levels = new Map(readExpected('awards').awards.map((award) => [award.projectId, award['level']]));
    const grand = rankings.filter(({ stage }) => stage === 'grand');
    for (const ranking of grand) {
      const table = tablesOf(jobOf(ranking))[0] ?? expect.fail();
      expect(rowsOf(table).map((row) => row['奖项'])).toEqual(
        ranking.rows.map(({ projectId }) => levels.get(projectId) ?? ''),
      );
    }
  });

  it('are signed by every judge, the scorer, the supervisor, and the notary where one is required', () => {
    const [semi] = tablesOf(jobs[0]);
    const [grand] = tablesOf(jobs.at(-1));
    expect(semi?.signers).toEqual(['评委1', '评委2', '评委3', '评委4', '评委5', '记分员', '监督员']);
    expect(grand?.signers?.slice(-3)).toEqual(['记分员', '监督员', '公证员']);
    expect(grand?.signers).toHaveLength(7 + 3);
  });

  it('tell the method of reckoning in words of the stage’s rules', () => {
    const [grand] = tablesOf(jobs.at(-1));
    expect(grand?.lead.join('\n')).toContain(
      '计分方法：百分制，去掉一个最高分和一个最低分后取平均分，四舍五入保留两位小数',
    );
    const stages = shanxi.competition.stages;
    const plainMean = { ...stages.grand, mean: 'plain', decimals: 0 } as const;
    const changed = {
      ...shanxi,
      competition: { ...shanxi.competition, stages: { ...stages, grand: plainMean } },
    };
    expect(tablesOf(scoreSheet.jobs(changed).at(-1))[0]?.lead.join('\n')).toContain(
      '百分制，取全部有效评分的平均分，四舍五入取整数',
    );
  });

  it('reach the workbook with numbers as numbers and dropped marks struck through', async () => {
    const ranking = rankings.find(({ stage, panel }) => stage === 'final' && panel === 1) ?? expect.fail();
    const sheets = await workbookOf(jobOf(ranking), shanxi);
    const rows = sheets['企业组'] ?? expect.fail();
    const head = rows.findIndex(([first]) => first?.[0] === '序号');
    const heads = (rows[head] ?? []).map(([value]) => value);
    ranking.rows.forEach((expected, at) => {
      const cells = rows[head + 1 + at] ?? expect.fail();
      const of = (name: string): string | null => cells[heads.indexOf(name)]?.[0] ?? null;
      expect(of('项目编号')).toBe(expected.projectId);
      expect(Number(of('得分'))).toBe(Number(expected['score']));
      expect(of('名次')).toBe(expected['rankText']);
      const marks = heads.flatMap((name, index) => (name?.startsWith('评委') === true ? [cells[index]] : []));
      expect(marks.map((cell) => number(cell?.[0] ?? ''))).toEqual(expected.marks.map(number));
      expect(
        marks
          .filter((cell) => cell?.[1] === true)
          .map((cell) => number(cell?.[0] ?? ''))
          .sort(),
      ).toEqual(
        [expected['droppedHighest'], expected['droppedLowest']].map((mark) => number(String(mark))).sort(),
      );
    });
  });
});

describe('score sheets with trouble in them', () => {
  const context = named();
  const [table] = tablesOf(scoreSheet.jobs(context)[0]);
  const rows = rowsOf(table ?? expect.fail());

  it('lose no row: absent projects and unknown ones come last, without a rank', () => {
    expect(rows.map((row) => [row['得分'], row['名次'], row['备注']])).toEqual([
      ['90.00', '第1名', ''],
      ['89.63', '第2名', '司徒衡回避；有效评分少于5个；欧阳评委与单位有关联'],
      ['—', '—', '弃权'],
      ['—', '—', '未能与报名项目对应，没有计分'],
    ]);
  });

  it('strike of equal extremes one copy each (domain §4.2, 2)', () => {
    expect(marksAt(table ?? expect.fail(), 0).filter(({ isStruck }) => isStruck)).toHaveLength(2);
  });

  it('strike nothing where nothing was left out', () => {
    expect(marksAt(table ?? expect.fail(), 1).some(({ isStruck }) => isStruck)).toBe(false);
  });

  it('say that a fact is not on the sheet instead of leaving it out', () => {
    const unstated = {
      ...context,
      records: {
        ...context.records,
        scoreSheets: context.records.scoreSheets.map((sheet) => ({
          ...sheet,
          heldOn: null,
          venue: null,
          notary: null,
        })),
      },
    };
    const lead = tablesOf(scoreSheet.jobs(unstated)[0])[0]?.lead.join('\n');
    expect(lead).toContain('时间：评分表未填写');
    expect(lead).toContain('地点：评分表未填写');
    expect(lead).toContain('公证：评分表未填写');
  });
});

describe('the anonymous copy', () => {
  const context = named();
  const names = ['欧阳', '司徒', '诸葛', '上官', '夏侯'];

  it('names no judge, neither in words nor anywhere in its files', async () => {
    const [job] = anonymousScoreSheet.jobs(context);
    const words = textsOf(job ?? expect.fail()).join('\n');
    expect(names.filter((name) => words.includes(name))).toEqual([]);
    expect(words).toContain('评委2回避');
    const internal = textsOf(scoreSheet.jobs(context)[0] ?? expect.fail()).join('\n');
    expect(names.filter((name) => internal.includes(name))).toEqual(names);
    for (const format of ['pdf', 'xlsx'] as const) {
      const text = await bareTextOf(job ?? expect.fail(), context, format);
      expect(text).toContain('评委5');
      expect(
        names.filter((name) => text.includes(name)),
        format,
      ).toEqual([]);
    }
  });

  it('has the same marks and ranks, but no number of the portal and nobody to sign', () => {
    const own = anonymousScoreSheet.jobs(shanxi);
    expect(own).toHaveLength(jobs.length);
    own.forEach((job, at) => {
      tablesOf(job).forEach((table, index) => {
        const internal = tablesOf(jobs[at])[index] ?? expect.fail();
        const kept = (row: Readonly<Record<string, string>>) =>
          Object.entries(row).filter(([head]) => head !== '项目编号' && head !== '出场顺序');
        expect(rowsOf(table).map(kept)).toEqual(rowsOf(internal).map(kept));
        expect(table.columns.map(({ head }) => head)).not.toContain('项目编号');
        expect(table.signers).toBeUndefined();
      });
    });
    expect(own.flatMap(textsOf).join('\n')).not.toMatch(/SX2026-\d{4}/);
  });
});

interface Mark {
  readonly text: string;
  readonly isStruck: boolean;
}

/** Marks of a row, numbers without zeros at the end. */
function marksAt(table: Table, row: number): readonly Mark[] {
  return table.columns.flatMap(({ id }, at): readonly Mark[] => {
    const cell = table.rows[row]?.[at];
    if (!id.startsWith('judge') || cell === undefined) return [];
    return [{ text: plain(formatCell(cell)), isStruck: cell.type === 'number' && cell.struck === true }];
  });
}

/** 91.90 and 91.9 are the same mark. */
function plain(mark: string): string {
  return /^\d+\.\d+$/.test(mark) ? mark.replace(/\.?0+$/, '') : mark;
}

function number(mark: string): string | number {
  return /^[\d.]+$/.test(mark) ? Number(mark) : mark;
}

async function bytesOf(job: Job, context: KindContext, format: 'pdf' | 'xlsx'): Promise<Uint8Array> {
  return (await renderers[format].render(composed(job, context), await renderContext())).bytes;
}

async function workbookOf(
  job: Job,
  context: KindContext,
): Promise<Readonly<Record<string, readonly (readonly (readonly [string | null, boolean])[])[]>>> {
  const file = join(folder, 'sheet.xlsx');
  writeFileSync(file, await bytesOf(job, context, 'xlsx'));
  const dump = execFileSync('/usr/bin/python3', ['test/support/read-struck.py', file], { encoding: 'utf8' });
  return JSON.parse(dump) as Awaited<ReturnType<typeof workbookOf>>;
}

/** All that a file says, its properties too, by other people's readers; without white space. */
async function bareTextOf(job: Job, context: KindContext, format: 'pdf' | 'xlsx'): Promise<string> {
  const file = join(folder, `anonymous.${format}`);
  writeFileSync(file, await bytesOf(job, context, format));
  const run = (program: string, argv: readonly string[]): string =>
    execFileSync(program, argv, { encoding: 'utf8' });
  const text =
    format === 'pdf'
      ? run('pdftotext', ['-raw', file, '-']) + run('pdfinfo', [file])
      : run('unzip', ['-p', file]);
  return text.replace(/\s+/g, '');
}
