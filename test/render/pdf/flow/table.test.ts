import { beforeAll, describe, expect, it } from 'vitest';
import {
  blankCell,
  column,
  document,
  namesCell,
  numberCell,
  paragraph,
  properties,
  table,
} from '../../../../src/document/build.ts';
import type { Table } from '../../../../src/document/model.ts';
import { plainText } from '../../../../src/document/plain-text.ts';
import type { FlowBox } from '../../../../src/render/pdf/flow/item.ts';
import { pdfRenderer } from '../../../../src/render/pdf/renderer.ts';
import { tableToPdf } from '../../../../src/render/pdf/flow/table.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { winnersTable } from '../sample-documents.ts';
import {
  blockContext,
  picture,
  renderContext,
  rulesOf,
  saved,
  textOf,
  withoutSpace,
  wordsOf,
} from '../support.ts';

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

function sheet(...tables: readonly Table[]) {
  return document('test', properties({ title: '名单', date: '2026-04-03', status: 'final' }), [
    paragraph('名单如下。'),
    ...tables,
  ]);
}

function rows(list: Table): readonly FlowBox[] {
  const items = tableToPdf(list, blockContext(sheet(list), context));
  return items.filter((item) => item.type === 'box');
}

const words = (box: FlowBox | undefined) => box?.drawing.texts.map((text) => text.text).join('') ?? '';
const leftOf = (box: FlowBox | undefined, text: string) =>
  box?.drawing.texts.find((candidate) => candidate.text === text)?.xMm ?? NaN;

const simple = table(
  'simple',
  [
    column('name', '项目名称', { widthChars: 20 }),
    column('score', '得分', { content: 'number', widthChars: 5 }),
    column('secret', '内部编号', { show: 'sheet' }),
  ],
  [
    ['甲', numberCell('100.00'), '机密'],
    ['乙', numberCell('9.50'), '机密'],
    ['丙', blankCell('not-applicable'), '机密'],
  ],
  { lead: ['推荐地市：大同市'], notes: ['注：无。'] },
);

const nineRows = table(
  'nine',
  [column('name', '项目名称'), column('score', '得分', { content: 'number' })],
  Array.from({ length: 9 }, () => ['甲', numberCell('1.00')]),
  { lead: ['推荐地市：大同市'], notes: ['注：无。'] },
);

