import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isClosingMark,
  isForbiddenAtEnd,
  isForbiddenAtStart,
  isFullWidth,
} from '../../src/typesetting/characters.ts';
import type { TextPiece } from '../../src/typesetting/clusters.ts';
import { runsOfLine, textOfLine, type Line } from '../../src/typesetting/justify.ts';
import { breakLines, type BreakOptions } from '../../src/typesetting/line-break.ts';

/** Cells: full-width characters one, 间隔号 and everything else half (domain §1.15). */
const cells = (character: string): number => (isFullWidth(character) ? 1 : 0.5);

function set(text: string, width: number, more: Partial<BreakOptions<null>> = {}): readonly Line<null>[] {
  return breakLines([{ text, tag: null }], { firstWidth: width, otherWidth: width, measure: cells, ...more });
}

const texts = (lines: readonly Line<unknown>[]): readonly string[] => lines.map(textOfLine);
const han = (count: number): string => '中'.repeat(count);
/** Lines of a text that begins with so many 中 that the first line is nearly full. */
const after = (filling: number, text: string, width = 28) => texts(set(han(filling) + text, width));

describe('a line of the grid', () => {
  it('holds 28 characters without any extra space', () => {
    const lines = set(han(60), 28);
    expect(lines.map((line) => line.naturalWidth)).toEqual([28, 28, 4]);
    expect(lines.map((line) => line.gapWidth)).toEqual([0, 0, 0]);
    expect(lines.map((line) => line.end)).toEqual(['soft', 'soft', 'paragraph']);
  });

  it('holds 28 cells of 156/28 mm in 156 mm, whatever the rounding', () => {
    const cell = (156 / 28 / 25.4) * 72;
    const lines = breakLines([{ text: han(56), tag: null }], {
      firstWidth: (156 / 25.4) * 72,
      otherWidth: (156 / 25.4) * 72,
      measure: () => cell,
    });
    expect(texts(lines).map((text) => text.length)).toEqual([28, 28]);
  });

  it('is shorter by the indent where it is the first', () => {
    expect(texts(set(han(30), 28, { firstWidth: 26 }))).toEqual([han(26), han(4)]);
  });

  it('is spread between characters where half-width digits leave half a cell', () => {
    const [line] = set(`${han(10)}3${han(40)}`, 28);
    expect(line?.naturalWidth).toBe(27.5);
    expect(line?.gaps).toBe(27);
    expect(line?.gapWidth).toBeCloseTo(0.5 / 27, 9);
    expect(line?.width).toBeCloseTo(28, 9);
  });

  it('is not spread at the end of the paragraph', () => {
    const last = set(`${han(28)}共3名`, 28).at(-1);
    expect(last).toMatchObject({ end: 'paragraph', naturalWidth: 2.5, width: 2.5, gapWidth: 0 });
  });

  it('is not spread where the caller wants lines as they are', () => {
    const [line] = set(`${han(10)}3${han(40)}`, 28, { justification: 'none' });
    expect(line?.width).toBe(27.5);
  });

  it('of no text is one empty line', () => {
    expect(set('', 28)).toMatchObject([{ clusters: [], width: 0, end: 'paragraph' }]);
  });

  it('ends at a line feed, and the next is not indented', () => {
    const lines = set(`${han(3)}\n${han(30)}`, 28, { firstWidth: 26 });
    expect(texts(lines)).toEqual([`${han(3)}\n`, han(28), han(2)]);
    expect(lines[0]).toMatchObject({ end: 'line-feed', width: 3 });
  });
});

