/** 您要写的是不是“…”？ or a list of what is possible. */
export function meant(suggestion: string | null, known: readonly string[]): string {
  if (suggestion !== null) return `您要写的是不是“${suggestion}”？`;
  return known.length === 0 ? '这里没有可用的名称。' : `可以用的有：${known.join('、')}。`;
}

/** The same in English. */
export function meantEnglish(suggestion: string | null, known: readonly string[]): string {
  if (suggestion !== null) return `Did you mean "${suggestion}"?`;
  return known.length === 0 ? 'There is nothing to name here.' : `Possible are: ${known.join(', ')}.`;
}

/** A name nobody knows: what it may stand for, and what there is. */
export interface Guess {
  readonly suggestion: string | null;
  readonly known: readonly string[];
}
