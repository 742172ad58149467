import type { Problem } from '../problems/problem.ts';
import type { Group, Stage } from './competition.ts';
import type { Statistics } from './statistics.ts';

/** Exact fractions are written `639/16`, in lowest terms, whole numbers as `40/1`. */
export type FractionText = string;

/** One region's seats (R28), by largest remainder on registrations. */
export interface RegionQuota {
  readonly region: string;
  /** Approved projects registered in time. */
  readonly registered: number;
  readonly base: number;
  readonly exactShare: FractionText;
  readonly floor: number;
  readonly remainder: FractionText;
  readonly remainderSeat: number;
  readonly quota: number;
  readonly startupMaxAtQuota: number;
  readonly recommended: number;
  readonly startupMaxAtRecommended: number;
  readonly recommendedEnterprise: number;
  readonly recommendedStartup: number;
  readonly recommendedIds: readonly string[];
}

export type TieLink = 'exactMean' | 'untrimmedMean' | 'itemMark' | 'previousStageScore' | 'vote';

export interface TieResolution {
  readonly publishedScore: string;
  readonly with: readonly string[];
  readonly resolvedBy: TieLink | 'unresolved';
  readonly steps: readonly (TieLink | 'unresolved')[];
}

export interface RankedRow {
  readonly projectId: string;
  /** Marks as published: `91.90`, or the status as written (回避). */
  readonly marks: readonly string[];
  readonly validMarks: number;
  readonly droppedHighest: string | null;
  readonly droppedLowest: string | null;
  /** Mean before rounding. */
  readonly exact: FractionText | null;
  readonly score: string | null;
  readonly untrimmedMean: FractionText | null;
  readonly item: string | null;
  readonly previousStageScore: string | null;
  readonly rank: number | null;
  readonly shared: boolean;
  /** 第26名, 并列第28名, — */
  readonly rankText: string;
  readonly tie: TieResolution | null;
  /** Null in the grand final, which promotes nobody. */
  readonly promoted: boolean | null;
}

/** One ranking: stage × group × (region or panel). */
export interface Ranking {
  readonly stage: Stage;
  readonly group: Group;
  readonly panel: number | null;
  readonly region: string | null;
  readonly file: string;
  readonly sheet: string;
  readonly judges: number;
  /** How many are promoted or awarded from here. */
  readonly cut: number;
  readonly rows: readonly RankedRow[];
}

export interface Award {
  readonly projectId: string;
  readonly group: Group;
  /** Name of the level: 一等奖. */
  readonly level: string;
  /** One-based level in the plan's order, as certificate numbers use it. */
  readonly levelIndex: number;
  readonly rankInGroup: number;
  readonly score: string;
  readonly projectName: string;
  readonly recipient: string;
  /** 你单位, 你团队 */
  readonly address: string;
  readonly region: string;
  readonly startupKind: 'company' | 'team' | null;
  readonly certificateNumber: string;
  readonly coreMembers: readonly string[];
  readonly certificateMembers: readonly string[];
  readonly prizeWan: string | null;
  readonly prizeWithheld: boolean;
}

/** What a rule decided, for `explain`: the statement's words come from the catalogue. */
export interface Finding {
  readonly rule: string;
  readonly outcome: 'met' | 'broken' | 'warned' | 'decided' | 'noted';
  readonly projectId?: string;
  readonly region?: string;
  readonly stage?: Stage;
  readonly statement: Problem;
}

export interface Results {
  readonly quotas: readonly RegionQuota[];
  readonly rankings: readonly Ranking[];
  readonly awards: readonly Award[];
  /** Projects recommended to the national contest, in award order. */
  readonly national: readonly string[];
  readonly statistics: Statistics;
  readonly findings: readonly Finding[];
}
