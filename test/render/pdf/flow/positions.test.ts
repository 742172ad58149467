import { beforeAll, describe, expect, it } from 'vitest';
import {
  addressee,
  document,
  imprint,
  letterhead,
  note,
  paragraph,
  properties,
  signature,
  title,
} from '../../../../src/document/build.ts';
import type { Block, Document, Form } from '../../../../src/document/model.ts';
import type { FontRole } from '../../../../src/fonts/library.ts';
import { pdfRenderer } from '../../../../src/render/pdf/renderer.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { letterDocument, noticeDocument } from '../sample-documents.ts';
import { picture, renderContext, rulesOf, saved, wordsOf, type Picture, type Word } from '../support.ts';

/*
 * Finished files measured with poppler against GB/T 9704-2012 as worked out in numbers: type area
 * 28–184 × 37–262 mm, cell 156/28 = 5.571 mm, pitch 10.45 mm. Poppler's boxes are em boxes (tolerance
 * 0.3 mm, three decimals of a point being written); pictures have ten pixels a millimetre (0.2 mm).
 */
const CELL = 156 / 28;
const PITCH = 10.45;
const BOX_MM = 0.3;
const PIXEL_MM = 0.2;

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

async function rendered(doc: Document): Promise<string> {
  const { bytes, problems } = await pdfRenderer.render(doc, context);
  expect(problems).toEqual([]);
  return saved(bytes);
}

function paper(form: Form, body: readonly Block[]): Document {
  return document(
    'test',
    properties({ title: '关于测试的通知', date: '2026-04-03', status: 'final', form }),
    body,
  );
}

function find(words: readonly Word[], text: string): Word {
  const word = words.find((candidate) => candidate.text.includes(text));
  if (word === undefined) throw new Error(`No ${text} among ${words.map((one) => one.text).join(' ')}`);
  return word;
}

function near(actual: number, expected: number, tolerance = BOX_MM): void {
  expect(Math.abs(actual - expected), `${actual} instead of ${expected}`).toBeLessThanOrEqual(tolerance);
}

describe('the red head of a 文件', () => {
  let path: string;
  let words: readonly Word[];
  beforeAll(async () => {
    path = await rendered(noticeDocument());
    words = wordsOf(path);
  });

  it('has its mark 72 mm below the paper edge, centred on the type area', () => {
    const mark = find(words, '山西省工业和信息化厅文件');
    near(mark.top, 72);
    near((mark.left + mark.right) / 2, 106);
    expect(mark.left).toBeGreaterThanOrEqual(28);
  });

  it('has the number two blank lines below the mark, centred', () => {
    const mark = find(words, '山西省工业和信息化厅文件');
    const number = find(words, '〔2026〕88号');
    // The gap of the mark's own line (7/8 of 3号) and two lines.
    near(number.top - mark.bottom, (7 / 8) * 5.54 + 2 * PITCH, 0.5);
    near((number.left + number.right) / 2, 106);
  });

  it('has a red rule of 156 mm 4 mm below the number', () => {
    const number = find(words, '〔2026〕88号');
    const [rule, ...others] = rulesOf(picture(path, 1), 'red', 100);
    expect(others).toEqual([]);
    near(rule?.y ?? 0, number.bottom + 4, PIXEL_MM + 0.1);
    near(rule?.left ?? 0, 28, PIXEL_MM);
    near(rule?.right ?? 0, 184, PIXEL_MM);
  });

  it('has the title two blank lines below the rule, every line at most 20 characters and centred', () => {
    const [rule] = rulesOf(picture(path, 1), 'red', 100);
    const lines = ['山西省工业和信息化厅', '关于公布', '中小企业创新'].map((text) =>
      find(words.slice(2), text),
    );
    near((lines[0]?.top ?? 0) - (rule?.y ?? 0), 2 * PITCH, 0.5);
    for (const line of lines) {
      near((line.left + line.right) / 2, 106);
      expect(line.text.length).toBeLessThanOrEqual(20);
    }
  });

  it('has the addressee one blank line below the title and flush left, the text on the next line', () => {
    const last = find(words.slice(2), '中小企业创新');
    const to = find(words, '各市工业和信息化局');
    near(to.top - last.bottom, (7 / 8) * 5.54 + PITCH, 0.5);
    near(to.left, 28);
    const text = find(words, '为深入贯彻');
    near(text.top - to.top, PITCH);
    near(text.left, 28 + 2 * CELL);
  });

  it('shows text on side 1', () => {
    expect(words.some((word) => word.page === 1 && word.text.includes('为深入贯彻'))).toBe(true);
  });
});