describe('marks (GB/T 15834-2011 §5.1)', () => {
  it.each(Array.from('。，、；：？！）】〕］｝》〉”’』」'))('never begin a line: %s', (mark) => {
    for (const filling of [26, 27, 28, 29]) {
      for (const line of after(filling, `${mark}${han(40)}`).slice(1))
        expect(line.startsWith(mark)).toBe(false);
    }
  });

  it.each(Array.from('（【〔［｛《〈“‘『「'))('never end a line: %s', (mark) => {
    for (const filling of [26, 27, 28, 29]) {
      for (const line of after(filling, `${mark}${han(40)}`)) expect(line.endsWith(mark)).toBe(false);
    }
  });

  it.each(Array.from('·～—-/'))('never begin a line: %s', (mark) => {
    for (const filling of [26, 27, 28, 29]) {
      for (const line of after(filling, `中${mark}${han(40)}`).slice(1))
        expect(line.startsWith(mark)).toBe(false);
    }
  });

  it('never end a line with a slash outside web addresses', () => {
    for (const filling of [25, 26, 27, 28]) {
      for (const line of after(filling, `中/${han(40)}`)) expect(line.endsWith('/')).toBe(false);
    }
  });

  it('take half a cell at the end of a line', () => {
    const [line] = set(`${han(27)}，${han(30)}`, 28);
    expect(line?.naturalWidth).toBe(27.5);
    expect(line?.gapWidth).toBeCloseTo(0.5 / 27, 9);
    expect(textOfLine(line ?? never())).toBe(`${han(27)}，`);
  });

  it('keep the whole cell where the caller says so', () => {
    const [line] = set(`${han(27)}，${han(30)}`, 28, { lineEndMarks: 'whole' });
    expect(line).toMatchObject({ naturalWidth: 28, gapWidth: 0 });
  });

  it('keep the whole cell at the end of the paragraph where there is room', () => {
    expect(set(`${han(4)}。`, 28)[0]?.width).toBe(5);
  });

  it('are pushed together when that saves a line from gaping', () => {
    // 》（ may share a cell and a half: 28 characters and a comma then fit.
    const [line] = set(`${han(10)}》（${han(16)}，${han(30)}`, 28);
    expect(textOfLine(line ?? never()).endsWith('，')).toBe(true);
    expect(line?.naturalWidth).toBe(28.5);
    expect(line).toMatchObject({ gaps: 1, gapWidth: -0.5, width: 28 });
  });

  it('allow a break before an opening and after a closing quotation mark', () => {
    expect(after(27, `中“中中中中中中”${han(30)}`)[1]).toMatch(/^“/);
    expect(after(20, `“中中中中中中”${han(30)}`)[0]).toBe(`${han(20)}“中中中中中中”`);
  });

  it('of a dash or an ellipsis stay two cells in one piece', () => {
    for (const pair of ['——', '……']) {
      for (const filling of [25, 26, 27, 28]) {
        const lines = after(filling, `${pair}${han(40)}`);
        expect(lines.filter((line) => line.includes(pair))).toHaveLength(1);
      }
    }
  });
});

describe('what stays on one line (domain §1.15)', () => {
  it.each([
    '5个',
    '30万元',
    '500强',
    '92.50分',
    '5～7个',
    '85%',
    '2026年',
    '7月10日',
    '第十一届',
    '第3批',
    '〔2026〕41号',
    '0351-1234567',
    '13800138000',
    'sxck@example.com',
    '“创客中国”',
    'AI4Science',
  ])('%s', (group) => {
    for (let filling = 18; filling <= 28; filling += 1) {
      const lines = after(filling, `${group}${han(40)}`);
      expect(lines.filter((line) => line.includes(group))).toHaveLength(1);
    }
  });

  it('a personal name, whatever its length', () => {
    for (const name of ['王小明', '阿卜杜拉·买买提', '欧阳𠮷']) {
      for (let filling = 18; filling <= 28; filling += 1) {
        const pieces: readonly TextPiece<null>[] = [
          { text: han(filling), tag: null },
          { text: name, tag: null, whole: 'name' },
          { text: han(30), tag: null },
        ];
        const lines = breakLines(pieces, { firstWidth: 28, otherWidth: 28, measure: cells });
        expect(texts(lines).filter((line) => line.includes(name))).toHaveLength(1);
      }
    }
  });

  it('words the caller names', () => {
    const lines = texts(set(`${han(26)}专精特新${han(30)}`, 28, { unbreakable: ['专精特新'] }));
    expect(lines[1]?.startsWith('专精特新')).toBe(true);
  });

  it('a web address, but for breaks after a slash', () => {
    const address = 'https://www.example.com/notices/2026/index.html';
    const [first, second] = after(10, address);
    expect(first).toBe(`${han(10)}https://www.example.com/notices/`);
    expect(second).toBe('2026/index.html');
  });

  it('a whole date, where the line before it does not gape for it', () => {
    for (const filling of [26, 27, 28]) {
      const lines = after(filling, `2026年7月10日${han(40)}`);
      expect(lines.filter((line) => line.includes('2026年7月10日'))).toHaveLength(1);
    }
  });

  it('but a date gives way after 年 where the line would gape', () => {
    const [first] = after(9, `2026年12月31日${han(20)}`, 12);
    expect(first).toBe(`${han(9)}2026年`);
  });

  it('but a word longer than a line is cut, and the line marked', () => {
    const lines = set('A'.repeat(50), 10);
    expect(texts(lines)).toEqual(['A'.repeat(20), 'A'.repeat(20), 'A'.repeat(10)]);
    expect(lines.map((line) => line.forced)).toEqual([true, true, false]);
  });
});

