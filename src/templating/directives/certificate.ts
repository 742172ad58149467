import { nearestWord } from '../../problems/nearest.ts';
import { problem } from '../../problems/problem.ts';
import { inlineText } from '../../document/words.ts';
import { blocks, defineDirective } from './directive.ts';

export const certificateDirective = defineDirective({
  name: { zh: '证书', en: 'certificate' },
  form: 'container',
  where: 'anywhere',
  summary: '一张证书：第一行是获奖者，其余各行是证书正文；成员、署名、日期、编号由程序填',
  label: null,
  attributes: {
    view: {
      zh: '视图',
      en: 'view',
      summary: '证书的名字，由程序给出；照原来的模板写',
      need: 'required',
      content: 'text',
    },
    heading: {
      zh: '标题',
      en: 'heading',
      summary: '证书上的大字，默认“获奖证书”',
      need: 'optional',
      content: 'text',
    },
  },
  example:
    ':::证书{视图=certificate 标题=获奖证书}\n晋中谷物科技有限公司：\n你单位参赛项目“谷物分选”荣获企业组一等奖。\n特发此证。\n:::',
  lower: ({ attributes: { view, heading }, placed: { certificates }, paragraphs, place, report }) => {
    const [recipient, ...citation] = paragraphs();
    if (recipient === undefined || citation.length === 0) {
      report(
        problem('template-content-missing', place, { name: '证书', wanted: '获奖者一行、正文至少一行' }),
      );
    }
    const fields = Object.hasOwn(certificates, view) ? certificates[view] : undefined;
    if (fields !== undefined) {
      const words = {
        heading: heading ?? '获奖证书',
        recipient: inlineText(recipient ?? []).replaceAll('\n', ' '),
        citation,
      };
      return blocks({ type: 'certificate', ...fields, ...words });
    }
    const known = Object.keys(certificates);
    report(
      problem('template-certificate-unknown', place, {
        id: view,
        suggestion: nearestWord(view, known),
        known,
      }),
    );
    return blocks();
  },
});
