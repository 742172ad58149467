import type { TableShape } from './found-table.ts';
import { isPlainHeading } from './tidy/plain-text.ts';

/** What a heading means to a shape. */
export type Meaning<Field extends string> =
  | { readonly type: 'field'; readonly field: Field }
  | { readonly type: 'ignored' }
  | { readonly type: 'unknown' };

/** Tells what a heading means; `group` is the text of the cell above it in a two-row head. */
export type HeadingReader<Field extends string> = (text: string, group?: string) => Meaning<Field>;

/**
 * A heading as it is compared, never as it is stored: compatibility forms folded (so that `（` equals `(`),
 * spaces, line breaks, invisible characters, a leading or trailing `*` and a trailing colon removed
 * (domain §5.2 row 5).
 */
export function foldHeading(text: string): string {
  if (isPlainHeading(text)) return text.toLowerCase();
  return (
    text
      .replace(/^ï»¿/, '')
      .normalize('NFKC')
      .replaceAll(/[\s\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
      .replace(/^\*+/, '')
      .replace(/[*:]+$/, '')
      .toLowerCase()
      // What was taken out may have parted marks that now stand side by side in another order.
      .normalize('NFKC')
  );
}

/** True when a text folds to this key; most do not even begin so, which needs no folding. */
export function foldsTo(text: string, key: string): boolean {
  const first = text.charAt(0);
  if (STEADY.test(first) && !key.startsWith(first)) return false;
  return foldHeading(text) === key;
}

/** Folding leaves a figure or an ideograph in front as it is: neither is taken out, changed, or joined to a mark. */
const STEADY = /^[0-9\u4e00-\u9fa5]/;

/** Prepares the alias table of a shape: whole headings first, then prefixes of repeated fields, then groups. */
export function headingReader<Field extends string>(shape: TableShape<Field>): HeadingReader<Field> {
  const repeated = new Set<string>(shape.repeated ?? []);
  const aliases = fieldsOf(shape).flatMap((field) =>
    shape.headings[field].map((alias) => ({ field, key: foldHeading(alias) })),
  );
  const whole = new Map(aliases.map(({ key, field }) => [key, field]));
  const prefixes = aliases.filter(({ field }) => repeated.has(field));
  const ignored = new Set((shape.ignored ?? []).map(foldHeading));
  const fieldOf = (key: string): Field | undefined =>
    whole.get(key) ?? prefixes.find((prefix) => isNumbered(key, prefix.key))?.field;
  return (text, group = '') => {
    const key = foldHeading(text);
    const field = key === '' ? undefined : (fieldOf(key) ?? fieldOf(foldHeading(group) + key));
    if (field !== undefined) return { type: 'field', field };
    return ignored.has(key) ? { type: 'ignored' } : { type: 'unknown' };
  };
}

/** The fields of a shape in the order of its alias table. */
export function fieldsOf<Field extends string>(shape: TableShape<Field>): readonly Field[] {
  // `headings` has the fields for its keys, which `Object.keys` cannot know.
  return Object.keys(shape.headings) as Field[];
}

/** `评委1`, `评委十二`, `评委A`, `1号评委` is not; `评委3(张三)` is, the brackets naming the judge. */
function isNumbered(key: string, prefix: string): boolean {
  return (
    key.startsWith(prefix) &&
    /^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])号?(?:\(.*\))?$/.test(key.slice(prefix.length))
  );
}
