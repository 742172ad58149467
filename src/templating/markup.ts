import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { directive } from 'micromark-extension-directive';
import type { FilledTemplate, Values } from './marks.ts';

/** A parsed template: its nodes, the text they were parsed from, the data put aside, and where lines are from. */
export interface Markup {
  readonly root: Root;
  readonly source: string;
  readonly values: Values;
  readonly lineOf: (sourceLine: number) => number;
}

/**
 * Parses filled-in lines. Of Markdown there are headings, bold and block directives; lists, code, links,
 * images, quotes, HTML, escapes and rules are off, since 2026. 年, A:B and <甲> are words in a document. A new
 * line is a new paragraph, so an empty line goes between any two.
 */
export function parseMarkup({ lines, values }: FilledTemplate): Markup {
  const source = lines.map((line) => line.text).join('\n\n');
  const lineOf = (sourceLine: number) => lines[(sourceLine - 1) >> 1]?.line ?? 1;
  return { root: parseSource(source), source, values, lineOf };
}

/** Certificates of one template make the same source one after the other: the last one parsed is kept. */
function parseSource(source: string): Root {
  if (lastParsed?.source !== source) lastParsed = { source, root: fromMarkdown(source, OPTIONS) };
  return lastParsed.root;
}

let lastParsed: { readonly source: string; readonly root: Root } | null = null;

/** Names of micromark-core-commonmark's constructs. */
const UNWANTED = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** Directives within a line would swallow A:B, 9:30 and http://: the block forms only. */
const { flow: blockDirectives = {} } = directive();

const OPTIONS: Options = {
  extensions: [{ flow: blockDirectives }, cjkFriendlyExtension(), { disable: { null: UNWANTED } }],
  mdastExtensions: [directiveFromMarkdown()],
};
