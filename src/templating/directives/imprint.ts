import { blocks, defineDirective } from './directive.ts';

export const imprintDirective = defineDirective({
  name: { zh: '版记', en: 'imprint' },
  form: 'leaf',
  where: 'body',
  summary: '最后一面下端的抄送机关、印发机关和印发日期；信函只印抄送',
  label: null,
  attributes: {
    copyTo: {
      zh: '抄送',
      en: 'copy-to',
      summary: '抄送机关，用逗号隔开；末尾的句号自动加',
      need: 'optional',
      content: 'text',
    },
    disclosure: {
      zh: '公开类型',
      en: 'disclosure',
      summary: '例如“主动公开”',
      need: 'optional',
      content: 'text',
    },
    printUnit: { zh: '印发机关', en: 'print-unit', summary: '印发机关', need: 'optional', content: 'text' },
    printedOn: { zh: '印发日期', en: 'printed-on', summary: '印发日期', need: 'optional', content: 'date' },
  },
  example:
    '::版记{抄送="省委办公厅，省人大常委会办公厅" 公开类型="主动公开" 印发机关="山西省工业和信息化厅" 印发日期="2026-09-24"}',
  lower: ({ attributes }) =>
    blocks({
      type: 'imprint',
      copyTo: (attributes.copyTo ?? '')
        .replace(/。$/, '')
        .split(/[，,；;]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      disclosure: attributes.disclosure,
      printUnit: attributes.printUnit ?? '',
      printedOn: attributes.printedOn,
    }),
});
