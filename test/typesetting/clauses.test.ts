import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfLine, type Line } from '../../src/typesetting/justify.ts';
import { breakLines, type BreakOptions } from '../../src/typesetting/line-break.ts';

/* GB/T 15834-2011 §5.1 and domain §1.15, clause by clause, on a line of 28 cells. */

const half = /^[ -~·\u2009]$/u;
const cells = (character: string): number => (half.test(character) ? 0.5 : 1);
const han = (count: number): string => '中'.repeat(count);

function set(text: string, width = 28, more: Partial<BreakOptions<null>> = {}): readonly Line<null>[] {
  return breakLines([{ text, tag: null }], { firstWidth: width, otherWidth: width, measure: cells, ...more });
}

const texts = (lines: readonly Line<null>[]): readonly string[] => lines.map(textOfLine);
const first = (text: string, width = 28): Line<null> => {
  const [line] = set(text, width);
  if (line === undefined) throw new Error('there is always a line');
  return line;
};

/** Where the words first stand when they come after so many characters: in one piece, or in several. */
const pieces = (group: string, filling: number, width = 28): number =>
  texts(set(`${han(filling)}${group}${han(40)}`, width)).some((line) => line.includes(group)) ? 1 : 2;

const isWhole = (group: string): boolean =>
  Array.from({ length: 28 }, (_, index) => index + 1).every((filling) => pieces(group, filling) === 1);

describe('§5.1.2 ？ and ！', () => {
  it.each([
    ['？？', 1],
    ['！！', 1],
    ['？！', 1],
    ['！！！', 2],
    ['？？？', 2],
    ['？', 1],
  ])('%s takes %d cells', (marks, width) => {
    expect(set(`${marks}中`)[0]?.clusters.at(-1)?.x).toBeCloseTo(width, 9);
  });

  it('are not parted, and not spread, at the end of a line', () => {
    for (let filling = 20; filling <= 28; filling += 1) {
      const line = set(`${han(filling)}3？！${han(30)}`).find((one) => textOfLine(one).includes('？'));
      const marks = line?.clusters.filter((one) => /[？！]/u.test(one.text)) ?? [];
      expect(marks.map((one) => one.text).join('')).toBe('？！');
      expect((marks[1]?.x ?? 0) - (marks[0]?.x ?? 0)).toBeCloseTo(0.5, 9);
    }
  });
});

describe('§5.1.4 破折号 and §5.1.5 省略号', () => {
  it.each(['——', '……'])('%s takes two cells and is not parted', (mark) => {
    expect(set(`${mark}中`)[0]?.clusters.at(-1)?.x).toBeCloseTo(2, 9);
    expect(isWhole(mark)).toBe(true);
  });

  it('a dash may begin a line', () => {
    expect(texts(set(`${han(28)}——${han(9)}`))[1]).toBe(`——${han(9)}`);
  });

  it('two ellipses stand on a line of their own', () => {
    expect(texts(set('第一段。…………第二段。'))).toEqual(['第一段。', '…………', '第二段。']);
    expect(texts(set('“第一段。…………”第二段。'))).toEqual(['“第一段。', '…………”', '第二段。']);
    expect(texts(set('第一段。\n…………\n第二段。'))).toEqual(['第一段。\n', '…………\n', '第二段。']);
    expect(texts(set('…………'))).toEqual(['…………']);
  });

  it('the line before them is not spread', () => {
    expect(first('第一段。…………第二段。')).toMatchObject({ end: 'line-feed', width: 4 });
  });
});

describe('§5.1.6 连接号, §5.1.7 间隔号', () => {
  it.each([
    ['-', 0.5],
    ['—', 1],
    ['～', 1],
    ['·', 0.5],
  ])('%s takes %d cells and begins no line', (mark, width) => {
    const [, sign, next] = set(`甲${mark}乙`)[0]?.clusters ?? [];
    expect((next?.x ?? 0) - (sign?.x ?? 0)).toBeCloseTo(width, 9);
    for (let filling = 25; filling <= 28; filling += 1) {
      const lines = texts(set(`${han(filling)}${mark}${han(40)}`));
      expect(lines.some((line) => line.startsWith(mark))).toBe(false);
    }
  });
});

