import type { OfficialProfile } from '../layout/profile.ts';
import { problem, type Checked, type Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/report.ts';
import { checks } from './checks/index.ts';
import { readDocx } from './docx/read-docx.ts';
import type { Elements } from './elements.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { Reading } from './reading.ts';
import { recogniseDocx } from './recognise-docx/recognise.ts';
import { recognisePdf } from './recognise-pdf/recognise.ts';
import type { CheckResult } from './result.ts';

/** A finished file read, and the elements found in it. */
export interface FinishedFile {
  /** As the report names it. */
  readonly file: string;
  readonly reading: Reading;
  readonly elements: Elements;
}

/** What the preflight says of a file. */
export interface Inspection {
  readonly file: string;
  readonly format: Reading['type'];
  /** Sides of a PDF; a DOCX has none until it is laid out. */
  readonly sides: number | null;
  readonly form: Elements['form'];
  readonly profile: string;
  readonly results: readonly CheckResult[];
  readonly problems: readonly Problem[];
}

/** Reads a PDF or DOCX by whatever program it was made; null, with the reason, where it can't be read. */
export async function readFinished(file: string, bytes: Uint8Array): Promise<Checked<FinishedFile | null>> {
  if (bytes.length === 0) return { value: null, problems: [problem('inspect-empty-file', { file }, {})] };
  if (isOffice(bytes)) return readWord(file, bytes);
  if (!isPdf(bytes)) return { value: null, problems: [problem('inspect-format', { file }, {})] };
  const { value: reading, problems } = await readPdf(file, bytes);
  return { value: reading === null ? null : { file, reading, elements: recognisePdf(reading) }, problems };
}

/** Runs every check; `recordText` is the plain text of the record the file was made from, where it is known. */
export function inspect(
  { file, reading, elements }: FinishedFile,
  profile: OfficialProfile,
  recordText: string | null,
): Inspection {
  const results = checks.map(({ id, level, subject, clause, run }): CheckResult => {
    return { id, level, subject, clause, ...run({ file, reading, elements, profile, recordText }) };
  });
  return {
    file,
    format: reading.type,
    sides: reading.type === 'pdf' ? reading.sides.length : null,
    form: elements.form,
    profile: profile.id,
    results,
    problems: sortProblems(results.flatMap(({ problems }) => problems)),
  };
}

function readWord(file: string, bytes: Uint8Array): Checked<FinishedFile | null> {
  const { value: reading, problems } = readDocx(file, bytes);
  return { value: reading === null ? null : { file, reading, elements: recogniseDocx(reading) }, problems };
}

/** A zip, as .docx is, or the container of .doc and of files with a password. */
function isOffice(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

/** The header may stand anywhere in the first kilobyte (ISO 32000-1 annex H.3.4.1). */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}
