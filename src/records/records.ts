import type { Place } from '../problems/place.ts';
import type { Group, Stage, StartupKind } from './competition.ts';
import type { Summary } from './summaries.ts';

/** Where a record came from: its row, and the address of each field's cell. */
export interface Source {
  readonly file: string;
  readonly sheet?: string;
  /** One-based; 0 for a record that stands in the settings, not in a table. */
  readonly row: number;
  /** Field → column letter (`name` → `B`); a CSV uses the same letters. */
  readonly columns: Readonly<Record<string, string>>;
}

/** The place of one field of a record, or of its row when the field has no column. */
export function placeOf(source: Source, field?: string): Place {
  if (source.row === 0) return { file: source.file };
  const column = field === undefined ? undefined : source.columns[field];
  const sheet = source.sheet === undefined ? {} : { sheet: source.sheet };
  return column === undefined
    ? { file: source.file, ...sheet, row: source.row }
    : { file: source.file, ...sheet, row: source.row, cell: `${column}${source.row}` };
}

export type ReviewStatus = 'approved' | 'pending' | 'returned' | 'rejected';

/** Ladder of SME labels; `specialised-unstated` is a bare 是 (domain §2.0.1 `zjtx`). */
export type Specialisation = 'none' | 'innovative' | 'specialised' | 'little-giant' | 'specialised-unstated';

export interface Member {
  readonly order: number | null;
  readonly name: string;
  readonly isCore: boolean | null;
  readonly phone: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly source: Source;
}

/**
 * A date as written: a day (`2026-07-10`), a month (`2024-01`), or a text nobody can read as a date.
 * Only a day is comparable; a month leaves R12 undecided (domain §5.2 row 27).
 */
export type WrittenDate =
  | { readonly type: 'day'; readonly iso: string }
  | { readonly type: 'month'; readonly iso: string }
  | { readonly type: 'unreadable'; readonly raw: string };

/** One row of the portal's export, with the members that belong to it. */
export interface Project {
  readonly projectId: string;
  readonly name: string;
  readonly group: Group | null;
  readonly startupKind: StartupKind | null;
  readonly applicantName: string;
  readonly uscc: string | null;
  readonly regDate: WrittenDate | null;
  readonly regPlace: string | null;
  readonly region: string | null;
  readonly county: string | null;
  readonly industry: string | null;
  readonly field: string | null;
  readonly employees: number | null;
  /** Decimal text in 万元: never a float. */
  readonly revenueWan: string | null;
  readonly assetsWan: string | null;
  readonly specialisation: Specialisation | null;
  readonly isFourNew: boolean | null;
  readonly marketEntered: boolean | null;
  readonly contactName: string | null;
  readonly contactPhones: readonly string[];
  readonly contactEmail: string | null;
  readonly leader: string | null;
  /** ISO instant at +08:00. */
  readonly registeredAt: string | null;
  readonly reviewStatus: ReviewStatus | null;
  readonly reviewRemark: string | null;
  readonly ip: {
    readonly type: string | null;
    readonly number: string | null;
    readonly owner: string | null;
    readonly dispute: boolean | null;
  };
  readonly dishonesty: { readonly checkedAt: WrittenDate | null; readonly result: string | null };
  readonly secrecyReview: {
    readonly by: string | null;
    readonly at: WrittenDate | null;
    readonly result: string | null;
  };
  readonly members: readonly Member[];
  readonly source: Source;
}

/** One row of a city's annex 4. */
export interface Recommendation {
  /** The recommending region (the file), not the project's. */
  readonly region: string;
  /** One-based position in the city's list. */
  readonly order: number;
  /** Joined by name and applicant; null when the portal has no such project (R31). */
  readonly projectId: string | null;
  readonly name: string;
  readonly applicantName: string;
  readonly group: Group | null;
  readonly specialised: boolean | null;
  readonly contactName: string | null;
  readonly contactPhones: readonly string[];
  readonly leader: string | null;
  readonly source: Source;
}

/** A city's annex-4 file as a whole. */
export interface RecommendationList {
  readonly region: string;
  /** Title line above the table, as written (R36 compares it). */
  readonly title: string | null;
  readonly titlePlace: Place;
  /** Header texts in column order, folded of line breaks and spaces (R30). */
  readonly headers: readonly string[];
  /** Mailboxes found in the notes below the table (R34). */
  readonly mailboxes: readonly { readonly address: string; readonly place: Place }[];
  readonly rows: readonly Recommendation[];
  readonly place: Place;
}

/** One line of the secretariat's receipt register. */
export interface Receipt {
  readonly region: string;
  readonly sender: string | null;
  readonly documentNumber: string | null;
  readonly documentDate: WrittenDate | null;
  readonly receivedAt: WrittenDate | null;
  readonly paper: boolean | null;
  readonly electronic: boolean | null;
  readonly total: number | null;
  readonly enterprise: number | null;
  readonly startup: number | null;
  readonly semiFinalDate: WrittenDate | null;
  readonly publicityStart: WrittenDate | null;
  readonly publicityEnd: WrittenDate | null;
  readonly summaryReceivedAt: WrittenDate | null;
  readonly source: Source;
}

/** One judge's mark. Values are whole hundredths: 92.50 is 9250. */
export type Mark =
  | { readonly type: 'mark'; readonly hundredths: number }
  | { readonly type: 'absent' | 'recused'; readonly raw: string }
  /** Blank, text, above the maximum, three decimals: already reported by ingest. */
  | { readonly type: 'invalid'; readonly raw: string };

