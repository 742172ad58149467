/**
 * Quotation marks inside quotation marks as ‘ ’ (GB/T 15834): a sentence that quotes a name with a quoted
 * word of its own reads `“‘汾合’传感器”`. Marks that do not pair are somebody's typing and stay as they are.
 */
export function nestQuotes(sentence: string): string {
  const marks = sentence.match(/[“”]/gu) ?? [];
  const depths = marks.map((_, at) => depthAfter(marks.slice(0, at + 1)));
  if (depths.some((depth) => depth < 0) || (depths.at(-1) ?? 0) !== 0) return sentence;
  let at = -1;
  return sentence.replace(/[“”]/gu, (mark) => {
    at += 1;
    const depth = (depths[at] ?? 0) + (mark === '”' ? 1 : 0);
    if (depth % 2 === 1) return mark;
    return mark === '“' ? '‘' : '’';
  });
}

function depthAfter(marks: readonly string[]): number {
  return marks.reduce((depth, mark) => depth + (mark === '“' ? 1 : -1), 0);
}
