import type { TemplateSummary } from '../app/templates.ts';
import type { Language } from '../problems/define.ts';
import type { Problem } from '../problems/problem.ts';
import { countLine, problemLines } from './report.ts';

const own: Readonly<Record<Language, string>> = {
  zh: '  ← 用赛事文件夹自己的',
  en: '  ← the competition’s own',
};

/** Each template with the data it may name, then what is wrong with them. */
export function templateLines(
  templates: readonly TemplateSummary[],
  problems: readonly Problem[],
  language: Language,
): readonly string[] {
  const zh = language === 'zh';
  return [
    ...templates.flatMap(({ file, kind, formats, isOwn, fields }) => [
      `${file}  ${kind}（${formats.join('、')}）${isOwn ? own[language] : ''}`,
      `  ${zh ? '可用数据' : 'fields'}：${fields.join('  ')}`,
    ]),
    ...problemLines(problems, language),
    countLine(problems, language),
  ];
}
