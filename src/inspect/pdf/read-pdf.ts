import { fileURLToPath } from 'node:url';
import {
  getDocument,
  OPS,
  VerbosityLevel,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Checked } from '../../problems/problem.ts';
import { problem } from '../../problems/problem.ts';
import type { PdfReading, ReadSide } from '../reading.ts';
import { draw, type Operations, type UsedFont } from './drawing.ts';
import { makeFontShelf, type FontShelf } from './glyph-fonts.ts';
import { linesOf } from './lines.ts';
import { joinRules } from './rules.ts';
import { sheetOf } from './sheet.ts';

/**
 * Reads a finished PDF, whoever made it: every glyph with its origin, every rule. The value is null where it can't
 * be read (a password, damage) or has no text at all (a scan).
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Checked<PdfReading | null>> {
  const opened = await open(bytes);
  if (typeof opened === 'string') return { value: null, problems: [problem(opened, { file }, {})] };
  try {
    const shelf = makeFontShelf();
    const sides: ReadSide[] = [];
    const drawn = new Set<number>();
    for (let number = 1; number <= opened.numPages; number += 1) {
      sides.push(await readSide(await opened.getPage(number), number, shelf, drawn));
    }
    if (sides.every(({ glyphs }) => glyphs.length === 0)) {
      return { value: null, problems: [problem('inspect-no-text', { file }, { has: insteadOfText(drawn) })] };
    }
    return { value: { type: 'pdf', sides, fonts: shelf.fonts }, problems: [] };
  } finally {
    await opened.loadingTask.destroy();
  }
}

const pictures = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintSolidColorImageMask,
];

/** What a file without text draws in its place. */
function insteadOfText(drawn: ReadonlySet<number>): 'pictures' | 'outlines' | 'nothing' {
  if (pictures.some((operation) => drawn.has(operation))) return 'pictures';
  return drawn.has(OPS.constructPath) ? 'outlines' : 'nothing';
}

/** A path that only cuts what is drawn after it, as LibreOffice begins every page with. */
function isUnpainted(operation: number, given: unknown): boolean {
  return operation === OPS.constructPath && Array.isArray(given) && given[0] === OPS.endPath;
}

/** Where the reader's own fonts and character maps lie, beside its program: nothing is fetched. */
const resources = fileURLToPath(
  new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
).replaceAll('\\', '/');

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy | 'inspect-password' | 'inspect-damaged'> {
  const task = getDocument({
    // pdf.js takes the array away from whoever gives it.
    data: new Uint8Array(bytes),
    standardFontDataUrl: `${resources}standard_fonts/`,
    cMapUrl: `${resources}cmaps/`,
    iccUrl: `${resources}iccs/`,
    wasmUrl: `${resources}wasm/`,
    cMapPacked: true,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return 'inspect-password';
    if (/^(InvalidPDF|FormatError|UnknownError|XRef|MissingPDF|Response)/.test(name))
      return 'inspect-damaged';
    throw error;
  }
}

/** Reads one side and adds the operations it was drawn with to `drawn`. */
async function readSide(
  page: PDFPageProxy,
  number: number,
  shelf: FontShelf,
  drawn: Set<number>,
): Promise<ReadSide> {
  const { widthMm, heightMm, toMm } = sheetOf(page);
  // 0: stamps and comments laid over the page are none of it.
  const operations: Operations = await page.getOperatorList({ annotationMode: 0 });
  operations.fnArray.forEach((operation, index) => {
    if (!isUnpainted(operation, operations.argsArray[index])) drawn.add(operation);
  });
  const { glyphs, rules } = draw(operations, toMm, await fontsOf(page, operations, shelf));
  page.cleanup();
  const joined = joinRules(rules);
  return { number, widthMm, heightMm, glyphs, lines: linesOf(glyphs, joined, number), rules: joined };
}

async function fontsOf(
  page: PDFPageProxy,
  { fnArray, argsArray }: Operations,
  shelf: FontShelf,
): Promise<ReadonlyMap<string, UsedFont>> {
  const fonts = new Map<string, UsedFont>();
  for (const id of new Set(fnArray.flatMap((operation, index) => fontIds(operation, argsArray[index])))) {
    fonts.set(id, await shelf.of(page, id));
  }
  return fonts;
}

function fontIds(operation: number, given: unknown): readonly string[] {
  if (!Array.isArray(given)) return [];
  const values = given as readonly unknown[];
  if (operation === OPS.setFont) return values.filter((value) => typeof value === 'string');
  if (operation !== OPS.setGState) return [];
  const found = JSON.stringify(values).match(/(?<=\["Font",\[")[^"]+/g);
  return found ?? [];
}
