import type { Specialisation } from './records.ts';
import type { SizeClass } from './size-class.ts';

/*
 * What an edition looks like in numbers (domain §2.5, E01–E14), for each region and for the province. Every
 * number of a summary report or a workbook of statistics comes from here.
 */

/** A share as it was counted (`142/148`, not in lowest terms) and as it is printed: one decimal, half up. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
  /** `95.9`; a loss is `-19.0`. */
  readonly percent: string;
}

/** One line of a split. The shares of a split sum to 100.0 (largest remainder); null while it is empty. */
export interface SplitRow<Label extends string = string> {
  /** Null is 未填: never dropped, so that the counts sum to the total. */
  readonly label: Label | null;
  /** In the province's split by county: the region it lies in. */
  readonly region?: string;
  readonly count: number;
  readonly share: string | null;
}

export type Split<Label extends string = string> = readonly SplitRow<Label>[];

/** A figure the regions report. 未开展 counts as zero, — is not known, missing was left blank. */
export type Figure =
  | {
      readonly type: 'number';
      /** Decimal text: money is never a float. */
      readonly value: string;
      /** In a sum: regions that gave no number and are not in it. */
      readonly without: readonly string[];
    }
  | { readonly type: 'not-held' | 'unknown' | 'missing'; readonly without: readonly string[] };

/** Reported figures and their two sums (E08–E13). */
export type FigureId =
  | 'judgesTechnical'
  | 'judgesInvestment'
  | 'judgesManagement'
  | 'judges'
  | 'events'
  | 'attendees'
  | 'onlineViewers'
  | 'mediaCentral'
  | 'mediaProvincial'
  | 'mediaCity'
  | 'mediaNew'
  | 'media'
  | 'mediaReads'
  | 'serviceEvents'
  | 'serviceInstitutions'
  | 'serviceProjects'
  | 'equityDeals'
  | 'equityWan'
  | 'equityIntentWan'
  | 'creditDeals'
  | 'creditWan'
  | 'landedProjects'
  | 'landedWan'
  | 'bigFirmProjects';

/** E02. The parts sum to the whole: projects without a group or kind are counted as such. */
export interface GroupCounts {
  readonly enterprise: number;
  readonly startup: number;
  readonly startupCompany: number;
  readonly startupTeam: number;
  readonly unstatedKind: number;
  readonly unstatedGroup: number;
  /** 企业组, 创业组 and, where there are any, 未填: shares that sum to 100.0. */
  readonly split: Split<'enterprise' | 'startup'>;
}

/** E04. Without last year's number (or with zero) there is no growth and no direction. */
export interface Growth {
  readonly thisYear: number;
  readonly lastYear: number | null;
  readonly ratio: Ratio | null;
  readonly direction: 'up' | 'down' | 'level' | null;
  /** In the province: regions without a number for last year, left out of both sides. */
  readonly without: readonly string[];
}

/** E05. All portal rows: `passed` registered in time, `late` approved but registered after the cut-off. */
export interface ReviewCounts {
  readonly passed: number;
  readonly late: number;
  readonly pending: number;
  readonly returned: number;
  readonly rejected: number;
  readonly unstated: number;
  /** Why projects were returned or rejected, the most frequent first; null is 未填. */
  readonly reasons: readonly { readonly reason: string | null; readonly count: number }[];
}

export type FunnelStage =
  'registered' | 'approved' | 'prelim' | 'semi' | 'recommended' | 'final' | 'grand' | 'awarded' | 'national';

/** E06. A stage nobody has reported or held yet has no count. */
export interface FunnelStep {
  readonly stage: FunnelStage;
  readonly count: number | null;
  readonly ofPrevious: Ratio | null;
  readonly ofFirst: Ratio | null;
  /** In the province: regions that gave no number and are not in it. */
  readonly without: readonly string[];
}

/** E07. `cap` is the greatest number of start-up projects allowed; the province has none of its own. */
export interface StartupShare {
  readonly startup: number;
  readonly total: number;
  readonly share: Ratio | null;
  readonly cap: number | null;
}

/** E14: every level of the plan, also those nobody got. */
export interface LevelCount {
  readonly level: string;
  readonly enterprise: number;
  readonly startup: number;
}

/** When and where a region held a round, as it reports; `day` where the text can be read as one. */
export interface RoundReport {
  readonly when: string | null;
  readonly day: string | null;
  readonly where: string | null;
}

/** The metrics of one region, or of the province as the sum of its regions. */
export interface AreaStatistics {
  /** Null for the province. */
  readonly region: string | null;
  /** E01. */
  readonly registered: number;
  readonly groups: GroupCounts;
  readonly counties: Split;
  readonly fields: Split;
  readonly industries: Split;
  readonly specialisations: Split<Specialisation>;
  readonly sizes: Split<SizeClass>;
  readonly growth: Growth;
  readonly review: ReviewCounts;
  readonly funnel: readonly FunnelStep[];
  readonly startupShare: StartupShare;
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly awards: readonly LevelCount[];
  /** Awards in all. */
  readonly awarded: number;
  /** Projects of E01 flagged as 四新. */
  readonly fourNew: number;
  /** Null in the province. */
  readonly rounds: { readonly prelim: RoundReport; readonly semi: RoundReport } | null;
}

export interface Statistics {
  readonly regions: readonly AreaStatistics[];
  readonly province: AreaStatistics;
  /** Regions that sent no table of statistics. */
  readonly withoutTable: readonly string[];
  /** Portal rows without a region: in no region's numbers and so not in the province's. */
  readonly withoutRegion: number;
}
