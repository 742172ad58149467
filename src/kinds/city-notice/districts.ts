import type { Region } from '../../records/competition.ts';

/** What a region is made of, as its notice speaks of them. */
export interface Districts {
  /** `各县（区）`, `各园区、科创城`; null where the settings name none. */
  readonly all: string | null;
  /** Whom the notice goes to: `各县（区）工业和信息化主管部门`. */
  readonly offices: string | null;
}

/** Zones end in 区 too, but are no administrative districts. */
const ZONE = /(?:园区|开发区|示范区|高新区|产业区|新区|保税区)$/u;

/**
 * The districts of a region, all at once: counties, county-level cities and districts by their kind (a region
 * without county-level cities has no （市）), zones as 园区, anything else by its own name. What oversees them is
 * called after the region's bureau.
 */
export function districtsOf({
  name,
  counties,
  bureau,
}: Pick<Region, 'name' | 'counties' | 'bureau'>): Districts {
  const kinds = ['县', '市', '区'].filter((kind) =>
    counties.some((county) => county.endsWith(kind) && !ZONE.test(county)),
  );
  const zones = counties.some((county) => ZONE.test(county)) ? ['各园区'] : [];
  const others = counties.filter((county) => !/[县市区]$/u.test(county));
  const counted = kinds.length === 0 ? [] : [countyWords(kinds)];
  const all = [...counted, ...zones, ...others].join('、');
  if (all === '') return { all: null, offices: null };
  return { all, offices: `${all}${kinds.length === 0 ? '管理机构' : overseer(name, bureau.name)}` };
}

/** `各县（市、区）`, `各县（区）`, `各区`. */
function countyWords([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? `各${first}` : `各${first}（${others.join('、')}）`;
}

/** 大同市工业和信息化局 oversees 工业和信息化主管部门. */
function overseer(region: string, bureau: string): string {
  const trade = bureau.startsWith(region) ? /^(.+)局$/u.exec(bureau.slice(region.length))?.[1] : undefined;
  return trade === undefined ? '中小企业主管部门' : `${trade}主管部门`;
}
