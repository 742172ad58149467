import type { FontLibrary } from '../fonts/library.ts';

/** Width of a text in ems of its size. */
export type Ruler = (text: string, role: 'body' | 'heading') => number;

/**
 * A DOCX opened where the official faces are missing is set in others, with wider digits (DejaVu Sans: 0.636 em to
 * a digit, against half a cell): a number must not break there either.
 */
export const OTHER_DIGITS = 1.3;

/** By the faces of the bundle, which a PDF embeds. */
export function embeddedRuler(fonts: FontLibrary): Ruler {
  return fonts.measure;
}

/** Digits and small letters of DejaVu Sans, the widest face put in for a missing one, are 0.636 em wide or less. */
const WIDE_LETTER = 0.64;
/** LibreOffice sets a quarter of an em between Chinese and Latin, whatever the document's styles say. */
const CHANGE = 0.25;

/** By any faces a machine may have instead of the official ones; characters of a full em are so in all of them. */
export function anyRuler(fonts: FontLibrary): Ruler {
  return (text, role) => {
    const letters = text.match(/[A-Za-z0-9]/gu) ?? [];
    const widened = letters.map((letter) => Math.max(0, WIDE_LETTER - fonts.measure(letter, role)));
    const changes = text.match(/\p{Script=Han}(?=[A-Za-z0-9])|[A-Za-z0-9](?=\p{Script=Han})/gu) ?? [];
    return fonts.measure(text, role) + widened.reduce((sum, more) => sum + more, 0) + CHANGE * changes.length;
  };
}
