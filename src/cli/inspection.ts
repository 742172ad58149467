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

const signs = { passed: '✓', wrong: '✗', doubtful: '!', other: '–' } as const;

/** What only draws warnings is doubtful, not wrong: the exit code of such a file is 0. */
function verdictOf({ status, problems }: CheckResult): keyof typeof signs {
  if (status === 'passed') return 'passed';
  if (status !== 'failed') return 'other';
  return problems.some(({ severity }) => severity === 'error') ? 'wrong' : 'doubtful';
}

/** ✗ GF03 行数、字数和行距　行距 9.9 mm（应为 10.45 ± 0.2 mm）　[GB/T 9704—2012 5.2.3] */
function resultLines(result: CheckResult, language: Language): readonly string[] {
  const gap = language === 'zh' ? '　' : '  ';
  const head = `${signs[verdictOf(result)]} ${result.id} ${result.subject[language]}`;
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

/** ✗ 通知.pdf：通过 16 项，不合格 1 项（GF03），提醒 1 项（GF16），不适用或量不了 2 项。 */
function summaryLine({ file, results }: Inspection, language: Language): string {
  const of = (verdict: keyof typeof signs): readonly CheckResult[] =>
    results.filter((result) => verdictOf(result) === verdict);
  const [passed, other] = [of('passed').length, of('other').length];
  const counted = (found: readonly CheckResult[], words: readonly [string, string]): string => {
    const names = found.map(({ id }) => id);
    return language === 'zh'
      ? `${words[0]} ${names.length} 项${names.length === 0 ? '' : `（${names.join('、')}）`}`
      : `${names.length} ${words[1]}${names.length === 0 ? '' : ` (${names.join(', ')})`}`;
  };
  const wrong = counted(of('wrong'), ['不合格', 'failed']);
  const doubtful = of('doubtful').length === 0 ? [] : [counted(of('doubtful'), ['提醒', 'doubtful'])];
  const sign =
    of('wrong').length > 0 ? signs.wrong : of('doubtful').length > 0 ? signs.doubtful : signs.passed;
  return language === 'zh'
    ? `${sign} ${file}：${[`通过 ${passed} 项`, wrong, ...doubtful, `不适用或量不了 ${other} 项`].join('，')}。`
    : `${sign} ${file}: ${[`${passed} passed`, wrong, ...doubtful, `${other} not applicable or not measured`].join(', ')}.`;
}

function unreadable(path: string, language: Language): string {
  return language === 'zh' ? `✗ ${path}：没有检查成。` : `✗ ${path}: not inspected.`;
}