describe('§5.1.9 分隔号', () => {
  it('takes half a cell and stands at neither end of a line', () => {
    const [, slash, next] = set('企业组/创业组')[0]?.clusters.slice(2) ?? [];
    expect((next?.x ?? 0) - (slash?.x ?? 0)).toBeCloseTo(0.5, 9);
    for (let filling = 22; filling <= 28; filling += 1) {
      const lines = texts(set(`${han(filling)}甲/${han(40)}`));
      expect(lines.some((line) => line.startsWith('/') || line.endsWith('/'))).toBe(false);
    }
  });
});

describe('§5.1.10 marks at the end of a line', () => {
  it.each(Array.from('。，、；：？！）】〕］｝》〉”’』」'))('%s takes half a cell', (mark) => {
    // 27 characters and the mark take 27.5 cells: half a cell is shared among 27 places.
    const line = first(`${han(27)}${mark}${han(30)}`);
    expect(textOfLine(line)).toBe(`${han(27)}${mark}`);
    expect(line.clusters.at(-1)?.x).toBeCloseTo(27.5, 9);
  });

  it('so that 27 and a half cells and a mark fill the line', () => {
    const line = first(`3${han(27)}，${han(30)}`);
    expect(textOfLine(line)).toBe(`3${han(27)}，`);
    expect(line.gaps).toBe(0);
  });
});

describe('§5.1.11 marks beside one another', () => {
  it.each([
    ['》（', 0.5],
    ['，“', 0.5],
    ['。”', 0.5],
    ['）。', 0.5],
    ['：“', 0.5],
    // Many faces draw ？ in the middle of its cell.
    ['？”', 0.25],
  ])('%s give %d of a cell where a line needs it', (marks, most) => {
    const clusters = first(`中${marks}${han(25)}，${han(9)}`).clusters;
    const [a, b] = clusters.slice(1);
    expect(textOfLine(first(`中${marks}${han(25)}，${han(9)}`)).length).toBeLessThanOrEqual(29);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThanOrEqual(1 - most - 1e-9);
  });

  it('take the half that saves a line from ending a character short', () => {
    const line = first(`中》（${han(25)}，${han(9)}`);
    expect(textOfLine(line)).toBe(`中》（${han(25)}，`);
    expect(line.width).toBeCloseTo(28, 9);
  });
});

describe('what stays on one line', () => {
  it.each([
    ...[
      '5个',
      '5个工作日',
      '5～7个工作日',
      '30万元',
      '1.28亿元',
      '5万～10万元',
      '500强',
      '12,345元',
      '12\u2009345元',
    ],
    ...['63%～68%', '12.3%', '2个百分点', '50余家', '￥1200', '1000平方米', '80公里', '10千瓦时', '2026年度'],
    ...['2026年', '7月10日', '4月3日', '9时30分', '2026年7月—9月', '第十一届', '第3轮', '第2名'],
    ...[
      '〔2026〕41号',
      '附件4',
      '0351-1234567',
      '13800138000',
      '400-810-1234',
      '（0351）1234567',
      '+86-13800138000',
    ],
    ...[
      'sxck@example.com',
      'first.last+tag@mail.example.cn',
      '“创客中国”',
      'www.cnmaker.org.cn',
      'http://www.cnmaker.org.cn',
    ],
  ])('%s', (group) => {
    expect(isWhole(group)).toBe(true);
  });

  it('a number with its unit does not hold what follows', () => {
    expect(texts(set(`${han(26)}5个工作组${han(9)}`))[0]).toBe(`${han(26)}5个`);
  });

  it('“创客中国” is parted only where no line holds it', () => {
    for (let width = 6; width <= 28; width += 1)
      expect([width, pieces('“创客中国”', 9, width)]).toEqual([width, 1]);
    const cell = set('“创客中国”', 4, { lines: 'balanced', justification: 'none' });
    expect(texts(cell)).toEqual(['“创客', '中国”']);
  });

  it('a web address breaks after a slash, but not where the next line would begin with - or %', () => {
    const address = 'https://www.example.cn/ab/-cd/%E5/ef';
    for (let filling = 1; filling <= 28; filling += 1) {
      const starts = texts(set(`${han(filling)}${address}${han(30)}`)).slice(1);
      expect(starts.some((line) => /^[-%/]/u.test(line))).toBe(false);
    }
  });

  it('an address wider than a line is cut after a sign, not between letters', () => {
    const [line] = texts(set('http://www.example-very-long-name.shanxi.gov.cn/index', 20));
    expect(line).toMatch(/[.\-/]$/u);
  });
});

