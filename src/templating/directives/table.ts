import { nearestWord } from '../../problems/nearest.ts';
import { problem } from '../../problems/problem.ts';
import { blocks, defineDirective } from './directive.ts';

export const tableDirective = defineDirective({
  name: { zh: '表格', en: 'table' },
  form: 'leaf',
  where: 'anywhere',
  summary: '程序做好的一张表；列和顺序由程序保证',
  label: null,
  attributes: {
    view: {
      zh: '视图',
      en: 'view',
      summary: '表的名字，由程序给出；照原来的模板写',
      need: 'required',
      content: 'text',
    },
  },
  example: '::表格{视图=winners}',
  lower: ({ attributes: { view }, placed: { tables }, place, report }) => {
    const table = Object.hasOwn(tables, view) ? tables[view] : undefined;
    if (table !== undefined) return blocks(table);
    const known = Object.keys(tables);
    report(
      problem('template-table-unknown', place, { id: view, suggestion: nearestWord(view, known), known }),
    );
    return blocks();
  },
});
