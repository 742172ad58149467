import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFinished } from '../../src/inspect/inspect.ts';
import { readPdf } from '../../src/inspect/pdf/read-pdf.ts';
import type { PdfReading } from '../../src/inspect/reading.ts';
import { scratchFolder } from '../support/scratch.ts';

// Pages written by hand: where things must stand follows from ISO 32000-1 §8.3 and §9.4 by arithmetic.
const POINT = 25.4 / 72;
const scratch = scratchFolder();

interface Page {
  readonly content: string;
  /** Entries of the page's dictionary. */
  readonly entries?: string;
  /** Stream of a form XObject named `/F`, with its matrix. */
  readonly form?: { readonly matrix: string; readonly content: string };
}

/** A PDF of one page of 600 × 800 points with Helvetica as `/H`. */
function pdf({ content, entries = '', form }: Page): Uint8Array {
  const stream = (dictionary: string, body: string): string =>
    `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${entries} /Contents 4 0 R /Resources << /Font << /H 5 0 R >> /XObject << /F 6 0 R >> >> >>`,
    stream('', content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    stream(
      `/Type /XObject /Subtype /Form /BBox [-1000 -1000 1000 1000] /Matrix [${form?.matrix ?? '1 0 0 1 0 0'}] /Resources << /Font << /H 5 0 R >> >>`,
      form?.content ?? '',
    ),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

async function read(page: Page): Promise<PdfReading> {
  const { value, problems } = await readPdf('x.pdf', pdf(page));
  expect(problems).toEqual([]);
  return value ?? expect.fail('unreadable');
}

/** Text, left edge and baseline in points from the upper left corner, size: of each glyph. */
async function glyphs(page: Page): Promise<readonly (readonly [string, number, number, number])[]> {
  const { sides } = await read(page);
  return (sides[0]?.glyphs ?? []).map(({ text, leftMm, baselineMm, size }) => [
    text,
    round(leftMm / POINT),
    round(baselineMm / POINT),
    round(size),
  ]);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

describe('where a glyph stands', () => {
  // Helvetica's A is 667/1000 wide, B too (Adobe's font metrics).
  it('follows the text matrix and the transformations before it', async () => {
    expect(await glyphs({ content: 'q 2 0 0 2 10 20 cm BT /H 8 Tf 1 0 0 1 50 100 Tm (AB) Tj ET Q' })).toEqual(
      [
        ['A', 110, 580, 16],
        ['B', round(110 + 16 * 0.667), 580, 16],
      ],
    );
  });

  it('counts spacing of characters, of words, numbers between strings and the horizontal scale', async () => {
    const content = 'BT /H 10 Tf 3 Tc 50 Tz 100 700 Td [(A) -500 (A)] TJ 0 Tc 4 Tw ( A) Tj ET';
    const width = (10 * 0.667 + 3 + 5) / 2;
    const second = 100 + width + (10 * 0.667 + 3) / 2;
    expect(await glyphs({ content })).toEqual([
      ['A', 100, 100, 10],
      ['A', round(100 + width), 100, 10],
      [' ', round(second), 100, 10],
      ['A', round(second + (10 * 0.278 + 4) / 2), 100, 10],
    ]);
  });

  it('follows lines by leading, next-line operators and rise', async () => {
    const content = "BT /H 10 Tf 20 TL 100 700 Td (A) Tj T* (A) Tj (B) ' 0 -5 TD 3 Ts (A) Tj T* (B) Tj ET";
    expect((await glyphs({ content })).map(([, , y]) => y)).toEqual([100, 120, 140, 142, 147]);
  });

  it('follows form XObjects with their matrix', async () => {
    const form = { matrix: '1 0 0 1 30 40', content: 'BT /H 10 Tf 5 5 Td (A) Tj ET' };
    expect(await glyphs({ content: 'q 2 0 0 2 0 0 cm /F Do Q BT /H 10 Tf 1 1 Td (B) Tj ET', form })).toEqual([
      ['A', 70, 710, 20],
      ['B', 1, 799, 10],
    ]);
  });

  it('is told from the corner of the visible box', async () => {
    const content = 'BT /H 10 Tf 120 650 Td (A) Tj ET';
    const { sides } = await read({ content, entries: '/CropBox [100 100 500 700]' });
    expect(sides[0]?.widthMm).toBeCloseTo(400 * POINT);
    expect(await glyphs({ content, entries: '/CropBox [100 100 500 700]' })).toEqual([['A', 20, 50, 10]]);
  });

  it.each([
    [90, 800, [650, 120], -90],
    [180, 600, [480, 650], 180],
    [270, 800, [150, 480], 90],
  ])('is told as the reader sees a side turned by %i', async (rotate, width, [left, base], angle) => {
    const { sides } = await read({
      content: 'BT /H 10 Tf 120 650 Td (A) Tj ET',
      entries: `/Rotate ${rotate}`,
    });
    const [glyph] = sides[0]?.glyphs ?? [];
    expect(sides[0]?.widthMm).toBeCloseTo(width * POINT);
    expect((glyph?.leftMm ?? 0) / POINT).toBeCloseTo(left ?? 0);
    expect((glyph?.baselineMm ?? 0) / POINT).toBeCloseTo(base ?? 0);
    expect(Math.abs(Math.round(glyph?.angleDegrees ?? 0))).toBe(Math.abs(angle));
  });
});

describe('colours and rules', () => {
  it('gives CMYK, grey and RGB as the screen shows them', async () => {
    const content =
      'BT /H 10 Tf 1 0 0 rg 10 10 Td (A) Tj 0.5 g (A) Tj 0 0.8 0.8 0 k (A) Tj 0 0 0 1 k (B) Tj ET';
    const { sides } = await read({ content });
    const [red, grey, ink, black] = (sides[0]?.glyphs ?? []).map(({ colour }) => colour);
    expect([red, grey]).toEqual(['#ff0000', '#808080']);
    // Y80 M80 (GB/T 9704 §5.2.4) is a red whichever profile turns it into RGB, full black a dark grey at the most.
    expect(ink).toMatch(/^#[ef][0-9a-f][3-6][0-9a-f][2-5][0-9a-f]$/);
    expect(black).toMatch(/^#[0-3][0-9a-f][0-3][0-9a-f][0-3][0-9a-f]$/);
  });

  it('takes strokes and thin filled boxes for rules, and joins the pieces of one', async () => {
    const content =
      'BT /H 10 Tf 10 10 Td (A) Tj ET 2 w 100 700 m 300 700 l S 100 600 100 1 re f 200 600 150 1 re f 50 50 80 80 re f';
    const { sides } = await read({ content });
    const rules = (sides[0]?.rules ?? []).map(({ x1Mm, x2Mm, y1Mm, y2Mm, weightMm }) =>
      [x1Mm, x2Mm, (y1Mm + y2Mm) / 2, weightMm].map((mm) => round(mm / POINT)),
    );
    expect(rules).toEqual([
      [100, 300, 100, 2],
      [100, 350, 199.5, 1],
    ]);
  });
});

describe('what is no line', () => {
  it('leaves out invisible text, as a scanner puts it behind its picture', async () => {
    const { value, problems } = await readPdf(
      'x.pdf',
      pdf({ content: 'BT /H 10 Tf 3 Tr 10 10 Td (A) Tj ET' }),
    );
    expect(value).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['inspect-no-text']);
  });

  it('counts a character drawn twice to make it bold once', async () => {
    const content = 'BT /H 20 Tf 100 100 Td (AB) Tj ET BT /H 20 Tf 100.4 100 Td (AB) Tj ET';
    const { sides } = await read({ content });
    expect(sides[0]?.lines.map(({ text }) => text)).toEqual(['AB']);
  });

  it('leaves a large pale watermark out of the lines it lies over', async () => {
    const content = 'BT /H 80 Tf 0.9 g 100 100 Td (AAAA) Tj ET BT /H 16 Tf 0 g 100 100 Td (BBB) Tj ET';
    const { sides } = await read({ content });
    expect(sides[0]?.lines.map(({ text }) => text)).toEqual(['BBB']);
  });
});

describe('files that cannot be measured', () => {
  const path = 'test/inspect/files/right-one-side.pdf';

  it('says that a password is wanted', async () => {
    const locked = join(scratch, 'locked.pdf');
    execFileSync('qpdf', ['--encrypt', 'user', 'owner', '256', '--', path, locked]);
    expect(await codesOf(readFileSync(locked))).toEqual(['inspect-password']);
  });

  it('reads a file that is only protected against changes', async () => {
    const locked = join(scratch, 'owned.pdf');
    execFileSync('qpdf', ['--encrypt', '', 'owner', '256', '--modify=none', '--', path, locked]);
    expect(await codesOf(readFileSync(locked))).toEqual([]);
  });

  it('says that a file is damaged, not a PDF, or a picture only', async () => {
    expect(await codesOf(readFileSync(path).subarray(0, 400))).toEqual(['inspect-damaged']);
    expect(await codesOf(new TextEncoder().encode('%PDF-1.7 and nothing more'))).toEqual(['inspect-damaged']);
    expect(await codesOf(new TextEncoder().encode('姓名,分数'))).toEqual(['inspect-format']);
    expect(await codesOf(pdf({ content: '10 10 500 500 re f' }))).toEqual(['inspect-no-text']);
  });
});

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { problems } = await readFinished('x.pdf', bytes);
  return problems.map(({ code }) => code);
}