describe('the last line', () => {
  it('is never a lone character when company can be sent', () => {
    const lines = texts(set(`${han(28)}好。`, 28));
    expect(lines).toEqual([han(27), '中好。']);
  });

  it('is taken back where pushing marks together makes room', () => {
    const lines = set(`${han(8)}》（${han(18)}。`, 28);
    expect(texts(lines)).toHaveLength(1);
    expect(lines[0]?.width).toBeCloseTo(28, 9);
  });

  it('of two characters is left alone', () => {
    expect(texts(set(`${han(28)}你好。`, 28))).toEqual([han(28), '你好。']);
  });
});

describe('a paragraph with a line that would gape', () => {
  const stretchOf = (lines: readonly Line<unknown>[]) =>
    Math.max(
      ...lines
        .filter((line) => line.end === 'soft')
        .map((line) => (line.width - line.naturalWidth) / line.available),
    );
  const opening =
    '按照《山西省工业和信息化厅关于举办第十一届“创客中国”山西省中小企业创新创业大赛的通知》' +
    '（晋工信企业字〔2026〕41号）要求，我局组织开展了第十一届“创客中国”山西省中小企业创新创业大赛太原市初赛。';

  it('narrows marks a little before it spreads a line (GB/T 15834 §5.1.11)', () => {
    // 26 cells: the first line holds all to “创客中国” when 《 and “ give a quarter of a cell each.
    const lines = set(opening, 28, { firstWidth: 26 });
    expect(textOfLine(lines[0] ?? never())).toBe('按照《山西省工业和信息化厅关于举办第十一届“创客中国”');
    expect(lines[0]?.width).toBeCloseTo(26, 6);
  });

  it.each(['太原市', '阳泉市', '山西转型综合改革示范区'])(
    'spreads no line of the grid by 15 %%: %s',
    (region) => {
      const text = opening.replace('太原市', region);
      expect(stretchOf(set(text, 28, { firstWidth: 26 }))).toBeLessThan(0.15);
    },
  );

  it('shares a gap between lines: a line gives up a word to spare the next', () => {
    // Line by line the second would end after 要求， and be spread by 3.5 cells, as 第十一届 is whole.
    const text =
      '按照《关于举办第十一届“创客中国”山西省中小企业创新创业大赛的通知》（晋工信企业字〔2026〕41号）要求，' +
      '第十一届“创客中国”山西省中小企业创新创业大赛已完成各项比赛。';
    expect(stretchOf(set(text, 28, { firstWidth: 26 }))).toBeLessThan(0.1);
  });

  it('keeps a document’s number whole where a title can be broken instead', () => {
    for (let filling = 0; filling <= 28; filling += 1) {
      const lines = after(
        filling,
        `《关于举办山西省中小企业创新创业大赛的通知》（晋工信企业字〔2026〕41号）${han(40)}`,
      );
      const broken = lines.filter((line) => line.includes('〔2026〕41号'));
      expect(broken).toHaveLength(1);
    }
  });
});