export interface ScoreRow {
  readonly order: number | null;
  readonly projectId: string | null;
  readonly name: string;
  readonly applicantName: string;
  readonly marks: readonly Mark[];
  /** Item mark used by the tie chain, in hundredths. */
  readonly item: number | null;
  /** The staff's own mean, in hundredths of the published decimals, and rank: compared, never used. */
  readonly staffMean: string | null;
  readonly staffRank: number | null;
  readonly remark: string | null;
  readonly source: Source;
}

/** One sheet of marks: stage × group × (region or panel). */
export interface ScoreSheet {
  readonly stage: Stage;
  readonly group: Group;
  readonly region: string | null;
  readonly panel: number | null;
  readonly judges: readonly string[];
  readonly heldOn: WrittenDate | null;
  readonly venue: string | null;
  /** How marks were shown (现场亮分); null when the sheet does not say (R39). */
  readonly display: string | null;
  readonly displayPlace: Place;
  readonly notary: {
    readonly office: string | null;
    readonly number: string | null;
    readonly date: WrittenDate | null;
    readonly place: Place;
  } | null;
  /** Seats written on the sheet (晋级名额：13个). */
  readonly statedSeats: number | null;
  readonly rows: readonly ScoreRow[];
  readonly place: Place;
}

/** One row of the historic lists. */
export interface HistoryEntry {
  readonly year: number;
  /** The provincial contest's winners, or one of the two national lists. */
  readonly list: 'provincial' | 'national-enterprise' | 'national-startup';
  readonly competition: string;
  readonly name: string;
  readonly applicantName: string;
  readonly award: string | null;
  readonly source: Source;
}

/** One row of the staff's own award list: compared with ours, never used. */
export interface StaffAward {
  readonly level: string | null;
  readonly group: Group | null;
  readonly name: string;
  readonly applicantName: string;
  readonly region: string | null;
  readonly members: readonly string[];
  readonly certificateNumber: string | null;
  readonly projectId: string | null;
  readonly source: Source;
}

export interface OrganisationAward {
  readonly award: string;
  readonly unit: string;
  readonly remark: string | null;
  readonly source: Source;
}

export interface PublicityPeriod {
  readonly name: string;
  readonly start: WrittenDate | null;
  readonly end: WrittenDate | null;
  readonly workingDays: number | null;
  readonly source: Source;
}

export interface Objection {
  readonly projectId: string | null;
  readonly receivedAt: WrittenDate | null;
  readonly content: string | null;
  readonly closed: boolean;
  readonly resolution: string | null;
  readonly source: Source;
}

export interface Dispute {
  readonly projectId: string | null;
  readonly date: WrittenDate | null;
  readonly content: string | null;
  readonly resolution: string | null;
  readonly closed: boolean;
  readonly source: Source;
}

/** A prize the same project took in another provincial contest this year (R45). */
export interface OtherPrize {
  readonly projectId: string;
  readonly contest: string;
  readonly paid: boolean | null;
  /** 保留奖项，不再重复发放奖金 → true; 正常发放 → false; blank → null. */
  readonly withhold: boolean | null;
  readonly source: Source;
}

/** A number a city reports: 未开展 is zero, — is unknown, blank is missing. */
export type Statistic =
  | { readonly type: 'number'; readonly value: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'not-held' }
  | { readonly type: 'unknown' }
  | { readonly type: 'missing' };

export interface RegionStatistics {
  readonly region: string;
  readonly metrics: readonly {
    readonly name: string;
    readonly value: Statistic;
    readonly unit: string | null;
    readonly remark: string | null;
    readonly source: Source;
  }[];
  readonly media: readonly {
    readonly title: string;
    readonly outlet: string | null;
    readonly date: WrittenDate | null;
    readonly url: string | null;
    readonly source: Source;
  }[];
  readonly fourNew: readonly {
    readonly projectId: string | null;
    readonly name: string;
    readonly kind: string | null;
    readonly source: Source;
  }[];
  readonly place: Place;
}

/** Everything read from the staff's files. */
export interface Records {
  readonly projects: readonly Project[];
  readonly recommendationLists: readonly RecommendationList[];
  readonly receipts: readonly Receipt[];
  readonly scoreSheets: readonly ScoreSheet[];
  readonly history: readonly HistoryEntry[];
  readonly staffAwards: readonly StaffAward[];
  readonly organisationAwards: readonly OrganisationAward[];
  readonly publicity: readonly PublicityPeriod[];
  readonly objections: readonly Objection[];
  readonly disputes: readonly Dispute[];
  readonly otherPrizes: readonly OtherPrize[];
  readonly statistics: readonly RegionStatistics[];
  readonly summaries: readonly Summary[];
  /** Kinds of file that were not there at all: their rules say so instead of passing. */
  readonly missing: readonly MissingInput[];
}

export interface MissingInput {
  readonly input: string;
  readonly pattern: string;
  readonly region?: string;
}

/** One change made to a value on the way in: nothing is altered in silence. */
export interface LedgerEntry {
  readonly place: Place;
  /** Why (`phone-spaces`, `name-padded` …) and the row of the dirty-data catalogue. */
  readonly change: string;
  readonly raw: string;
  readonly value: string;
  readonly projectId?: string;
  readonly region?: string;
}
