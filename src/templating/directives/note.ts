import { problem } from '../../problems/problem.ts';
import { blocks, defineDirective } from './directive.ts';

export const noteDirective = defineDirective({
  name: { zh: '附注', en: 'note' },
  form: 'leaf',
  where: 'body',
  summary: '成文日期下面的附注；没写括号会自动加上',
  label: '附注的文字',
  attributes: {},
  example: '::附注[此件公开发布]',
  lower: ({ label, place, report }) => {
    const isEmpty = label.trim() === '';
    if (isEmpty)
      report(problem('template-label-missing', place, { name: '附注', example: '::附注[此件公开发布]' }));
    return isEmpty ? blocks() : blocks({ type: 'note', text: inParentheses(label) });
  },
});

/** 附注 stands in full-width parentheses (domain §1.3, row 15). */
function inParentheses(text: string): string {
  return text.startsWith('（') && text.endsWith('）') ? text : `（${text}）`;
}
