export interface Entry {
  readonly index: number;
  readonly projectId: string;
  readonly certificateNumber: string;
  readonly company: string;
  readonly project: string;
  readonly region: string;
  readonly group: string;
  readonly level: string;
  readonly members: readonly string[];
  readonly score: string;
}

export function entryOf(index: number): Entry;
export function entriesOf(size: number): readonly Entry[];
