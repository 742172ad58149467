import type { Run } from 'docx';
import { ShapeRun } from 'docx/shapes';
import { TextWatermark } from 'docx/watermarks';
import { officialFonts } from '../official-fonts.ts';
import type { WordPage, WordRectangle } from './word.ts';

/** Twips to pixels of 1/96 inch, the measure of docx's shapes; EMU are 635 to a twip. */
const EMU_PER_MM = 36000;
const PIXELS_PER_MM = 96 / 25.4;
/** Share of the page's shorter side the two characters of a watermark take. */
const WATERMARK_SHARE = 0.6;

/** What lies behind the text of every page: the border of a certificate, the mark of a draft. */
export function encodeBehind(
  art: readonly WordRectangle[],
  watermark: string | null,
  page: WordPage,
): readonly Run[] {
  const mark = watermark === null ? [] : [encodeWatermark(watermark, page)];
  return [...art.map(encodeRectangle), ...mark];
}

function encodeRectangle(rectangle: WordRectangle, index: number): Run {
  const { xMm, yMm, widthMm, heightMm, lineMm, colour, radiusMm } = rectangle;
  const shared = {
    transformation: { width: widthMm * PIXELS_PER_MM, height: heightMm * PIXELS_PER_MM },
    line: { color: colour, width: (lineMm * 72) / 25.4 },
    altText: { name: `边框${index + 1}`, description: '证书边框', title: '' },
    floating: {
      horizontalPosition: { relative: 'page' as const, offset: Math.round(xMm * EMU_PER_MM) },
      verticalPosition: { relative: 'page' as const, offset: Math.round(yMm * EMU_PER_MM) },
      behindDocument: true,
      allowOverlap: true,
    },
  };
  return radiusMm === 0
    ? new ShapeRun({ type: 'rectangle', ...shared })
    : new ShapeRun({
        type: 'roundedRectangle',
        adjustments: { cornerRadius: (100 * radiusMm) / Math.min(widthMm, heightMm) },
        ...shared,
      });
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
