import {
  difference,
  drawnGlyphs,
  inkOf,
  printedGlyphs,
  type FontFiles,
  type Glyph,
} from './every-character-picture.ts';
import {
  charactersOf,
  fontsOf,
  popplerText,
  soundness,
  type FoundCharacter,
} from './every-character-read.ts';

/** What is wrong with one character of a PDF. */
export interface Fault {
  readonly character: string;
  /** The font the PDF draws it in. */
  readonly font: string;
  readonly fault: 'blank' | 'box' | 'wrong glyph';
  /** From the glyph in the font's file, see `difference`. */
  readonly difference: number;
}

/**
 * Above this a printed character is not the one of its font file. All 40,525 characters of the table in five
 * roles stay below 0.07 (edges that fall differently on the pixels), the two most alike differ by 0.24.
 */
export const WRONG = 0.15;

/** No ideograph has less ink: 一 in 仿宋 covers 0.03 of its em. */
const BLANK = 0.005;

/** A noncharacter: what a font draws for it, it draws for everything it lacks. */
const NOBODY = '\u{10ffff}';

/** The first characters of a PDF's text that poppler or MuPDF extract otherwise than expected; empty where all agree. */
export function textFaults(path: string, expected: readonly string[]): readonly string[] {
  const readers = [
    ['poppler', popplerText(path)],
    ['MuPDF', charactersOf(path).map(({ character }) => character)],
  ] as const;
  return readers.flatMap(([reader, text]) => {
    const length = Math.max(text.length, expected.length);
    const wrong = Array.from({ length }, (_, index) => index).filter(
      (index) => text[index] !== expected[index],
    );
    return wrong
      .slice(0, 20)
      .map((index) => `${reader}, ${index}: ${named(text[index])} instead of ${named(expected[index])}`);
  });
}

/** What qpdf and poppler find wrong with the file as a whole. */
export function fileFaults(path: string): readonly string[] {
  const isSound = soundness(path).includes('No syntax or stream encoding errors found');
  const fonts = fontsOf(path);
  return [
    ...(isSound ? [] : ['qpdf finds errors']),
    ...(fonts.length > 0 ? [] : ['no fonts']),
    // Embedded, a subset, with a table of Unicode values.
    ...fonts.filter(({ flags }) => flags !== 'yes yes yes').map(({ name, flags }) => `${name}: ${flags}`),
  ];
}

/**
 * Characters of a PDF that are blank, a box, or not what the file of their font has for them. Only every
 * `step`th is looked at, from the first.
 */
export function glyphFaults(path: string, files: FontFiles, step = 1): readonly Fault[] {
  const found = charactersOf(path).filter((_, index) => index % step === 0);
  const printed = printedGlyphs(path, found);
  const drawn = drawnGlyphs(found, files);
  const boxes = boxesOf(found, files);
  return found.flatMap(({ character, font }, index): readonly Fault[] => {
    const [here, there] = [printed[index], drawn[index]];
    if (here === undefined || there === undefined) throw new Error(`No picture of ${character}`);
    const fault = faultOf(here, there, boxes.get(font));
    return fault === null ? [] : [{ character, font, fault, difference: difference(here, there) }];
  });
}

/** Characters for which a font's file has nothing but the box it draws for those it lacks, by Pillow. */
export function lackedBy(font: string, characters: readonly string[], files: FontFiles): readonly string[] {
  const wanted = [NOBODY, ...characters].map((character) => ({ character, font }));
  const [box, ...glyphs] = drawnGlyphs(wanted, files);
  return characters.filter((_, index) => {
    const glyph = glyphs[index];
    return glyph === undefined || box === undefined || difference(glyph, box) < WRONG;
  });
}

function faultOf(printed: Glyph, drawn: Glyph, box: Glyph | undefined): Fault['fault'] | null {
  if (inkOf(printed) < BLANK) return 'blank';
  if (box !== undefined && difference(printed, box) < WRONG) return 'box';
  return difference(printed, drawn) < WRONG ? null : 'wrong glyph';
}

function boxesOf(found: readonly FoundCharacter[], files: FontFiles): ReadonlyMap<string, Glyph> {
  const fonts = [...new Set(found.map(({ font }) => font))];
  const glyphs = drawnGlyphs(
    fonts.map((font) => ({ font, character: NOBODY })),
    files,
  );
  return new Map(fonts.map((font, index) => [font, glyphs[index] ?? new Uint8Array()]));
}

function named(character: string | undefined): string {
  if (character === undefined) return 'nothing';
  return `${character} U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
