import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as b from '../../src/document/build.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { docxRenderer } from '../../src/render/docx/renderer.ts';
import { partsOf, textOfPart } from '../../src/package/parts.ts';
import { documentToPages } from '../../src/render/pdf/flow/page.ts';
import { pdfRenderer } from '../../src/render/pdf/renderer.ts';
import type { RenderContext } from '../../src/render/renderer.ts';
import { xlsxRenderer } from '../../src/render/xlsx/renderer.ts';
import { lintPackage } from '../support/ooxml-lint.ts';
import { scratchFolder } from '../support/scratch.ts';
import { renderContext } from './pdf/support.ts';

/*
 * A panel's score sheet: seven marks of which two are dropped, and lines to sign. Read back by other programs.
 */

const judges = ['评委一', '评委二', '评委三', '评委四', '评委五', '评委六', '评委七'];
const number = { content: 'number', widthChars: 4 } as const;
const columns = [
  b.column('serial', '序号', { content: 'number', widthChars: 3 }),
  b.column('name', '项目名称', { widthChars: 14 }),
  b.column('company', '参赛单位', { widthChars: 14 }),
  ...judges.map((judge, index) => b.column(`mark-${index}`, judge, number)),
  b.column('highest', '去掉最高', number),
  b.column('lowest', '去掉最低', number),
  b.column('score', '得分', number),
  b.column('rank', '名次', { content: 'number', widthChars: 3 }),
  b.column('remark', '备注', { widthChars: 5 }),
];
const marks = ['80.50', '98.50', '82.50', '83.50', '71.00', '85.50', '86.50'];
const rows = Array.from({ length: 6 }, (_, index) => [
  b.numberCell(index + 1),
  '基于多源遥感的黄河流域生态监测平台',
  '太原市测试智能装备制造股份有限公司',
  ...marks.map((mark) => (mark === '98.50' || mark === '71.00' ? b.struckCell(mark) : b.numberCell(mark))),
  ...['98.50', '71.00', '83.70', '1'].map((value) => b.numberCell(value)),
  b.blankCell(),
]);
const signers = [...judges.map((judge) => `${judge}：`), '记分员：', '监督员：'];
const sheet = b.table('scores', columns, rows, {
  notes: ['注：划线的分数不计入。'],
  signers,
  sheetName: '评分表',
});
const about = b.properties({ title: '企业组评分表', date: '2026-08-20', status: 'final' });
const document = b.document('test', about, [b.title('企业组评分表'), sheet]);
const bare = (text: string): string => text.replace(/\s/g, '');

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

describe('a score sheet', () => {
  it('lies across in PDF and DOCX alike and says the same in both', async () => {
    const folder = scratchFolder();
    const [pdf, docx] = [join(folder, 'sheet.pdf'), join(folder, 'sheet.docx')];
    writeFileSync(pdf, (await pdfRenderer.render(document, context)).bytes);
    const { bytes } = await docxRenderer.render(document, context);
    writeFileSync(docx, bytes);
    expect(lintPackage(bytes)).toEqual([]);
    expect(textOfPart(partsOf(bytes), 'word/document.xml')).toContain('w:orient="landscape"');
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size:\s+841\.\d+ x 595/);
    const office = JSON.parse(
      execFileSync('/usr/bin/python3', ['test/support/read-office.py', docx], { encoding: 'utf8' }),
    ) as Readonly<Record<string, string>>;
    const words = bare(plainText(document));
    expect(words).toContain('评委七：记分员：监督员：');
    expect(bare(office[docx] ?? '')).toBe(words);
  });

  it('draws a line through the dropped marks and through nothing else', () => {
    const { pages } = documentToPages(document, context);
    const struck = pages.flatMap(({ texts, shapes }) =>
      shapes
        .filter((shape) => shape.type === 'rule')
        .flatMap((rule) =>
          texts.filter(
            ({ xMm, yMm, size }) =>
              Math.abs(rule.x1Mm - xMm) < 0.01 && rule.y1Mm < yMm && rule.y1Mm > yMm - size * 0.3528 * 0.7,
          ),
        ),
    );
    // Two in each of the six rows; the same numbers stand unstruck in the columns 去掉最高 and 去掉最低.
    expect(struck.map(({ text }) => text)).toEqual(
      Array.from({ length: 6 }, () => ['98.50', '71.00']).flat(),
    );
  });

  it('gives each who signs a label and about 35 mm of line', () => {
    const { pages } = documentToPages(document, context);
    const shapes = pages.flatMap((page) => page.shapes);
    const lines = shapes.flatMap((shape) =>
      shape.type === 'rule' && shape.x2Mm - shape.x1Mm > 20 && shape.x2Mm - shape.x1Mm < 60
        ? [shape.x2Mm - shape.x1Mm]
        : [],
    );
    expect(lines.length).toBe(signers.length);
    for (const length of lines) expect(length).toBeGreaterThan(30);
  });

  it('marks the dropped runs in DOCX and ends each line to sign at an underlined tab', async () => {
    const { bytes } = await docxRenderer.render(document, context);
    const xml = textOfPart(partsOf(bytes), 'word/document.xml');
    const struck = [...xml.matchAll(/<w:strike[^>]*\/>.*?<w:t[^>]*>([^<]*)</g)].map((match) => match[1]);
    expect(struck).toEqual(Array.from({ length: 6 }, () => ['98.50', '71.00']).flat());
    expect(xml.match(/w:leader="underscore"/g)?.length).toBe(signers.length);
  });

  it('keeps marks as numbers with the font struck through in XLSX, and lines below the table', async () => {
    const path = join(scratchFolder(), 'sheet.xlsx');
    const { bytes } = await xlsxRenderer.render(document, context);
    writeFileSync(path, bytes);
    expect(lintPackage(bytes)).toEqual([]);
    const script = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
cells = [cell for row in sheet.iter_rows() for cell in row]
labels = [cell for cell in cells if isinstance(cell.value, str) and cell.value.endswith('：')]
last = max(cell.row for cell in cells if isinstance(cell.value, str) and cell.value.startswith('注'))
print(json.dumps({
  'struck': [[type(cell.value).__name__, cell.value] for cell in cells if cell.font.strike],
  'labels': [cell.value for cell in labels],
  'below': all(cell.row > last for cell in labels),
  'width': sheet.max_column,
  'lines': [sum(1 for cell in cells if cell.row == row and cell.border.bottom.style == 'thin') for row in sorted({cell.row for cell in labels})],
  'orientation': sheet.page_setup.orientation,
}))`;
    const read = JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, path], { encoding: 'utf8' })) as {
      readonly struck: readonly (readonly [string, number])[];
      readonly labels: readonly string[];
      readonly below: boolean;
      readonly width: number;
      readonly lines: readonly number[];
      readonly orientation: string;
    };
    expect(read.struck).toEqual(
      Array.from({ length: 6 }, () => [
        ['float', 98.5],
        ['int', 71],
      ]).flat(),
    );
    expect(read.labels).toEqual(signers);
    expect(read.below).toBe(true);
    expect(read.width).toBe(columns.length);
    for (const count of read.lines) expect(count).toBeGreaterThan(0);
    expect(read.orientation).toBe('landscape');
  });
});
