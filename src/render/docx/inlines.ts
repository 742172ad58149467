import type { Inline } from '../../document/model.ts';
import { lineRuns, type RunFormat, type WordRun } from './word.ts';

/** Words of a paragraph as runs; `format` holds for all of them, `stressed` is added to strong ones. */
export function inlinesToDocx(
  inlines: readonly Inline[],
  format: RunFormat = {},
  stressed: RunFormat = {},
): readonly WordRun[] {
  return inlines.flatMap((inline) => inlineToDocx(inline, format, stressed));
}

/** One inline as runs. A personal name needs no mark of its own: the reader's program picks its face. */
export function inlineToDocx(
  inline: Inline,
  format: RunFormat = {},
  stressed: RunFormat = {},
): readonly WordRun[] {
  switch (inline.type) {
    case 'text':
    case 'name':
      return lineRuns(inline.text, format);
    case 'strong':
      return lineRuns(inline.text, { ...strongFormat(format), ...stressed });
    case 'line-break':
      return [{ type: 'break' }];
  }
}

/** An official page has no bold face: stressed words stand in 黑体, by style where no other one is needed. */
function strongFormat(format: RunFormat): RunFormat {
  return Object.keys(format).length === 0 ? { style: 'Strong' } : { ...format, font: 'heading' };
}
