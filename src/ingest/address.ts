/** `0` → `A`, `26` → `AA`: the letters of a zero-based column. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** A cell's zero-based column and one-based row; undefined when the text is no address. */
export interface Address {
  readonly column: number;
  readonly row: number;
}

/** `C14` (also `$C$14`) → column 2, row 14. */
export function parseAddress(text: string): Address | undefined {
  let column = 0;
  let row = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    if (code >= 65 && code <= 90 && row === 0) column = column * 26 + code - 64;
    else if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (code !== 36) return undefined;
  }
  return column === 0 || row === 0 ? undefined : { column: column - 1, row };
}

export interface Range {
  readonly from: Address;
  readonly to: Address;
}

/** `A1:G3`, or `A1` alone; undefined when the text is no range. */
export function parseRange(text: string): Range | undefined {
  const [first = '', second = first] = text.split(':');
  const from = parseAddress(first);
  const to = parseAddress(second);
  return from === undefined || to === undefined ? undefined : { from, to };
}
