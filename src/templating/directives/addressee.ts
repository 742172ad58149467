import { problem } from '../../problems/problem.ts';
import { blocks, defineDirective } from './directive.ts';

export const addresseeDirective = defineDirective({
  name: { zh: '主送', en: 'addressee' },
  form: 'leaf',
  where: 'body',
  summary: '主送机关，顶格；没写冒号会自动补上',
  label: '主送机关的名称',
  attributes: {},
  example: '::主送[各市工业和信息化局，山西转型综合改革示范区管理委员会：]',
  lower: ({ label, place, report }) => {
    const isEmpty = label.trim() === '';
    if (isEmpty)
      report(
        problem('template-label-missing', place, { name: '主送', example: '::主送[各市工业和信息化局：]' }),
      );
    return isEmpty ? blocks() : blocks({ type: 'addressee', text: withColon(label) });
  },
});

/** 主送机关 ends with a full-width colon (domain §1.3, row 9). */
function withColon(text: string): string {
  return `${text.replace(/[:：]$/, '')}：`;
}
