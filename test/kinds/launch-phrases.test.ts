import { describe, expect, it } from 'vitest';
import {
  cutoffWords,
  dayInYear,
  enumerate,
  provinceWords,
  recentYears,
  regionWords,
  yearSpan,
} from '../../src/kinds/launch-notice/phrases.ts';

describe('words of the launch notice', () => {
  it('join the last two of a list by 和', () => {
    expect(enumerate([])).toBe('');
    expect(enumerate(['各市'])).toBe('各市');
    expect(enumerate(['各市', '甲区'])).toBe('各市和甲区');
    expect(enumerate(['一等奖', '二等奖', '优胜奖'])).toBe('一等奖、二等奖和优胜奖');
  });

  it('call a province, an autonomous region and a municipality what they are', () => {
    const wordsFor = (name: string) => provinceWords({ name, code: '', shortName: '' });
    expect(wordsFor('某省')).toMatchObject({ self: '我省', whole: '全省', level: '省' });
    expect(wordsFor('某族自治区')).toMatchObject({ self: '我区', whole: '全区', level: '自治区' });
    expect(wordsFor('某市')).toMatchObject({ self: '我市', whole: '全市', level: '市' });
  });

  it('define a short name once, and none where the name is short already', () => {
    const others = [
      { name: '甲示范区', shortName: '甲区', bureau: '甲区管委会' },
      { name: '乙区', shortName: '乙区', bureau: '乙区管委会' },
    ];
    expect(regionWords({ all: '各市', bureaus: '各市局', others })).toEqual({
      all: '各市',
      bureausDefined: '各市局、甲示范区（以下简称甲区）、乙区',
      bureaus: '各市局、甲区、乙区',
      areas: '各市、甲区和乙区',
      offices: '各市局、甲区管委会和乙区管委会',
    });
  });

  // A39: “by the day” and “before the day” cannot be confused.
  it('tell whether the last day of registration counts, or at which hour it ends', () => {
    expect(cutoffWords('2026-07-10T23:59:59+08:00')).toBe('2026年7月10日（含当日）');
    expect(cutoffWords('2026-07-10T17:00:00+08:00')).toBe('2026年7月10日17时');
    expect(cutoffWords('2026-07-10T17:30:00+08:00')).toBe('2026年7月10日17时30分');
  });

  it('name the year of a day only where it is another', () => {
    expect(dayInYear('2026-08-05', 2026)).toBe('8月5日');
    expect(dayInYear('2027-01-31', 2026)).toBe('2027年1月31日');
  });

  it('say which years are the recent ones', () => {
    expect(yearSpan([2025, 2023, 2024])).toBe('2023年至2025年');
    expect(yearSpan([2025])).toBe('2025年');
    expect(yearSpan([2021, 2025])).toBe('2021年、2025年');
    expect(yearSpan([])).toBeNull();
    expect([1, 2, 3, 10].map(recentYears)).toEqual(['近一年', '近两年', '近三年', '近十年']);
  });
});
