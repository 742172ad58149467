import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatCell } from '../../src/document/format-cell.ts';
import type { FlowChart, Table } from '../../src/document/model.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';
import { composed, tablesOf } from './launch-context.ts';
import { imprint, mend, plan, registration, text } from './launch-notice-mended.ts';
import { competition } from './sample-context.ts';

/*
 * The launch notice of the sample against the notice it was made from (samples/shanxi-2026/notice.txt): the
 * same text, but for the notice's own defects, each mended by a substitution of launch-notice-mended.ts that
 * must really occur. White space is no part of the comparison (A15, A17, A22).
 */

const bare = (words: string): string => words.replace(/\s+/gu, '');

interface Parts {
  readonly text: string;
  readonly annexes: readonly string[];
}

/** Cuts at the lines 附件1 … 附件4 (`附件 1` in the notice). */
function partsOf(lines: readonly string[]): Parts {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (new RegExp(`^附件${parts.length}$`).test(bare(line))) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  const [main = '', ...annexes] = parts.map((part) => part.join('\n'));
  return { text: main, annexes };
}

const notice = partsOf(readFileSync('samples/shanxi-2026/notice.txt', 'utf8').split('\n'));
/** Annex 4 of the notice ends with its note; what comes after is the imprint. */
const [noticeForm = '', noticeImprint = ''] = (notice.annexes[3] ?? '').split(/(?=公开类型)/u);

const folder = scratchFolder();
let pdf: Parts;
let pdfImprint: string;
let docx: string;

beforeAll(async () => {
  const ran = await jinbang([
    ...['generate', 'samples/shanxi-2026', '--only', 'launch-notice', '--final', '--out', folder],
  ]);
  expect(ran.out + ran.error).toContain('定稿');
  const file = join(folder, 'shanxi-2026/public/大赛通知/01_大赛通知_20260402');
  const raw = execFileSync('pdftotext', ['-raw', `${file}.pdf`, '-'], { encoding: 'utf8' });
  const lines = raw.split(/[\n\f]/).filter((line) => !/^\s*—\s*\d+\s*—\s*$/u.test(line));
  const start = lines.findIndex((line) => line.startsWith('抄送：'));
  pdf = partsOf(lines.slice(0, start));
  pdfImprint = lines.slice(start).join('');
  const read = execFileSync('/usr/bin/python3', ['test/support/read-office.py', `${file}.docx`], {
    encoding: 'utf8',
  });
  docx = Object.values(JSON.parse(read) as Record<string, string>).join('');
});

/** Heads and rows as printed, without white space. */
const cellsOf = (table: Table | undefined): readonly (readonly string[])[] =>
  table === undefined
    ? []
    : [
        table.columns.map(({ head }) => bare(head)),
        ...table.rows.map((row) => row.map((cell) => bare(formatCell(cell)))),
      ];

/** Tab-separated lines of a piece of the notice. */
const noticeCells = (words: string): readonly (readonly string[])[] =>
  words
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t').map(bare));

describe('the launch notice of the sample', () => {
  it('says in its text what the notice says, its defects mended', () => {
    expect(bare(pdf.text)).toBe(mend(bare(notice.text), text));
  });

  it('says in annex 1 what the notice says, its defects mended', () => {
    expect(bare(pdf.annexes[0] ?? '')).toBe(mend(bare(notice.annexes[0] ?? ''), plan));
  });

  it('says in annex 3 what the notice says, with the flow chart the notice lost (A37)', () => {
    const printed = bare(pdf.annexes[2] ?? '');
    const words = mend(bare(notice.annexes[2] ?? ''), registration);
    expect(printed.slice(0, words.length)).toBe(words);
    const chart = composed().value.annexes[2]?.body.find(
      (block): block is FlowChart => block.type === 'flow-chart',
    );
    expect(chart?.steps.length).toBeGreaterThan(8);
    const drawn = printed.slice(words.length);
    for (const { text: step } of chart?.steps ?? []) expect(drawn).toContain(step);
  });

  it('closes with the imprint of the notice and a copy for the co-hosts', () => {
    expect(bare(pdfImprint)).toBe(mend(bare(noticeImprint), imprint));
  });

  it('says the same in DOCX, whose headings and annex list carry their numbers as text', () => {
    const words = mend(bare(notice.annexes[0] ?? ''), plan);
    expect(bare(docx)).toContain(words);
    expect(bare(docx)).toContain(bare(pdf.annexes[3] ?? '—'));
    const open = mend(bare(notice.text), text);
    const [head = '', signature = ''] = open.split(/(?=附件：1)/u);
    expect(bare(docx)).toContain(head);
    expect(bare(docx)).toContain(signature);
    expect(bare(docx)).toContain(mend(bare(notice.annexes[2] ?? ''), registration));
  });
});

