import { describe, expect, it } from 'vitest';
import { headValue, readHead } from '../../src/ingest/sheet-head.ts';
import type { RawCell } from '../../src/ingest/raw-table.ts';

function line(text: string, cell: string): RawCell {
  return { place: { file: 'a.xlsx', sheet: '表', cell }, text, value: { type: 'text' } };
}

describe('the lines above a table', () => {
  const head = readHead([
    line('某大赛省级决赛第1小组评分表', 'A1'),
    line('组别：企业组　时间：2026年8月20日　地点：太原市　晋级名额：13个', 'A2'),
    line('公证机构：某公证处（虚构）　公证书编号：（2026）证字第1号　公证日期：', 'A3'),
  ]);

  it('are pairs of name and value, each with its cell', () => {
    expect(head.get('组别')).toMatchObject({ value: '企业组', place: { cell: 'A2' } });
    expect(head.get('晋级名额')?.value).toBe('13个');
    expect(head.get('公证机构')).toMatchObject({ value: '某公证处（虚构）', place: { cell: 'A3' } });
    expect(head.get('公证书编号')?.value).toBe('（2026）证字第1号');
  });

  it('tell an empty value from one that is not there', () => {
    expect(head.get('公证日期')?.value).toBe('');
    expect(head.get('亮分方式')).toBeUndefined();
    expect(headValue(head, '亮分方式', '地点')?.value).toBe('太原市');
  });
});
