/*
 * How data travels through Handlebars and Markdown unharmed.
 *
 * Each value is written between two marks, which are Unicode noncharacters (U+FDD0 …: "never used for
 * interchange"); to Markdown they are letters. So a value never begins or ends a line, and bold beside it
 * works whatever it begins with. Inside, every ASCII punctuation mark and space is a numeric character
 * reference: nothing in it can be markup. A line break is a mark of its own, and a noncharacter of the data
 * is written with LITERAL before it, so the way back is exact.
 */

const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const NAME = '\uFDD2';
const REFERENCE = '\uFDD3';
const END = '\uFDD4';
const BREAK = '\uFDD5';
const LITERAL = '\uFDD6';
const LINE = '\uFDD7';

const MARKS = /[\uFDD0-\uFDD7]/g;
const FIRST_MARK = 0xfdd0;

/** A part of a value: words, a personal name, or a reference to an annex by its id. */
export interface Fragment {
  readonly type: 'text' | 'name' | 'reference';
  readonly text: string;
}

/** What comes back: the template's own words (`words`), and the data's parts. */
export type Segment =
  | { readonly type: 'words' | 'text' | 'name' | 'reference'; readonly text: string }
  | { readonly type: 'line-break' };

/** A value as Handlebars writes it into the text. */
export function encodeValue(fragments: readonly Fragment[]): string {
  return OPEN + fragments.map(encodeFragment).join('') + CLOSE;
}

function encodeFragment({ type, text }: Fragment): string {
  const encoded = encodeText(text);
  if (type === 'text') return encoded;
  return (type === 'name' ? NAME : REFERENCE) + encoded + END;
}

function encodeText(text: string): string {
  return text
    .replace(MARKS, (mark) => LITERAL + String.fromCharCode(97 + mark.charCodeAt(0) - FIRST_MARK))
    .replace(/[ -/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\r\n?|\n/g, BREAK);
}

/** Reads the marks back from text whose character references are resolved. */
export function decodeSegments(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (const match of text.matchAll(/\uFDD0([^\uFDD1]*)\uFDD1|[^\uFDD0]+/g)) {
    const [whole, value] = match;
    if (value === undefined) segments.push({ type: 'words', text: whole });
    else segments.push(...decodeValue(value));
  }
  return segments;
}

function decodeValue(value: string): readonly Segment[] {
  return [...value.matchAll(/\uFDD2([^\uFDD4]*)\uFDD4|\uFDD3([^\uFDD4]*)\uFDD4|[^\uFDD2\uFDD3]+/g)].flatMap(
    ([whole, name, reference]): readonly Segment[] => {
      if (reference !== undefined) return [{ type: 'reference', text: decodeText(reference) }];
      return withBreaks(name === undefined ? 'text' : 'name', name ?? whole);
    },
  );
}

function withBreaks(type: 'text' | 'name', value: string): readonly Segment[] {
  return value
    .split(BREAK)
    .flatMap((line, index): readonly Segment[] => [
      ...(index === 0 ? [] : [{ type: 'line-break' } as const]),
      ...(line === '' ? [] : [{ type, text: decodeText(line) }]),
    ]);
}

function decodeText(text: string): string {
  return text.replace(/\uFDD6([a-h])/g, (_whole, letter: string) =>
    String.fromCharCode(FIRST_MARK + letter.charCodeAt(0) - 97),
  );
}

/** The template's own text: our marks have no business in it. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** Writes before each line of a template's text which line of the file it is. */
export function markLines(text: string, firstLine: number): string {
  return text
    .split('\n')
    .map((line, index) => `${LINE}${firstLine + index}${END}${line}`)
    .join('\n');
}

/** One line of a filled-in template, and the line of the file it comes from. */
export interface FilledLine {
  readonly text: string;
  readonly line: number;
}

/** Takes the line numbers out again. A line that several pieces made counts as the first piece's. */
export function readLines(filled: string): readonly FilledLine[] {
  let last = 1;
  return filled.split('\n').map((text) => {
    const leading = /^(?:\uFDD7\d+\uFDD4)*/.exec(text)?.[0] ?? '';
    const numbers = [...text.matchAll(/\uFDD7(\d+)\uFDD4/g)].map((match) => Number(match[1]));
    const count = leading === '' ? 0 : leading.split(LINE).length - 1;
    const line = (count === 0 ? undefined : numbers[count - 1]) ?? last;
    last = numbers.at(-1) ?? last;
    return { text: text.replace(/\uFDD7\d+\uFDD4/g, ''), line };
  });
}

/** Stands for a value in a line that is looked at without its data. */
export const VALUE = OPEN;

/** A line with every value replaced by VALUE: what there is of the template itself. */
export function withoutValues(text: string): string {
  return text.replace(/\uFDD0[^\uFDD1]*\uFDD1/g, VALUE);
}
