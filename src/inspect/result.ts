import type { Problem } from '../problems/problem.ts';

/** GF01–GF20 of the preflight (domain §1.20). */
export type CheckId = `GF${string}`;

/** Words in both languages, as the catalogue of problems has them. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One measure taken: `天头` `37.1 mm` `37 ± 1 mm`. */
export interface Measurement {
  readonly what: Bilingual;
  readonly measured: string;
  /** Empty where there is nothing to compare it with. */
  readonly wanted: string;
}

/**
 * What a check found. `not-measured`: the file doesn't tell (a DOCX has no sides until some program lays it
 * out), with the reason; `not-applicable`: the document has no such element.
 */
export interface CheckResult {
  readonly id: CheckId;
  readonly level: 'error' | 'warning';
  readonly subject: Bilingual;
  /** Where the standard says it: `GB/T 9704—2012 7.2.4`; null where no national standard does. */
  readonly clause: string | null;
  readonly status: 'passed' | 'failed' | 'not-measured' | 'not-applicable';
  readonly reason?: Bilingual;
  readonly measurements: readonly Measurement[];
  /** What is wrong, each with file, place and remedy; empty unless failed. */
  readonly problems: readonly Problem[];
}