describe('the grid of the text', () => {
  it('has 22 lines of 28 characters on a full side, from 37 to 262 mm', async () => {
    // 29 times 27 characters: an indent of 2, then full lines; nothing to break differently.
    const path = await rendered(paper('plain', [paragraph('测'.repeat(26 + 28 * 30))]));
    const words = wordsOf(path).filter((word) => word.page === 1 && word.text.includes('测'));
    expect(words).toHaveLength(22);
    words.forEach((word, index) => {
      near(word.top, 37 + index * PITCH, 0.05);
      near(word.left, index === 0 ? 28 + 2 * CELL : 28, 0.05);
      near(word.right, 184, 0.15);
      expect(word.text).toHaveLength(index === 0 ? 26 : 28);
    });
    expect(words.at(-1)?.bottom).toBeLessThanOrEqual(262 + 0.2);
  });

  it('keeps cells of half a character for digits: 2026年4月3日 is six cells wide', async () => {
    const words = wordsOf(await rendered(paper('plain', [paragraph('日期2026年4月3日完')])));
    near(find(words, '日期').right - find(words, '日期').left, 9 * CELL, 0.1);
  });

  it('moves nothing when a face changes: lines with rare characters stand on the same grid', async () => {
    const rare = '𠮷𬭎㛃永'.repeat(30);
    const words = wordsOf(await rendered(paper('plain', [paragraph(rare), paragraph('测'.repeat(26))])));
    const tops = [...new Set(words.filter((word) => word.bottom < 262).map((word) => word.top.toFixed(2)))];
    tops.forEach((top, index) => {
      near(Number(top), 37 + index * PITCH, 0.05);
    });
  });

  it('begins no line with a closing mark and ends none with an opening one', async () => {
    const words = wordsOf(await rendered(noticeDocument('final', 6)));
    for (const { text } of words) {
      expect(text).not.toMatch(/^[。，、；：？！）》”〕]/u);
      expect(text).not.toMatch(/[（《“〔]$/u);
    }
  });
});

describe('signature and date', () => {
  const text = paragraph('现将有关事项通知如下。');

  async function places(issuer: string, date: string, sealed: 'sealed' | 'unsealed') {
    const words = wordsOf(await rendered(paper('plain', [text, signature(issuer, date, sealed)])));
    return {
      text: find(words, '通知如下'),
      name: find(words, issuer),
      date: words.find((word) => word.text.startsWith('2026年')) ?? find(words, '2026'),
    };
  }

  it('with a seal: date inset 4, name centred over it', async () => {
    // 10 characters and 7 cells: date 122.71–161.71, name centred on 142.21.
    const { name, date } = await places('大同市工业和信息化局', '2026-12-31', 'sealed');
    near(date.left, 122.71);
    near(date.right, 161.71);
    near(name.left, 114.36);
    near(name.right, 170.07);
    near(date.top - name.top, PITCH);
  });

  it('without: name inset 2, date beginning 2 cells to its right, one blank line above', async () => {
    const found = await places('大同市工业和信息化局', '2026-12-31', 'unsealed');
    near(found.name.left, 117.14);
    near(found.name.right, 172.86);
    near(found.date.left, 128.29);
    near(found.date.right, 167.29);
    near(found.name.top - found.text.top, 2 * PITCH);
  });

  it('without, the date longer than the name: the date takes the inset, the name stays 2 cells left', async () => {
    // 4 cells and 7 cells: date 184 − 2 − 7 cells, name 2 cells before it.
    const { name, date } = await places('招标小组', '2026-12-31', 'unsealed');
    near(date.right, 184 - 2 * CELL);
    near(date.left - name.left, 2 * CELL);
  });

  it('keeps a name of 16 characters inside the type area by moving the date further in', async () => {
    const { name, date } = await places('山西转型综合改革示范区管理委员会', '2026-04-03', 'sealed');
    near(name.right, 184);
    near((name.left + name.right) / 2, (date.left + date.right) / 2);
    near(date.right, 184 - 5 * CELL);
  });

  it('leaves the seal its room: within one line of the text, above the type area’s foot', async () => {
    for (const count of [14, 15, 16, 17, 18, 19, 20]) {
      const body = [
        paragraph('测'.repeat(26 + 28 * (count - 1))),
        signature('大同市工业和信息化局', '2026-12-31'),
      ];
      const words = wordsOf(await rendered(paper('plain', body)));
      const name = find(words, '大同市工业');
      const date = words.find((word) => word.text.startsWith('2026年')) ?? name;
      const last = words.filter((word) => word.text.startsWith('测')).at(-1) ?? name;
      // A seal of 42 mm whose middle lies 3 mm above the middle of the pair.
      const centre = (name.top + date.bottom) / 2 - 3;
      expect(last.page, `${count} lines`).toBe(name.page);
      expect(centre - 21 - last.bottom).toBeLessThanOrEqual(10.45);
      expect(centre - 21 - last.bottom).toBeGreaterThan(0);
      expect(centre + 21).toBeLessThanOrEqual(262);
    }
  });

  it('never stands on a side without text', async () => {
    for (const count of [17, 18, 19, 20, 21, 22]) {
      const body = [
        paragraph('测'.repeat(26 + 28 * (count - 1))),
        signature('大同市工业和信息化局', '2026-12-31'),
        note('（此件公开发布）'),
      ];
      const words = wordsOf(await rendered(paper('plain', body)));
      const { page } = find(words, '大同市工业');
      expect(words.some((word) => word.page === page && word.text.startsWith('测'))).toBe(true);
    }
  });
});

