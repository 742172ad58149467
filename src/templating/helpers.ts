import { formatChineseDate, formatDate, isIsoDay } from '../document/dates.ts';
import { formatNumber } from '../document/format-cell.ts';
import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { HelperName } from './expressions.ts';
import type { Fragment } from './marks.ts';

/** What a helper makes: parts of a value, each known as words, a name or a reference. */
export interface Fragments {
  readonly type: 'fragments';
  readonly fragments: readonly Fragment[];
  readonly [MADE]: true;
}

/** A helper that can't: told with the place and the words of its argument. */
export interface Refusal {
  readonly type: 'refusal';
  readonly told: (place: Place, written: string) => Problem;
}

/** Only helpers can make fragments: a view with a field `fragments` is just data. */
const MADE = Symbol('made by a helper');

/** Calls a helper. With invented data (`sample`) a date need not be one. */
export function callHelper(
  name: HelperName,
  values: readonly unknown[],
  purpose: 'data' | 'sample',
): Fragments | Refusal {
  if (purpose === 'sample' && name !== 'ref')
    return text(
      values
        .flat()
        .map((value) => printed(value) ?? '')
        .join(''),
    );
  return helpers[name](values);
}

export function isFragments(value: unknown): value is Fragments {
  return typeof value === 'object' && value !== null && MADE in value;
}

/** What a value prints: nothing for null, and no picture for lists and objects. */
export function fragmentsOf(value: unknown): Fragments | { readonly type: 'nothing' | 'not-printable' } {
  if (isFragments(value)) return value;
  if (value === null || value === undefined) return { type: 'nothing' };
  const words = printed(value);
  return words === null ? { type: 'not-printable' } : text(words);
}

const helpers: Readonly<Record<HelperName, (values: readonly unknown[]) => Fragments | Refusal>> = {
  date: ([value]) => formatDay(value, formatDate),
  chineseDate: ([value]) => formatDay(value, formatChineseDate),
  number: ([value, digits]) => {
    const decimal = printed(value) ?? '';
    if (!/^-?\d+(?:\.\d+)?$/.test(decimal)) return refuse('template-number-invalid', decimal);
    if (digits !== undefined && !isDigitCount(digits))
      return refuse('template-number-invalid', printed(digits) ?? '');
    return text(formatNumber(decimal, digits ?? (decimal.split('.')[1] ?? '').length));
  },
  join: ([list, between = '、']) => {
    const items = Array.isArray(list) ? (list as readonly unknown[]).map(fragmentsOf) : null;
    if (items === null) return refuse('template-list-invalid', '');
    const parts = items.map((item) => (item.type === 'fragments' ? item.fragments : null));
    if (parts.some((part) => part === null)) return refuse('template-list-invalid', '');
    return made(
      separate(
        parts.filter((part) => part !== null),
        String(between),
      ),
    );
  },
  name: ([value]) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const names = list.map((one) => (typeof one === 'string' && one !== '' ? one : null));
    if (names.some((one) => one === null)) return refuse('template-name-invalid', '');
    return made(
      separate(
        names.map((one) => [{ type: 'name', text: one ?? '' }]),
        '、',
      ),
    );
  },
  ref: ([kind, id]) =>
    kind === 'annex' && typeof id === 'string'
      ? made([{ type: 'reference', text: id }])
      : refuse('template-reference-kind', String(kind)),
};

function formatDay(value: unknown, format: (iso: string) => string): Fragments | Refusal {
  if (typeof value === 'string' && isIsoDay(value)) return text(format(value));
  return refuse('template-date-invalid', printed(value) ?? '');
}

function isDigitCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 12;
}

function separate(parts: readonly (readonly Fragment[])[], between: string): readonly Fragment[] {
  return parts.flatMap((part, index) =>
    index === 0 ? part : [{ type: 'text', text: between } as const, ...part],
  );
}

/** Text and numbers have a written form; nothing else has. */
function printed(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

function text(words: string): Fragments {
  return made([{ type: 'text', text: words }]);
}

function made(fragments: readonly Fragment[]): Fragments {
  return { type: 'fragments', fragments, [MADE]: true };
}

type RefusalCode =
  | 'template-number-invalid'
  | 'template-date-invalid'
  | 'template-list-invalid'
  | 'template-name-invalid'
  | 'template-reference-kind';

function refuse(code: RefusalCode, value: string): Refusal {
  return { type: 'refusal', told: (place, written) => problem(code, place, { written, value }) };
}
