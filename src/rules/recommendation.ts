import { placeOf, type Recommendation, type RecommendationList } from '../records/records.ts';
import type { Finding } from '../records/results.ts';
import { problem } from '../problems/problem.ts';
import { listRules } from './annex-four.ts';
import { fromFractionText, roundHalfUp } from './exact.ts';
import { recommendedTwice } from './duplicates.ts';
import { appearancesIn } from './entries.ts';
import type { Judged } from './judged.ts';
import { letterRules } from './letters.ts';
import { agreesWithPortal } from './portal-agreement.ts';
import { withinQuota, announcedSeats } from './quota-rules.ts';
import { applyRules, decided, finding, met, type Rule } from './rule.ts';

/** The cities' recommendations (附件1·五A（三）（四）, 附件4): seats, lists, rows and letters. */
export function recommendationFindings(judged: Judged): readonly Finding[] {
  const { records, competition, entries } = judged;
  const lists = records.recommendationLists;
  return [
    ...quotaStatements(judged),
    ...lists.flatMap((list) => list.rows.flatMap((row) => recommendedStatement(row, list, judged))),
    ...announcedSeats(judged),
    ...applyRules([startupShare(judged), withinQuota(judged), ...listRules(competition)], lists),
    ...applyRules(
      [agreesWithPortal(competition, entries), byOwnRegion(judged), tookPart(judged)],
      lists.flatMap((list) => list.rows),
    ),
    ...recommendedTwice(entries),
    ...applyRules(letterRules(judged), records.receipts),
  ];
}

/** R27 附件1·五A（四）2: at most a fifth of a region's recommended projects are start-up projects. */
function startupShare({ competition, quotas }: Judged): Rule<RecommendationList> {
  return {
    id: 'R27',
    findings: (list) => {
      const quota = quotas.find(({ region }) => region === list.region);
      if (quota === undefined || quota.recommendedStartup <= quota.startupMaxAtRecommended) return [];
      const parameters = {
        startups: quota.recommendedStartup,
        total: quota.recommended,
        max: quota.startupMaxAtRecommended,
        share: competition.recommendation.startupShareOf,
      };
      return [finding('R27', problem('too-many-startups', list.place, parameters, { region: list.region }))];
    },
  };
}

/** R35 附件1·五A（三）2(1) 属地原则: a region recommends its own projects only. */
function byOwnRegion({ entries }: Judged): Rule<Recommendation> {
  return {
    id: 'R35',
    findings: (row) => {
      const project = row.projectId === null ? undefined : entries.byId.get(row.projectId);
      if (project === undefined || project.region === null) return [];
      const place = placeOf(row.source, 'name');
      if (project.region === row.region) return [met('R35', project, place, row.region)];
      const parameters = { name: row.name, own: project.region, by: row.region };
      const about = { projectId: project.projectId, region: row.region };
      return [finding('R35', problem('recommended-by-other-region', place, parameters, about))];
    },
  };
}

/** R32 附件1·五A（三）1: recommended projects took part in the city's contest (its semi-final sheets). */
function tookPart({ records, entries }: Judged): Rule<Recommendation> {
  const regionsWithSheets = new Set(
    records.scoreSheets.flatMap(({ stage, region }) => (stage === 'semi' ? [region] : [])),
  );
  return {
    id: 'R32',
    findings: (row) => {
      const project = row.projectId === null ? undefined : entries.byId.get(row.projectId);
      if (project === undefined || !regionsWithSheets.has(row.region)) return [];
      const place = placeOf(row.source, 'name');
      const appearances = appearancesIn(entries, project.projectId, 'semi');
      if (appearances.some(({ sheet }) => sheet.region === row.region)) {
        return [met('R32', project, place, `${row.region}评分表中有得分`)];
      }
      const parameters = { name: row.name, region: row.region };
      const about = { projectId: project.projectId, region: row.region };
      return [finding('R32', problem('not-in-city-contest', place, parameters, about))];
    },
  };
}

function quotaStatements({ competition, quotas }: Judged): readonly Finding[] {
  const total = quotas.reduce((sum, { registered }) => sum + registered, 0);
  return quotas.map((quota) => {
    const { region, registered, base, exactShare, remainderSeat, startupMaxAtQuota } = quota;
    const parameters = {
      region,
      registered,
      total,
      seats: competition.quota.seats,
      base,
      share: `${exactShare}（约${roundHalfUp(fromFractionText(exactShare), 2)}）`,
      remainderSeat,
      quota: quota.quota,
      startupMax: startupMaxAtQuota,
    };
    const place = { file: 'competition.yaml' };
    return decided('R28', problem('quota-decided', place, parameters, { region }));
  });
}

function recommendedStatement(
  row: Recommendation,
  list: RecommendationList,
  { quotas }: Judged,
): readonly Finding[] {
  if (row.projectId === null) return [];
  const parameters = {
    region: row.region,
    order: row.order,
    total: list.rows.length,
    quota: quotas.find(({ region }) => region === row.region)?.quota ?? 0,
  };
  const about = { projectId: row.projectId, region: row.region };
  const place = placeOf(row.source, 'name');
  return [decided('R28', problem('recommended-decided', place, parameters, about))];
}
