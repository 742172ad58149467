import { cutIntoPhrases } from '../typesetting/phrases.ts';

/** Width of a text in ems. */
export type MeasureText = (text: string) => number;

/** What the words of a head need, in ems. */
export interface HeadNeed {
  /** The widest word where asides in brackets break too: （创客 填写）, and （企业组/ 创业组） rather than inside 企业组. */
  readonly parts: number;
  /** The same with asides whole that have a slash: no line begins or ends with one (GB/T 15834 5.1.9). */
  readonly slashed: number;
  /** The widest word, every aside in brackets being one. */
  readonly words: number;
  /** All of it on one line. */
  readonly line: number;
}

/** The widths at which a head breaks better. */
export function headNeed(head: string, measure: MeasureText): HeadNeed {
  const words = wordsOf(head);
  return {
    parts: Math.max(0, ...words.flatMap(partsOf).map(measure)),
    slashed: Math.max(
      0,
      ...words.flatMap((word) => (slash.test(word) ? [word] : partsOf(word))).map(measure),
    ),
    words: Math.max(0, ...words.map(measure)),
    line: Math.max(0, ...head.split('\n').map(measure)),
  };
}

/**
 * A head with a new line where it breaks in a column of `width` ems: between words, in as few and as even
 * lines as can be. One with a word wider than the column is left as it is: it breaks wherever it must.
 */
export function breakHead(head: string, width: number, measure: MeasureText): string {
  if (head.includes('\n') || measure(head) <= width) return head;
  const pieces = wordsOf(head).flatMap((word) => (measure(word) <= width ? [word] : partsOf(word)));
  if (pieces.some((piece) => measure(piece) > width)) return head;
  return evenLines(pieces, width, measure).join('\n');
}

const slash = /[/／]/u;

/** Words of one character (创新|性, 路演|及) go with the one before. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const phrase of cutIntoPhrases(text)) {
    const last = words.at(-1);
    if (last !== undefined && !last.endsWith('）') && Array.from(phrase).length === 1)
      words[words.length - 1] = last + phrase;
    else words.push(phrase);
  }
  return words;
}

/** The words of an aside, the first and the last with its brackets. */
function partsOf(word: string): readonly string[] {
  const inside = /^（(.+)）$/u.exec(word)?.[1];
  if (inside === undefined) return [word];
  const parts = slash.test(inside) ? inside.split(/(?<=[/／])/u) : wordsOf(inside);
  return parts.map(
    (part, index) => (index === 0 ? '（' : '') + part + (index === parts.length - 1 ? '）' : ''),
  );
}

interface Lines {
  readonly lines: readonly string[];
  /** Of the widths' squares: least where the lines are even. */
  readonly squares: number;
}

function evenLines(pieces: readonly string[], width: number, measure: MeasureText): readonly string[] {
  const best: Lines[] = [{ lines: [], squares: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) {
    const ways = best.flatMap(({ lines, squares }, start): readonly Lines[] => {
      const line = pieces.slice(start, end).join('');
      const own = measure(line);
      return own > width ? [] : [{ lines: [...lines, line], squares: squares + own * own }];
    });
    const [first, ...others] = ways;
    if (first === undefined) throw new Error('Every piece of a head fits its column');
    best.push(others.reduce((least, way) => (isBetter(way, least) ? way : least), first));
  }
  return best.at(-1)?.lines ?? [];
}

function isBetter(way: Lines, than: Lines): boolean {
  const fewer = than.lines.length - way.lines.length;
  return fewer > 0 || (fewer === 0 && way.squares < than.squares - 1e-9);
}
