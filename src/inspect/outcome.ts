import type { Problem } from '../problems/problem.ts';
import type { Bilingual, CheckResult, Measurement } from './result.ts';

/** What a check's `run` gives back. */
export type Outcome = Pick<CheckResult, 'status' | 'reason' | 'measurements' | 'problems'>;

/** Failed where there are problems, passed where there are none. */
export function judged(problems: readonly Problem[], measurements: readonly Measurement[] = []): Outcome {
  return { status: problems.length === 0 ? 'passed' : 'failed', measurements, problems };
}

/** The document has no such element. */
export function notApplicable(reason: Bilingual): Outcome {
  return { status: 'not-applicable', reason, measurements: [], problems: [] };
}

/** The file doesn't tell; `measurements` are those that could be taken all the same. */
export function notMeasured(reason: Bilingual, measurements: readonly Measurement[] = []): Outcome {
  return { status: 'not-measured', reason, measurements, problems: [] };
}

/** Why a DOCX cannot answer what only finished sides show, and what to do instead. */
export const noSides: Bilingual = {
  zh: 'Word 文件在打印或导出之前没有固定的页面和行，这一项看不出来；请导出 PDF 后再检查。',
  en: 'A Word file has no fixed sides and lines until it is laid out; export a PDF and inspect that.',
};