describe('page numbers', () => {
  it('stand 7 mm below the type area, right inset 1 on odd sides and left inset 1 on even ones', async () => {
    const path = await rendered(paper('plain', [paragraph('测'.repeat(28 * 40))]));
    const dashes = wordsOf(path).filter((word) => word.text === '—');
    const [first, second] = [1, 2].map((page) => dashes.filter((word) => word.page === page));
    near(first?.[1]?.right ?? 0, 178.43);
    near(second?.[0]?.left ?? 0, 33.57);
    for (const page of [1, 2]) {
      const image = picture(path, page);
      const rules = rulesOf(image, 'black', 3).filter((rule) => rule.y > 263);
      expect(rules.length).toBeGreaterThan(0);
      near(rules[0]?.y ?? 0, 269, PIXEL_MM + 0.1);
    }
  });

  it('draw their dashes where no face has one of an em: at the same places, as wide', async () => {
    const { fonts } = context;
    const short = {
      ...fonts,
      measure: (text: string, role: FontRole) => (text === '—' ? 0.89 : fonts.measure(text, role)),
    };
    const doc = paper('plain', [paragraph('测'.repeat(28 * 40))]);
    const { bytes } = await pdfRenderer.render(doc, { ...context, fonts: short });
    const path = saved(bytes);
    expect(wordsOf(path).filter((word) => word.text === '—')).toEqual([]);
    const [odd, even] = [1, 2].map((page) => inkRuns(picture(path, page), 269));
    near(odd?.at(-1)?.right ?? 0, 178.43, PIXEL_MM);
    near(even?.[0]?.left ?? 0, 33.57, PIXEL_MM);
    for (const dash of [odd?.[0], odd?.at(-1), even?.[0], even?.at(-1)]) {
      near((dash?.right ?? 0) - (dash?.left ?? 0), 4.94, PIXEL_MM);
    }
  });

  it('are one em of 4号 wide in their dashes', async () => {
    const words = wordsOf(await rendered(paper('plain', [paragraph('测')])));
    const dash = find(words, '—');
    near(dash.right - dash.left, 4.94, 0.05);
  });
});

