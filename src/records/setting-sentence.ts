import type { z } from 'zod';
import { zhCN } from 'zod/locales';

const kinds: Readonly<Record<string, string>> = {
  string: '一段文字',
  number: '一个数字',
  int: '一个整数',
  boolean: 'true 或 false',
  array: '一个列表',
  tuple: '一个列表',
  object: '一组“名称: 内容”',
  record: '一组“名称: 内容”',
};

const known = zhCN().localeError;

/** What is wrong with a setting, as staff would say it; zod's own Chinese for what is rare. */
export function sentenceOf(issue: z.core.$ZodRawIssue): string | { message: string } | undefined | null {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return '没有填写';
  if (issue.code === 'invalid_type') {
    return `应当是${kinds[String(issue['expected'])] ?? '别的内容'}，现在是${shown(issue.input)}`;
  }
  if (issue.code === 'invalid_value' && Array.isArray(issue['values'])) {
    return `只能填 ${issue['values'].map(String).join('、')}，现在是${shown(issue.input)}`;
  }
  return known(issue);
}

function shown(input: unknown): string {
  if (input === null) return '空的（null）';
  if (Array.isArray(input)) return '一个列表';
  if (typeof input === 'object') return '一组“名称: 内容”';
  return typeof input === 'string' ? `“${input}”` : JSON.stringify(input);
}
