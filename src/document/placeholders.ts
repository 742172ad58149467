/*
 * Words that mean "still to be filled in" (GF18). A final document is stopped by them, so ordinary words that
 * happen to contain them (期待定于, a credit code ending in XX) must pass.
 */

const PLACEHOLDERS: readonly RegExp[] = [
  /(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])/u,
  /[×Ｘｘ]{2,}/u,
  /(?<![等期接招对款优看善亏])待定/u,
  /(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])/iu,
  /[\u3000 ]年[\u3000 ]+月|年[\u3000 ]+月[\u3000 ]+日/u,
];

export interface Placeholder {
  /** The words that hold a place: XX, ××, 待定 … */
  readonly placeholder: string;
  /** Up to ten characters on either side, to find them by. */
  readonly around: string;
}

/** The first placeholder in a text; null when there is none. */
export function findPlaceholder(text: string): Placeholder | null {
  for (const pattern of PLACEHOLDERS) {
    const match = pattern.exec(text);
    if (match !== null) {
      const [placeholder] = match;
      return { placeholder: placeholder.trim(), around: cutAround(text, match.index, placeholder.length) };
    }
  }
  return null;
}

function cutAround(text: string, start: number, length: number): string {
  const before = Array.from(text.slice(0, start)).slice(-10).join('');
  const after = Array.from(text.slice(start + length))
    .slice(0, 10)
    .join('');
  return before + text.slice(start, start + length) + after;
}