describe('awards and groups', () => {
  it.each(['一等奖', '优胜奖', '特等奖', '企业组', '创业组', '附件2', '附件12'])(
    '%s stays on one line',
    (group) => {
      for (let filling = 22; filling <= 28; filling += 1) {
        const lines = after(filling, `${group}，${han(40)}`);
        expect(lines.filter((line) => line.includes(group))).toHaveLength(1);
      }
    },
  );

  it('but 组织, 组委会 and 组别 are no groups', () => {
    expect(after(27, `大赛组委会${han(40)}`)[0]).toBe(`${han(27)}大`);
  });
});

describe('balanced lines', () => {
  const balanced = (text: string, width: number) =>
    texts(set(text, width, { lines: 'balanced', justification: 'none' }));

  it.each([
    ['煦禾矿业科技有限公司', 9, ['煦禾矿业', '科技有限公司']],
    ['湿法型红外探测器（高铁轮轴版）', 13, ['湿法型红外探测器', '（高铁轮轴版）']],
    ['参赛单位（团队）', 6, ['参赛单位', '（团队）']],
    ['法人（创客填写）', 7, ['法人', '（创客填写）']],
    ['法人（创客填写）', 5, ['法人（创客', '填写）']],
    ['组别（企业组/创业组）', 9, ['组别', '（企业组/创业组）']],
    ['太原擎维新材料有限公司', 9.5, ['太原擎维', '新材料有限公司']],
    ['“璟迪”力控自适应掘进机截割臂', 9.5, ['“璟迪”力控', '自适应掘进机截割臂']],
    ['协同处置型危废等离子熔融炉（焦化厂版）', 9.5, ['协同处置型危废', '等离子熔融炉', '（焦化厂版）']],
    ['太原屹昱新材料有限责任公司', 12, ['太原屹昱新材料', '有限责任公司']],
    [
      '第十一届“创客中国”山西省中小企业创新创业大赛组委会',
      24,
      ['第十一届“创客中国”山西省', '中小企业创新创业大赛组委会'],
    ],
  ] as const)('%s in %d cells', (text, width, expected) => {
    expect(balanced(text, width)).toEqual(expected);
  });

  it('do not cut a character off its word where the dictionary does (检测 and 仪)', () => {
    const [, second] = balanced('智能瓦斯检测仪研发平台', 8);
    expect(second).toMatch(/^(检测仪|研发)/u);
  });

  it('are as few as filled ones or one more, and never leave one or two characters alone', () => {
    const word = fc.constantFrom(
      '山西',
      '太原',
      '煤矿',
      '智能',
      '巡检',
      '机器人',
      '传感',
      '有限公司',
      '技术',
      '与',
      '示范',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3, maxLength: 14 }),
        fc.integer({ min: 8, max: 14 }),
        (words, width) => {
          const text = words.join('');
          const lines = balanced(text, width);
          expect(lines.join('')).toBe(text);
          expect(lines.length).toBeLessThanOrEqual(Math.ceil(text.length / width) + 1);
          if (lines.length > 1) expect(lines.at(-1)?.length).toBeGreaterThanOrEqual(3);
        },
      ),
    );
  });
});

describe('Latin words', () => {
  it('are set solid: extra space goes beside them and between words', () => {
    const [line] = set(`中文 Open Source 中文Nanjing中文${han(20)}`, 20);
    const words = line?.clusters.map((cluster) => cluster.text) ?? [];
    expect(words).toContain('Open');
    expect(words).toContain('Nanjing');
  });

  it('leave no space at the end of a line', () => {
    const [line] = set('Alpha Beta Gamma', 5.5, { justification: 'none' });
    expect(line?.width).toBe(5);
    expect(textOfLine(line ?? never())).toBe('Alpha Beta ');
  });
});

