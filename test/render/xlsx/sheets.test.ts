import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as b from '../../../src/document/build.ts';
import type { Cell, Column } from '../../../src/document/model.ts';
import { cellToSheet } from '../../../src/render/xlsx/cell.ts';
import { uniqueSheetNames } from '../../../src/render/xlsx/names.ts';
import { documentToSheets } from '../../../src/render/xlsx/sheets.ts';
import { projectTable, sampleNotice } from '../../support/ooxml-samples.ts';

const stored = (cell: Cell, content: Column['content'] = 'text'): unknown => {
  const { value, format } = cellToSheet(cell, { content, widthChars: 10 });
  return [value, format];
};

describe('a cell of a sheet', () => {
  it('keeps its type', () => {
    expect(stored(b.textCell('大同市'))).toEqual([{ type: 'text', text: '大同市' }, null]);
    expect(stored(b.numberCell('95.50'))).toEqual([{ type: 'number', value: 95.5 }, '0.00']);
    expect(stored(b.numberCell(12))).toEqual([{ type: 'number', value: 12 }, '0']);
    expect(stored(b.dateCell('2026-07-10'))).toEqual([{ type: 'date', iso: '2026-07-10' }, 'yyyy-mm-dd']);
    expect(stored(b.namesCell('张𬍛', '王伟'))).toEqual([{ type: 'text', text: '张𬍛、王伟' }, null]);
    expect(stored(b.blankCell('not-applicable'))).toEqual([{ type: 'text', text: '—' }, null]);
    expect(stored(b.blankCell('to-fill-in'))).toEqual([{ type: 'empty' }, null]);
  });

  it('groups from five digits on, as pages do (GB/T 15835)', () => {
    expect([stored(b.numberCell(9999)), stored(b.numberCell('12800.5'))]).toEqual([
      [{ type: 'number', value: 9999 }, '0'],
      [{ type: 'number', value: 12800.5 }, '#,##0.0'],
    ]);
  });

  it('stores a number a workbook cannot hold exactly as text', () => {
    expect(stored(b.numberCell('1234567890123456'))).toEqual([
      { type: 'text', text: '1,234,567,890,123,456' },
      '@',
    ]);
  });

  it('is text for good in columns of codes, and where it looks like a formula or a number', () => {
    expect(stored(b.textCell('SXCK2026-Q-1-001'), 'code')).toEqual([
      { type: 'text', text: 'SXCK2026-Q-1-001' },
      '@',
    ]);
    for (const text of ['=1+1', '+86', '-1', '@SUM(A1)', '13800000000', '2026-07-10', '1/2', '12%']) {
      expect(stored(b.textCell(text))).toEqual([{ type: 'text', text }, '@']);
    }
  });
});

describe('names of sheets', () => {
  it('get a number when they are met again, whatever their capitals', () => {
    expect(uniqueSheetNames(['名单', '名单', 'A', 'a'])).toEqual(['名单', '名单（2）', 'A', 'a（2）']);
  });

  it('lose what a workbook refuses', () => {
    expect(uniqueSheetNames(["[2026] 企业组/创业组:*?\\'", '///'])).toEqual(['2026  企业组 创业组', '表']);
  });

  it('are unique, short enough and whole in their characters for any wish', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }), (wished) => {
        const names = uniqueSheetNames(wished);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
          expect(name.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe('the sheets of a document', () => {
  it('are one for each table, with the title of the annex and of the table over it', () => {
    const { sheets } = documentToSheets(sampleNotice());
    expect(sheets.map((sheet) => sheet.name)).toEqual(['获奖名单', '获奖名单（2）', '获奖名单（3）']);
    expect(
      sheets.map((sheet) =>
        [...sheet.over, ...sheet.under].flatMap((row) => (row.type === 'banner' ? [row.text] : [])),
      ),
    ).toEqual([
      [
        '第十一届“创客中国”山西省中小企业创新创业大赛获奖名单',
        '推荐地市：大同市',
        '注：得分为去掉一个最高分和一个最低分后的平均分。',
      ],
      ['优秀组织单位名单', '企业组', '推荐地市：大同市', '注：得分为去掉一个最高分和一个最低分后的平均分。'],
      ['优秀组织单位名单', '创业组', '推荐地市：大同市', '注：得分为去掉一个最高分和一个最低分后的平均分。'],
    ]);
  });

  it('carry the document’s title over each of its tables, and say which each is', () => {
    const about = b.properties({ title: '获奖名单', date: '2026-09-22' });
    const tables = ['企业组', '创业组'].map((sheetName) => ({ ...projectTable(sheetName, 1), sheetName }));
    const bannersOf = (body: Parameters<typeof b.document>[2]) =>
      documentToSheets(b.document('list', about, body)).sheets.map((sheet) =>
        [...sheet.over, ...sheet.under]
          .flatMap((row) => (row.type === 'banner' ? [row.text] : []))
          .slice(0, -2),
      );
    expect(bannersOf([b.title('获奖名单'), ...tables])).toEqual([
      ['获奖名单', '企业组'],
      ['获奖名单', '创业组'],
    ]);
    // Working papers without a title keep their heads in the first row, for filters.
    expect(bannersOf(tables)).toEqual([[], []]);
  });

  it('leave out the columns of the page', () => {
    const [sheet] = documentToSheets(sampleNotice()).sheets;
    const head = sheet?.over.at(-1);
    expect(head?.type === 'head' && head.texts).toEqual([
      '序号',
      '项目名称',
      '团队成员',
      '得分',
      '报名日期',
      '联系方式',
    ]);
  });

  it('lie across when the table is wide, and can be filtered when it is long', () => {
    const about = b.properties({ title: '表', date: '2026-09-22' });
    const narrow = b.table('n', [b.column('a', '甲')], [['1']]);
    const { sheets } = documentToSheets(b.document('test', about, [projectTable('p', 8), narrow]));
    expect(sheets.map((sheet) => [sheet.orientation, sheet.hasFilter])).toEqual([
      ['landscape', true],
      ['portrait', false],
    ]);
  });

  it('are as high as their longest cell', () => {
    const about = b.properties({ title: '表', date: '2026-09-22' });
    const rows = [['短'], ['很长很长很长很长很长很长很长很长很长很长的文字']];
    const { sheets } = documentToSheets(
      b.document('test', about, [b.table('n', [b.column('a', '甲', { widthChars: 6 })], rows)]),
    );
    const heightOf = (row: number): number => sheets[0]?.data.heightPointsOf(row) ?? 0;
    expect(heightOf(1)).toBeGreaterThan(3 * heightOf(0));
  });
});

describe('a title over a narrow table', () => {
  it('is broken between words, never inside one (domain §1.4)', () => {
    const title = '第十一届“创客中国”山西省中小企业创新创业大赛获奖名单';
    const about = b.properties({ title, date: '2026-09-22' });
    const narrow = b.table('n', [b.column('a', '项目名称', { widthChars: 40 })], [['某项目']]);
    const [sheet] = documentToSheets(b.document('list', about, [b.title(title), narrow])).sheets;
    const [banner] = sheet?.over ?? [];
    const lines = banner?.type === 'banner' ? banner.text.split('\n') : [];
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toBe(title);
    expect(lines[1]).toMatch(/^(山西省|中小企业|创新|创业|大赛|获奖|名单)/u);
  });
});
