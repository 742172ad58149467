import { ownRegions } from '../../records/own-regions.ts';
import type { Region } from '../../records/competition.ts';
import type { Receipt, ScoreSheet } from '../../records/records.ts';
import { stageResults, type StageResult } from '../../tables/stage-results.ts';
import type { KindContext } from '../kind.ts';

/** One region's semi-final: its results group after group, its score sheets, its line of the register. */
export interface RegionResults {
  readonly region: Region;
  readonly results: readonly StageResult[];
  readonly sheets: readonly ScoreSheet[];
  readonly receipt: Receipt | null;
}

/** The regions that have results, in the order of the competition file. */
export function regionResults({ competition, records, results }: KindContext): readonly RegionResults[] {
  const projects = new Map(records.projects.map((project) => [project.projectId, project]));
  return ownRegions(competition).flatMap((region) => {
    const isOfRegion = (one: Pick<ScoreSheet, 'stage' | 'region'>): boolean =>
      one.stage === 'semi' && one.region === region.name;
    const lines = results.rankings
      .filter(isOfRegion)
      .flatMap((ranking) => stageResults(ranking, projects, competition));
    if (lines.length === 0) return [];
    return {
      region,
      results: lines,
      sheets: records.scoreSheets.filter(isOfRegion),
      receipt: records.receipts.find((entry) => entry.region === region.name) ?? null,
    };
  });
}
