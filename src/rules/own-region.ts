import type { Competition, Region } from '../records/competition.ts';
import { placeOf, type Project } from '../records/records.ts';
import { problem } from '../problems/problem.ts';
import { cells } from './cells.ts';
import { aboutProject, finding, type Rule } from './rule.ts';

/**
 * R35 附件1·五A（三）2(1) 属地原则: a company registered in another region than the one that entered it.
 * A warning: the region may confirm it. A place that names no region says nothing.
 */
export function ownRegion(competition: Competition): Rule<Project> {
  return {
    id: 'R35',
    findings: (project) => {
      const { regPlace, region } = project;
      if (regPlace === null || region === null) return [];
      const named = regionNamedIn(regPlace, competition);
      if (named === null || named.name === region) return [];
      const place = placeOf(project.source, cells.regPlace);
      return [
        finding('R35', problem('place-in-other-region', place, { regPlace, region }, aboutProject(project))),
      ];
    },
  };
}

/** The region a place names, by its longest name or alias after the province: 山西转型综改示范区 before 山西. */
function regionNamedIn(regPlace: string, { province, regions }: Competition): Region | null {
  const inProvince = regPlace.startsWith(province.name) ? regPlace.slice(province.name.length) : regPlace;
  const named = regions.flatMap((region) =>
    [region.name, ...region.aliases]
      .filter((name) => inProvince.startsWith(name))
      .map((name) => ({ region, length: name.length })),
  );
  const longest = named.sort((a, b) => b.length - a.length)[0];
  return longest?.region ?? null;
}
