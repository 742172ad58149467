import { describe, expect, it } from 'vitest';
import { readRecords, type ReadRecords } from '../../src/ingest/read-records.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';

/* What staff write in words decides whether a list may be published: only a clear yes counts. */

function read(path: string, lines: readonly string[]): Promise<ReadRecords> {
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  return readRecords([{ path, bytes }], shanxiCompetition());
}

describe('the state of an objection', () => {
  it.each([
    ['已办结', true],
    ['办结', true],
    ['已撤回', true],
    ['未办结', false],
    ['尚未办结', false],
    ['部分办结', false],
    ['待结案', false],
    ['处理中', false],
    ['', false],
  ])('%s: closed is %s', async (status, closed) => {
    const { records } = await read('公示与争议记录.csv', [
      '收到日期,项目名称,异议内容,处理结果,状态',
      `2026-09-17,甲项目,反映项目权利归属,,${status}`,
    ]);
    expect(records.objections).toMatchObject([{ content: '反映项目权利归属', closed }]);
  });
});

describe('a score sheet', () => {
  const sheet = (display: string, rank: string): Promise<ReadRecords> =>
    read('评分/省级决赛/第1小组（企业组）.csv', [
      '第1小组评分表（企业组）',
      `组别：企业组　　亮分方式：${display}`,
      '项目名称,参赛单位,评委1,评委2,评委3,平均分,名次',
      `甲项目,甲有限公司,90,91,92,91,${rank}`,
    ]);

  it.each([
    ['现场亮分', '现场亮分'],
    ['评委当场举牌', '评委当场举牌'],
    ['未当场亮分', null],
    ['否', null],
    ['/', null],
    ['', null],
  ])('saying %j of the display shows %j', async (written, display) => {
    const { records } = await sheet(written, '1');
    expect(records.scoreSheets).toMatchObject([{ display }]);
  });

  it.each([
    ['3', 3],
    ['第3名', 3],
    ['并列第3名', 3],
    ['第3名（并列）', 3],
    ['弃赛', null],
  ])('ranking %s is compared as %s', async (written, staffRank) => {
    const { records } = await sheet('现场亮分', written);
    expect(records.scoreSheets[0]?.rows).toMatchObject([{ staffRank }]);
  });
});
