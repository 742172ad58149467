import { problem } from '../../problems/problem.ts';
import { blocks, defineDirective } from './directive.ts';

export const listDirective = defineDirective({
  name: { zh: '列项', en: 'list' },
  form: 'container',
  where: 'anywhere',
  summary: '一行一项，序号“1.”“2.”自动编，不用手写；没有小标题、只有几个步骤时用',
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
