import { describe, expect, it } from 'vitest';
import { formatCell } from '../../src/document/format-cell.ts';
import { certificateRegister } from '../../src/tables/certificate-register.ts';
import { competition, expectedAwards, results } from '../kinds/sample-context.ts';

describe('the register of certificates', () => {
  const table = certificateRegister(results.awards, competition);

  it('has one line a certificate, with the number of awards.json', () => {
    const numbers = table.rows.map((row) => formatCell(row[1] ?? expect.fail()));
    expect(numbers).toEqual(expectedAwards.awards.map(({ certNo }) => certNo));
    expect(new Set(numbers).size).toBe(60);
  });

  it('tells who got it for what, and who is named on it', () => {
    expect(table.columns.map(({ head }) => head)).toEqual([
      '序号',
      '证书编号',
      '获奖单位（团队）',
      '项目名称',
      '组别',
      '奖项',
      '团队核心成员',
      '地市',
    ]);
    expect(table.rows[0]?.map(formatCell)).toEqual([
      '1',
      'SXCK2026-Q-1-001',
      '煦禾矿业科技有限公司',
      '面向薄煤层的本安型煤基活性炭',
      '企业组',
      '一等奖',
      '贾涵、方翀、顾頔、尉迟玥、阎㛃堃',
      '晋中市',
    ]);
    expect(table.rows[1]?.[6]).toEqual({ type: 'blank', reason: 'none' });
  });
});
