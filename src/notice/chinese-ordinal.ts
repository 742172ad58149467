const digits = '一二三四五六七八九';

/** 一 … 九十九 as a number; null for anything else. */
export function readOrdinal(words: string): number | null {
  const found = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(words);
  if (found === null || words === '') return null;
  const [, first = '', ten = '', last = ''] = found;
  if (ten === '') return first !== '' && last === '' ? valueOf(first) : null;
  return (first === '' ? 1 : valueOf(first)) * 10 + valueOf(last);
}

/** 1 … 99 in Chinese numerals. */
export function writeOrdinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens - 1] ?? '')}十`;
  return `${head}${ones === 0 ? '' : (digits[ones - 1] ?? '')}`;
}

function valueOf(digit: string): number {
  return digits.indexOf(digit) + 1;
}
