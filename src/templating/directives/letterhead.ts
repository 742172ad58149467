import { blocks, defineDirective, listed } from './directive.ts';

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
    joint: {
      zh: '联合机关',
      en: 'joint',
      summary:
        '联合发文的其他机关，主办机关除外，用顿号隔开；各机关一行一个，“文件”排在右侧居中。不写就只印主办机关',
      need: 'optional',
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
  lower: ({ attributes: { mark, joint, number, signers } }) => {
    const others = listed(joint);
    const bodies = [mark.replace(/文件$/, ''), ...others];
    return blocks({
      type: 'letterhead',
      mark,
      number,
      signers: listed(signers),
      ...(others.length === 0 ? {} : { bodies }),
    });
  },
});
