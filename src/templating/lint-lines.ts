import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { VALUE, withoutValues, type FilledLine } from './marks.ts';

/**
 * What Markdown would swallow in silence: fences without an end, fences inside of fences of the same length,
 * words before a fence, Chinese quotes around an attribute. Told at the line of the template.
 */
export function lintLines(file: string, lines: readonly FilledLine[]): readonly Problem[] {
  const problems: Problem[] = [];
  let open: readonly OpenFence[] = [];
  for (const { text, line } of lines) {
    const bare = withoutValues(text).trim();
    const place = { file, row: line };
    const step = readFence(bare, place, open);
    problems.push(...step.problems, ...lintQuotes(bare, place));
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

/** `机关=“厅”`: the quotes would become part of the value. */
function lintQuotes(bare: string, place: Place): readonly Problem[] {
  const [written] = /^::.*?[=＝]\s*[“”‘’＂＇]/.exec(bare) ?? [];
  return written === undefined
    ? []
    : [problem('template-quotes-wide', place, { text: bare.replaceAll(VALUE, '…') })];
}
