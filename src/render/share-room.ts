/** Brings the columns nearer to `goals`, each by the same part of what it lacks. */
export function grow(widths: readonly number[], goals: readonly number[], room: number): readonly number[] {
  const lacks = widths.map((width, index) => Math.max(0, (goals[index] ?? 0) - width));
  const part = Math.min(1, Math.max(0, room - sum(widths)) / (sum(lacks) || 1));
  return widths.map((width, index) => width + part * (lacks[index] ?? 0));
}

/** Brings the columns to their `goals` as far as the room goes, the ones that lack least first. */
export function meet(widths: readonly number[], goals: readonly number[], room: number): readonly number[] {
  let left = room - sum(widths);
  const met = [...widths];
  const lacks = widths.map((width, index) => Math.max(0, (goals[index] ?? 0) - width));
  for (const [index, lack] of [...lacks.entries()].sort(([, a], [, b]) => a - b)) {
    if (lack > left) break;
    met[index] = (met[index] ?? 0) + lack;
    left -= lack;
  }
  return met;
}

/** Of all widths. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
