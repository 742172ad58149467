import { describe, expect, it } from 'vitest';
import { annex, heading, paragraph } from '../../src/document/build.ts';
import {
  annexListItems,
  annexListLine,
  annexMark,
  annexReference,
  headingMark,
  numberHeadings,
  toChineseOrdinal,
} from '../../src/document/number.ts';

describe('ordinals', () => {
  // domain §1.5 and A.10.
  it.each([
    [1, '一'],
    [2, '二'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    // GB/T 15835 reading of larger numbers.
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1002, '一千零二'],
  ])('%i is %s', (n, words) => {
    expect(toChineseOrdinal(n)).toBe(words);
  });

  it('uses neither 〇 nor 零 below a hundred, and no ordinal twice', () => {
    const all = Array.from({ length: 99 }, (_, index) => toChineseOrdinal(index + 1));
    expect(all.join('')).not.toMatch(/[〇零]/);
    expect(new Set(all).size).toBe(99);
  });

  it.each([0, -1, 1.5, 10000, Number.NaN])('there is none for %s', (n) => {
    expect(() => toChineseOrdinal(n)).toThrow(RangeError);
  });
});

describe('headings', () => {
  // GB/T 9704-2012 7.3.3: 一、（一）1.（1）, ASCII digits and full stop on level 3.
  it('has the marks of the standard', () => {
    expect([headingMark(1, 3), headingMark(2, 3), headingMark(3, 3), headingMark(4, 3)]).toEqual([
      '三、',
      '（三）',
      '3.',
      '（3）',
    ]);
  });

  it('counts each level anew under the level above', () => {
    const marks = numberHeadings([
      heading(1, '甲'),
      heading(2, '乙'),
      paragraph('正文'),
      heading(2, '丙'),
      heading(3, '丁'),
      heading(1, '戊'),
      heading(2, '己'),
      heading(4, '庚'),
    ]);
    expect(marks).toEqual(['一、', '（一）', null, '（二）', '1.', '二、', '（一）', '（1）']);
  });

  it('gives levels 1 and 3 without level 2 their own counts', () => {
    expect(
      numberHeadings([
        heading(1, '甲'),
        heading(3, '乙'),
        heading(3, '丙'),
        heading(1, '丁'),
        heading(3, '戊'),
      ]),
    ).toEqual(['一、', '1.', '2.', '二、', '1.']);
  });
});

describe('annexes', () => {
  const one = [annex('winners', '获奖名单', [])];
  const two = [...one, annex('rules', '评审规则', [])];

  // domain §1.6, §1.8.
  it('has no number when there is only one', () => {
    expect(annexMark(one, 0)).toBe('附件');
    expect(annexListItems(one).map(annexListLine)).toEqual(['获奖名单']);
    expect(annexReference(one, 'winners')).toBe('附件');
  });

  it('numbers several, list and marks alike', () => {
    expect([annexMark(two, 0), annexMark(two, 1)]).toEqual(['附件1', '附件2']);
    expect(annexListItems(two).map(annexListLine)).toEqual(['1. 获奖名单', '2. 评审规则']);
    expect(annexReference(two, 'rules')).toBe('附件2');
  });

  it('has no reference to an annex that does not exist', () => {
    expect(annexReference(two, 'nothing')).toBeNull();
  });
});

describe('the mark of an annex sent alone', () => {
  it('is the number of the document it belongs to and its own (domain §1.8)', () => {
    const mark = '晋工信企业字〔2026〕41号附件4';
    expect(annexMark([{ ...annex('list', '推荐项目名单', []), mark }], 0)).toBe(mark);
  });
});
