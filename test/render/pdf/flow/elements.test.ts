import { beforeAll, describe, expect, it } from 'vitest';
import { note, paragraph, signature, title } from '../../../../src/document/build.ts';
import { plainText } from '../../../../src/document/plain-text.ts';
import type { Document } from '../../../../src/document/model.ts';
import { localProfile } from '../../../../src/layout/profiles.ts';
import { documentToPages } from '../../../../src/render/pdf/flow/page.ts';
import { pdfRenderer } from '../../../../src/render/pdf/renderer.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { withRoomForText } from '../../../../src/render/side-one.ts';
import {
  picture,
  renderContext,
  rulesOf,
  saved,
  textOf,
  withoutSpace,
  wordsOf,
  type Word,
} from '../support.ts';
import {
  annexedPaper,
  BODIES,
  jointNotice,
  plainPaper,
  reportDocument,
  widelySentNotice,
} from './element-documents.ts';

/*
 * The elements of official documents, measured in finished files with poppler. Numbers: GB/T 9704-2012 as worked
 * out in its clauses: type area 28–184 × 37–262 mm, cell 156/28 mm, pitch 10.45 mm, a seal of 42 mm.
 */
const CELL = 156 / 28;
const PITCH = 10.45;
const SEAL = 42;

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

async function rendered(document: Document): Promise<string> {
  const { bytes, problems } = await pdfRenderer.render(withRoomForText(document, context), context);
  expect(problems).toEqual([]);
  return saved(bytes);
}

/** Poppler's words of a line joined: names spread over a line are words of one character each. */
interface Line extends Word {
  readonly words: readonly Word[];
}

function linesOf(path: string): readonly Line[] {
  const lines: Word[][] = [];
  for (const word of wordsOf(path)) {
    const line = lines.find(([first]) => first?.page === word.page && Math.abs(first.top - word.top) < 0.5);
    if (line === undefined) lines.push([word]);
    else line.push(word);
  }
  return lines.map((words) => ({
    page: words[0]?.page ?? 0,
    text: words.map(({ text }) => text).join(''),
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    top: words[0]?.top ?? 0,
    bottom: words[0]?.bottom ?? 0,
    words,
  }));
}

function find<Found extends Word>(words: readonly Found[], text: string): Found {
  const found = words.findLast((word) => word.text.includes(text));
  if (found === undefined) throw new Error(`No ${text} among ${words.map((one) => one.text).join(' ')}`);
  return found;
}

/** The signature's, where the head has the same words and the imprint more. */
function findLast(words: readonly Word[], text: string): Word {
  return words.findLast((word) => word.text === text) ?? expect.fail(text);
}

function near(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected), `${actual} instead of ${expected}`).toBeLessThanOrEqual(tolerance);
}

const middle = ({ left, right }: Word): number => (left + right) / 2;

describe('signature and date in their golden places, within 0.1 mm', () => {
  // Issuer, date, with or without seal, then left and right edges of name and date in millimetres.
  it.each([
    ['山西省工业和信息化厅', '2026-04-03', 'sealed', [117.14, 172.86], [128.29, 161.71]],
    ['山西省工业和信息化厅', '2026-04-03', 'unsealed', [117.14, 172.86], [128.29, 161.71]],
    ['大同市工业和信息化局', '2026-12-31', 'sealed', [114.36, 170.07], [122.71, 161.71]],
    ['大同市工业和信息化局', '2026-12-31', 'unsealed', [117.14, 172.86], [128.29, 167.29]],
    // Inset 5: the name of 16 characters ends exactly at the type area's edge.
    ['山西转型综合改革示范区管理委员会', '2026-04-03', 'sealed', [94.86, 184], [122.71, 156.14]],
  ] as const)('%s, %s, %s', async (issuer, date, sealed, name, day) => {
    const words = wordsOf(await rendered(plainPaper(paragraph('测试。'), signature(issuer, date, sealed))));
    const [signed, dated] = [find(words, issuer), find(words, '2026年')];
    near(signed.left, name[0], 0.1);
    near(signed.right, name[1], 0.1);
    near(dated.left, day[0], 0.1);
    near(dated.right, day[1], 0.1);
    near(dated.top - signed.top, PITCH, 0.1);
  });
});

