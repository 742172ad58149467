/**
 * Width of a text in cells: one for a full-width character, a half for Latin letters, digits and 间隔号
 * (GB/T 15834 §5.1.7).
 */
export function cellsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (isFullWidth(character) ? 1 : 0.5), 0);
}

const fullWidthBelowHan = new Set('“”‘’—…×÷±°');

function isFullWidth(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x2e80 || fullWidthBelowHan.has(character);
}
