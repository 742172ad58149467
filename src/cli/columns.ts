/*
 * Columns on a terminal, where a Chinese character takes two cells (Unicode UAX #11: wide and full-width; marks of
 * ambiguous width are taken as one, as terminals do outside CJK locales).
 */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const none = /[\p{Mn}\p{Cf}]/u;

/** Cells a text takes on a terminal. */
export function cellsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + cellsOfCharacter(character), 0);
}

/** Rows of a table as lines: columns two cells apart, nothing after the last text. */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cellsOf(text));
    });
  }
  return rows.map((row) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - cellsOf(text)))
      .join('  ')
      .trimEnd(),
  );
}

function cellsOfCharacter(character: string): number {
  if (none.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
