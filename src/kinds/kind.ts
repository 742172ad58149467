import type { z } from 'zod';
import type { Certificate, Disclosure, Document, Form, Format, Table } from '../document/model.ts';
import type { Problem } from '../problems/problem.ts';
import type { Competition } from '../records/competition.ts';
import type { LedgerEntry, Records } from '../records/records.ts';
import type { Results } from '../records/results.ts';
import type { Rulebook } from '../records/rulebook.ts';

/** All a kind may look at: the judged competition. */
export interface KindContext {
  readonly competition: Competition;
  readonly rulebook: Rulebook;
  readonly records: Records;
  readonly results: Results;
  readonly problems: readonly Problem[];
  readonly ledger: readonly LedgerEntry[];
  /** What a ledger entry did, in words, and the rows of the dirty-data catalogue it rests on. */
  readonly describeChange?: (entry: LedgerEntry) => {
    readonly words: string;
    readonly references: readonly string[];
  };
  readonly status: 'draft' | 'final';
}

/** A family of documents: 结果通知, 获奖名单 … One line in `kinds/index.ts` makes it exist. */
export interface DocumentKind {
  /** Stable id for `--only` and folders' keys: `result-notice`. */
  readonly id: string;
  /** Name staff know, also the folder's name: 结果通知. */
  readonly name: string;
  /** File of templates/ without extension; null where the document is made of tables only. */
  readonly template: string | null;
  readonly formats: readonly Format[];
  readonly folder: 'public' | 'internal';
  /** Whose paper it is: a region's folder of its own (`competition.city`) makes only the regions' kinds. */
  readonly publisher: 'province' | 'region';
  /**
   * Setting of the competition file (dotted path) that asks for this kind: left out, or an empty list, there is
   * nothing to make or ask.
   */
  readonly section?: string;
  /** Settings of the competition file (dotted paths) that must be decided before this kind is final. */
  readonly needs: readonly string[];
  /** Rules whose broken findings stop this kind's final (domain §3.2, column "docs"); 'all' for every error. */
  readonly blockedBy: 'all' | readonly string[];
  /** What `{{…}}` may name in the template: a template is checked against it before data are read. */
  readonly view: z.ZodType | null;
  /** What stands in the way of this kind beyond open settings and broken rules: 报告 without 签发人 … */
  readonly check?: (context: KindContext) => readonly Problem[];
  /** Which documents there are, in the order in which they are numbered. */
  readonly jobs: (context: KindContext) => readonly Job[];
}

/** One document to make, in one or more formats. */
export interface Job {
  /** Unique among all jobs: `recommendation/大同市`. */
  readonly id: string;
  readonly kind: string;
  /** File name without extension: 03_推荐函_大同市_20260805. */
  readonly fileName: string;
  readonly formats: readonly Format[];
  /** Where this one goes when not to its kind's folder: a notice that is not 主动公开 stays internal. */
  readonly folder?: DocumentKind['folder'];
  readonly content: JobContent;
  /** Region the document belongs to, for `--region`. */
  readonly region?: string;
  /**
   * What stands in the way of this document alone (its number is open, its dates contradict), where a kind has
   * several from a list of settings. The kind's `check` stops all of its documents.
   */
  readonly problems?: readonly Problem[];
  /** Projects named in the document, for the manifest. */
  readonly projectIds: readonly string[];
}

export type JobContent =
  /** Words from a template: `view` is what `{{…}}` may name; tables and certificates are placed by id. */
  | {
      readonly type: 'template';
      readonly template: string;
      /** Which of the template's forms (文件, 信函) the settings choose; its first when they don't. */
      readonly form?: Form;
      readonly view: object;
      readonly tables: Readonly<Record<string, Table>>;
      readonly certificates: Readonly<Record<string, CertificateData>>;
      readonly title: string;
      readonly date: string;
      readonly disclosure: Disclosure;
    }
  /** A document made of tables only. */
  | { readonly type: 'document'; readonly document: Document };

/** What a certificate has beside its words. */
export type CertificateData = Pick<
  Certificate,
  'layout' | 'members' | 'membersLabel' | 'issuers' | 'date' | 'number'
>;