describe('lowering a table', () => {
  it('is a lead, a head, a box a row and notes, without the columns for sheets', () => {
    expect(rows(simple).map(words)).toEqual([
      '推荐地市：大同市',
      '项目名称得分',
      '甲100.00',
      '乙9.50',
      '丙—',
      '注：无。',
    ]);
  });

  it('keeps lead and head with the first row and the last row with the notes', () => {
    const kept = rows(nineRows);
    const marks = kept.map((box) => (box.keepWithNext ? 'k' : '.')).join('');
    // Lead, head, nine rows, note: the note ends the table, what follows may stand on another side.
    expect([marks.slice(0, 2), marks.slice(-2)]).toEqual(['kk', 'k.']);
  });

  it('leaves no side with fewer than three rows at its head or foot', () => {
    const list = { ...nineRows, notes: [] };
    const marks = rows(list).map((box) => (box.keepWithNext ? 'k' : '.'));
    expect(marks.join('')).toBe('kk' + 'kk....kk.');
  });

  it('repeats the head with every row', () => {
    for (const box of rows(simple).slice(2, 5)) expect(box.repeat.map(words)).toEqual(['项目名称得分']);
  });

  it('ends numbers where the longest ends, so that points stand under one another', () => {
    const [, , first, second] = rows(simple);
    const width = (text: string) =>
      context.fonts.measure(text, 'body') * (first?.drawing.texts[0]?.size ?? 0);
    const right = (box: FlowBox | undefined, text: string) => leftOf(box, text) + (width(text) * 25.4) / 72;
    expect(right(first, '100.00')).toBeCloseTo(right(second, '9.50'), 3);
  });

  it('fills the type area exactly', () => {
    const [row] = rows(simple)[2]?.drawing.shapes ?? [];
    expect(row?.type === 'row' && [row.columnsMm[0], row.columnsMm.length]).toEqual([28, 3]);
    expect(row?.type === 'row' && row.columnsMm.at(-1)).toBeCloseTo(184, 6);
  });

  it('never breaks a name and sets it in one face', () => {
    const long = '阿卜杜热西提·买买提吐尔逊';
    const list = table(
      'names',
      [
        column('name', '项目名称', { widthChars: 40 }),
        column('members', '团队成员', { content: 'names', widthChars: 4 }),
      ],
      [['面向煤矿井下的多模态智能巡检机器人'.repeat(4), namesCell('张镕', long)]],
    );
    const texts = rows(list)[1]?.drawing.texts ?? [];
    const lines = new Map<number, string>();
    for (const { yMm, text } of texts) lines.set(yMm, (lines.get(yMm) ?? '') + text);
    expect([...lines.values()].some((line) => line.includes(long))).toBe(true);
    const faces = texts.filter((text) => /[张镕]/u.test(text.text)).map((text) => text.face.id);
    expect(new Set(faces).size).toBe(1);
  });

  it('takes 小四 where there is room and 五号 where there is not', () => {
    const size = (box: FlowBox | undefined) => box?.drawing.texts[0]?.size;
    expect(size(rows(simple)[2])).toBe(12);
    // Seven times 123,456,789 (5.06 em) needs 35.4 em; 156 mm hold 33.5 of 12 pt, 38.3 of 10.5 pt.
    const columns = Array.from({ length: 7 }, (_, index) =>
      column(`c${index}`, '数', { content: 'number', widthChars: 5 }),
    );
    const wide = table('wide', columns, [columns.map(() => numberCell('123456789'))]);
    expect(size(rows(wide)[1])).toBe(10.5);
  });
});

describe('a table of several sides', () => {
  it('has its head on every side, all its rows once and whole, and its text as the tree says', async () => {
    const doc = sheet(winnersTable(90));
    const { bytes, pages, problems } = await pdfRenderer.render(doc, context);
    expect(problems).toEqual([]);
    const path = saved(bytes);
    const found = wordsOf(path);
    for (let page = 1; page <= (pages ?? 0); page += 1) {
      const onPage = found.filter((word) => word.page === page && word.text === '项目名称');
      expect(onPage).toHaveLength(1);
    }
    const serials = found.filter((word) => word.left < 36 && word.top < 262 && /^\d+$/.test(word.text));
    expect(serials.map((word) => Number(word.text))).toEqual(
      Array.from({ length: 90 }, (_, index) => index + 1),
    );
    const heads = '序号项目名称参赛单位（团队）团队核心成员奖项得分';
    const text = textOf(path).replaceAll(/—\d+—/g, '').replaceAll(heads, '');
    expect(text).toBe(withoutSpace(plainText(doc)).replaceAll(heads, ''));
    expect(text).not.toContain('内部');
  });

  it('closes every side’s part with a rule inside the type area', async () => {
    const { bytes } = await pdfRenderer.render(sheet(winnersTable(40)), context);
    const path = saved(bytes);
    const rules = rulesOf(picture(path, 1), 'black', 150);
    expect(rules.at(-1)?.y).toBeLessThanOrEqual(262.3);
    expect(rules.at(-1)?.y).toBeGreaterThan(240);
    for (const rule of rules) expect(rule.thickness).toBeLessThanOrEqual(0.4);
  });

  it('sets 300 rows in a few seconds', async () => {
    const start = performance.now();
    const { pages } = await pdfRenderer.render(sheet(winnersTable(300)), context);
    expect(pages).toBeGreaterThan(12);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('says so when one row is higher than a side', async () => {
    const list = table('tall', [column('a', '甲'), column('b', '乙')], [['长'.repeat(6000), '短']]);
    const { problems } = await pdfRenderer.render(sheet(list), context);
    expect(problems.map((problem) => problem.code)).toContain('page-too-small');
  });
});
