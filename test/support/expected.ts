import { readFileSync } from 'node:fs';
import type { Group, Stage } from '../../src/records/competition.ts';

/** The right answers of the clean sample, made by another program. */
export function readExpected(name: 'normalised-projects'): readonly ExpectedProject[];
export function readExpected(name: 'quotas'): ExpectedQuotas;
export function readExpected(name: 'ranking'): readonly ExpectedRanking[];
export function readExpected(name: 'awards'): ExpectedAwards;
export function readExpected(name: 'boundary-cases' | 'not-faults'): readonly ExpectedAcceptance[];
export function readExpected(name: string): unknown {
  return JSON.parse(readFileSync(`test/expected/shanxi-2026/${name}.json`, 'utf8')) as unknown;
}

export interface ExpectedProject {
  readonly projectId: string;
  readonly name: string;
  readonly group: Group;
  readonly startupKind: 'company' | 'team' | null;
  readonly applicantName: string;
  readonly uscc: string | null;
  readonly regDate: string | null;
  readonly regPlace: string | null;
  readonly region: string;
  readonly county: string | null;
  readonly industry: string | null;
  readonly field: string | null;
  readonly employees: number | null;
  readonly revenueWan: string | null;
  readonly assetsWan: string | null;
  readonly isFourNew: boolean | null;
  readonly marketEntered: boolean | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly contactEmail: string | null;
  readonly legalRepOrLeader: string | null;
  readonly registeredAt: string;
  readonly portalReviewStatus: 'approved' | 'pending' | 'returned' | 'rejected';
  readonly reviewRemark: string | null;
  readonly ip: {
    readonly type: string | null;
    readonly no: string | null;
    readonly owner: string | null;
    readonly dispute: boolean | null;
  };
  readonly dishonesty: { readonly checkedAt: string | null; readonly result: string | null };
  readonly secrecyReview: {
    readonly by: string | null;
    readonly at: string | null;
    readonly result: string | null;
  };
  readonly members: readonly {
    readonly order: number;
    readonly name: string;
    readonly isCore: boolean;
    readonly phone: string | null;
    readonly org: string | null;
    readonly role: string | null;
  }[];
  readonly sizeClass: string | null;
}

export interface ExpectedQuotas {
  readonly regions: readonly (Readonly<Record<string, unknown>> & {
    readonly region: string;
    readonly recommendedIds: readonly string[];
  })[];
  readonly total: { readonly recommended: number; readonly enterprise: number; readonly startup: number };
}

export interface ExpectedRanking {
  readonly stage: Stage;
  readonly group: Group;
  readonly panel: number | null;
  readonly region: string | null;
  readonly file: string;
  readonly sheet: string;
  readonly judges: number;
  readonly cut: number;
  readonly rows: readonly (Readonly<Record<string, unknown>> & {
    readonly projectId: string;
    readonly marks: readonly string[];
    readonly item?: string | null;
  })[];
}

export interface ExpectedAwards {
  readonly totals: Readonly<Record<string, { enterprise: number; startup: number; total: number }>>;
  readonly prizeTotalWan: string;
  readonly awards: readonly (Readonly<Record<string, unknown>> & { readonly projectId: string })[];
  readonly nationalRecommended: readonly string[];
}

export interface ExpectedAcceptance {
  readonly projectId: string;
  readonly rule: string;
  readonly why: string;
}
