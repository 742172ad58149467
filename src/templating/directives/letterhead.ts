import { blocks, defineDirective } from './directive.ts';

export const letterheadDirective = defineDirective({
  name: { zh: '版头', en: 'letterhead' },
  form: 'leaf',
  where: 'body',
  summary: '红色发文机关标志、发文字号；上行文还有签发人',
  label: null,
  attributes: {
    mark: {
      zh: '机关',
      en: 'mark',
      summary: '发文机关标志，例如“山西省工业和信息化厅文件”；信函只写机关名称',
      need: 'required',
      content: 'text',
    },
    number: {
      zh: '文号',
      en: 'number',
      summary: '发文字号；不写就不印',
      need: 'optional',
      content: 'text',
    },
    signers: {
      zh: '签发人',
      en: 'signers',
      summary: '签发人，几个人用顿号隔开；只有上行文要写',
      need: 'optional',
      content: 'text',
    },
  },
  example: '::版头{机关="山西省工业和信息化厅文件" 文号="晋工信企业字〔2026〕41号"}',
  lower: ({ attributes }) =>
    blocks({
      type: 'letterhead',
      mark: attributes.mark,
      number: attributes.number,
      signers: (attributes.signers ?? '').split(/[、，,\s]+/).filter((signer) => signer !== ''),
    }),
});
