import { XmlFault } from '../../package/scan-xml.ts';
import { plainNumber, TEXT, wholeContent, type CellContent } from './grid-row.ts';
import { clock, serialToIso } from './excel-date.ts';
import { ownText, unescapeText, type SharedText } from './xlsx-strings.ts';
import type { CellStyle, NumberFormat } from './xlsx-styles.ts';

/** A cell's element as it stands in the sheet. */
export interface CellElement {
  /** `t`: `s`, `str`, `inlineStr`, `b`, `e`, `d`, or `n`. */
  readonly type: string;
  /** Text of `v`; undefined when the element is missing. */
  readonly value: string | undefined;
  readonly inline: SharedText | undefined;
  /** Text of `f`; undefined when the cell has no formula. */
  readonly formula: string | undefined;
}

/** What the whole workbook gives its cells. */
export interface CellContext {
  readonly strings: readonly SharedText[];
  readonly dateSystem: '1900' | '1904';
}

/** What stands in a cell element; '' when nothing does. */
export function contentOf(element: CellElement, style: CellStyle, context: CellContext): CellContent {
  const content = shownContent(element, style, context);
  if (content === '' || element.formula === undefined) return content;
  const { text, value } = wholeContent(content);
  return { text, value, written: 'formula' };
}

function shownContent(element: CellElement, style: CellStyle, context: CellContext): CellContent {
  const { type, value, formula } = element;
  if (type === 'inlineStr') return textContent(element.inline);
  if (formula !== undefined && (value === undefined || (value === '' && type !== 'str'))) {
    const own = ownText(formula);
    return { text: `=${own}`, value: { type: 'unresolved-formula', formula: own } };
  }
  if (value === undefined) return '';
  switch (type) {
    case 's':
      return textContent(sharedText(context, value));
    case 'str':
      return ownText(unescapeText(value));
    case 'b':
      return value === '1' || value === 'true'
        ? { text: 'TRUE', value: { type: 'boolean', boolean: true } }
        : { text: 'FALSE', value: { type: 'boolean', boolean: false } };
    case 'e':
      return { text: ownText(value), value: { type: 'error', error: ownText(value) } };
    case 'd':
      return dateContent(ownText(value.replace(/Z$/, '').replace(/T00:00(?::00(?:\.0+)?)?$/, '')));
    default:
      return numberContent(value, style.format, context.dateSystem);
  }
}

function textContent(text: SharedText | undefined): CellContent {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text.text === '' ? '' : { text: text.text, value: TEXT, written: 'rich-text' };
}

function dateContent(iso: string): CellContent {
  return { iso };
}

function numberContent(written: string, format: NumberFormat, system: '1900' | '1904'): CellContent {
  const number = Number(written);
  if (written.trim() === '') return '';
  if (!Number.isFinite(number)) return ownText(written);
  if (format.type === 'date') return dateOrTime(number, system);
  if (format.type === 'plain') return number;
  return { text: shownNumber(number, format), value: { type: 'number', number } };
}

/** A time without a day is what staff see of it, as text: there is no day to compare. */
function dateOrTime(serial: number, system: '1900' | '1904'): CellContent {
  const iso = serialToIso(serial, system);
  if (iso !== undefined) return dateContent(iso);
  if (serial >= 0 && serial < 1) return clock(Math.round(serial * 86_400));
  return serial;
}

function shownNumber(number: number, format: NumberFormat): string {
  if (format.type === 'percent') return `${plainNumber(number * 100)}%`;
  if (format.type !== 'padded' || !Number.isSafeInteger(number) || number < 0) return plainNumber(number);
  return format.before + String(number).padStart(format.digits, '0') + format.after;
}

/** A cell that points at a text the workbook does not hold is damage, not a blank: its content is lost. */
function sharedText(context: CellContext, index: string): CellContext['strings'][number] {
  const text = context.strings[Number(index)];
  if (text === undefined) throw new XmlFault('malformed');
  return text;
}
