import type { Competition, Region } from '../../records/competition.ts';
import { cleanText } from './text.ts';
import { complaint, isBroken, nothing, tidied, type CellInput, type Tidied } from './tidied.ts';

/**
 * Reads a region by name, alias or bureau (domain §5.2 row 32). A county that belongs to one region only is
 * mapped and warned; anything else is an error, never guessed. The value is the region's name.
 */
export function tidyRegion(cell: CellInput, regions: Competition['regions']): Tidied<string | null> {
  if (isBroken(cell)) return nothing();
  const raw = cell.text;
  const text = cleanText(raw).text.replace(/\s+/gu, '');
  if (text === '') return nothing([complaint('region-blank', {})]);
  const region = regionNamed(text, regions);
  if (region !== undefined)
    return tidied(region.name, region.name, raw === region.name ? [] : ['region-alias']);
  const [county, other] = regions.filter(({ counties }) => counties.includes(text));
  if (county === undefined || other !== undefined) return nothing([complaint('region-unknown', { raw })]);
  return tidied(
    county.name,
    county.name,
    ['region-county'],
    [complaint('region-county', { raw, region: county.name })],
  );
}

/** The region of that name, alias or bureau; undefined when there is none. */
export function regionNamed(text: string, regions: Competition['regions']): Region | undefined {
  return regions.find(
    ({ name, aliases, bureau }) =>
      name === text || aliases.includes(text) || bureau.name === text || bureau.shortNames.includes(text),
  );
}
