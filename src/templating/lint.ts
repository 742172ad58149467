import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { LowerContext } from './context.ts';
import type { InlinePiece } from './inlines.ts';
import { VALUE, withoutValues, type FilledLine } from './marks.ts';

/**
 * What Markdown would swallow in silence: fences without an end, fences inside of fences of the same length,
 * words before a fence. Told of the filled-in lines, at the line of the template.
 */
export function lintFences(file: string, lines: readonly FilledLine[]): readonly Problem[] {
  const problems: Problem[] = [];
  let open: readonly OpenFence[] = [];
  for (const { text, line } of lines) {
    const bare = withoutValues(text).trim();
    const step = readFence(bare, { file, row: line }, open);
    problems.push(...step.problems);
    open = step.open;
  }
  return [...problems, ...open.map(unclosed)];
}

interface OpenFence {
  readonly size: number;
  readonly name: string;
  readonly place: Place;
}

interface FenceStep {
  readonly open: readonly OpenFence[];
  readonly problems: readonly Problem[];
}

function readFence(bare: string, place: Place, open: readonly OpenFence[]): FenceStep {
  const [, colons = '', name = ''] = /^(:{3,})([^:[{\s]*)/.exec(bare) ?? [];
  if (name !== '') return openFence({ size: colons.length, name, place }, open);
  if (/^:{3,}$/.test(bare)) return closeFence(colons.length, place, open);
  if (!/[^:]:{3,}$/.test(bare)) return { open, problems: [] };
  return {
    open,
    problems: [problem('template-fence-in-line', place, { text: bare.replaceAll(VALUE, '…') })],
  };
}

function openFence(fence: OpenFence, open: readonly OpenFence[]): FenceStep {
  const outer = open.find((one) => one.size <= fence.size);
  const problems =
    outer === undefined
      ? []
      : [problem('template-fence-nested', fence.place, { outer: outer.name, inner: fence.name })];
  return { open: [...open, fence], problems };
}

/** A fence closes the innermost block of its length; those left open inside of it have no end. */
function closeFence(size: number, place: Place, open: readonly OpenFence[]): FenceStep {
  const exact = open.findLastIndex((one) => one.size === size);
  const index = exact >= 0 ? exact : open.findIndex((one) => one.size < size);
  if (index < 0)
    return { open, problems: [problem('template-fence-stray', place, { fence: ':'.repeat(size) })] };
  return { open: open.slice(0, index), problems: open.slice(index + 1).map(unclosed) };
}

function unclosed({ name, size, place }: OpenFence): Problem {
  return problem('template-fence-unclosed', place, { name, fence: ':'.repeat(size) });
}

/** Markup that isn't: what the template's own words still hold after parsing. Data is never looked at. */
export function lintPieces(pieces: readonly InlinePiece[], line: number, context: LowerContext): void {
  const place = { file: context.file, row: line };
  const words = pieces.map((piece) => (piece.type === 'words' ? piece.text : '…')).join('');
  const text = pieces.map((piece) => ('text' in piece ? piece.text : ' ')).join('');
  const start = pieces[0]?.type === 'words' ? words.trimStart() : '';
  if (/^(?:：：|：:|:：)/.test(start)) context.report(problem('template-colon-wide', place, { text }));
  else if (/^::(?!:+\s*$)/.test(start))
    context.report(problem('template-directive-malformed', place, { text }));
  if (/^#{1,6}[^#\s]/.test(start) || /^＃/.test(start))
    context.report(problem('template-heading-space', place, { text }));
  if (/\*\*|＊＊/.test(words)) context.report(problem('template-bold-stray', place, { text }));
  if (/｛｛|｝｝/.test(words)) context.report(problem('template-braces-wide', place, { text }));
  const [tag] = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--/i.exec(words) ?? [];
  if (tag !== undefined) context.report(problem('template-html', place, { tag }));
}

/** Indents are the page's business: full-width blanks typed at the head of a paragraph go, with a hint. */
export function withoutTypedIndent(
  pieces: readonly InlinePiece[],
  line: number,
  context: LowerContext,
): readonly InlinePiece[] {
  const [first, ...rest] = pieces;
  if (first?.type !== 'words' || !/^[\s\u3000]/.test(first.text)) return pieces;
  context.report(problem('template-indent-typed', { file: context.file, row: line }, {}));
  return [{ ...first, text: first.text.replace(/^[\s\u3000]+/, '') }, ...rest];
}
