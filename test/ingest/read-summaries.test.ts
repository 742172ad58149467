import { describe, expect, it } from 'vitest';
import { readSummaries } from '../../src/ingest/read-summaries.ts';
import { openNotebook } from '../../src/ingest/notebook.ts';
import type { Summary } from '../../src/records/summaries.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';

const competition = shanxiCompetition();

function read(text: string | Uint8Array, path = '地市总结/太原市.txt') {
  const notebook = openNotebook();
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const summaries = readSummaries([{ path, bytes }], competition, notebook);
  return { summary: summaries[0], codes: notebook.problems.map(({ code }) => code), notebook };
}

const told = (summary: Summary | undefined) =>
  Object.fromEntries(
    Object.entries(summary?.sections ?? {}).map(([id, { heading, paragraphs }]) => [
      id,
      [heading, ...paragraphs.map(({ text }) => text)],
    ]),
  );

describe('the text of a summary', () => {
  it('is read by its headings, whatever their numbering, and keeps the name a heading was given', () => {
    const { summary, codes } = read(
      '太原市赛事活动总结\n\n五、主要做法与亮点\n　　一是办得好。\r\n二是办得快。\n# 存在的问题：\n人手不够。\n3. 下一步打算\n继续办。',
    );
    expect(codes).toEqual([]);
    expect(told(summary)).toEqual({
      practice: ['主要做法与亮点', '一是办得好。', '二是办得快。'],
      shortcomings: ['存在的问题', '人手不够。'],
      proposals: ['下一步打算', '继续办。'],
    });
  });

  it('may say 无: the part is there, and empty', () => {
    expect(told(read('存在问题\n无。').summary)).toEqual({ shortcomings: ['存在问题'] });
  });

  it('is told where a paragraph stands under no known heading', () => {
    const { codes, notebook } = read('存在问题\n人手不够。\n八、其他事项\n这一段没有地方放。');
    expect(codes).toEqual(['summary-text-unplaced', 'summary-text-unplaced']);
    expect(notebook.problems[0]).toMatchObject({ place: { row: 3 }, region: '太原市' });
  });

  it('may be in GBK, as 记事本 saves it; a Word file is asked for as plain text', () => {
    // 存在问题 in GBK, line feed, 无 in GBK.
    const gbk = Uint8Array.from([0xb4, 0xe6, 0xd4, 0xda, 0xce, 0xca, 0xcc, 0xe2, 0x0a, 0xce, 0xde]);
    expect(told(read(gbk).summary)).toEqual({ shortcomings: ['存在问题'] });
    expect(read('存在问题', '地市总结/太原市.docx').codes).toEqual(['summary-not-text']);
  });

  it('is the province’s own under the name 全省, and of no region nobody knows', () => {
    expect(read('存在问题\n无', '地市总结/全省.txt').summary?.region).toBeNull();
    expect(read('存在问题\n无', '地市总结/某市.txt').codes).toEqual(['file-for-unknown-region']);
  });

  it('leaves a workbook of the same folder to the other readers', () => {
    expect(read('', '地市总结/太原市.xlsx').summary).toBeUndefined();
  });
});
