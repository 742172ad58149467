import { problem } from '../../problems/problem.ts';
import { blocks, defineDirective } from './directive.ts';

export const listDirective = defineDirective({
  name: { zh: '列项', en: 'list' },
  form: 'container',
  where: 'anywhere',
  summary: '一行一项，自动编号“1.”“2.”；附件里没有小标题、只有步骤时用',
  label: null,
  attributes: {},
  example: ':::列项\n进入大赛官网。\n点击“登录”，进入用户中心。\n:::',
  lower: ({ paragraphs, place, report }) => {
    const items = paragraphs();
    if (items.length > 0) return blocks({ type: 'list', items });
    report(problem('template-content-missing', place, { name: '列项', wanted: '内容，一行一项' }));
    return blocks();
  },
});
