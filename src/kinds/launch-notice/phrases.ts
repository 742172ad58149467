import { formatDate, toChineseNumber } from '../../document/dates.ts';
import type { Competition } from '../../records/competition.ts';
import type { Launch } from '../../records/settings/launch.ts';

/** `甲、乙和丙`: the last two joined by 和, as running text counts things up. */
export function enumerate(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join('、')}和${last}`;
}

/** How a province, an autonomous region or a municipality speaks of itself and of what is its own. */
export interface ProvinceWords {
  readonly name: string;
  /** 我省 */
  readonly self: string;
  /** 全省 */
  readonly whole: string;
  /** 省, as in 省大赛组委会 */
  readonly level: string;
}

export function provinceWords({ name }: Competition['province']): ProvinceWords {
  const kind = name.endsWith('市') ? '市' : name.endsWith('区') ? '区' : '省';
  return { name, self: `我${kind}`, whole: `全${kind}`, level: kind === '区' ? '自治区' : kind };
}

/** How the text calls those it is addressed to: the cities together, the others by name. */
export interface RegionWords {
  readonly all: string;
  /** 各市工信局、甲示范区（以下简称甲区）: where they are first named. */
  readonly bureausDefined: string;
  /** 各市工信局、甲区 */
  readonly bureaus: string;
  /** 各市和甲区 */
  readonly areas: string;
  /** 各市工信局和甲区管委会 */
  readonly offices: string;
}

export function regionWords({ all, bureaus, others }: Launch['regions']): RegionWords {
  const defined = others.map(({ name, shortName }) =>
    name === shortName ? name : `${name}（以下简称${shortName}）`,
  );
  const shortNames = others.map(({ shortName }) => shortName);
  return {
    all,
    bureausDefined: [bureaus, ...defined].join('、'),
    bureaus: [bureaus, ...shortNames].join('、'),
    areas: enumerate([all, ...shortNames]),
    offices: enumerate([bureaus, ...others.map(({ bureau }) => bureau)]),
  };
}

/** `7月10日` in the competition's own year, else with the year. */
export function dayInYear(iso: string, year: number): string {
  const date = formatDate(iso);
  return iso.startsWith(`${year}-`) ? date.slice(date.indexOf('年') + 1) : date;
}

/**
 * The last moment of registration: a whole day counts (`2026年7月10日（含当日）`), any other hour is told
 * (`2026年7月10日17时30分`), so that “before” and “on” cannot be confused.
 */
export function cutoffWords(instant: string): string {
  const day = formatDate(instant.slice(0, 10));
  const [hour = 0, minute = 0, second = 0] = instant.slice(11, 19).split(':').map(Number);
  if (hour === 23 && minute === 59 && second === 59) return `${day}（含当日）`;
  return `${day}${hour}时${minute === 0 ? '' : `${minute}分`}`;
}

/** `近三年`; two of a kind are 两. */
export function recentYears(count: number): string {
  return `近${count === 2 ? '两' : toChineseNumber(count)}年`;
}

/** `2023年至2025年`; years with gaps are told one by one. Null when none are. */
export function yearSpan(years: readonly number[]): string | null {
  const sorted = [...years].sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  if (sorted.length > 1 && last - first === sorted.length - 1) return `${first}年至${last}年`;
  return sorted.map((year) => `${year}年`).join('、');
}