describe('runs', () => {
  it('gather what one operator can draw and keep the tags apart', () => {
    const lines = breakLines(
      [
        { text: '一、总体要求。', tag: 'heading' },
        { text: han(40), tag: 'body' },
      ],
      { firstWidth: 28, otherWidth: 28, measure: cells },
    );
    expect(runsOfLine(lines[0] ?? never())).toEqual([
      { text: '一、总体要求。', tag: 'heading', x: 0, width: 7, spacing: 0 },
      { text: han(21), tag: 'body', x: 7, width: 21, spacing: 0 },
    ]);
  });

  it('place every character where the line does', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        for (const line of set(text, 20)) {
          const runs = runsOfLine(line);
          expect(runs.map((run) => run.text).join('')).toBe(textOfLine(line).replace('\n', ''));
          const placed = runs.flatMap((run) => {
            let x = run.x;
            return Array.from(run.text).map((character) => {
              const at = { character, x };
              x += cells(character) + run.spacing;
              return at;
            });
          });
          const starts = line.clusters.filter((cluster) => cluster.text !== '\n');
          for (const cluster of starts) {
            const first = Array.from(cluster.text)[0];
            expect(placed.some((at) => at.character === first && Math.abs(at.x - cluster.x) < 1e-6)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

// Pieces of real notices, so that marks stand where a writer may put them.
const phrase = fc.constantFrom(
  '山西省工业和信息化厅',
  '关于举办第十一届“创客中国”',
  '中小企业创新创业大赛',
  '的通知',
  '（晋工信企业字〔2026〕41号）',
  '，',
  '。',
  '；',
  '、',
  '：',
  '2026年7月10日',
  '0351-1234567',
  'sxck@example.com',
  'https://example.com/a/b/c.html',
  '30万元',
  '——',
  '……',
  '𠮷',
  '阿卜杜拉·买买提',
  'Open Source ',
  '《管理办法》',
  '5～7个工作日',
);
const paragraph = fc.array(phrase, { minLength: 1, maxLength: 40 }).map((phrases) =>
  phrases
    .join('')
    .replace(/[，。；、：]{2,}/gu, '，')
    .replace(/…{3,}/gu, '……'),
);

describe('whatever the text and the width', () => {
  it('nothing is lost and no surrogate pair is cut', () => {
    fc.assert(
      fc.property(
        fc.oneof(paragraph, fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          const lines = set(text, width);
          expect(texts(lines).join('')).toBe(text);
          for (const line of texts(lines)) expect(line.isWellFormed()).toBe(text.isWellFormed());
        },
      ),
    );
  });

  it('no line is wider than its measure', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 6, max: 30 }), (text, width) => {
        for (const line of set(text, width)) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });

  it('lines that go on are exactly as wide as their measure', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 16, max: 30 }), (text, width) => {
        const lines = set(text, width).filter((line) => line.end === 'soft' && line.gaps > 0);
        for (const line of lines) expect(line.width).toBeCloseTo(width, 6);
      }),
    );
  });

  it('no line begins or ends with what may not', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 16, max: 30 }), (text, width) => {
        const lines = set(text, width);
        lines.forEach((line, index) => {
          if (line.forced) return;
          const characters = Array.from(textOfLine(line).trimEnd());
          const [first = '', last = ''] = [characters[0], characters.at(-1)];
          const dash = textOfLine(line).startsWith('——');
          if (index > 0 && !dash && !lines[index - 1]?.forced) expect(isForbiddenAtStart(first)).toBe(false);
          const inAddress =
            last === '/' &&
            /https?:\/\/\S*\/$/u.test(
              texts(lines)
                .slice(0, index + 1)
                .join(''),
            );
          if (line.end === 'soft' && !inAddress) expect(isForbiddenAtEnd(last)).toBe(false);
        });
      }),
    );
  });

  it('the last visible mark of a full line is counted as half a cell', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        for (const line of set(text, 24).filter((entry) => entry.end === 'soft')) {
          const words = textOfLine(line).trimEnd();
          const plain = Array.from(words).reduce((sum, character) => sum + cells(character), 0);
          const half = isClosingMark(Array.from(words).at(-1) ?? '') ? 0.5 : 0;
          expect(line.naturalWidth).toBeCloseTo(plain - half, 6);
        }
      }),
    );
  });
});

function never(): never {
  throw new Error('there is no such line');
}
