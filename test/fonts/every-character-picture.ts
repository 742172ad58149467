import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { GRID } from './every-character-print.ts';
import type { FoundCharacter } from './every-character-read.ts';

/*
 * Printed characters beside the same characters drawn from their font files. Poppler draws the page; Pillow
 * draws each character of the file of the font that MuPDF finds in the PDF. Where a subset numbers its glyphs
 * wrongly, loses an outline or takes another character's, the two differ.
 */

/** Pixels: 216 dpi, three a point. `rise` is what a square shows of the em above the baseline, 0.88. */
const SCALE = 3;
const EM = GRID.size * SCALE;
const MARGIN = 8;
const RISE = 42;
const SIDE = EM + 2 * MARGIN;

/** Darkness of a square of `SIDE` pixels, 255 being ink. */
export type Glyph = Uint8Array;

/** The squares around the origins of characters, cut out of the pages as poppler draws them. */
export function printedGlyphs(path: string, found: readonly FoundCharacter[]): readonly Glyph[] {
  const folder = mkdtempSync(join(tmpdir(), 'jinbang-glyphs-'));
  execFileSync('pdftoppm', ['-gray', '-r', String(72 * SCALE), path, join(folder, 'page')]);
  const files = readdirSync(folder).sort();
  const pages = new Map<number, Page>();
  const pageAt = (index: number): Page => {
    const page = pages.get(index) ?? readPage(join(folder, files[index] ?? ''));
    pages.set(index, page);
    return page;
  };
  const glyphs = found.map(({ page, x, y }) => cutOut(pageAt(page), x * SCALE, y * SCALE));
  rmSync(folder, { recursive: true });
  return glyphs;
}

interface Page {
  readonly width: number;
  readonly pixels: Uint8Array;
}

function readPage(path: string): Page {
  const bytes = readFileSync(path);
  const header = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (header === null) throw new Error(`${path} is not a grey picture`);
  return { width: Number(header[1]), pixels: bytes.subarray(header[0].length) };
}

function cutOut({ width, pixels }: Page, x: number, y: number): Glyph {
  const [left, top] = [Math.round(x) - MARGIN, Math.round(y) - MARGIN - RISE];
  const glyph = new Uint8Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row += 1) {
    const start = (top + row) * width + left;
    glyph.set(
      pixels.subarray(start, start + SIDE).map((light) => 255 - light),
      row * SIDE,
    );
  }
  return glyph;
}

/** A font's file as Pillow can open it, by the PostScript name a PDF gives it. */
export interface FontFiles {
  readonly pathOf: (font: string) => string;
}

/** The files of `fonts/fonts.json`, compressed ones inflated into a folder of the test's. */
export function bundledFiles(folder: string): FontFiles {
  const { faces } = JSON.parse(readFileSync('fonts/fonts.json', 'utf8')) as {
    readonly faces: readonly { readonly id: string; readonly file: string }[];
  };
  const paths = new Map<string, string>();
  const pathOf = (font: string): string => {
    // OpenType names the regular face of a family by the family alone or with its style.
    const file = faces.find(({ id }) => id === font || id === `${font}-Regular`)?.file;
    if (file === undefined) throw new Error(`The PDF draws in ${font}, which fonts.json does not list`);
    const path = paths.get(font) ?? unpacked(file, folder);
    paths.set(font, path);
    return path;
  };
  return { pathOf };
}

function unpacked(file: string, folder: string): string {
  if (!file.endsWith('.br')) return join('fonts', file);
  const path = join(folder, file.slice(0, -'.br'.length));
  writeFileSync(path, brotliDecompressSync(readFileSync(join('fonts', file))));
  return path;
}

/** A character to be drawn, and the font that ought to have it. */
export interface Wanted {
  readonly character: string;
  readonly font: string;
}

/** The same squares as the font files have them, by Pillow. */
export function drawnGlyphs(wanted: readonly Wanted[], files: FontFiles): readonly Glyph[] {
  const fonts = [...new Set(wanted.map(({ font }) => font))];
  const request = {
    em: EM,
    margin: MARGIN,
    rise: RISE,
    fonts: fonts.map((font) => ({
      file: files.pathOf(font),
      text: wanted.filter((one) => one.font === font).map(({ character }) => character),
    })),
  };
  const drawn = execFileSync('/usr/bin/python3', ['test/support/draw-glyphs.py'], {
    input: JSON.stringify(request),
    maxBuffer: 1 << 30,
  });
  if (drawn.length !== wanted.length * SIDE * SIDE) throw new Error(`Pillow drew ${drawn.length} bytes`);
  // Pillow draws font by font.
  const places = fonts.flatMap((font) => wanted.flatMap((one, place) => (one.font === font ? [place] : [])));
  const glyphs = new Map(
    places.map((place, index) => [place, drawn.subarray(index * SIDE * SIDE, (index + 1) * SIDE * SIDE)]),
  );
  return wanted.map((_, place) => glyphs.get(place) ?? new Uint8Array());
}

/** How much of a square is ink, in ems squared. */
export function inkOf(glyph: Glyph): number {
  return glyph.reduce((sum, darkness) => sum + darkness, 0) / 255 / (EM * EM);
}

/** A tenth of an em: as small as the differences between 己, 已 and 巳 are, larger than an edge's blur. */
const WINDOW = 5;

/**
 * The largest difference of ink in any window of a tenth of an em, as a share of the window: 0 for equal
 * pictures, 1 where one has a blot and the other nothing.
 */
export function difference(one: Glyph, other: Glyph): number {
  let most = 0;
  const sums = new Int32Array((SIDE + 1) * (SIDE + 1));
  for (let y = 0; y < SIDE; y += 1) {
    let row = 0;
    for (let x = 0; x < SIDE; x += 1) {
      row += (one[y * SIDE + x] ?? 0) - (other[y * SIDE + x] ?? 0);
      sums[(y + 1) * (SIDE + 1) + x + 1] = (sums[y * (SIDE + 1) + x + 1] ?? 0) + row;
    }
  }
  for (let y = WINDOW; y <= SIDE; y += 1) {
    for (let x = WINDOW; x <= SIDE; x += 1) {
      const [below, above] = [y * (SIDE + 1) + x, (y - WINDOW) * (SIDE + 1) + x];
      const sum =
        (sums[below] ?? 0) - (sums[below - WINDOW] ?? 0) - (sums[above] ?? 0) + (sums[above - WINDOW] ?? 0);
      most = Math.max(most, Math.abs(sum));
    }
  }
  return most / 255 / (WINDOW * WINDOW);
}
