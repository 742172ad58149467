import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../../../src/document/model.ts';
import type { FileProperties } from '../../../../src/render/pdf/file-properties.ts';
import { encodePdf } from '../../../../src/render/pdf/flow/encode.ts';
import { documentToPages } from '../../../../src/render/pdf/flow/page.ts';
import type { PlacedPage } from '../../../../src/render/pdf/placed.ts';
import { encodeStamped } from '../../../../src/render/pdf/stamp/encode.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { output, saved, wordsOf, type Word } from '../support.ts';

/*
 * Two PDFs of the same pages, one by each encoder, compared by other people's readers: poppler for text, places
 * and pictures, MuPDF for the outline.
 */

export const PROPERTIES: FileProperties = {
  title: '两种写法',
  author: '山西省工业和信息化厅',
  subject: null,
  keywords: '草稿',
  date: '2026-09-22',
};

/** Two files of the same pages. */
export interface Pair {
  readonly flow: string;
  readonly stamp: string;
}

export function pagesOf(document: Document, context: RenderContext): readonly PlacedPage[] {
  return documentToPages(document, context).pages;
}

/** The pages by both encoders; `changed` lets the second one write something else. */
export async function bothWays(
  pages: readonly PlacedPage[],
  changed: readonly PlacedPage[] = pages,
): Promise<Pair> {
  return {
    flow: saved(await encodePdf(pages, PROPERTIES)),
    stamp: saved(encodeStamped(changed, PROPERTIES)),
  };
}

/** Both write places rounded, to a thousandth or a millionth of a point: a twentieth is far above either. */
const SAME_MM = (0.05 * 25.4) / 72;

/** Where the text, or the place of a word, is not the same. */
export function textDifferences({ flow, stamp }: Pair): readonly string[] {
  const raw = (path: string) => output('pdftotext', '-raw', path, '-');
  const [ours, theirs] = [wordsOf(stamp), wordsOf(flow)];
  // Poppler guesses an order of columns from the places; `-raw` has the order in which they are written.
  const moved = theirs.filter((word) => !ours.some((other) => isSameWord(word, other)));
  return [
    ...(raw(flow) === raw(stamp) ? [] : ['the text']),
    ...(ours.length === theirs.length ? [] : [`${ours.length} words instead of ${theirs.length}`]),
    ...moved.map(({ text, page, left, top }) => `${text} is not on ${page} at ${left}/${top}`),
  ];
}

function isSameWord(word: Word, other: Word): boolean {
  const sides = ['left', 'right', 'top', 'bottom'] as const;
  return (
    other.text === word.text &&
    other.page === word.page &&
    sides.every((side) => Math.abs(other[side] - word[side]) <= SAME_MM)
  );
}

/** Where the outline, the sheets or what the file says about itself are not the same. */
export function structureDifferences({ flow, stamp }: Pair): readonly string[] {
  // A level is a tab more; both lead to the head of the page, which each says in its own way.
  const outline = (path: string) => output('mutool', 'show', path, 'outline').replace(/&zoom=\S*/g, '');
  const about = (path: string) =>
    output('pdfinfo', '-l', '9999', path)
      .split('\n')
      .filter((line) =>
        /^(Title|Subject|Keywords|Author|Creator|Producer|CreationDate|ModDate|Metadata Stream|Pages|Page)\b/.test(
          line,
        ),
      )
      .join('\n');
  return [
    ...(outline(flow) === outline(stamp) ? [] : ['the outline']),
    ...(about(flow) === about(stamp) ? [] : [`${about(flow)}\nand\n${about(stamp)}`]),
  ];
}

/**
 * Poppler draws a glyph at one of four places inside a pixel. Where the two roundings across the line fall on both sides of such a
 * limit, a run's glyphs move by a quarter of a pixel: their edges change by less than half of black. Half a per cent
 * of a page may (the fullest line of a page is less); nothing may change by more.
 */
const PIXELS = { dpi: 80, edge: 24, most: 144, share: 0.005 } as const;

/** The pages that look different, with how many pixels do. */
export function pictureDifferences({ flow, stamp }: Pair, pages?: readonly number[]): readonly string[] {
  const [theirs, ours] = [picturesOf(flow, pages), picturesOf(stamp, pages)];
  return theirs.flatMap((picture, index) => {
    const other = ours[index];
    if (other?.length !== picture.length) return [`page ${index + 1} has another size`];
    let [edges, wrong] = [0, 0];
    for (const [at, level] of picture.entries()) {
      const difference = Math.abs(level - (other[at] ?? 0));
      if (difference > PIXELS.edge) edges += 1;
      if (difference > PIXELS.most) wrong += 1;
    }
    const isSame = wrong === 0 && edges <= PIXELS.share * picture.length;
    return isSame ? [] : [`picture ${index + 1}: ${edges} at edges, ${wrong} wrong of ${picture.length}`];
  });
}

/** The bytes of each page's picture, all pages or some. */
function picturesOf(path: string, pages: readonly number[] | undefined): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'jinbang-pictures-'));
  const count = Number(/^Pages:\s+(\d+)/m.exec(output('pdfinfo', path))?.[1]);
  const numbers = pages ?? Array.from({ length: count }, (_, index) => index + 1);
  const pictures = numbers.map((number) => {
    const stem = join(folder, String(number));
    const one = ['-f', String(number), '-l', String(number), '-singlefile'];
    execFileSync('pdftoppm', ['-r', String(PIXELS.dpi), ...one, path, stem]);
    return readFileSync(`${stem}.ppm`);
  });
  rmSync(folder, { recursive: true, force: true });
  return pictures;
}

/** Everything that is not the same. */
export function differences(pair: Pair): readonly string[] {
  return [...textDifferences(pair), ...structureDifferences(pair), ...pictureDifferences(pair)];
}
