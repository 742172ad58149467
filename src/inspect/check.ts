import type { OfficialProfile } from '../layout/profile.ts';
import type { Elements } from './elements.ts';
import type { Reading } from './reading.ts';
import type { Bilingual, CheckId, CheckResult } from './result.ts';

/** What every check sees: the file as read, what was recognised in it, and what it is held against. */
export interface Subject {
  /** As the report names it. */
  readonly file: string;
  readonly reading: Reading;
  readonly elements: Elements;
  readonly profile: OfficialProfile;
  /** Plain text of the record the file was made from; null where none was given (GF20). */
  readonly recordText: string | null;
}

/** One check of the preflight; one file each in `checks/`. */
export interface Check {
  readonly id: CheckId;
  readonly level: 'error' | 'warning';
  readonly subject: Bilingual;
  /** Where a national standard says it; null where none does. */
  readonly clause: string | null;
  readonly run: (subject: Subject) => Pick<CheckResult, 'status' | 'reason' | 'measurements' | 'problems'>;
}
