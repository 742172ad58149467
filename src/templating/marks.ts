/*
 * How data travels through Markdown unharmed: it doesn't. Each value is put aside, and only its number stands
 * in the text, between two marks that are Unicode noncharacters ("never used for interchange") and letters to
 * Markdown. So no data can be markup, a value never begins or ends a line, bold beside it works whatever the
 * value begins with, and a template filled in a thousand times makes one and the same text to parse.
 */

const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const LINE = '\uFDD2';
const LINE_END = '\uFDD3';

/** A part of a value: words, a personal name, or a reference to an annex by its id. */
export interface Fragment {
  readonly type: 'text' | 'name' | 'reference';
  readonly text: string;
}

/** A template's lines with its data put aside. */
export interface FilledTemplate {
  readonly lines: readonly FilledLine[];
  readonly values: Values;
}

/** The values of a filled-in template, by the numbers that stand for them. */
export type Values = readonly (readonly Fragment[])[];

/** One line of a filled-in template, and the line of the file it comes from. */
export interface FilledLine {
  readonly text: string;
  readonly line: number;
}

/** What comes back: the template's own words (`words`), and the data's parts. */
export type Segment =
  | { readonly type: 'words' | 'text' | 'name' | 'reference'; readonly text: string }
  | { readonly type: 'line-break' };

/** What stands in the text for the value of a number. */
export function markValue(index: number): string {
  return OPEN + String(index) + CLOSE;
}

/** Puts the values back in their places; a line break in one is `\n`, `\r\n` or `\r`. */
export function readSegments(text: string, values: Values): readonly Segment[] {
  return [...text.matchAll(/\uFDD0(\d+)\uFDD1|[^\uFDD0]+/g)].flatMap(([words, index]): readonly Segment[] =>
    index === undefined
      ? [{ type: 'words', text: words }]
      : (values[Number(index)] ?? []).flatMap(fragmentSegments),
  );
}

function fragmentSegments({ type, text }: Fragment): readonly Segment[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, index): readonly Segment[] => [
      ...(index === 0 ? [] : [{ type: 'line-break' } as const]),
      ...(line === '' ? [] : [{ type, text: line }]),
    ]);
}

/** The template's own text: our marks have no business in it. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uFDD0-\uFDD3]/g, '');
}

/** Writes before each line of a template's text which line of the file it is. */
export function markLines(text: string, firstLine: number): string {
  return text
    .split('\n')
    .map((line, index) => `${LINE}${firstLine + index}${LINE_END}${line}`)
    .join('\n');
}

/** Takes the line numbers out again. A line that several pieces made counts as the first piece's. */
export function readLines(filled: string): readonly FilledLine[] {
  let last = 1;
  return filled.split('\n').map((text) => {
    const numbers = [...text.matchAll(/\uFDD2(\d+)\uFDD3/g)].map((match) => Number(match[1]));
    const leading = /^(?:\uFDD2\d+\uFDD3)*/.exec(text)?.[0].split(LINE).length ?? 1;
    const line = numbers[leading - 2] ?? last;
    last = numbers.at(-1) ?? last;
    return { text: text.replace(/\uFDD2\d+\uFDD3/g, ''), line };
  });
}

/** Stands for a value in a line that is looked at without its data. */
export const VALUE = OPEN;

/** A line with every value replaced by VALUE: what there is of the template itself. */
export function withoutValues(text: string): string {
  return text.replace(/\uFDD0\d+\uFDD1/g, VALUE);
}
