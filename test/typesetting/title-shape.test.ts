import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPhrases } from '../../src/typesetting/phrases.ts';
import { stackPhrases } from '../../src/typesetting/stack.ts';
import { cellsOf, shapeTitle } from '../../src/typesetting/title-shape.ts';

/** The seed's own title, and the letter title of domain §1.4 and A.8. */
const notice = '山西省工业和信息化厅关于举办第十一届“创客中国”山西省中小企业创新创业大赛的通知';
const letter = '大同市工业和信息化局关于推荐第十一届“创客中国”山西省中小企业创新创业大赛参赛项目的函';

const widths = (title: string): readonly number[] => shapeTitle(title).lines.map(cellsOf);

describe('the golden titles (domain §1.4, A.8)', () => {
  it('breaks the notice 10/17/13, a rhombus', () => {
    expect(shapeTitle(notice)).toMatchObject({
      lines: ['山西省工业和信息化厅', '关于举办第十一届“创客中国”山西省', '中小企业创新创业大赛的通知'],
      shape: 'rhombus',
      doubtful: false,
    });
    expect(widths(notice)).toEqual([10, 17, 13]);
  });

  it('breaks the letter 10/17/16, after the issuer’s name', () => {
    expect(widths(letter)).toEqual([10, 17, 16]);
    expect(shapeTitle(letter).lines[0]).toBe('大同市工业和信息化局');
  });

  it('offers 14/17/12 as another way for the letter', () => {
    const { alternatives } = shapeTitle(letter);
    expect(alternatives.map((lines) => lines.map(cellsOf))).toContainEqual([14, 17, 12]);
  });
});

describe('the lines of a title', () => {
  it('are one where one is enough', () => {
    expect(shapeTitle('关于公布获奖名单的通知').lines).toEqual(['关于公布获奖名单的通知']);
  });

  it('never leave 的通知 alone or begin with 的', () => {
    // 21 characters: one too many for a line.
    const { lines } = shapeTitle('关于公布山西省中小企业创新创业大赛决赛的通知');
    expect(lines.length).toBe(2);
    expect(lines.every((line) => !/^[的和及与等]/.test(line))).toBe(true);
    expect(cellsOf(lines[1] ?? '')).toBeGreaterThanOrEqual(5);
  });

  it('follow the phrases the template gives', () => {
    const phrases = [
      '山西省工业和信息化厅关于举办',
      '第十一届“创客中国”山西省中小企业',
      '创新创业大赛的通知',
    ];
    expect(shapeTitle(notice, { phrases }).lines).toEqual(phrases);
  });

  it('cut a given phrase that is wider than a line, between words', () => {
    const phrases = ['山西省工业和信息化厅', notice.slice(10)];
    expect(shapeTitle(notice, { phrases }).lines.map(cellsOf)).toEqual([10, 17, 13]);
  });

  it('keep the names of organisations whole', () => {
    const organisations = ['山西省中小企业创新创业大赛组织委员会'];
    const { lines } = shapeTitle('山西省中小企业创新创业大赛组织委员会关于公布决赛评审结果的公告', {
      organisations,
    });
    expect(lines[0]).toBe(organisations[0]);
  });

  it('keep quoted names, editions and years whole', () => {
    expect(cutIntoPhrases('关于2026年第十一届“创客中国”大赛的通知')).toEqual([
      '关于',
      '2026年',
      '第十一届',
      '“创客中国”',
      '大赛',
      '的通知',
    ]);
  });

  it('are doubtful where words had to be broken', () => {
    const word = 'A'.repeat(60);
    expect(shapeTitle(word)).toMatchObject({ doubtful: true });
    expect(shapeTitle(word).lines.join('')).toBe(word);
  });

  it('are doubtful where no good shape is possible', () => {
    const { doubtful, shape } = shapeTitle('第十一届创新创业大赛第十一届创新创业大赛', {
      phrases: ['第十一届创新创业大赛', '第十一届创新创业大赛'],
      maximumCells: 12,
    });
    expect({ doubtful, shape }).toEqual({ doubtful: true, shape: 'rectangle' });
  });

  it('are measured with the caller’s widths', () => {
    const lines = shapeTitle('关于公布2026年获奖名单的通知', {
      maximumCells: 8,
      cells: (text) => text.length,
    }).lines;
    expect(lines.every((line) => line.length <= 8)).toBe(true);
  });
});

const phrase = fc.constantFrom(
  '山西省',
  '工业和信息化厅',
  '关于',
  '公布',
  '第十一届',
  '“创客中国”',
  '中小企业',
  '创新创业大赛',
  '获奖名单',
  '2026年',
  '和',
  '《管理办法》',
);

describe('a last line of less than five characters (domain §1.4, 2)', () => {
  it.each(['通知', '公示', '函', '名单', '报告'])('is not %s alone', (kind) => {
    const options = { maximum: 20, cell: 1, measure: cellsOf, lines: { fewest: 2, most: 2 } };
    const stacks = stackPhrases(['山西省', '创新创业', kind], options);
    expect(stacks.map(({ lines }) => lines)).toEqual([['山西省', `创新创业${kind}`]]);
  });
});

describe('whatever the title', () => {
  it('nothing is lost, no line is too wide, none begins or ends badly', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 14 }), (phrases) => {
        const title = `${phrases.join('')}的通知`;
        const { lines, doubtful } = shapeTitle(title);
        expect(lines.join('')).toBe(title);
        if (doubtful) return;
        for (const line of lines) expect(cellsOf(line)).toBeLessThanOrEqual(20);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[的地得和及与或等、，：）》”〕]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/(关于|对|和|及|与|“|《|（|〔)$/);
      }),
    );
  });

  it('phrases joined are the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cutIntoPhrases(text).join('')).toBe(text);
      }),
    );
  });

  it('a very long one is answered at once', () => {
    const { lines } = shapeTitle('关于公布第十一届大赛获奖名单'.repeat(20));
    expect(lines.every((line) => cellsOf(line) <= 20)).toBe(true);
  });
});
