import type { Elements } from '../elements.ts';
import type { Reading } from '../reading.ts';

/** A text without white space and what only guides its lines: what must be the same in every format. */
export function squash(text: string): string {
  return text.replaceAll(/[\s\u200b\u2060\ufeff\u00ad]/gu, '');
}

/** All words of a file as they come out when copied, squashed, without its page numbers. */
export function squashedText(reading: Reading, elements: Elements): string {
  if (reading.type === 'docx') return squash(reading.paragraphs.map((paragraph) => paragraph.text).join(''));
  return reading.sides
    .map(({ number, glyphs }) => {
      const text = squash(glyphs.map((glyph) => glyph.text).join(''));
      return withoutPageNumber(text, pageNumberOf(elements, number));
    })
    .join('');
}

function pageNumberOf(elements: Elements, side: number): string | null {
  const part = elements.pageNumbers.find(({ spot }) => spot.type === 'side' && spot.side === side);
  return part === undefined ? null : squash(part.text);
}

/** Page numbers are drawn before or after everything else of a side. */
function withoutPageNumber(text: string, pageNumber: string | null): string {
  if (pageNumber === null || pageNumber === '') return text;
  if (text.startsWith(pageNumber)) return text.slice(pageNumber.length);
  const at = text.lastIndexOf(pageNumber);
  return at === -1 ? text : text.slice(0, at) + text.slice(at + pageNumber.length);
}
