import { cleanText } from './text.ts';
import {
  complaint,
  isBroken,
  nothing,
  tidied,
  type CellInput,
  type Complaint,
  type Tidied,
} from './tidied.ts';

/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Reads a 统一社会信用代码 (domain §5.2 rows 25, 26): capitals, no spaces; `无` and dashes are none.
 * A failing check character is only a warning, because genuine codes that fail it exist in the field.
 */
export function tidyUscc(cell: CellInput): Tidied<string | null> {
  if (isBroken(cell)) return nothing();
  if (cell.value.type === 'number') return nothing([complaint('uscc-digits-lost', { raw: cell.text })]);
  const raw = cleanText(cell.text).text;
  if (raw === '') return tidied(null, '');
  if (/^(无|没有|暂无|不适用|n\/?a|[/／\\—-]+)$/iu.test(raw)) return tidied(null, '', ['uscc-none']);
  const code = raw.replace(/[\s-]+/gu, '').toUpperCase();
  return tidied(code, code, code === cell.text ? [] : ['uscc-form'], complaintsAbout(code, cell.text));
}

/**
 * The check character of the first 17 (GB 32100-2015, 5.5): 31 minus the sum of value × 3^(i−1) mod 31;
 * null when a character is outside the alphabet.
 */
export function usccCheckCharacter(first17: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

function complaintsAbout(code: string, raw: string): readonly Complaint[] {
  if (/^\d{15}$/u.test(code)) return [complaint('uscc-old-number', { raw })];
  if (code.length !== 18 || !/^[0-9A-Z]+$/u.test(code)) {
    return [complaint('uscc-length', { raw, length: code.length })];
  }
  const letter = /[IOSVZ]/u.exec(code)?.[0];
  if (letter !== undefined) return [complaint('uscc-letter', { raw, letter })];
  if (usccCheckCharacter(code.slice(0, 17)) === code.charAt(17)) return [];
  // Fifteen significant digits and zeros: the code has been a number in Excel.
  if (/^\d{15}0{3}$/u.test(code)) return [complaint('uscc-digits-lost', { raw })];
  return [complaint('uscc-check', { raw })];
}
