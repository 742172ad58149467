import type { Problem } from '../problems/problem.ts';
import type { LedgerEntry } from '../records/records.ts';

/**
 * Where the readers write down what they find. One notebook serves one run of `readRecords`; it is the only
 * thing in ingest that grows, and nobody outside sees it.
 */
export interface Notebook {
  readonly problems: Problem[];
  readonly ledger: LedgerEntry[];
}

/** A fresh notebook. */
export function openNotebook(): Notebook {
  return { problems: [], ledger: [] };
}
