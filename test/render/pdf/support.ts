import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../../src/document/model.ts';
import { loadFontLibrary } from '../../../src/fonts/load.ts';
import { certificateLayoutSchema, type CertificateLayout } from '../../../src/layout/certificate.ts';
import { gb9704 } from '../../../src/layout/gb9704.ts';
import type { BlockContext } from '../../../src/render/pdf/flow/context.ts';
import type { RenderContext } from '../../../src/render/renderer.ts';

/** The bundled fonts, the profile and the layouts of `templates/certificates`, as a run has them. */
export async function renderContext(): Promise<RenderContext> {
  const fonts = await loadFontLibrary((path) => readFile(`fonts/${path}`));
  const layout = await readLayout('a4-landscape');
  return { fonts, profile: gb9704, certificateLayouts: new Map([[layout.id, layout]]) };
}

/** What the blocks of a document's body are lowered with. */
export function blockContext(document: Document, { fonts, profile }: RenderContext): BlockContext {
  const { leftMm, widthMm } = profile.typeArea;
  const place = { id: 'body', bookmark: null };
  return { document, fonts, profile, column: { leftMm, widthMm }, place, mark: '', isFirst: false };
}

/** A certificate layout of the repository. */
export async function readLayout(id: string): Promise<CertificateLayout> {
  const json: unknown = JSON.parse(await readFile(`templates/certificates/${id}.json`, 'utf8'));
  return certificateLayoutSchema.parse(json);
}

/** A PDF on the disk, for other people's readers. */
export function saved(bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'jinbang-pdf-')), 'document.pdf');
  writeFileSync(path, bytes);
  return path;
}

/** A word as poppler finds it, in mm; its box is the em box of its first character's size. */
export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** All words of a PDF as poppler's pdftotext orders them. */
export function wordsOf(path: string): readonly Word[] {
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  let page = 0;
  return html.split('\n').flatMap((line) => {
    if (line.includes('<page ')) page += 1;
    const match = /xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*)<\/word>/.exec(line);
    if (match === null) return [];
    const [left, top, right, bottom] = match.slice(1, 5).map((points) => (Number(points) * 25.4) / 72);
    const text = (match[5] ?? '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    return [{ page, text, left: left ?? 0, top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0 }];
  });
}

/** The words of a PDF, or of one page, without white space, as poppler extracts them in drawing order. */
export function textOf(path: string, page?: number): string {
  const pages = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  return withoutSpace(output('pdftotext', '-raw', '-enc', 'UTF-8', ...pages, path, '-'));
}

export function withoutSpace(text: string): string {
  return text.replace(/[\s\f]/g, '');
}

/** What a command prints. */
export function output(command: string, ...options: readonly string[]): string {
  return execFileSync(command, options, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** A side as printed, ten pixels a millimetre. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The pixel is red, black or neither; paper and watermark are neither. */
  readonly ink: (x: number, y: number) => 'red' | 'black' | null;
  /** The pixel is a very light grey, as the mark of a draft is. */
  readonly isPale: (x: number, y: number) => boolean;
}

/** Draws one page with poppler at 254 dpi. */
export function picture(path: string, page: number): Picture {
  const stem = join(mkdtempSync(join(tmpdir(), 'jinbang-ppm-')), 'page');
  execFileSync('pdftoppm', ['-r', '254', '-f', String(page), '-l', String(page), '-singlefile', path, stem]);
  const bytes = readFileSync(`${stem}.ppm`);
  const header = /^P6\s(\d+)\s(\d+)\s255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (header === null) throw new Error('Not a PPM picture');
  const [width, height, start] = [Number(header[1]), Number(header[2]), header[0].length];
  const ink = (x: number, y: number) => {
    const at = start + 3 * (y * width + x);
    const [red = 255, green = 255, blue = 255] = bytes.subarray(at, at + 3);
    if (red > 150 && green < 120 && blue < 120) return 'red';
    return red < 120 && green < 120 && blue < 120 ? 'black' : null;
  };
  const isPale = (x: number, y: number) => {
    const at = start + 3 * (y * width + x);
    const pixel = bytes.subarray(at, at + 3);
    return pixel.every((level) => level >= 220 && level < 250);
  };
  return { width, height, ink, isPale };
}

/** Horizontal rules of a colour at least `leastMm` long: middle, thickness and ends in mm. */
export function rulesOf(
  image: Picture,
  colour: 'red' | 'black',
  leastMm: number,
): readonly {
  readonly y: number;
  readonly thickness: number;
  readonly left: number;
  readonly right: number;
}[] {
  const rows = Array.from({ length: image.height }, (_, y) => ({ y, run: longestRun(image, colour, y) }));
  const long = rows.filter(({ run }) => run.right - run.left >= leastMm * 10);
  const groups: (typeof rows)[] = [];
  for (const row of long) {
    const last = groups.at(-1);
    if (last?.at(-1)?.y === row.y - 1) last.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => {
    const first = group[0];
    if (first === undefined) throw new Error('An empty group');
    const { left, right } = first.run;
    return {
      y: (first.y + group.length / 2) / 10,
      thickness: group.length / 10,
      left: left / 10,
      right: right / 10,
    };
  });
}

function longestRun(image: Picture, colour: 'red' | 'black', y: number): { left: number; right: number } {
  let best = { left: 0, right: 0 };
  let start = 0;
  for (let x = 0; x <= image.width; x += 1) {
    if (x < image.width && image.ink(x, y) === colour) continue;
    if (x - start > best.right - best.left) best = { left: start, right: x };
    start = x + 1;
  }
  return best;
}
