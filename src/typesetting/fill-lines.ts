import { isForbiddenAtEnd, isForbiddenAtStart } from './characters.ts';
import type { LineEnd, WidthOfLine } from './choose-ends.ts';
import { hasFewer } from './line-costs.ts';
import { lineWidth, squeezable, type Paragraph } from './paragraph.ts';

// A line that would be stretched by more than this share of its width gapes: 2.8 cells of 28.
const gapingShare = 0.1;
// Widths are sums of floating-point advances: 28 cells must fit into 28 cells.
const tolerance = 1e-6;

/** The ends of the lines that hold the clusters [from, to). */
export function fillLines<Tag>(
  paragraph: Paragraph<Tag>,
  from: number,
  to: number,
  widthOfLine: WidthOfLine,
): readonly LineEnd[] {
  const ends: LineEnd[] = [];
  for (let start = from; start < to || ends.length === 0; start = ends.at(-1)?.end ?? to) {
    ends.push(chooseEnd(paragraph, start, to, widthOfLine(ends.length)));
  }
  return withoutLoneCharacter(paragraph, from, ends, widthOfLine);
}

// A line stretched by a cell and a half of 28 is where the eye begins to see it.
const visibleShare = 0.055;

/** Some line but the last would be visibly spread. */
export function gapes<Tag>(
  paragraph: Paragraph<Tag>,
  from: number,
  ends: readonly LineEnd[],
  widthOfLine: WidthOfLine,
): boolean {
  return ends.slice(0, -1).some(({ end }, line) => {
    const width = widthOfLine(line);
    return width - lineWidth(paragraph, ends[line - 1]?.end ?? from, end) > width * visibleShare;
  });
}

/**
 * The longest line that fits; one that fits with adjacent marks pushed together, where that disturbs less
 * than stretching; inside a date where the line would gape; between any characters where nothing else is.
 */
function chooseEnd<Tag>(paragraph: Paragraph<Tag>, from: number, to: number, width: number): LineEnd {
  if (from >= to) return { end: to, forced: false };
  const room = width * (1 + tolerance);
  const found = candidates(paragraph, from, to, room);
  const slack = found.fitting === null ? Infinity : width - lineWidth(paragraph, from, found.fitting);
  const excess = found.squeezed === null ? Infinity : lineWidth(paragraph, from, found.squeezed) - width;
  const regular = excess < slack ? found.squeezed : found.fitting;
  const gapes = Math.min(excess, slack) > width * gapingShare;
  if (gapes && found.reluctant !== null && found.reluctant > (regular ?? from)) {
    return { end: found.reluctant, forced: false };
  }
  if (regular !== null) return { end: regular, forced: false };
  return { end: forcedEnd(paragraph, from, to, room), forced: true };
}

interface Candidates {
  readonly fitting: number | null;
  readonly squeezed: number | null;
  readonly reluctant: number | null;
}

function candidates<Tag>(paragraph: Paragraph<Tag>, from: number, to: number, room: number): Candidates {
  let fitting: number | null = null;
  let squeezed: number | null = null;
  let reluctant: number | null = null;
  for (let end = from + 1; end <= to && !isHopeless(paragraph, from, end, room); end += 1) {
    const kind = end === to ? 'allowed' : paragraph.breakAfter[end - 1];
    if (kind !== 'allowed' && kind !== 'reluctant') continue;
    const width = lineWidth(paragraph, from, end);
    if (width <= room && kind === 'allowed') [fitting, squeezed] = [end, null];
    else if (width <= room) reluctant = end;
    else if (kind === 'allowed' && width - squeezable(paragraph, from, end) <= room) squeezed ??= end;
  }
  return { fitting, squeezed, reluctant };
}

/** No line from here on can fit: even without the last cluster and with all marks squeezed it is too wide. */
function isHopeless<Tag>(paragraph: Paragraph<Tag>, from: number, end: number, room: number): boolean {
  if (end - 1 <= from) return false;
  return lineWidth(paragraph, from, end - 1) - squeezable(paragraph, from, end - 1) > room * 1.5;
}

function forcedEnd<Tag>(paragraph: Paragraph<Tag>, from: number, to: number, room: number): number {
  let longest = from + 1;
  while (longest < to && lineWidth(paragraph, from, longest + 1) <= room) longest += 1;
  let anywhere: number | null = null;
  let beforeMark: number | null = null;
  for (let end = longest; end > from; end -= 1) {
    if (isInCrowd(paragraph, end)) continue;
    beforeMark ??= end;
    if (!mayForce(paragraph, end)) continue;
    const isFull = lineWidth(paragraph, from, end) > room / 2;
    if (isFull && (!isCut(paragraph, end) || isSign(paragraph, end))) return end;
    anywhere ??= end;
  }
  return anywhere ?? beforeMark ?? longest;
}

function mayForce<Tag>({ clusters }: Paragraph<Tag>, end: number): boolean {
  return !isForbiddenAtEnd(clusters[end - 1]?.text ?? '') && !isForbiddenAtStart(clusters[end]?.text ?? '');
}

/** Inside a word that was cut because no line holds it. */
function isCut<Tag>({ clusters, cuts }: Paragraph<Tag>, end: number): boolean {
  const last = clusters[end - 1];
  return last !== undefined && cuts.has(last.start + last.text.length);
}

/** Among the ？ and ！ that share cells. */
function isInCrowd<Tag>({ clusters }: Paragraph<Tag>, end: number): boolean {
  return clusters[end - 1]?.crowded === true && clusters[end]?.crowded === true;
}

/** After a sign inside an address a cut disturbs less than between letters. */
function isSign<Tag>({ clusters }: Paragraph<Tag>, end: number): boolean {
  return /^[.?&=_#@]$/u.test(clusters[end - 1]?.text ?? '');
}

/**
 * A last line of one character looks like a mistake: take it back into the line before by pushing marks
 * together, or else send it company.
 */
function withoutLoneCharacter<Tag>(
  paragraph: Paragraph<Tag>,
  from: number,
  ends: readonly LineEnd[],
  widthOfLine: WidthOfLine,
): readonly LineEnd[] {
  const last = ends.at(-1);
  const before = ends.at(-2);
  if (last === undefined || before === undefined || before.forced) return ends;
  if (!hasFewer(paragraph, before.end, last.end, 2)) return ends;
  const start = ends.at(-3)?.end ?? from;
  const width = widthOfLine(ends.length - 2);
  const joined = lineWidth(paragraph, start, last.end) - squeezable(paragraph, start, last.end);
  if (joined <= width * (1 + tolerance)) return [...ends.slice(0, -2), last];
  for (let end = before.end - 1; end > start; end -= 1) {
    if (width - lineWidth(paragraph, start, end) > width * gapingShare) return ends;
    if (paragraph.breakAfter[end - 1] !== 'allowed') continue;
    if (lineWidth(paragraph, end, last.end) > widthOfLine(ends.length - 1)) return ends;
    if (!hasFewer(paragraph, end, last.end, 2)) {
      return [...ends.slice(0, -2), { end, forced: false }, last];
    }
  }
  return ends;
}
