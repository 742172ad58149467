import {
  addressee,
  annex,
  annexList,
  document,
  imprint,
  jointLetterhead,
  letterhead,
  note,
  paragraph,
  properties,
  signature,
  title,
} from '../../../../src/document/build.ts';
import type { Document, Form, Signature } from '../../../../src/document/model.ts';

/*
 * Invented papers, each with one element of an official document as its subject. Bodies, people and numbers are
 * made up.
 */

export const BODIES = [
  '山西省工业和信息化厅',
  '山西省科学技术厅',
  '山西省财政厅',
  '山西省人力资源和社会保障厅',
  '山西省教育厅',
  '山西省农业农村厅',
] as const;

const TEXT =
  '为促进中小企业创新发展，经研究，决定联合举办大赛。请各地高度重视，精心组织，按时完成各项工作，确保大赛顺利进行。';

/** A paper of so many paragraphs with the properties every one has. */
function paper(
  form: Form,
  words: string,
  status: 'draft' | 'final',
  body: Document['body'],
  annexes: Document['annexes'] = [],
) {
  return document('test', properties({ title: words, date: '2026-04-03', status, form }), body, annexes);
}

/** A notice issued by the first `count` bodies. */
export function jointNotice(
  count: number,
  { sealed = 'sealed', status = 'final', form = 'file' }: JointOptions = {},
): Document {
  const [lead, ...others] = BODIES.slice(0, count);
  const words = `${lead ?? ''}等部门关于联合举办中小企业创新创业大赛的通知`;
  const head = jointLetterhead([lead ?? '', ...others], '晋工信企业字〔2026〕41号');
  return paper(form, words, status, [
    form === 'letter' ? { ...head, mark: lead ?? '' } : head,
    title(words),
    addressee('各市工业和信息化局、科学技术局、财政局：'),
    ...[1, 2, 3].map(() => paragraph(TEXT)),
    signature(BODIES.slice(0, count), '2026-04-03', sealed),
    note('（此件公开发布）'),
    imprint('山西省工业和信息化厅办公室', {
      copyTo: ['省委办公厅'],
      disclosure: '主动公开',
      printedOn: '2026-04-03',
    }),
  ]);
}

interface JointOptions {
  readonly sealed?: Signature['sealed'];
  readonly status?: 'draft' | 'final';
  readonly form?: Form;
}

/** A report to a superior with so many 签发人. */
export function reportDocument(signers: readonly string[]): Document {
  const words = '关于大赛组织情况的报告';
  return paper('file', words, 'final', [
    letterhead('大同市工业和信息化局文件', '同工信〔2026〕15号', signers),
    title(words),
    addressee('山西省工业和信息化厅：'),
    paragraph(TEXT),
    signature('大同市工业和信息化局', '2026-12-31'),
    imprint('大同市工业和信息化局办公室', { printedOn: '2026-12-31' }),
  ]);
}

/** A notice to so many bodies that they fill side 1. */
export function widelySentNotice(bodies: number): Document {
  const words = '关于举办中小企业创新创业大赛的通知';
  const to = Array.from({ length: bodies }, (_, index) => `第${index + 1}工业和信息化主管部门`).join('，');
  return paper('file', words, 'final', [
    letterhead('山西省工业和信息化厅文件', '晋工信企业字〔2026〕41号'),
    title(words),
    addressee(`${to}：`),
    ...[1, 2, 3, 4].map(() => paragraph(TEXT)),
    signature('山西省工业和信息化厅', '2026-04-03'),
    imprint('山西省工业和信息化厅办公室', {
      copyTo: ['省委办公厅', '省政府办公厅'],
      printedOn: '2026-04-03',
    }),
  ]);
}

/** A plain paper whose annexes have the given names. */
export function annexedPaper(names: readonly string[]): Document {
  return paper(
    'plain',
    '关于附件的说明',
    'final',
    [title('关于附件的说明'), paragraph(TEXT), annexList(), signature('大同市工业和信息化局', '2026-12-31')],
    names.map((name, index) => annex(`annex-${index + 1}`, name, [paragraph(TEXT)])),
  );
}

/** A plain paper of these blocks. */
export function plainPaper(...body: Document['body']): Document {
  return paper('plain', '关于测试的说明', 'final', body);
}