describe('a line that would gape', () => {
  const address = 'http://www.cnmaker.org.cn';

  it('is left ragged, not spread by more than a quarter of a cell', () => {
    const [line] = set(`符合条件的企业和创客团队可通过大赛官网（${address}）报名参赛。`, 28, {
      firstWidth: 26,
    });
    expect(textOfLine(line ?? first(''))).toBe('符合条件的企业和创客团队可通过大赛官网');
    expect(line).toMatchObject({ end: 'soft', width: 19, gaps: 0, gapWidth: 0 });
  });

  it('is spread as far as that', () => {
    // 23 cells before a group of six in a line of 28: five cells in 22 places.
    const [line] = set(`${han(23)}“创客中国”`);
    expect(line?.width).toBeCloseTo(28, 9);
    expect(line?.gapWidth).toBeCloseTo(5 / 22, 9);
  });

  it('may spread the spaces between Latin words by half a cell', () => {
    const wide = first('aaaaaaaa bbbbbbbb cccccccc ddddddddddddddddddddd', 14);
    expect(wide.width).toBeCloseTo(14, 9);
    expect(first('aaaaaaaa bbbbbbbb cccccccccccccccccccccccccc', 14)).toMatchObject({ gaps: 0, width: 8.5 });
  });
});

describe('a paragraph of Chinese characters and marks', () => {
  const mark = fc.constantFrom(...Array.from('，。、；：'));
  const word = fc.integer({ min: 2, max: 12 }).map(han);
  const inMarks = fc.tuple(word, fc.constantFrom('《》', '（）', '『』', '〔〕')).map(([text, pair]) => {
    const [open = '', close = ''] = Array.from(pair);
    return open + text + close;
  });
  const paragraph = fc
    .array(fc.tuple(fc.oneof({ arbitrary: word, weight: 3 }, inMarks), mark), {
      minLength: 12,
      maxLength: 60,
    })
    .map((all) => all.map((one) => one.join('')).join(''));

  it('fills 28 cells a line: a character more would not have fitted, or lines share what lacks', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const lines = set(text, 28, { firstWidth: 26 });
        // The last line but one may send a character to the last, for company.
        lines.slice(0, -2).forEach((line, index) => {
          expect(line.width).toBeCloseTo(line.available, 6);
          // What is sent on hangs together: a character with the marks on both its sides.
          const next = textOfLine(lines[index + 1] ?? first(''));
          const unit = /^[《（『〔]*中?[，。、；：》）』〕]*/u.exec(next)?.[0] ?? '';
          const isFull = line.naturalWidth + Array.from(unit).length > line.available;
          // Lines chosen together, as one of them would gape, may each lack what nobody sees.
          expect([isFull || line.available - line.naturalWidth < 2, text]).toEqual([true, text]);
        });
      }),
      { numRuns: 300 },
    );
  });
});
