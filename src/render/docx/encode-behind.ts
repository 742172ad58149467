import type { Run } from 'docx';
import { ShapeRun } from 'docx/shapes';
import { TextWatermark } from 'docx/watermarks';
import { officialFonts } from '../official-fonts.ts';
import type { WordDrawing, WordLine, WordPage } from './word.ts';

/** Twips to pixels of 1/96 inch, the measure of docx's shapes; EMU are 635 to a twip. */
const EMU_PER_MM = 36000;
const PIXELS_PER_MM = 96 / 25.4;
/** Share of the page's shorter side the two characters of a watermark take. */
const WATERMARK_SHARE = 0.6;

/** What lies behind the text of every page: the border of a certificate, the mark of a draft. */
export function encodeBehind(
  art: readonly WordDrawing[],
  watermark: string | null,
  page: WordPage,
): readonly Run[] {
  const mark = watermark === null ? [] : [encodeWatermark(watermark, page)];
  return [...art.map(encodeDrawing), ...mark];
}

function encodeDrawing(drawing: WordDrawing, index: number): Run {
  switch (drawing.type) {
    case 'rectangle':
      return encodeRectangle(drawing, index);
    case 'paths':
      return encodePaths(drawing, index);
  }
}

type Drawing<Type extends WordDrawing['type']> = Extract<WordDrawing, { type: Type }>;

function encodeRectangle(drawing: Drawing<'rectangle'>, index: number): Run {
  const { xMm, yMm, widthMm, heightMm, line, radiusMm } = drawing;
  const shared = { ...placeOf(xMm, yMm, widthMm, heightMm), ...lineOf(line), ...nameOf(index) };
  return radiusMm === 0
    ? new ShapeRun({ type: 'rectangle', ...shared })
    : new ShapeRun({
        type: 'roundedRectangle',
        adjustments: { cornerRadius: (100 * radiusMm) / Math.min(widthMm, heightMm) },
        ...shared,
      });
}

/** docx scales paths so that the box around them fills the shape: an unseen outline makes the box the sheet. */
function encodePaths({ widthMm, heightMm, paths, fill, line }: Drawing<'paths'>, index: number): Run {
  const sheet = `M 0 0 L ${widthMm} 0 L ${widthMm} ${heightMm} L 0 ${heightMm} Z`;
  return new ShapeRun({
    type: 'custom',
    paths: [
      { path: sheet, fill: false, line: false },
      ...paths.map((path) => ({ path, fill: fill !== null, line: line !== null })),
    ],
    ...placeOf(0, 0, widthMm, heightMm),
    ...(fill === null ? {} : { fill }),
    ...lineOf(line),
    ...nameOf(index),
  });
}

function placeOf(xMm: number, yMm: number, widthMm: number, heightMm: number) {
  return {
    transformation: { width: widthMm * PIXELS_PER_MM, height: heightMm * PIXELS_PER_MM },
    floating: {
      horizontalPosition: { relative: 'page', offset: Math.round(xMm * EMU_PER_MM) },
      verticalPosition: { relative: 'page', offset: Math.round(yMm * EMU_PER_MM) },
      behindDocument: true,
      allowOverlap: true,
    },
  } as const;
}

function lineOf(line: WordLine | null) {
  return line === null ? {} : { line: { color: line.colour, width: (line.widthMm * 72) / 25.4 } };
}

function nameOf(index: number) {
  return { altText: { name: `边框${index + 1}`, description: '证书边框', title: '' } };
}

function encodeWatermark(words: string, page: WordPage): Run {
  const shorter = Math.min(page.width, page.height) / 20;
  const width = shorter * WATERMARK_SHARE;
  return new TextWatermark({
    text: words,
    font: officialFonts.heading.name,
    width,
    height: width / Array.from(words).length,
    color: 'D9D9D9',
  });
}
