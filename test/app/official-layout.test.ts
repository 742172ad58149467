import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { picture, rulesOf, wordsOf, type Word } from '../render/pdf/support.ts';
import { jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * The official documents of the samples, as a run makes them, with poppler's ruler. Numbers: GB/T 9704-2012 with
 * the arithmetic of its grid: type area (28, 37)–(184, 262) mm, 28 cells of 156 / 28 mm, 22 lines of 10.45 mm.
 * Poppler's boxes are em boxes; pictures have ten pixels a millimetre.
 */

const CELL = 156 / 28;
const PITCH = 10.45;
/** What may separate a finished sheet from the standard's number. */
const MARGIN_MM = 0.5;

interface Line {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words on one level of a page that follow each other without a gap of half a cell. */
function linesOf(words: readonly Word[]): readonly Line[] {
  const lines: Line[] = [];
  for (const word of [...words].sort((a, b) => a.page - b.page || a.top - b.top || a.left - b.left)) {
    const at = lines.findLastIndex(
      (line) =>
        line.page === word.page && Math.abs(line.top - word.top) < 0.5 && word.left - line.right < CELL / 2,
    );
    const line = lines[at];
    if (line === undefined) lines.push({ ...word });
    else lines[at] = { ...line, text: line.text + word.text, right: word.right };
  }
  return lines;
}

const cells = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (/[\x20-\x7e·]/u.test(one) ? 0.5 : 1), 0);

const isBody = ({ top, bottom }: Line): boolean => Math.abs(bottom - top - (16 * 25.4) / 72) < 0.1;

function near(actual: number | undefined, expected: number, tolerance = MARGIN_MM): void {
  expect(actual, `instead of ${expected}`).toBeDefined();
  expect(Math.abs((actual ?? 0) - expected), `${actual} instead of ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );
}

const folder = scratchFolder();

async function made(sample: string, kind: string, part: string): Promise<string> {
  const ran = await jinbang(['generate', `samples/${sample}`, '--final', '--only', kind, '--out', folder]);
  expect(ran.exitCode, ran.out + ran.error).toBe(0);
  const root = join(folder, sample);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const file = files.find((path) => path.endsWith('.pdf') && path.includes(part));
  if (file === undefined) throw new Error(`no ${part} among ${files.join(' ')}`);
  return join(root, file);
}

/** Sides whose text goes on: 22 lines, unless a table stands on them. */
function fullSides(lines: readonly Line[], pages: readonly number[]): void {
  for (const page of pages) {
    const side = lines.filter((line) => line.page === page && isBody(line) && line.top < 262);
    const tops = [...new Set(side.map(({ top }) => Math.round(top * 10) / 10))];
    expect(tops, `side ${page}`).toHaveLength(22);
    near(tops[0], 37);
    tops.slice(1).forEach((top, index) => {
      near(top - (tops[index] ?? 0), PITCH, 0.2);
    });
    near(Math.max(...side.map(({ bottom }) => bottom)), 262);
    near(Math.min(...side.map(({ left }) => left)), 28);
    // A mark's cell may end outside, its ink doesn't: half of the cell is blank.
    near(
      Math.max(
        ...side.map((line) => line.right - (/[，。、；：？！）》”〕]$/u.test(line.text) ? CELL / 2 : 0)),
      ),
      184,
    );
  }
}

/**
 * Lines from edge to edge hold 28 cells; a mark at the end or beside another may give up half of its own, and a
 * group of six cells that may not be split (〔2026〕41号) leave up to five to be shared out.
 */
function fullLines(lines: readonly Line[]): void {
  const full = lines.filter(
    (line) => isBody(line) && line.left < 28.5 && line.right > 183.5 && line.top < 262,
  );
  expect(full.length).toBeGreaterThan(2);
  const plain = full.filter(({ text }) => /^\p{Script=Han}+$/u.test(text));
  plain.forEach(({ text }) => {
    expect(cells(text), text).toBe(28);
  });
  full.forEach(({ text }) => {
    const halves = (text.match(/[，。、；：？！（）《》“”〔〕]/gu) ?? []).length / 2;
    expect(cells(text), text).toBeGreaterThanOrEqual(23);
    expect(cells(text), text).toBeLessThanOrEqual(28 + halves);
  });
}

function redHead(path: string, lines: readonly Line[], number: RegExp): void {
  const mark = lines.find(({ page, top }) => page === 1 && top > 60);
  near(mark?.top, 72);
  near(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2, 28 + 78);
  const found = lines.find(({ text }) => number.test(text));
  const [rule] = rulesOf(picture(path, 1), 'red', 150);
  near(rule?.left, 28);
  near(rule?.right, 184);
  near((rule?.y ?? 0) - (found?.bottom ?? 0), 4);
}

function imprintAtFoot(path: string, page: number): void {
  const rules = rulesOf(picture(path, page), 'black', 150);
  expect(page % 2).toBe(0);
  near(rules.at(-1)?.y, 262);
  near(rules.at(-1)?.thickness, 0.35, 0.1);
  near(rules[0]?.thickness, 0.35, 0.1);
  rules.forEach(({ left, right }) => {
    near(left, 28);
    near(right, 184);
  });
}

/** `— 1 —` with its dashes' middle at 269 mm: right edge 178.4 on odd sides, left edge 33.6 on even ones. */
function pageNumbers(path: string, lines: readonly Line[], pages: readonly number[]): void {
  for (const page of pages) {
    const number = lines.filter((line) => line.page === page && line.top > 263);
    expect(number.map(({ text }) => text).join('')).toBe(`—${page}—`);
    if (page % 2 === 1) near(Math.max(...number.map(({ right }) => right)), 178.4);
    else near(Math.min(...number.map(({ left }) => left)), 33.6);
    near(rulesOf(picture(path, page), 'black', 3).at(-1)?.y, 269);
  }
}

function signed(lines: readonly Line[], name: string, date: string, want: readonly number[]): void {
  const dated = lines.findIndex((line) => line.text === date && isBody(line));
  const signature = lines.slice(0, dated).findLast((line) => line.text === name);
  const [nameLeft = 0, nameRight = 0, dateLeft = 0, dateRight = 0] = want;
  near(signature?.left, nameLeft);
  near(signature?.right, nameRight);
  near(lines[dated]?.left, dateLeft);
  near(lines[dated]?.right, dateRight);
  near((lines[dated]?.top ?? 0) - (signature?.top ?? 0), PITCH);
}

/** Sealed (domain §1.7): date inset 4 from the right edge, the name centred on it. */
function sealedPlaces(name: string, date: string): readonly number[] {
  const inset = Math.max(4, (cells(name) - cells(date)) / 2);
  const dateRight = 184 - inset * CELL;
  const dateLeft = dateRight - cells(date) * CELL;
  const centre = (dateLeft + dateRight) / 2;
  const half = (cells(name) * CELL) / 2;
  return [centre - half, centre + half, dateLeft, dateRight];
}

describe('大赛通知', () => {
  let path: string;
  let lines: readonly Line[];
  beforeAll(async () => {
    path = await made('shanxi-2026', 'launch-notice', '大赛通知');
    lines = linesOf(wordsOf(path));
  });

  it('has mark, number and red rule in their places', () => {
    redHead(path, lines, /^晋工信企业字〔2026〕41号$/u);
  });

  it('fills its sides with 22 lines of 28 cells', () => {
    // Side 2 gives its last line up: a heading may not stand alone at its foot.
    fullSides(lines, [3]);
    fullLines(lines.filter(({ page }) => page <= 3));
  });

  it('is signed where a seal can be set: the first case of the golden positions', () => {
    // 山西省工业和信息化厅 with 2026年4月2日 (6 cells): date 128.29–161.71, name 117.14–172.86.
    signed(lines, '山西省工业和信息化厅', '2026年4月2日', [117.14, 172.86, 128.29, 161.71]);
  });

  it('ends with the imprint at the foot of an even side', () => {
    const last = Math.max(...lines.map(({ page }) => page));
    imprintAtFoot(path, last);
    pageNumbers(path, lines, [1, 2, 3]);
  });
});

describe('a notice of one side', () => {
  it('has its imprint on the back, and everything in place', async () => {
    const path = await made('shanxi-2026', 'change-notice', '延期通知');
    const lines = linesOf(wordsOf(path));
    redHead(path, lines, /^晋工信企业字〔2026〕\d+号$/u);
    fullLines(lines);
    signed(
      lines,
      '山西省工业和信息化厅',
      '2026年9月16日',
      sealedPlaces('山西省工业和信息化厅', '2026年9月16日'),
    );
    imprintAtFoot(path, 2);
    pageNumbers(path, lines, [1, 2]);
  });
});

describe('a notice of three bodies', () => {
  let path: string;
  let lines: readonly Line[];
  const names = ['云海省经济和信息化厅', '云海省科学技术厅', '云海省财政厅'];
  beforeAll(async () => {
    path = await made('yunhai-2026', 'change-notice', '变更通知');
    lines = linesOf(wordsOf(path));
  });

  it('has the names in its head spread to one width, with 文件 half way down', () => {
    const head = wordsOf(path).filter(({ page, top, text }) => page === 1 && top < 130 && text !== '文件');
    const levels = [...new Set(head.map(({ top }) => top))];
    const rows = levels.map((level) => head.filter(({ top }) => top === level));
    expect(rows.map((row) => row.map(({ text }) => text).join(''))).toEqual(names);
    near(levels[0], 72);
    rows.forEach((row) => {
      near(row[0]?.left, rows[0]?.[0]?.left ?? 0);
      near(row.at(-1)?.right, rows[0]?.at(-1)?.right ?? 0);
    });
    const paper = wordsOf(path).find(({ text }) => text === '文件');
    const bottom = Math.max(...head.map((word) => word.bottom));
    near(((paper?.top ?? 0) + (paper?.bottom ?? 0)) / 2, (72 + bottom) / 2);
    expect(paper?.left).toBeGreaterThan(rows[0]?.at(-1)?.right ?? 999);
  });

  it('leaves each name a seal of 42 mm of its own; the last stands over the date', () => {
    const dated = lines.find(({ text, page }) => page === 2 && text === '2026年11月20日');
    const signed = names.map((name) => lines.find(({ text, page }) => page === 2 && text === name));
    const middle = (line: Line | undefined): readonly [number, number] => [
      ((line?.left ?? 0) + (line?.right ?? 0)) / 2,
      ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2,
    ];
    const centres = signed.map(middle);
    centres.forEach(([x, y], index) => {
      centres.slice(index + 1).forEach(([otherX, otherY]) => {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(42);
      });
    });
    near(centres[2]?.[0], middle(dated)[0]);
    near((dated?.top ?? 0) - (signed[2]?.top ?? 0), PITCH);
    near(dated?.right, 184 - 4 * CELL);
    imprintAtFoot(path, 2);
  });
});

describe('推荐函', () => {
  it('has the head and foot of a letter', async () => {
    const path = await made('shanxi-2026', 'recommendation-letter', '大同市');
    const lines = linesOf(wordsOf(path));
    const red = rulesOf(picture(path, 1), 'red', 160);
    // GB/T 9704-2012 10.1: mark at 30 mm; rules of 170 mm 4 mm below it and 20 mm above the paper's foot.
    near(lines[0]?.top, 30);
    expect(red).toHaveLength(4);
    red.forEach(({ left, right }) => {
      near(left, 20);
      near(right, 190);
    });
    near(red[0]?.y, (lines[0]?.bottom ?? 0) + 4);
    near(((red[2]?.y ?? 0) + (red[3]?.y ?? 0)) / 2, 277);
    expect(red[0]?.thickness).toBeGreaterThan(red[1]?.thickness ?? 1);
    expect(red[3]?.thickness).toBeGreaterThan(red[2]?.thickness ?? 1);
    const number = lines.find(({ text }) => /〔2026〕\d+号$/u.test(text));
    near(number?.right, 184);
    near((number?.top ?? 0) - (red[1]?.y ?? 0), 4.84);
    // The first side bears no number.
    expect(lines.filter(({ page, top }) => page === 1 && top > 263)).toEqual([]);
    pageNumbers(path, lines, [2]);
    fullLines(lines);
  });
});

describe('推荐报告', () => {
  it('has number and 签发人 on one line, inset one cell on both sides', async () => {
    const path = await made('yunhai-2026', 'recommendation-report', '望潮市');
    const lines = linesOf(wordsOf(path));
    const number = lines.find(({ text }) => /〔2026〕\d+号$/u.test(text));
    const signer = lines.find(({ text }) => text.startsWith('签发人：'));
    near(number?.left, 28 + CELL);
    near(signer?.right, 184 - CELL);
    near(number?.top, signer?.top ?? 0, 0.1);
    redHead(path, lines, /〔2026〕\d+号$/u);
    fullLines(lines);
  });
});

describe('jinbang inspect', () => {
  it.each([
    ['shanxi-2026', 'launch-notice', '大赛通知'],
    ['shanxi-2026', 'change-notice', '延期通知'],
    ['yunhai-2026', 'change-notice', '变更通知'],
    ['shanxi-2026', 'recommendation-letter', '大同市'],
    ['yunhai-2026', 'recommendation-report', '望潮市'],
  ])('passes %s %s %s, its words held against the records', async (sample, kind, part) => {
    const path = await made(sample, kind, part);
    const ran = await jinbang(['inspect', path, '--record', `samples/${sample}`]);
    expect(ran.out).toContain('错误 0 处，提醒 0 处');
    expect(ran.out).toContain('✓ GF20');
    expect(ran.exitCode).toBe(0);
  });

  it.each(process.env['JINBANG_LONG'] === '1' ? ['yunhai-2026', 'shanxi-2026'] : ['yunhai-2026'])(
    'finds nothing to say about any final PDF or DOCX of %s',
    async (sample) => {
      const out = join(folder, 'all');
      expect((await jinbang(['generate', `samples/${sample}`, '--final', '--out', out])).exitCode).toBe(0);
      const root = join(out, sample);
      const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
        /\.(?:pdf|docx)$/u.test(path),
      );
      expect(files.length).toBeGreaterThan(100);
      const ran = await jinbang(['inspect', ...files.map((path) => join(root, path))]);
      expect(ran.out.split('\n').filter((line) => line.startsWith('['))).toEqual([]);
      expect(ran.exitCode).toBe(0);
    },
  );
});
