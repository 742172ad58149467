/*
 * Most cells hold nothing but ordinary letters: for them the answer of a dozen steps is known from one look.
 * Each of these says so of a text and decides nothing; whoever asks goes the long way when it says no.
 * `test/ingest/tidy/plain-text.test.ts` holds the short way against the long one.
 */

/**
 * ASCII letters and digits, and the ideographs of Unicode 1.1 (all assigned, none with a decomposition), perhaps
 * with marks no step looks at, parted by single spaces.
 */
const word = '[A-Za-z0-9\\u4e00-\\u9fa5（）《》“”、。，：；·./_@+%-]+';
const PLAIN = new RegExp(`^(?:${word}(?: ${word})*)?$`);
const HEADING = /^[A-Za-z0-9\u4e00-\u9fa5./_@+%-]*$/;
const LETTERS = /^[A-Za-z0-9\u4e00-\u9fa5]*$/;
const LETTER = /[A-Za-z0-9\u4e00-\u9fa5]/;

/** True for ordinary letters and marks: nothing to clean, nothing unprintable, nothing that looks like another. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** True for a text that folding as a heading leaves as it is but for its case. */
export function isPlainHeading(text: string): boolean {
  return HEADING.test(text);
}

/** True for ordinary letters alone, which every way of folding leaves as they are but for their case. */
export function isLetters(text: string): boolean {
  return LETTERS.test(text);
}

/** True when there is an ordinary letter in it: whatever is taken out, something is left. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}
