/** 第2、3、4页 */
export function sidesZh(sides: readonly number[]): string {
  return sides.length > 6
    ? `第${sides.slice(0, 6).join('、')}页等 ${sides.length} 面`
    : `第${sides.join('、')}页`;
}

/** sides 2, 3, 4 */
export function sidesEn(sides: readonly number[]): string {
  if (sides.length === 1) return `side ${sides.join('')}`;
  return sides.length > 6
    ? `sides ${sides.slice(0, 6).join(', ')} … (${sides.length} in all)`
    : `sides ${sides.join(', ')}`;
}

/** The first letter large, as a sentence begins. */
export function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
