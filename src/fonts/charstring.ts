import type { CffIndex } from './cff.ts';

/** A glyph's charstring that calls no subroutine. */
export interface Charstring {
  readonly bytes: Uint8Array;
  /** False where it moves at most: it would print as a blank. */
  readonly draws: boolean;
}

/** The subroutines a charstring may call. */
export interface Subroutines {
  readonly local: CffIndex;
  readonly global: CffIndex;
}

/** What is known of a charstring while it is walked. */
interface Walk {
  readonly subroutines: Subroutines;
  readonly out: number[];
  /** Operands waiting for their operator, and where each begins in `out`; NaN for one that is reckoned. */
  readonly values: number[];
  readonly starts: number[];
  /** Stems declared so far: a mask has a bit for each. */
  stems: number;
  draws: boolean;
}

/** Operators (Adobe Technical Note 5177, "The Type 2 Charstring Format", appendix A). */
const [CALL, RETURN, ESCAPE, END, CALL_GLOBAL] = [10, 11, 12, 14, 29];
const STEMS: readonly number[] = [1, 3, 18, 23];
const MASKS: readonly number[] = [19, 20];
const LINES: readonly number[] = [5, 6, 7, 8, 24, 25, 26, 27, 30, 31];
const FLEXES: readonly number[] = [34, 35, 36, 37];
const MOST_CALLS = 10;
/** Two-byte operators that reckon: what they take from the stack and what they leave on it. */
const RECKONINGS: Readonly<Record<number, readonly [number, number]>> = {
  3: [2, 1],
  4: [2, 1],
  5: [1, 1],
  9: [1, 1],
  10: [2, 1],
  11: [2, 1],
  12: [2, 1],
  14: [1, 1],
  15: [2, 1],
  18: [1, 0],
  20: [2, 0],
  21: [1, 1],
  22: [4, 1],
  23: [0, 1],
  24: [2, 1],
  26: [1, 1],
  27: [1, 2],
  28: [2, 2],
  29: [1, 1],
  30: [2, 0],
};

/**
 * A charstring with its subroutines written out in their places, so that it can stand in another font. An error is
 * thrown for what no font of the last decades has: a subroutine's number that is reckoned, and an accented letter
 * put together at its end (which a font with CIDs can't say).
 */
export function flatten(charstring: Uint8Array, subroutines: Subroutines): Charstring {
  const walk: Walk = { subroutines, out: [], values: [], starts: [], stems: 0, draws: false };
  const ended = follow(charstring, walk, 0);
  if (!ended) walk.out.push(END);
  return { bytes: Uint8Array.from(walk.out), draws: walk.draws };
}

/** True where the glyph ended. */
function follow(bytes: Uint8Array, walk: Walk, depth: number): boolean {
  if (depth > MOST_CALLS) throw new Error('Subroutines call each other too deeply');
  for (let at = 0; at < bytes.length;) {
    const operator = bytes[at] ?? 0;
    if (operator === 28 || operator >= 32) {
      at += copyNumber(bytes, at, walk);
    } else if (operator === CALL || operator === CALL_GLOBAL) {
      const { local, global } = walk.subroutines;
      if (follow(calledBy(walk, operator === CALL ? local : global), walk, depth + 1)) return true;
      at += 1;
    } else if (operator === RETURN) {
      return false;
    } else {
      at += copyOperator(bytes, at, walk);
      if (operator === END) return true;
    }
  }
  return false;
}

/** Writes a number down and remembers where. Type 2 charstrings have them in one to three bytes, or 16.16 in five. */
function copyNumber(bytes: Uint8Array, at: number, walk: Walk): number {
  const first = bytes[at] ?? 0;
  const size = first === 28 ? 3 : first === 255 ? 5 : first <= 246 ? 1 : 2;
  walk.starts.push(walk.out.length);
  walk.values.push(integerAt(bytes, at));
  copy(bytes, at, size, walk);
  return size;
}

function integerAt(bytes: Uint8Array, at: number): number {
  const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  if (first === 28) return ((second << 24) | ((bytes[at + 2] ?? 0) << 16)) >> 16;
  if (first === 255) return NaN;
  if (first <= 246) return first - 139;
  return first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
}

/** Takes the number of a subroutine back out of what was written. Numbers count from the middle of the list. */
function calledBy({ values, starts, out }: Walk, index: CffIndex): Uint8Array {
  const [value = NaN, start] = [values.pop(), starts.pop()];
  if (Number.isNaN(value) || start === undefined) throw new Error('A subroutine without a plain number');
  out.length = start;
  const bias = index.count < 1240 ? 107 : index.count < 33900 ? 1131 : 32768;
  return index.entry(value + bias);
}

function copyOperator(bytes: Uint8Array, at: number, walk: Walk): number {
  const operator = bytes[at] ?? 0;
  if (operator === ESCAPE) return copyEscaped(bytes, at, walk);
  // Four numbers before the end (a fifth is the width) put an accent on a letter.
  if (operator === END && walk.values.length >= 4) throw new Error('A glyph made of two of another encoding');
  // Operands before a mask are stems, too.
  if (STEMS.includes(operator) || MASKS.includes(operator)) walk.stems += walk.values.length >> 1;
  if (LINES.includes(operator)) walk.draws = true;
  const size = MASKS.includes(operator) ? 1 + ((walk.stems + 7) >> 3) : 1;
  copy(bytes, at, size, walk);
  clear(walk);
  return size;
}

function copyEscaped(bytes: Uint8Array, at: number, walk: Walk): number {
  copy(bytes, at, 2, walk);
  const reckoning = RECKONINGS[bytes[at + 1] ?? 0];
  if (reckoning === undefined) {
    if (FLEXES.includes(bytes[at + 1] ?? 0)) walk.draws = true;
    clear(walk);
    return 2;
  }
  const [taken, left] = reckoning;
  for (let count = 0; count < taken; count += 1) {
    walk.values.pop();
    walk.starts.pop();
  }
  for (let count = 0; count < left; count += 1) {
    walk.values.push(NaN);
    walk.starts.push(walk.out.length);
  }
  return 2;
}

function copy(bytes: Uint8Array, at: number, size: number, { out }: Walk): void {
  for (let place = at; place < at + size; place += 1) out.push(bytes[place] ?? 0);
}

function clear({ values, starts }: Walk): void {
  values.length = 0;
  starts.length = 0;
}
