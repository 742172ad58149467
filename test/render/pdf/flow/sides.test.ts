import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addressee,
  annex,
  annexList,
  column,
  document,
  heading,
  letterhead,
  note,
  paragraph,
  properties,
  signature,
  table,
  title,
} from '../../../../src/document/build.ts';
import type { Annex, Block, Form } from '../../../../src/document/model.ts';
import { pdfRenderer } from '../../../../src/render/pdf/renderer.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { renderContext, saved, wordsOf, type Word } from '../support.ts';

/*
 * What may and what may not begin and end a side (GB/T 9704-2012 §7.3.5.4, the widow and signature rules of its
 * users), in finished files read with poppler. Numbers: 22 lines a side, 10.45 mm apart from 37 mm down.
 */
const PITCH = 10.45;
/** Half a point: the most a line may be tightened by to keep a signature on its side. */
const TIGHTER = 0.5 * (25.4 / 72);

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

async function wordsIn(blocks: readonly Block[], annexes: readonly Annex[] = [], form: Form = 'plain') {
  const doc = document(
    'test',
    properties({ title: '关于测试的通知', date: '2026-04-03', status: 'final', form }),
    blocks,
    annexes,
  );
  const { bytes, problems } = await pdfRenderer.render(doc, context);
  expect(problems).toEqual([]);
  return wordsOf(saved(bytes));
}

/** A paragraph of so many full lines of one character: 26 on the first, 28 on the others. */
const lines = (count: number, character = '测') => paragraph(character.repeat(26 + 28 * (count - 1)));

const issuer = '大同市工业和信息化局';
const pageOf = (words: readonly Word[], text: string) =>
  words.find((word) => word.text.includes(text))?.page ?? NaN;
const textOn = (words: readonly Word[], page: number) =>
  words.filter((word) => word.page === page && /^[测试]/u.test(word.text));

/** Distances of neighbouring lines of text on a page. */
function pitches(words: readonly Word[], page: number): readonly number[] {
  const tops = textOn(words, page).map((word) => word.top);
  return tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
}

function expectExact(values: readonly number[]): void {
  for (const value of values) expect(Math.abs(value - PITCH)).toBeLessThan(0.02);
}

