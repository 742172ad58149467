import { isMark, isSpace } from './characters.ts';
import type { CostOfLine, PossibleLine } from './choose-ends.ts';
import { loosenable, squeezable, type Paragraph } from './paragraph.ts';

// Widths are sums of floating-point advances.
const tolerance = 1e-6;

/*
 * Costs are comparable within one of the three ways only. The numbers say what is worth what: they were
 * chosen so that a line stretched by the share given beside them costs as much as the break.
 */

/**
 * Lines spread to the measure: stretching costs with its cube, so that two half-filled lines are better
 * than one that gapes.
 */
export function justifiedCost<Tag>(paragraph: Paragraph<Tag>): CostOfLine {
  const breaks = { allowed: 0, reluctant: 8 /* 10 % */, 'last-resort': 27 /* 15 % */, name: 70 /* 20 % */ };
  return (line) => {
    const excess = line.width - line.available;
    const squeeze = squeezable(paragraph, line.from, line.end);
    const loosen = loosenable(paragraph, line.from, line.end);
    if (excess > (squeeze + loosen) * (1 + tolerance) + line.available * tolerance) return Infinity;
    if (line.isLast) return isLoneEnd(paragraph, line, 2) ? 30 : 0;
    const stretch = Math.max(-excess, 0) / line.available;
    const squeezed = excess <= line.available * tolerance ? 0 : excess <= squeeze ? 0.2 : 1;
    return (stretch / 0.05) ** 3 + squeezed + breaks[line.breakAfter];
  };
}

/** A word is worth a line: rather one more of them than a broken word. */
const brokenWord = 2.2;

/**
 * Lines of about the same width (a cell, a centred name), as few as can be without breaking a word, and
 * broken beside marks (before the brackets of an aside) and between words where that leaves them nearly even.
 */
export function balancedCost<Tag>(
  paragraph: Paragraph<Tag>,
  { from, to }: { readonly from: number; readonly to: number },
  phraseEnds: ReadonlySet<number>,
  target: number,
): CostOfLine {
  const breaks = { allowed: 0, reluctant: 0.2, 'last-resort': 0.4, name: 0.6 };
  const words = Array.from({ length: to - from }, (_, index) =>
    costOfBreakingWords(paragraph, from + index + 1, phraseEnds),
  );
  return (line) => {
    if (line.width > line.available * (1 + tolerance)) return Infinity;
    const uneven = ((line.width - target) / target) ** 2;
    if (line.isLast)
      return 1 + uneven + (isLoneEnd(paragraph, line, 3) && !isAside(paragraph, line) ? 0.5 : 0);
    return 1 + uneven + breaks[line.breakAfter] + (words[line.end - from - 1] ?? 0);
  };
}

function costOfBreakingWords<Tag>(
  paragraph: Paragraph<Tag>,
  end: number,
  phraseEnds: ReadonlySet<number>,
): number {
  if (endsAtMark(paragraph, end)) return 0;
  return endsPhrase(paragraph, end, phraseEnds) ? 0.06 : brokenWord;
}

/**
 * Lines filled from the left but ending with a word, the last of at least four characters: a text that is
 * read aloud, as a certificate's.
 */
export function phrasedCost<Tag>(paragraph: Paragraph<Tag>, phraseEnds: ReadonlySet<number>): CostOfLine {
  const breaks = { allowed: 0, reluctant: 2, 'last-resort': 4, name: 6 };
  return (line) => {
    if (line.width > line.available * (1 + tolerance)) return Infinity;
    if (line.isLast) return 4 + (isLoneEnd(paragraph, line, 4) ? 20 : 0);
    const ragged = ((line.available - line.width) / line.available / 0.08) ** 2;
    const pause = isMark(paragraph.clusters[line.end - 1]?.text ?? '') ? 0 : 2.5;
    return (
      4 + ragged + breaks[line.breakAfter] + pause + (endsPhrase(paragraph, line.end, phraseEnds) ? 0 : 3)
    );
  };
}

function endsPhrase<Tag>({ clusters }: Paragraph<Tag>, end: number, ends: ReadonlySet<number>): boolean {
  const last = clusters[end - 1];
  return last === undefined || ends.has(last.start + last.text.length);
}

/** After a mark or 的, or before a mark: 湿法型红外探测器 / （高铁轮轴版）. */
function endsAtMark<Tag>({ clusters }: Paragraph<Tag>, end: number): boolean {
  const before = clusters[end - 1]?.text ?? '';
  return before === '的' || isPause(before) || isPause(clusters[end]?.text ?? '');
}

/** A mark, or a dash of two cells. */
function isPause(text: string): boolean {
  return isMark(text) || text === '——';
}

/** Words in brackets on a line of their own: 参赛单位 / （团队）. */
function isAside<Tag>({ clusters }: Paragraph<Tag>, { from }: PossibleLine): boolean {
  return isMark(clusters[from]?.text ?? '');
}

function isLoneEnd<Tag>(paragraph: Paragraph<Tag>, line: PossibleLine, fewest: number): boolean {
  return line.from > 0 && hasFewer(paragraph, line.from, line.end, fewest);
}

/** Fewer characters than `count` that are text: marks and spaces alone leave a line looking empty. */
export function hasFewer<Tag>(
  { clusters }: Paragraph<Tag>,
  from: number,
  to: number,
  count: number,
): boolean {
  let found = 0;
  for (let index = from; index < to && found < count; index += 1) {
    for (const character of clusters[index]?.text ?? '') {
      if (!isMark(character) && !isSpace(character)) found += 1;
    }
  }
  return found < count;
}
