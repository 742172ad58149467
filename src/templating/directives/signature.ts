import { problem } from '../../problems/problem.ts';
import { blocks, defineDirective, listed } from './directive.ts';

export const signatureDirective = defineDirective({
  name: { zh: '落款', en: 'signature' },
  form: 'container',
  where: 'anywhere',
  summary: '发文机关署名（一行一个）和成文日期；印章位置留空，由人盖章',
  label: null,
  attributes: {
    date: {
      zh: '日期',
      en: 'date',
      summary: '成文日期；不写就留空，只能出草稿',
      need: 'optional',
      content: 'date',
    },
    joint: {
      zh: '联合机关',
      en: 'joint',
      summary: '联合发文的其他机关，用顿号隔开，排在主办机关后面；不写就只有主办机关',
      need: 'optional',
      content: 'text',
    },
    sealed: {
      zh: '印章',
      en: 'seal',
      summary: '默认加盖；“不加盖”时署名和日期按不加盖印章的位置排',
      need: 'optional',
      content: 'choice',
      choices: { 加盖: 'sealed', 不加盖: 'unsealed', yes: 'sealed', no: 'unsealed' },
    },
  },
  example: ':::落款{日期="2026-09-23"}\n山西省工业和信息化厅\n:::',
  lower: ({ attributes, lines, place, report }) => {
    const issuers = [...lines(), ...listed(attributes.joint)];
    if (issuers.length === 0) {
      report(problem('template-content-missing', place, { name: '落款', wanted: '署名，一行一个机关' }));
    }
    return blocks({
      type: 'signature',
      issuers,
      date: attributes.date,
      sealed: attributes.sealed ?? 'sealed',
    });
  },
});