describe('版记', () => {
  const record = imprint('山西省工业和信息化厅办公室', {
    copyTo: ['省科技厅', '省财政厅'],
    disclosure: '主动公开',
    printedOn: '2026-04-03',
  });
  const body = (lines: number) => [
    letterhead('山西省工业和信息化厅文件', '晋工信企业字〔2026〕41号'),
    title('关于测试的通知'),
    addressee('各市工业和信息化局：'),
    paragraph('测'.repeat(26 + 28 * (lines - 1))),
    record,
  ];

  async function sides(lines: number) {
    const path = await rendered(paper('file', body(lines)));
    const words = wordsOf(path);
    const numbers = words.filter((word) => /^\d+$/.test(word.text) && word.top > 262);
    return { path, words, numbers, page: find(words, '抄送').page };
  }

  it('ends with its last rule on the type area’s lower edge, 0.35 mm outside and 0.25 mm inside', async () => {
    const { path, page } = await sides(3);
    const rules = rulesOf(picture(path, page), 'black', 150);
    expect(rules).toHaveLength(4);
    near(rules.at(-1)?.y ?? 0, 262, PIXEL_MM);
    near(rules[0]?.left ?? 0, 28, PIXEL_MM);
    near(rules[0]?.right ?? 0, 184, PIXEL_MM);
    near(rules[0]?.thickness ?? 0, 0.35, 0.1);
    near(rules[1]?.thickness ?? 0, 0.25, 0.1);
  });

  it('stands inset 1, the office left and the day right', async () => {
    const { words } = await sides(3);
    near(find(words, '抄送').left, 28 + CELL);
    near(find(words, '办公室').left, 28 + CELL);
    near(find(words, '印发').right, 184 - CELL);
    near(find(words, '印发').top, find(words, '办公室').top);
  });

  it('goes to side 2 even when side 1 has room, and both are numbered', async () => {
    const { page, numbers } = await sides(1);
    expect([page, numbers.map((word) => word.text)]).toEqual([2, ['1', '2']]);
  });

  it('shares side 2 with the text where there is room', async () => {
    const { page, words } = await sides(12);
    expect([page, words.at(-1)?.page]).toEqual([2, 2]);
  });

  it('leaves a full side 2 for side 4; the blank side and its own have no number', async () => {
    const { page, numbers, path } = await sides(28);
    expect([page, numbers.map((word) => word.text)]).toEqual([4, ['1', '2']]);
    expect(rulesOf(picture(path, 3), 'black', 1)).toEqual([]);
  });
});

describe('a letter', () => {
  it('has its mark at 30 mm, double rules of 170 mm at head and foot, the number flush right', async () => {
    const path = await rendered(letterDocument());
    const words = wordsOf(path);
    const mark = find(words, '大同市工业和信息化局');
    near(mark.top, 30);
    const rules = rulesOf(picture(path, 1), 'red', 150);
    expect(rules).toHaveLength(4);
    const [thick, thin, upper, lower] = rules;
    near(thick?.y ?? 0, mark.bottom + 4, PIXEL_MM);
    near(((upper?.y ?? 0) + (lower?.y ?? 0)) / 2, 277, PIXEL_MM);
    for (const rule of rules) near(rule.left, 20, PIXEL_MM);
    for (const rule of rules) near(rule.right, 190, PIXEL_MM);
    expect(thick?.thickness).toBeGreaterThan(thin?.thickness ?? 9);
    expect(lower?.thickness).toBeGreaterThan(upper?.thickness ?? 9);
    const number = find(words, '〔2026〕15号');
    near(number.right, 184);
    near(number.top - (thin?.y ?? 0), (7 / 8) * 5.54, 0.4);
  });

  it('has no number on side 1 and its number on side 2', async () => {
    const words = wordsOf(await rendered(letterDocument()));
    const numbers = words.filter((word) => /^\d+$/.test(word.text) && word.top > 262);
    expect(numbers[0]).toMatchObject({ page: 2, text: '2' });
  });
});

describe('annexes', () => {
  it('begin a new side with their mark on line 1 and their title on line 3', async () => {
    const words = wordsOf(await rendered(noticeDocument()));
    const mark = words.find((word) => word.text === '附件2');
    near(mark?.top ?? 0, 37);
    near(mark?.left ?? 0, 28);
    const heading = words.filter((word) => word.text === '优秀组织单位名单').at(-1);
    expect(heading?.page).toBe(mark?.page);
    near(heading?.top ?? 0, 37 + 2 * PITCH);
    near(((heading?.left ?? 0) + (heading?.right ?? 0)) / 2, 106);
  });

  it('stand in 附件说明 with numbers and names in columns', async () => {
    const words = wordsOf(await rendered(noticeDocument()));
    const first = find(words, '附件：');
    const numbers = words.filter((word) => word.page === first.page && /^[123]\.$/.test(word.text));
    near(first.left, 28 + 2 * CELL);
    const second = numbers.find((word) => word.text === '2.');
    near(second?.left ?? 0, 28 + 5 * CELL);
  });
});

/** Stretches of black on one level of a page, in mm. */
function inkRuns(image: Picture, yMm: number): readonly { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (let x = 0; x < image.width; x += 1) {
    if (image.ink(x, Math.round(yMm * 10)) !== 'black') continue;
    const last = runs.at(-1);
    if (last?.right === x / 10) last.right = (x + 1) / 10;
    else runs.push({ left: x / 10, right: (x + 1) / 10 });
  }
  return runs;
}
