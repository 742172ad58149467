import { isPlaceholder } from './placeholder.ts';
import { canonicalDecimal, decimalOfNumber, shiftDecimal } from './decimal.ts';
import { complaint, isBroken, nothing, tidied, type CellInput, type Tidied } from './tidied.ts';
import { halfWidth } from './text.ts';

/** Units of money staff write, as powers of ten of one yuan. */
const powers: Readonly<Record<string, number>> = {
  元: 0,
  千元: 3,
  万: 4,
  万元: 4,
  百万: 6,
  百万元: 6,
  千万: 7,
  千万元: 7,
  亿: 8,
  亿元: 8,
};

export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/**
 * Reads an amount as decimal text in 万元 (domain §5.2 row 33), never through a float. A figure without a
 * unit is in the column's. `约500` and `500-600` are no figures: null, with a warning. Null when blank.
 */
export function tidyAmount(cell: CellInput, columnUnit: MoneyUnit = '万元'): Tidied<string | null> {
  if (isBroken(cell)) return nothing();
  if (cell.value.type === 'date') return nothing([complaint('number-became-date', { raw: cell.text })]);
  if (cell.value.type === 'number') return fromNumber(cell.value.number, cell.text, columnUnit);
  if (cell.text === '') return tidied(null, '');
  const raw = cell.text;
  const text = plainFigure(raw);
  if (isPlaceholder(text)) return tidied(null, '', text === '' ? [] : ['placeholder']);
  const vague = vagueness(text);
  if (vague !== null) return nothing([complaint(vague, { raw })]);
  const parts = /^(?:人民币|RMB|[¥￥])?(?<figure>\d+(?:\.\d+)?)(?<unit>[元千百万亿]*)$/iu.exec(text)?.groups;
  const power = powers[parts?.['unit'] === '' ? columnUnit : (parts?.['unit'] ?? '')];
  const value =
    parts === undefined || power === undefined ? null : shiftDecimal(parts['figure'] ?? '', power - 4);
  if (value === null)
    return nothing([
      /^#{4,}$/u.test(text) ? complaint('text-hashes', { raw }) : complaint('amount-unreadable', { raw }),
    ]);
  return tidied(value, value, ['amount-form']);
}

/** The unit a heading names in brackets: `营业收入（亿元）`; 万元 when it names none. */
export function unitOfHeading(heading: string): MoneyUnit {
  const named = /[（(](?:单位[:：]?)?(?:人民币)?(?<unit>元|千元|万元|亿元|万|亿)[）)]/u.exec(heading)
    ?.groups?.['unit'];
  if (named === '元' || named === '千元') return named;
  return named === '亿元' || named === '亿' ? '亿元' : '万元';
}

/** Half-width, without spaces and thousands separators. */
export function plainFigure(raw: string): string {
  const text = halfWidth(raw)
    .replace(/[\s\u3000\u200B\uFEFF]+/gu, '')
    .replace(/．/gu, '.')
    .replace(/，/gu, ',')
    .replace(/[－‐–]/gu, '-');
  return /(^|[^\d,])\d{1,3}(,\d{3})+(?![\d,])/u.test(text) ? text.replace(/(?<=\d),(?=\d{3})/gu, '') : text;
}

/** Whether a figure is no figure: a range or an approximation. */
export function vagueness(text: string): 'figure-range' | 'figure-approximate' | null {
  if (/\d[^\d.]*(?:[-~～至到]|—+)[^\d.]*\d/u.test(text)) return 'figure-range';
  if (/^(约|大约|近|将近|超|超过|逾|不足|不低于|≈|>|＞|<|＜)/u.test(text)) return 'figure-approximate';
  return /[\d千万亿](多|余|左右|以上|以下|\+)/u.test(text) ? 'figure-approximate' : null;
}

function fromNumber(number: number, raw: string, unit: MoneyUnit): Tidied<string | null> {
  const figure = decimalOfNumber(number);
  const value = figure === null || number < 0 ? null : shiftDecimal(figure, (powers[unit] ?? 4) - 4);
  if (value === null) return nothing([complaint('amount-unreadable', { raw })]);
  return tidied(value, value, canonicalDecimal(raw) === value || unit === '万元' ? [] : ['amount-form']);
}