describe('the head of a joint 文件', () => {
  it.each([2, 3, 4, 5, 6])(
    'of %i bodies has their names in order, equally wide, 文件 half way down',
    async (count) => {
      const lines = linesOf(await rendered(jointNotice(count)));
      const beside = find(wordsOf(await rendered(jointNotice(count))).slice(0, 200), '文件');
      const names = lines.map((line) => {
        const words = line.words.filter(({ left }) => left < beside.left - 1);
        return {
          ...line,
          text: words.map(({ text }) => text).join(''),
          right: Math.max(...words.map((one) => one.right)),
        };
      });
      const shown = BODIES.slice(0, count).map((body) =>
        names.find(({ text, page }) => page === 1 && text === body),
      );
      const [first = expect.fail(), ...others] = shown.map((line) => line ?? expect.fail());
      near(first.top, 72, 0.3);
      for (const name of others) {
        near(name.left, first.left, 0.3);
        near(name.right, first.right, 0.3);
      }
      const steps = others.map(({ top }, index) => top - (shown[index]?.top ?? 0));
      for (const step of steps) near(step, steps[0] ?? 0, 0.1);
      near((beside.top + beside.bottom) / 2, (first.top + (others.at(-1)?.bottom ?? 0)) / 2, 0.3);
      near((first.left + beside.right) / 2, 106, 0.3);
      expect(first.left).toBeGreaterThanOrEqual(28);
    },
  );

  it.each([2, 3, 4, 5, 6])('of %i bodies leaves side 1 some text', async (count) => {
    const words = wordsOf(await rendered(jointNotice(count)));
    expect(words.some(({ page, text }) => page === 1 && text.includes('为促进中小企业'))).toBe(true);
  });

  it('has number, rule and title where a single body’s has them below the mark', async () => {
    const path = await rendered(jointNotice(3));
    const words = wordsOf(path);
    const number = find(words, '〔2026〕41号');
    const [rule = expect.fail()] = rulesOf(picture(path, 1), 'red', 100);
    near(rule.y - number.bottom, 4, 0.3);
    near(find(words, '等部门').top - rule.y, 2 * PITCH, 0.5);
  });

  it('shows a letter’s lead body alone, without 文件', async () => {
    const path = await rendered(jointNotice(3, { form: 'letter' }));
    const head = wordsOf(path).filter(({ page, bottom }) => page === 1 && bottom < 60);
    expect(head[0]?.text).toBe(BODIES[0]);
    expect(head.map(({ text }) => text).join('')).not.toContain('文件');
    near(head[0]?.top ?? 0, 30, 0.3);
  });
});

describe('the seals of a joint 文件', () => {
  interface Seal {
    readonly x: number;
    readonly y: number;
    readonly page: number;
  }

  /** Where somebody sets the seals: centred on each name. */
  function sealsOf(words: readonly Word[], count: number): readonly Seal[] {
    return BODIES.slice(0, count).map((body) => {
      const name = findLast(words, body);
      return { x: middle(name), y: (name.top + name.bottom) / 2, page: name.page };
    });
  }

  it.each([2, 3, 4, 5, 6])(
    '%i of them have room: apart, inside the type area, free of other text',
    async (count) => {
      const words = wordsOf(await rendered(jointNotice(count)));
      const seals = sealsOf(words, count);
      seals.forEach((seal, index) => {
        expect(seal.page).toBe(seals[0]?.page);
        expect(seal.x - SEAL / 2).toBeGreaterThanOrEqual(28);
        expect(seal.x + SEAL / 2).toBeLessThanOrEqual(184);
        expect(seal.y + SEAL / 2).toBeLessThanOrEqual(262);
        for (const other of seals.slice(0, index)) {
          expect(Math.hypot(seal.x - other.x, seal.y - other.y)).toBeGreaterThan(SEAL + 1);
        }
        const touched = words.filter((word) => word.page === seal.page && distance(word, seal) < SEAL / 2);
        const own = [BODIES[index] ?? '', ...(index === count - 1 ? ['2026年4月3日'] : [])];
        expect(touched.map(({ text }) => text)).toEqual(own);
      });
    },
  );

  it.each([2, 3, 4, 5, 6])(
    '%i of them begin within one line of the text, on a side with text',
    async (count) => {
      const words = wordsOf(await rendered(jointNotice(count)));
      const [first = expect.fail()] = sealsOf(words, count);
      const text = words.filter(({ page, bottom }) => page === first.page && bottom < first.y - 10).at(-1);
      const gap = first.y - SEAL / 2 - (text?.bottom ?? -100);
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThanOrEqual(10.39);
    },
  );

  it('stand in order in rows of at most three, the last row ending at the right over the date', async () => {
    const words = wordsOf(await rendered(jointNotice(5)));
    const seals = sealsOf(words, 5);
    const rows = [...new Set(seals.map(({ y }) => y.toFixed(1)))].map((y) =>
      seals.filter((seal) => seal.y.toFixed(1) === y),
    );
    // 山西省人力资源和社会保障厅 is 13 characters wide: two a row.
    expect(rows.map((row) => row.length)).toEqual([2, 2, 1]);
    expect(rows.flat()).toEqual(seals);
    const date = findLast(words, '2026年4月3日');
    near(seals.at(-1)?.x ?? 0, middle(date), 0.1);
    near(seals.at(-1)?.x ?? 0, rows[0]?.[1]?.x ?? 0, 0.1);
  });

  it('stand three in a row where the names are short', async () => {
    const doc = plainPaper(
      paragraph('测试。'),
      signature(['甲市财政局', '乙市财政局', '丙市财政局'], '2026-04-03'),
    );
    const words = wordsOf(await rendered(doc));
    const names = ['甲市', '乙市', '丙市'].map((name) => find(words, name));
    expect(new Set(names.map(({ top }) => top.toFixed(1))).size).toBe(1);
    const [first = 0, second = 0, third = 0] = names.map(middle);
    // Inset 4 and a date of 6 cells: 184 − 7 cells.
    near(third, 184 - 7 * CELL, 0.1);
    near(third - second, second - first, 0.1);
    expect(second - first).toBeGreaterThan(SEAL + 2);
    expect(first - SEAL / 2).toBeGreaterThanOrEqual(28 - 0.01);
  });

  it('are not needed without a seal: names under one another, the lead first, the date two cells in', async () => {
    const words = wordsOf(await rendered(jointNotice(3, { sealed: 'unsealed' })));
    const names = BODIES.slice(0, 3).map((body) => findLast(words, body));
    near(names[0]?.right ?? 0, 184 - 2 * CELL, 0.1);
    names.forEach((name, index) => {
      near(name.left, names[0]?.left ?? 0, 0.1);
      near(name.top, (names[0]?.top ?? 0) + index * PITCH, 0.1);
    });
    near(findLast(words, '2026年4月3日').left - (names[0]?.left ?? 0), 2 * CELL, 0.1);
  });
});

