import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNotice } from '../../src/notice/check-notice.ts';
import { readNotice } from '../../src/notice/read-notice.ts';
import { formatProblem } from '../../src/problems/report.ts';
import { jiangyuan } from './invented.ts';

/* Whatever a file holds, it is read and told about, never thrown at. */

const settings = jiangyuan();
const pieces = [
  '附件1',
  '附件：1. ',
  '一、',
  '（一）',
  '(二)',
  '1.',
  '（1）',
  '2027年6月30日',
  '前',
  '截止日期为',
  '近三年',
  '关于',
  '的通知',
  '主办单位：',
  '会同',
  '、',
  '，',
  '。',
  '（',
  '）',
  '“',
  '”',
  '**',
  '<',
  '>',
  'a@b.cn',
  '创业组',
  '创客',
  '团队',
  '如下',
  '\t',
  '\n',
  ' ',
  '赛事名称',
  '大赛',
  '印发',
  '抄送：',
  '奖',
  '\u00a0',
  '𠮷',
  '\r',
  '|',
  '(((',
  '以下简称',
  '99999999999',
  '十十',
];
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read and told about without a throw, every problem at a line of it', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const lines = text.split(/\r\n|[\n\r\u2028]/).length;
        for (const entry of checkNotice(text, 'a.txt', settings)) {
          expect(formatProblem(entry, 'zh')).not.toMatch(/undefined|NaN|\[object/);
          expect(formatProblem(entry, 'en')).not.toMatch(/undefined|NaN|\[object/);
          expect(entry.place.row ?? 1).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every line that is not blank, in order', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const read = readNotice(text, 'a.txt').lines.map((line) => line.text);
        const expected = text.split(/\r\n|[\n\r\u2028]/).map((line) => line.trim());
        expect(read).toEqual(expected.filter((line) => line !== '' && line !== '\ufeff'));
      }),
    );
  });

  it('of nothing, or far longer than a notice, is told and looked at no further', () => {
    const codes = (text: string): readonly string[] =>
      checkNotice(text, 'a.txt', settings).map(({ code }) => code);
    expect(codes(' \n\u3000\n')).toEqual(['notice-empty']);
    expect(codes('大赛。'.repeat(300_000))).toEqual(['notice-too-long']);
    expect(codes('大赛\n'.repeat(30_000))).toEqual(['notice-too-many-lines']);
  });

  it.each([
    '（',
    '创客',
    '一、',
    '1 ',
    '、甲',
    '，新甲',
    'a',
    'a@',
    '附件',
    '《',
    '奖、',
    '会同甲、',
    '\t',
    '主办',
    '近三年',
    '<a ',
    '7月1日前',
  ])('of one piece over and over (“%s”) comes to an end', (piece) => {
    const found = checkNotice(piece.repeat(Math.floor(400_000 / piece.length)), 'a.txt', settings);
    expect(Array.isArray(found)).toBe(true);
  });
});
