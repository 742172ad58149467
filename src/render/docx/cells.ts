/**
 * Width of a line of 仿宋 in body cells: full-width characters take one, ASCII and the name dot half
 * (GB/T 15834 §5.1; domain §1.7 counts dates this way: 2026年4月3日 is 6).
 */
export function cellsOf(text: string): number {
  let halves = 0;
  for (const character of text) halves += isHalfWidth(character.codePointAt(0) ?? 0) ? 1 : 2;
  return halves / 2;
}

function isHalfWidth(codePoint: number): boolean {
  return (codePoint >= 0x20 && codePoint < 0x7f) || codePoint === 0xb7;
}