/** From a point to the nearest of a word's box. */
function distance(word: Word, { x, y }: { readonly x: number; readonly y: number }): number {
  const dx = Math.max(word.left - x, 0, x - word.right);
  // A line's box is as high as its characters.
  const dy = Math.max(word.top - y, 0, y - word.bottom);
  return Math.hypot(dx, dy);
}

describe('the place of a single seal', () => {
  it('is free of 附注, which ends before it or goes on in a line of its own', async () => {
    for (const words of [
      '（此件公开发布）',
      '（联系人：王小明，电话：0352-0000001，邮箱：cq@example.com）',
    ]) {
      const path = await rendered(
        plainPaper(paragraph('测试。'), signature('大同市工业和信息化局', '2026-12-31'), note(words)),
      );
      const found = wordsOf(path);
      const [name, date] = [find(found, '大同市工业'), find(found, '2026年')];
      const seal = { x: middle(date), y: (name.top + date.bottom) / 2 - 3 };
      const touched = found.filter((word) => distance(word, seal) < SEAL / 2);
      expect(touched.map(({ text }) => text)).toEqual(['大同市工业和信息化局', '2026年12月31日']);
      const notes = linesOf(path).filter(({ top }) => top > date.bottom && top < 262);
      near((notes[0]?.top ?? 0) - date.top, PITCH, 0.1);
      for (const line of notes) near(line.left, 28 + 2 * CELL, 0.3);
    }
  });

  it('is shown by a dashed circle in drafts that ask for it, and never in a final', () => {
    const guides = (document: Document, sealGuide: 'none' | 'circle') => {
      const profile = localProfile(context.profile, { sealGuide });
      const { pages } = documentToPages(document, { ...context, profile });
      return pages.flatMap(({ shapes }) => shapes.filter(({ type }) => type === 'ornament')).length;
    };
    const draft = jointNotice(3, { status: 'draft' });
    expect(guides(draft, 'circle')).toBe(3);
    expect(guides(draft, 'none')).toBe(0);
    expect(guides(jointNotice(3), 'circle')).toBe(0);
  });
});