describe('the side of the signature', () => {
  const annexes = [annex('a', '获奖名单', [lines(1, '附')]), annex('b', '汇总表', [lines(1, '附')])];

  it('has at least two lines of text, also where 附件说明 stands between', async () => {
    for (let count = 12; count <= 24; count += 1) {
      const words = await wordsIn([lines(count), annexList(), signature(issuer, '2026-12-31')], annexes);
      const page = pageOf(words, issuer);
      expect(textOn(words, page).length, `${count} lines`).toBeGreaterThanOrEqual(2);
      expect(pageOf(words, '附件：')).toBe(page);
      expect(pageOf(words, '2026年12月')).toBe(page);
    }
  });

  it('takes no more than two lines along', async () => {
    // 22 lines fill side 1: the signature needs two of them on side 2, and the others stay.
    const words = await wordsIn([lines(22), annexList(), signature(issuer, '2026-12-31')], annexes);
    expect([1, 2].map((page) => textOn(words, page).length)).toEqual([20, 2]);
  });

  it('takes a paragraph of one line and the end of the one before', async () => {
    const body = [lines(21), paragraph('试'), annexList(), signature(issuer, '2026-12-31')];
    const words = await wordsIn(body, annexes);
    expect([1, 2].map((page) => textOn(words, page).length)).toEqual([19, 3]);
  });

  it('has its 附注 on it', async () => {
    for (let count = 14; count <= 22; count += 1) {
      const words = await wordsIn([lines(count), signature(issuer, '2026-12-31'), note('（此件公开发布）')]);
      expect(pageOf(words, '此件公开发布'), `${count} lines`).toBe(pageOf(words, issuer));
    }
  });

  it('keeps the grid exact where the signature fits, and on every other side', async () => {
    // A date 17 + 4 lines down leaves a seal its 10 mm; 18 + 4 lines do not.
    for (const count of [17, 39]) {
      const words = await wordsIn([lines(count), signature(issuer, '2026-12-31')]);
      const page = pageOf(words, issuer);
      expect(textOn(words, page)).toHaveLength(17);
      for (let side = 1; side <= page; side += 1) expectExact(pitches(words, side));
      expect(page === 1 || textOn(words, 1).length === 22).toBe(true);
    }
  });

  it('is tightened evenly, by half a point a line at most, before text is pushed on', async () => {
    const words = await wordsIn([lines(22), lines(18, '试'), signature(issuer, '2026-12-31')]);
    expect(pageOf(words, issuer)).toBe(2);
    expectExact(pitches(words, 1));
    const tightened = pitches(words, 2);
    expect(tightened).toHaveLength(17);
    for (const pitch of tightened) {
      expect(pitch).toBeLessThan(PITCH - 0.02);
      expect(pitch).toBeGreaterThanOrEqual(PITCH - TIGHTER - 0.005);
      expect(Math.abs(pitch - (tightened[0] ?? 0))).toBeLessThan(0.02);
    }
  });

  it('is tightened no more than the signature needs', async () => {
    // Under a title of one line (7.76 mm and the gap of its 35 pt) and a blank line, text begins off the grid.
    const used = new Set<string>();
    for (let count = 14; count <= 17; count += 1) {
      const words = await wordsIn([
        title('关于测试'),
        lines(count),
        signature(issuer, '2026-12-31', 'unsealed'),
      ]);
      const [pitch = PITCH] = pitches(words, 1);
      const date = words.find((word) => word.text.startsWith('2026年12月'));
      used.add(pitch > PITCH - 0.02 ? 'exact' : 'tightened');
      if (pitch > PITCH - 0.02) continue;
      expect(date?.page).toBe(1);
      // One step, a tenth of a point a line, would have been one too few.
      expect((date?.bottom ?? 0) + (count + 2) * (TIGHTER / 5)).toBeGreaterThan(262);
    }
    expect(used).toEqual(new Set(['exact', 'tightened']));
  });

  it('holds text even where 附件说明 is longer than a side', async () => {
    const many = Array.from({ length: 24 }, (_, index) =>
      annex(`a${index}`, `名单${index + 1}`, [lines(1, '附')]),
    );
    const words = await wordsIn([lines(3), annexList(), signature(issuer, '2026-12-31')], many);
    expect(words.some((word) => word.text === '24.')).toBe(true);
    // It is parted inside the list: neither is a side left empty nor the name parted from its date.
    expect(pageOf(words, '附件：')).toBe(1);
    expect(pageOf(words, '2026年12月')).toBe(pageOf(words, issuer));
  });
});

describe('the first and the last lines of a side', () => {
  const CHARACTERS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃';

  it('are as many as fit, but never the last line of a longer paragraph alone on a new side', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 24, maxLength: 34 }),
        async (counts) => {
          const words = await wordsIn(counts.map((count, index) => lines(count, CHARACTERS[index])));
          const text = words.filter((word) => word.top < 262 && CHARACTERS.includes(word.text[0] ?? '-'));
          expect(text).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
          counts.forEach((count, index) => {
            const pages = text
              .filter((word) => word.text.startsWith(CHARACTERS[index] ?? ''))
              .map(({ page }) => page);
            const shares = [...new Set(pages)].map((page) => pages.filter((one) => one === page).length);
            if (count > 1 && shares.length > 1)
              expect(shares.at(-1), `${count} lines as ${shares.join('+')}`).toBeGreaterThan(1);
          });
          // No more is moved than that: a side but the last has 22 lines, or one fewer.
          const pages = [...new Set(text.map(({ page }) => page))];
          for (const page of pages.slice(0, -1)) {
            expect(text.filter((word) => word.page === page).length).toBeGreaterThanOrEqual(21);
          }
        },
      ),
      { numRuns: 12, seed: 9704 },
    );
  }, 60_000);

  it('never end with a heading, nor with two of them', async () => {
    for (let count = 17; count <= 22; count += 1) {
      const words = await wordsIn([lines(count), heading(1, '目的'), heading(2, '要求'), lines(4, '试')]);
      const [first, second] = [pageOf(words, '一、目的'), pageOf(words, '（一）要求')];
      expect(second).toBe(first);
      const below = words.filter((word) => word.page === first && word.text.startsWith('试'));
      expect(below.length, `${count} lines`).toBeGreaterThanOrEqual(1);
    }
  });

  it('keep the addressee with the text', async () => {
    for (let count = 18; count <= 22; count += 1) {
      const words = await wordsIn([lines(count), addressee('各市：'), lines(3, '试')]);
      expect(pageOf(words, '各市')).toBe(pageOf(words, '试'));
    }
  });
});

