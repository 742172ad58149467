import type { Tidied } from '../../../src/ingest/tidy/tidied.ts';

/** The codes of what is wrong with a value. */
export function codesOf(tidied: Tidied<unknown>): readonly string[] {
  return tidied.complaints.map((complaint) => complaint({ file: '表.xlsx' }, {}).code);
}
