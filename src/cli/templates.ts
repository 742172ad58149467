import type { TemplateSummary } from '../app/templates.ts';
import type { Language } from '../problems/define.ts';
import type { Problem } from '../problems/problem.ts';
import { countLine, problemLines } from './report.ts';

/** Each template with the data it may name, then what is wrong with them. */
export function templateLines(
  templates: readonly TemplateSummary[],
  problems: readonly Problem[],
  language: Language,
): readonly string[] {
  const zh = language === 'zh';
  return [
    ...templates.flatMap(({ file, kind, formats, fields }) => [
      `${file}  ${kind}（${formats.join('、')}）`,
      `  ${zh ? '可用数据' : 'fields'}：${fields.join('  ')}`,
    ]),
    ...problemLines(problems, language),
    countLine(problems, language),
  ];
}
