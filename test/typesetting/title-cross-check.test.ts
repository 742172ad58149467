import { describe, expect, it } from 'vitest';
import { shapeTitle } from '../../src/typesetting/title-shape.ts';

/*
 * The solver of titles against every possible way of breaking them, judged by this test's own reading of
 * domain §1.4: its own words, widths, prohibitions and shapes.
 */

const competition = ['第十一届', '“创客中国”', '山西省', '中小企业', '创新创业', '大赛'];
const cities = '太原 大同 朔州 忻州 阳泉 吕梁 晋中 长治 晋城 临汾 运城'.split(' ');
const issuers: readonly (readonly string[])[] = [
  [],
  ['山西省', '工业和信息化厅'],
  ...cities.map((city) => [`${city}市`, '工业和信息化局']),
  ['山西', '转型', '综合', '改革', '示范区', '管理', '委员会'],
  [...competition, '组委会'],
];

// Launch, change, finals, results, publicities, letters and reports, as departments word them.
const subjects: readonly (readonly string[])[] = [
  ['关于', '举办', ...competition, '的通知'],
  ['关于', '举办', '2026年', ...competition, '的通知'],
  ['关于', '组织', '参加', ...competition, '的通知'],
  ['关于', '调整', ...competition, '报名', '截止', '时间', '的通知'],
  ['关于', '延期', '报送', ...competition, '活动', '总结', '的通知'],
  ['关于', '更正', ...competition, '有关', '事项', '的通知'],
  ['关于', '举办', ...competition, '复赛', '的通知'],
  ['关于', '举办', ...competition, '省级', '决赛', '的通知'],
  ['关于', '举办', ...competition, '总决赛', '的通知'],
  ['关于', '公布', ...competition, '获奖', '名单', '的通知'],
  ['关于', '公布', ...competition, '优秀', '组织', '单位', '名单', '的通知'],
  ['关于', '公布', ...competition, '总决赛', '入围', '名单', '的通知'],
  ['关于', ...competition, '拟', '获奖', '项目', '的公示'],
  ['关于', ...competition, '复赛', '结果', '的公示'],
  ['关于', '推荐', ...competition, '参赛', '项目', '的函'],
  ['关于', '报送', ...competition, '赛事', '活动', '总结', '的报告'],
  ['关于', ...competition, '筹备', '情况', '的报告'],
  ['关于', '印发', '《', ...competition, '评审', '办法', '》', '的通知'],
];

const titles = issuers.flatMap((issuer) =>
  subjects.map((subject) => ({ issuer, words: [...issuer, ...subject] })),
);

/** 二号 on 156 mm. */
const widest = 20;
const cells = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (/^[ -~]$/u.test(one) ? 0.5 : 1), 0);

const badStart = /^[的地得和及与或等、，：）》”〕]/u;
const badEnd = /(?:关于|对|和|及|与|“|《|（|〔)$/u;

type Shape = 'single' | 'trapezoid' | 'rhombus' | 'rectangle' | 'hourglass';

function shapeOf(lines: readonly string[]): Shape {
  if (lines.length < 2) return 'single';
  const widths = lines.map(cells);
  const steps = widths.slice(1).map((width, index) => width - (widths[index] ?? 0));
  if (steps.some((step) => step === 0)) return 'rectangle';
  const falls = steps.findIndex((step) => step < 0);
  if (falls <= 0) return falls < 0 || steps.every((step) => step < 0) ? 'trapezoid' : 'hourglass';
  return steps.slice(falls).every((step) => step < 0) ? 'rhombus' : 'hourglass';
}

const hasGoodShape = (lines: readonly string[]): boolean =>
  ['single', 'trapezoid', 'rhombus'].includes(shapeOf(lines));

/** Neighbouring lines of a good shape differ by one to eight characters. */
function isGood(lines: readonly string[]): boolean {
  const widths = lines.map(cells);
  const steps = widths.slice(1).map((width, index) => Math.abs(width - (widths[index] ?? 0)));
  return hasGoodShape(lines) && steps.every((step) => step >= 1 && step <= 8);
}

/** A line ends where the issuer's name does. */
const breaksAfter = (lines: readonly string[], issuer: string): boolean =>
  lines.some((_, index) => lines.slice(0, index + 1).join('') === issuer);

function isPermitted(lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? '';
  return (
    lines.every((line) => cells(line) <= widest) &&
    lines.slice(1).every((line) => !badStart.test(line)) &&
    lines.slice(0, -1).every((line) => !badEnd.test(line)) &&
    (lines.length === 1 || cells(last) >= 5 || !/^的?(?:通知|公示|函|报告)$/u.test(last))
  );
}

/** Every way of breaking the words into so many lines that the rules permit. */
function everyWay(words: readonly string[], count: number): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = [];
  const grow = (lines: readonly string[], from: number): void => {
    if (lines.length === count - 1) {
      const way = [...lines, words.slice(from).join('')];
      if (from < words.length && isPermitted(way)) ways.push(way);
      return;
    }
    for (let to = from + 1; to < words.length; to += 1) {
      const line = words.slice(from, to).join('');
      if (cells(line) > widest) return;
      grow([...lines, line], to);
    }
  };
  grow([], 0);
  return ways;
}

const waysOf = (words: readonly string[]): readonly (readonly string[])[] => {
  const fewest = Math.ceil(cells(words.join('')) / widest);
  return [...everyWay(words, fewest), ...everyWay(words, fewest + 1)];
};

describe('two hundred titles and more, each against all its ways of breaking', () => {
  it('are that many', () => {
    expect(titles.length).toBeGreaterThan(200);
    expect(new Set(titles.map(({ words }) => words.join(''))).size).toBe(titles.length);
  });

  it.each(titles.map(({ issuer, words }) => [words.join(''), issuer.join(''), words] as const))(
    '%s',
    (title, issuer, words) => {
      const { lines, shape, doubtful } = shapeTitle(title);
      expect(lines.join('')).toBe(title);
      expect(isPermitted(lines)).toBe(true);
      expect(shape).toBe(shapeOf(lines));
      const ends = new Set<number>();
      let end = 0;
      for (const word of words) ends.add((end += word.length));
      let at = 0;
      for (const line of lines) expect(ends).toContain((at += line.length));
      const ways = waysOf(words);
      if (ways.some(isGood)) expect([hasGoodShape(lines), doubtful, lines]).toEqual([true, false, lines]);
      if (!ways.some(hasGoodShape)) expect(doubtful).toBe(true);
      if (issuer === '') return;
      // A break after the issuer's name is preferred among as many lines, and worth a step of more than eight.
      const named = ways.filter((way) => way.length <= lines.length && breaksAfter(way, issuer));
      if (named.some(isGood)) expect([breaksAfter(lines, issuer), lines]).toEqual([true, lines]);
      if (ways.some(isGood))
        expect([isGood(lines) || breaksAfter(lines, issuer), lines]).toEqual([true, lines]);
    },
  );
});
