import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/inspect/pdf/read-pdf.ts';
import type { PdfReading, ReadGlyph } from '../../src/inspect/reading.ts';
import { renderers } from '../../src/render/index.ts';
import { noticeDocument } from '../render/pdf/sample-documents.ts';
import { renderContext, wordsOf, type Word } from '../render/pdf/support.ts';
import { scratchFolder } from '../support/scratch.ts';

// What other people's rulers say of the same file: poppler's boxes of words and MuPDF's origins of characters.

const TOLERANCE_MM = 0.1;
const scratch = scratchFolder();

async function noticeFile(): Promise<string> {
  const { bytes } = await renderers.pdf.render(noticeDocument(), await renderContext());
  const path = join(scratch, 'jinbang.pdf');
  writeFileSync(path, bytes);
  return path;
}

async function read(path: string): Promise<PdfReading> {
  const { value, problems } = await readPdf(path, readFileSync(path));
  expect(problems).toEqual([]);
  return value ?? expect.fail('unreadable');
}

const files = [
  { maker: 'jinbang', path: noticeFile },
  { maker: 'LibreOffice', path: () => Promise.resolve('test/inspect/files/right-office.pdf') },
  { maker: 'cairo', path: () => Promise.resolve('test/inspect/files/right-cairo.pdf') },
];

describe.each(files)('a PDF by $maker', ({ path }) => {
  it('has every word where poppler finds it', async () => {
    const file = await path();
    const { sides } = await read(file);
    // Of a turned table poppler gives upright boxes, with no end of a word to compare; MuPDF's test has them.
    const turned = sides.filter(({ glyphs }) =>
      glyphs.some(({ angleDegrees }) => Math.abs(angleDegrees - 90) < 1),
    );
    const words = wordsOf(file).filter(({ page }) => !turned.some(({ number }) => number === page));
    expect(words.length).toBeGreaterThan(30);
    const astray = words.filter((word) => !isRead(word, sides[word.page - 1]?.glyphs ?? []));
    expect(astray).toEqual([]);
  });

  it('has every character where MuPDF draws it', async () => {
    const file = await path();
    const { sides } = await read(file);
    const characters = charactersOf(file);
    expect(characters.length).toBeGreaterThan(300);
    const astray = characters.filter(
      ({ page, text, x, y }) =>
        sides[page]?.glyphs.some(
          (glyph) =>
            glyph.text.includes(text) &&
            Math.abs(glyph.leftMm - x) < TOLERANCE_MM &&
            Math.abs(glyph.baselineMm - y) < TOLERANCE_MM,
        ) !== true,
    );
    expect(astray).toEqual([]);
  });
});

/** A glyph begins where the word does and one ends where it does, between the word's upper and lower edge. */
function isRead(word: Word, glyphs: readonly ReadGlyph[]): boolean {
  const [first, last] = [Array.from(word.text)[0] ?? '', Array.from(word.text).at(-1) ?? ''];
  const isBeside = ({ baselineMm }: ReadGlyph): boolean =>
    baselineMm > word.top && baselineMm < word.bottom + 1;
  const begins = glyphs.some(
    (glyph) =>
      glyph.text.startsWith(first) && isBeside(glyph) && Math.abs(glyph.leftMm - word.left) < TOLERANCE_MM,
  );
  const ends = glyphs.some(
    (glyph) =>
      glyph.text.endsWith(last) && isBeside(glyph) && Math.abs(glyph.rightMm - word.right) < TOLERANCE_MM,
  );
  return begins && ends;
}

interface Character {
  /** From 0. */
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Origins of characters as MuPDF's structured text has them, in mm. */
function charactersOf(path: string): readonly Character[] {
  const xml = execFileSync('mutool', ['draw', '-q', '-F', 'stext', '-o', '-', path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return xml.split('<page ').flatMap((part, page) =>
    [...part.matchAll(/<char [^>]*? x="([^"]+)" y="([^"]+)"[^>]*? c="([^"]+)"/gu)]
      .map(([, x, y, text = '']): Character => ({
        page: page - 1,
        text: text.replace(/^&#x([0-9a-f]+);$/iu, (_whole, code: string) =>
          String.fromCodePoint(parseInt(code, 16)),
        ),
        x: (Number(x) * 25.4) / 72,
        y: (Number(y) * 25.4) / 72,
      }))
      // MuPDF puts spaces where words stand apart.
      .filter(({ text }) => text.trim() !== ''),
  );
}
