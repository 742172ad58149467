import type { ChangeKind } from '../ledger.ts';
import {
  complaint,
  isBroken,
  nothing,
  tidied,
  type CellInput,
  type Complaint,
  type Tidied,
} from './tidied.ts';
import { isPlaceholder } from './placeholder.ts';
import { halfWidth } from './text.ts';

/**
 * The telephone numbers of a cell, in order (domain §5.2 rows 23, 24): mobiles as 11 digits, landlines as
 * `0351-3046392` or `0351-3046392-8012`. What cannot be a number stays as written, with an error;
 * a landline without area code is kept and warned. `areaCodes` are those of the competition's regions.
 */
export function tidyPhones(cell: CellInput, areaCodes: readonly string[] = []): Tidied<readonly string[]> {
  if (isBroken(cell)) return { ...nothing(), value: [] };
  if (cell.text === '') return tidied([], '');
  const raw = cell.value.type === 'number' ? digitsOf(cell.value.number, cell.text) : cell.text;
  const text = plain(raw);
  if (isPlaceholder(text)) return tidied([], '', text === '' ? [] : ['placeholder']);
  const pieces = split(text);
  const phones: string[] = [];
  const changes: ChangeKind[] = pieces.length > 1 ? ['phones-split'] : [];
  const complaints: Complaint[] = [];
  for (const piece of pieces) {
    const phone = readPhone(piece, areaCodes);
    phones.push(phone.text ?? piece);
    if (phone.extension) changes.push('phone-extension');
    complaints.push(...complaintsAbout(phone, piece, cell.text));
  }
  if (cell.value.type === 'number' && phones.length > 0) changes.push('phone-number-type');
  else if (phones.join() !== cell.text && changes.length === 0) changes.push('phone-form');
  const printed = phones.join('、');
  return tidied(phones, printed, phones.length === 0 ? [] : changes, complaints);
}

interface Phone {
  /** Null when the piece is no telephone number. */
  readonly text: string | null;
  readonly extension: boolean;
  readonly lacksAreaCode: boolean;
}

// A zero before a mobile was once dialled between provinces; no area code begins with 01 but Beijing's 010.
const mobile = /^(?:\+?86|0086|0)?(1[3-9]\d{9})$/u;
const landline = /^\(?(?:\+?86)?(010|0[2-9]\d{1,2})\)?-?(\d{7,8})(?:(?:-|转|ext\.?|x)(\d{1,6}))?$/iu;
const local = /^([2-9]\d{6,7}|0\d{6})(?:(?:-|转|ext\.?|x)(\d{1,6}))?$/iu;
const service = /^(400|800)-?(\d{3,4})-?(\d{3,4})$/u;

function readPhone(piece: string, areaCodes: readonly string[]): Phone {
  const bare = piece.replace(/[\s-]/gu, '');
  const cell = mobile.exec(bare)?.[1];
  if (cell !== undefined) return { text: cell, extension: false, lacksAreaCode: false };
  const compact = piece.replace(/\s/gu, '');
  const call = service.exec(compact);
  if (call !== null && bare.length === 10) return { text: bare, extension: false, lacksAreaCode: false };
  const known = areaCodes.find((code) => bare.startsWith(code));
  const dashed =
    known === undefined ? compact : `${known}-${compact.replace(/^\(?\d+?\)?-/u, '').replace(known, '')}`;
  const fixed = landline.exec(dashed) ?? landline.exec(compact);
  if (fixed !== null) return landlineOf(fixed);
  const short = local.exec(compact);
  if (short !== null) {
    const extension = short[2] === undefined ? '' : `-${short[2]}`;
    return { text: `${short[1] ?? ''}${extension}`, extension: extension !== '', lacksAreaCode: true };
  }
  return { text: null, extension: false, lacksAreaCode: false };
}

function landlineOf(match: RegExpExecArray): Phone {
  const [, code = '', number = '', extension] = match;
  const text = `${code}-${number}${extension === undefined ? '' : `-${extension}`}`;
  return { text, extension: extension !== undefined, lacksAreaCode: false };
}

function complaintsAbout(phone: Phone, piece: string, raw: string): readonly Complaint[] {
  if (phone.text === null) {
    return [
      /^\d(?:\.\d+)?E\+?\d+$/iu.test(piece)
        ? complaint('phone-digits-lost', { raw })
        : complaint('phone-invalid', { raw }),
    ];
  }
  return phone.lacksAreaCode ? [complaint('phone-no-area-code', { raw })] : [];
}

function plain(raw: string): string {
  return halfWidth(raw)
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu, '')
    .replace(/[－‐‑–—]/gu, '-')
    .replace(/＋/gu, '+')
    .replace(/（/gu, '(')
    .replace(/）/gu, ')')
    .replace(/[\u00A0\u3000\t ]+/gu, ' ')
    .trim()
    .replace(/^(\d{7,12})\.0+$/u, '$1');
}

function split(text: string): readonly string[] {
  return text
    .split(/[/／、，,;；|\r\n]+|(?<=\d{7}) (?=0?1?\d{10,11}|0\d{2,3}-)/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** A number cell's digits: Excel shows long ones as `1.39035E+10`, the number itself is whole. */
function digitsOf(number: number, text: string): string {
  return Number.isSafeInteger(number) ? String(number) : text;
}