describe('签发人', () => {
  const names = ['王建国', '李明', '欧阳明月', '赵一', '阿卜杜拉·买买提'];

  it.each([1, 2, 3, 4, 5])(
    '%i: two names a line, under the first one, the number on the last line',
    async (count) => {
      const signers = names.slice(0, count);
      const lines = linesOf(await rendered(reportDocument(signers))).filter(
        ({ page, top }) => page === 1 && top < 140,
      );
      const label = lines.findIndex(({ text }) => text.includes('签发人'));
      const rows = lines.slice(label, label + Math.ceil(count / 2));
      expect(rows.map(({ text }) => text)).toEqual(
        rows.map((_, row) => {
          const number = row === rows.length - 1 ? '同工信〔2026〕15号' : '';
          const shown = signers.slice(2 * row, 2 * row + 2).join('');
          return number + (row === 0 ? '签发人：' : '') + shown;
        }),
      );
      near(Math.max(...rows.map(({ right }) => right)), 184 - CELL, 0.3);
      const last = rows.at(-1) ?? expect.fail();
      near(last.left, 28 + CELL, 0.1);
      // The label is four cells wide, the names begin right after it.
      const firstNames = rows.map(({ words }, row) => {
        const word = words.find(({ text }) => text.includes(signers[2 * row] ?? '?')) ?? expect.fail();
        return word.text.startsWith('签发人：') ? word.left + 4 * CELL : word.left;
      });
      for (const left of firstNames) near(left, firstNames[0] ?? 0, 0.3);
      rows.forEach(({ top }, row) => {
        near(top, (rows[0]?.top ?? 0) + row * PITCH, 0.1);
      });
    },
  );

  it('leaves the red rule 4 mm below the number', async () => {
    const path = await rendered(reportDocument(names));
    const [rule = expect.fail()] = rulesOf(picture(path, 1), 'red', 100);
    near(rule.y - find(wordsOf(path), '〔2026〕15号').bottom, 4, 0.3);
    near(rule.left, 28, 0.2);
  });
});

describe('主送机关 that would fill side 1', () => {
  it('stands in the imprint above 抄送, without a rule between them, and side 1 shows text', async () => {
    const document = widelySentNotice(30);
    const path = await rendered(document);
    const words = wordsOf(path);
    expect(words.some(({ page, text }) => page === 1 && text.startsWith('为促进'))).toBe(true);
    const lines = linesOf(path);
    const [to, copy] = [find(lines, '主送：'), find(lines, '抄送：')];
    expect(to.page).toBe(copy.page);
    near(to.left, 28 + CELL, 0.1);
    const sent = lines.filter(({ page, top }) => page === to.page && top > to.top + 1 && top < copy.top - 1);
    // Wrapped lines stand under the first body, three characters of 14 pt after the inset.
    expect(sent.length).toBeGreaterThan(3);
    for (const line of sent) {
      near(line.left, 28 + CELL + 3 * 14 * 0.3528, 0.3);
      expect(line.right).toBeLessThanOrEqual(184 - CELL + 0.3);
    }
    expect(sent.at(-1)?.text).toMatch(/。$/);
    const rules = rulesOf(picture(path, to.page), 'black', 150);
    expect(rules.map(({ y }) => y < to.top || y > copy.bottom)).toEqual([true, true, true]);
    near(rules.at(-1)?.y ?? 0, 262, 0.3);
  });

  it('stays under the title where side 1 shows text all the same', () => {
    const document = widelySentNotice(3);
    expect(withRoomForText(document, context)).toBe(document);
  });

  it('is printed once, and all words are', async () => {
    const document = withRoomForText(widelySentNotice(30), context);
    const text = textOf(await rendered(document)).replace(/—\d+—/g, '');
    expect(text).toBe(withoutSpace(plainText(document)));
  });
});

describe('附件说明', () => {
  it('has its numbers in one column, its names in the next, wrapped ones under the name', async () => {
    const long = '一个很长的附件名称，用来检验换行以后的各行是否与名称的第一个字对齐的附件';
    const names = ['名单', long, '三', '四', '五', '六', '七', '八', '九', '十项目名单'];
    const lines = linesOf(await rendered(annexedPaper(names)));
    const label = lines.findIndex(({ text }) => text.startsWith('附件：'));
    const rows = lines.slice(label, label + names.length + 1);
    near(rows[0]?.left ?? 0, 28 + 2 * CELL, 0.1);
    // 10. is three half cells wide, so names begin at cell 7: 5 + 1.5 + 0.5.
    const wrapped = rows[2] ?? expect.fail();
    near(wrapped.left, 28 + 7 * CELL, 0.1);
    expect(long.endsWith(wrapped.text)).toBe(true);
    rows
      .filter((row) => row !== wrapped)
      .slice(1)
      .forEach((row) => {
        near(row.left, 28 + 5 * CELL, 0.1);
        near(row.words[1]?.left ?? 0, 28 + 7 * CELL, 0.1);
      });
    expect(rows.map(({ text }) => text).join('')).not.toMatch(/[。；]/u);
  });
});

describe('the title', () => {
  const words = '山西省工业和信息化厅关于举办第十一届“创客中国”山西省中小企业创新创业大赛的通知';

  it('breaks where its writer says, and nowhere else', async () => {
    const path = await rendered(
      plainPaper(title(words.replace('山西省中', '山西省|中').replace('厅关', '厅|关'))),
    );
    const found = linesOf(path).filter(({ top }) => top < 100);
    expect(found.map(({ text }) => text.length)).toEqual([10, 17, 13]);
  });
});
