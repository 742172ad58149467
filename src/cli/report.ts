import type { Language } from '../problems/define.ts';
import { wordsOf, type Problem } from '../problems/problem.ts';
import { countProblems, formatProblem, sortProblems } from '../problems/report.ts';

const labels = {
  zh: { error: '错误', warning: '提醒', normalised: '已修正', info: '说明' },
  en: { error: 'error', warning: 'warning', normalised: 'normalised', info: 'note' },
} as const;

/** Errors and warnings, one a line, and their count; corrections are only counted. */
export function problemLines(problems: readonly Problem[], language: Language): readonly string[] {
  const told = sortProblems(problems).filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );
  return told.map((entry) => {
    const severity = entry.override === undefined ? entry.severity : 'warning';
    return `[${labels[language][severity]}] ${formatProblem(entry, language)}`;
  });
}

/** 错误 2 处，提醒 5 处。 */
export function countLine(problems: readonly Problem[], language: Language): string {
  const { errors, warnings } = countProblems(sortProblems(problems));
  return language === 'zh'
    ? `错误 ${errors} 处，提醒 ${warnings} 处。`
    : `${errors} errors, ${warnings} warnings.`;
}

/** 大赛通知原文有 88 处…: what is said of the notice beside errors and warnings, in one sentence; none, nothing. */
export function noticeLine(
  problems: readonly Problem[],
  file: string | null,
  language: Language,
): readonly string[] {
  const notes = sortProblems(problems).filter(
    ({ severity, place }) => place.file === file && (severity === 'normalised' || severity === 'info'),
  );
  if (notes.length === 0) return [];
  return language === 'zh'
    ? [
        `大赛通知原文（${notes[0]?.place.file ?? ''}）另有 ${notes.length} 处已按设置处理、规范写法或请留意（见检查报告）。`,
      ]
    : [`${notes.length} notes on the text of the notice (see the check report).`];
}

/** Which faces stand in for the official ones, in one line; none, nothing. */
export function standInLine(problems: readonly Problem[], language: Language): readonly string[] {
  const told = problems.find(({ code }) => code === 'fonts-stand-in');
  if (told === undefined) return [];
  const { sentence, hint = '' } = wordsOf(told, language);
  return [`${sentence}${language === 'zh' ? '' : ' '}${hint}`];
}
