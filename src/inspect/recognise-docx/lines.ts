import type { Paragraph, Part } from '../elements.ts';
import type { DocxReading, ReadParagraph } from '../reading.ts';
import { readHeadingMark } from '../words/heading-marks.ts';

/** A line as its writer set it: a paragraph, or what stands between two line breaks (Shift+Enter). */
export interface Line {
  readonly text: string;
  readonly paragraph: ReadParagraph;
  /** Of its first run. */
  readonly size: number;
  readonly part: Part;
}

/** Every line with words on it, in reading order. */
export function linesOf(reading: DocxReading): readonly Line[] {
  return reading.paragraphs.flatMap((paragraph) =>
    paragraph.text
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => lineOf(text, paragraph)),
  );
}

/** Lines of the same paragraph put together again. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs = [...new Set(lines.map(({ paragraph }) => paragraph))];
  return paragraphs.map((paragraph): Paragraph => {
    const own = lines.filter((line) => line.paragraph === paragraph);
    const text = own.map((line) => line.text).join('');
    const level = readHeadingMark(text)?.level ?? null;
    return {
      text,
      lines: own.map(({ part }) => part),
      level: level === 5 ? null : level,
      inTable: paragraph.inTable,
    };
  });
}

/** The size most characters have: that of the text. */
export function textSize(reading: DocxReading): number {
  const counts = new Map<number, number>();
  for (const { runs, inTable } of reading.paragraphs) {
    for (const { size, text } of inTable ? [] : runs) counts.set(size, (counts.get(size) ?? 0) + text.length);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 16;
}

/** The same words with others in their place: part of a line. */
export function withText(part: Part, text: string): Part {
  return { ...part, text };
}

function lineOf(text: string, paragraph: ReadParagraph): Line {
  return {
    text,
    paragraph,
    size: paragraph.runs.find((run) => run.text.trim() !== '')?.size ?? 0,
    part: { text, spot: { type: 'paragraph', paragraph: paragraph.number }, paragraph },
  };
}
