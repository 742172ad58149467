import type { CheckResult, FileInspection, Inspection } from '../app/inspect.ts';
import type { Language } from '../problems/define.ts';
import { problemLines, countLine } from './report.ts';

/** What `inspect` says of its files: one in full, several with a line each. */
export function inspectionLines(
  files: readonly { readonly path: string; readonly found: FileInspection }[],
  language: Language,
): readonly string[] {
  const inFull = files.length === 1;
  return files.flatMap(({ path, found: { inspection, problems } }) => [
    ...(inspection === null
      ? inFull
        ? []
        : [unreadable(path, language)]
      : inFull
        ? fullLines(inspection, language)
        : [summaryLine(inspection, language)]),
    ...problemLines(problems, language),
    ...(inFull && inspection !== null ? [countLine(problems, language)] : []),
  ]);
}

function fullLines(inspection: Inspection, language: Language): readonly string[] {
  return [
    headLine(inspection, language),
    ...inspection.results.flatMap((result) => resultLines(result, language)),
    '',
  ];
}

const forms = {
  zh: { file: '文件格式（红头）', letter: '信函格式', plain: '无红头' },
  en: { file: 'document with a red head', letter: 'letter', plain: 'no red head' },
} as const;

function headLine({ file, format, sides, form, profile }: Inspection, language: Language): string {
  return language === 'zh'
    ? `${file}：${format.toUpperCase()}${sides === null ? '' : `，${sides} 面`}，${forms.zh[form]}，按版式标准 ${profile} 检查`
    : `${file}: ${format.toUpperCase()}${sides === null ? '' : `, ${sides} ${sides === 1 ? 'side' : 'sides'}`}, ${forms.en[form]}, against ${profile}`;
}

const signs = { passed: '✓', failed: '✗', 'not-measured': '–', 'not-applicable': '–' } as const;

/** ✗ GF03 行数、字数和行距　行距 9.9 mm（应为 10.45 ± 0.2 mm）　[GB/T 9704—2012 5.2.3] */
function resultLines(result: CheckResult, language: Language): readonly string[] {
  const gap = language === 'zh' ? '　' : '  ';
  const head = `${signs[result.status]} ${result.id} ${result.subject[language]}`;
  const told = result.measurements.map(({ what, measured, wanted }) =>
    language === 'zh'
      ? `${what.zh} ${measured}${wanted === '' ? '' : `（应为 ${wanted}）`}`
      : `${what.en} ${westernMarks(measured)}${wanted === '' ? '' : ` (wanted ${westernMarks(wanted)})`}`,
  );
  const details = result.reason === undefined ? told : [result.reason[language], ...told];
  const clause = clauseOf(result, language);
  return [
    `${[head, details.join(language === 'zh' ? '，' : ', ')].filter((part) => part !== '').join(gap)}${gap}${clause}`,
  ];
}

function clauseOf({ clause }: CheckResult, language: Language): string {
  if (language === 'zh') return `【${clause ?? '国家标准没有条文'}】`;
  return `[${clause === null ? 'no clause of a national standard' : westernMarks(clause)}]`;
}

/** Lists of measures and clauses are written with Chinese marks. */
function westernMarks(text: string): string {
  return text.replaceAll(/[、，；]\s*/gu, ', ');
}

/** 通知.pdf：20 项检查，通过 17 项，不合格 1 项，不适用或量不了 2 项。 */
function summaryLine({ file, results }: Inspection, language: Language): string {
  const count = (status: CheckResult['status']): number =>
    results.filter((result) => result.status === status).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const other = results.length - passed - failed;
  const names = results.filter(({ status }) => status === 'failed').map(({ id }) => id);
  return language === 'zh'
    ? `${failed === 0 ? '✓' : '✗'} ${file}：通过 ${passed} 项，不合格 ${failed} 项${names.length === 0 ? '' : `（${names.join('、')}）`}，不适用或量不了 ${other} 项。`
    : `${failed === 0 ? '✓' : '✗'} ${file}: ${passed} passed, ${failed} failed${names.length === 0 ? '' : ` (${names.join(', ')})`}, ${other} not applicable or not measured.`;
}

function unreadable(path: string, language: Language): string {
  return language === 'zh' ? `✗ ${path}：没有检查成。` : `✗ ${path}: not inspected.`;
}
