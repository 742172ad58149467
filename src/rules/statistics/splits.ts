import type { Competition } from '../../records/competition.ts';
import type { Project, Specialisation } from '../../records/records.ts';
import { sizeOf, type SizeClass } from '../../records/size-class.ts';
import type { AreaStatistics, Split } from '../../records/statistics.ts';
import { splitBy, withShares } from './split.ts';

type Splits = Pick<AreaStatistics, 'fields' | 'industries' | 'specialisations' | 'sizes'>;

const specialisations: readonly Specialisation[] = [
  'little-giant',
  'specialised',
  'specialised-unstated',
  'innovative',
  'none',
];

const sizes: readonly SizeClass[] = ['large', 'medium', 'small', 'micro'];

/** E03 but for the counties: by field, industry, label (专精特新) and size. */
export function splitProjects(registered: readonly Project[], competition: Competition): Splits {
  return {
    fields: splitBy(registered, ({ field }) => field),
    industries: splitBy(registered, ({ industry }) => industry),
    specialisations: splitBy(registered, ({ specialisation }) => specialisation, specialisations),
    sizes: splitBy(registered, (project) => sizeClassOf(project, competition), sizes),
  };
}

/** E03 by county, in the order of the competition's region. */
export function splitCounties(registered: readonly Project[], counties: readonly string[]): Split {
  return splitBy(registered, ({ county }) => county, counties);
}

/** The counties of all regions as one split of the province: shares are the province's. */
export function joinCounties(regions: readonly Pick<AreaStatistics, 'region' | 'counties'>[]): Split {
  return withShares(
    regions.flatMap(({ region, counties }) =>
      counties.map(({ label, count }) => ({ label, count, ...(region === null ? {} : { region }) })),
    ),
  );
}

/** A team has no size; nor has a company whose figures are missing. */
function sizeClassOf(project: Project, competition: Competition): SizeClass | null {
  const found = sizeOf(project, competition);
  return found.type === 'known' ? found.size : null;
}