describe('annex 2 of the sample', () => {
  const [beforeCities = '', cities = '', specials = ''] = (notice.annexes[1] ?? '').split(
    /^(?:二、初赛、复赛|三、专题赛)$/mu,
  );
  const document = composed().value;
  const [finalsTable, citiesTable, specialsTable] = tablesOf(document, 1);

  it('has the title and the three headings of the notice', () => {
    const { title, body } = document.annexes[1] ?? expect.fail();
    expect(bare(beforeCities)).toContain(title);
    const headings = plainText({ ...document, annexes: [], body }).split('\n');
    expect(headings.filter((line) => /^[一二三]、/u.test(line))).toEqual([
      // A29: 决赛 is the 省级决赛 of the rest.
      mend('一、决赛、总决赛', [{ defect: 'A29', from: '一、决赛', to: '一、省级决赛' }]),
      '二、初赛、复赛',
      '三、专题赛',
    ]);
  });

  it('gives the finals as the notice does, under one host set', () => {
    const expected = noticeCells(beforeCities).map((row) =>
      row.map((cell) =>
        cell.endsWith('决赛、总决赛')
          ? mend(cell, [{ defect: 'A29', from: '大赛决赛、', to: '大赛省级决赛、' }])
          : cell === '山西省工业和信息化厅'
            ? mend(cell, [
                {
                  defect: 'A19',
                  from: '厅$',
                  to: '厅、山西省科学技术厅、山西省财政厅、山西省人力资源和社会保障厅、山西省民营经济发展局',
                },
              ])
            : cell,
      ),
    );
    expect(cellsOf(finalsTable)).toEqual(expected);
  });

  it('names each city contest and its host where the notice prints XX市 (A25, A26)', () => {
    const [head = [], pattern = []] = noticeCells(cities);
    expect(pattern).toEqual([
      'XX市中小企业创新创业大赛',
      'XX市',
      'XX市中小企业主管部门',
      'www.cnmaker.org.cn',
    ]);
    const expected = competition.regions.map(({ name, bureau }) => [
      `第十一届“创客中国”${name}中小企业创新创业大赛`,
      name,
      bureau.name,
      pattern[3],
    ]);
    expect(expected).toHaveLength(12);
    expect(cellsOf(citiesTable)).toEqual([head, ...expected]);
  });

  it('lists the seventeen special contests cell by cell', () => {
    const expected = noticeCells(specials).map((row) =>
      row[0] === '9'
        ? row.map((cell, index) =>
            index === 1 ? mend(cell, [{ defect: 'A08', from: '与安中小', to: '与安全中小' }]) : cell,
          )
        : row,
    );
    expect(expected).toHaveLength(1 + 17);
    expect(cellsOf(specialsTable)).toEqual(expected);
  });

  it('prints every cell of the three tables', () => {
    const printed = bare(pdf.annexes[1] ?? '');
    const words = bare(docx);
    for (const table of [finalsTable, citiesTable, specialsTable]) {
      for (const cell of cellsOf(table).flat()) {
        expect(printed).toContain(cell);
        expect(words).toContain(cell);
      }
    }
  });
});

describe('annex 4 of the sample', () => {
  const document = composed().value;
  const [form] = tablesOf(document, 3);

  it('is the form of the notice: title, line above, columns word for word, note below, rows to write in', () => {
    expect(noticeCells(noticeForm)).toEqual(cellsOf(form).slice(0, 1));
    const rows = form?.rows ?? [];
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.flat().every((cell) => cell.type === 'blank' && cell.reason === 'to-fill-in')).toBe(true);
    const { title } = document.annexes[3] ?? expect.fail();
    const note = mend(bare(noticeForm).replace(/^.*?(?=注：)/u, ''), [
      { defect: 'A23', from: '名单电子版请以地市（部门）为单位，一并', to: '名单电子版请一并' },
      { defect: 'A01', from: 'sxgzzxqy@126.com', to: 'sxcxcy-ds@example.com' },
    ]);
    expect([title, ...(form?.lead ?? []), ...(form?.notes ?? [])]).toEqual([
      bare(noticeForm).replace(/推荐地市：.*$/u, ''),
      '推荐地市：',
      note,
    ]);
  });

  it('is printed whole', () => {
    const printed = bare(pdf.annexes[3] ?? '');
    for (const words of [...(cellsOf(form)[0] ?? []), ...(form?.notes ?? []), '推荐地市：']) {
      expect(printed).toContain(words);
    }
  });
});
