const digits = new Map(Array.from('零一二三四五六七八九').map((digit, value) => [digit, value] as const));
for (const zero of '〇○Oo0') digits.set(zero, 0);
digits.set('两', 2);

/**
 * `二〇二六` → 2026 (digit by digit), `十` → 10, `二十一` → 21, `廿三` → 23, up to 99; null for anything else.
 * The zeros of dates are written `〇`, `零`, `○` and, by mistake, `O`.
 */
export function chineseNumber(text: string): number | null {
  const tens = /^(?<tens>[一二三四五六七八九]?)十(?<ones>[一二三四五六七八九]?)$/u.exec(text)?.groups;
  if (tens !== undefined) return (digit(tens['tens']) ?? 1) * 10 + (digit(tens['ones']) ?? 0);
  const twenty = /^(?<score>[廿卅])(?<ones>[一二三四五六七八九]?)$/u.exec(text)?.groups;
  if (twenty !== undefined) return (twenty['score'] === '廿' ? 20 : 30) + (digit(twenty['ones']) ?? 0);
  const values = Array.from(text).map(digit);
  return values.every((value) => value !== null) && text !== '' ? Number(values.join('')) : null;
}

function digit(character: string | undefined): number | null {
  return character === undefined ? null : (digits.get(character) ?? null);
}
