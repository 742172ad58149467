import type { Inline } from '../../document/model.ts';
import type { RunFormat, WordRun } from './word.ts';

/** Words of a paragraph as runs; `format` holds for all of them, bold is added to it. */
export function inlinesToDocx(inlines: readonly Inline[], format: RunFormat = {}): readonly WordRun[] {
  return inlines.flatMap((inline) => inlineToDocx(inline, format));
}

/** One inline as runs. A personal name needs no mark of its own: the reader's program picks its face. */
export function inlineToDocx(inline: Inline, format: RunFormat = {}): readonly WordRun[] {
  switch (inline.type) {
    case 'text':
    case 'name':
      return textRuns(inline.text, format);
    case 'strong':
      return textRuns(inline.text, { ...format, strong: true });
    case 'line-break':
      return [{ type: 'break' }];
  }
}

function textRuns(text: string, format: RunFormat): readonly WordRun[] {
  if (text === '') return [];
  return [Object.keys(format).length === 0 ? { type: 'text', text } : { type: 'text', text, format }];
}
