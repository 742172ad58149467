import { blocks, defineDirective } from './directive.ts';

export const annexListDirective = defineDirective({
  name: { zh: '附件说明', en: 'annex-list' },
  form: 'leaf',
  where: 'body',
  summary: '正文之后的“附件：1. …”；名称和序号取自下面的附件，不用手写',
  label: null,
  attributes: {},
  example: '::附件说明',
  lower: () => blocks({ type: 'annex-list' }),
});