describe('a table at the foot of a side', () => {
  const list = (rows: number) =>
    table(
      'list',
      [column('name', '项目名称'), column('unit', '参赛单位')],
      Array.from({ length: rows }, (_, index) => [`项目${index + 1}`, '甲公司']),
      { title: '获奖项目', lead: ['推荐地市：大同市'], notes: ['注：按名次排列。'] },
    );

  it('has its title, lead and head with its first three rows, and its note with its last', async () => {
    for (let count = 12; count <= 21; count += 1) {
      const words = await wordsIn([lines(count), list(9)]);
      const page = pageOf(words, '获奖项目');
      for (const text of ['推荐地市', '项目名称', '项目1', '项目2', '项目3']) {
        expect(
          words.some((word) => word.page === page && word.text.includes(text)),
          `${count} lines: ${text}`,
        ).toBe(true);
      }
      const last = words.find((word) => word.text === '项目9')?.page;
      expect(words.find((word) => word.text.includes('注：'))?.page).toBe(last);
    }
  });

  it('goes on overleaf after its first row where three are longer than a side, its head never alone', async () => {
    const tall = table(
      'tall',
      [column('name', '项目名称'), column('text', '项目简介')],
      Array.from({ length: 3 }, (_, index) => [`项目${index + 1}`, '介绍'.repeat(200)]),
    );
    const words = await wordsIn([lines(1), tall]);
    expect([1, 2, 3].map((row) => pageOf(words, `项目${row}`))).toEqual([1, 1, 2]);
    for (const page of [1, 2]) {
      expect(words.filter((word) => word.page === page && word.text === '项目名称')).toHaveLength(1);
    }
  });

  it('has its head once on every side it takes', async () => {
    const words = await wordsIn([lines(10), list(70)]);
    const pages = [...new Set(words.filter((word) => /^项目\d/.test(word.text)).map(({ page }) => page))];
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(words.filter((word) => word.page === page && word.text === '项目名称')).toHaveLength(1);
    }
  });
});

describe('the first side of a letter', () => {
  it('ends its text at least 7/8 of a character of 3号 above the lower rules', async () => {
    const body = [
      letterhead(issuer, '同工信函〔2026〕15号'),
      title('关于测试的函'),
      addressee('省厅：'),
      lines(40),
    ];
    const words = await wordsIn(body, [], 'letter');
    const lowest = Math.max(...textOn(words, 1).map((word) => word.bottom));
    // The rules stand 277 mm down, 20 mm above the paper's edge; the type area ends at 262 mm.
    expect(277 - lowest).toBeGreaterThanOrEqual((7 / 8) * 5.54);
    expect(lowest).toBeLessThanOrEqual(262.3);
    expect(lowest).toBeGreaterThan(262.3 - PITCH);
    const numbered = words.filter((word) => word.top > 262 && word.text === '—').map(({ page }) => page);
    expect(new Set(numbered)).toEqual(new Set([2, 3]));
  });
});
