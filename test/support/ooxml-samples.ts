import * as b from '../../src/document/build.ts';
import type { Document } from '../../src/document/model.ts';
import type { FontFace, FontLibrary } from '../../src/fonts/library.ts';
import { certificateLayoutSchema, type CertificateLayout } from '../../src/layout/certificate.ts';
import { gb9704 } from '../../src/layout/gb9704.ts';
import type { RenderContext } from '../../src/render/renderer.ts';

/*
 * Invented documents with everything an office file has to carry. Fonts are not needed to write one: widths
 * are those of full-width and half-width cells.
 */

const cellWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\x20-\x7e·]/.test(character) ? 0.5 : 1), 0);

const noFace: FontFace = { id: 'cells', family: 'cells', bytes: new Uint8Array(), sha256: '' };

/** A library that only measures. */
export const cellFonts: FontLibrary = {
  split: (text) => [{ face: noFace, text }],
  splitName: (text) => [{ face: noFace, text }],
  measure: cellWidth,
  measureName: cellWidth,
  missing: () => [],
  substitutes: [],
  faces: [],
};

const zone = (x: number, y: number, width: number, height: number, rest: object = {}): object => ({
  x,
  y,
  width,
  height,
  role: 'body',
  size: 16,
  minimumSize: 10,
  ...rest,
});

export const certificateLayout: CertificateLayout = certificateLayoutSchema.parse({
  id: 'a4-landscape',
  name: '横版',
  paper: { width: 297, height: 210 },
  border: [
    { x: 10, y: 10, width: 277, height: 190, line: 1.2, colour: '#B8860B' },
    { x: 13, y: 13, width: 271, height: 184, line: 0.4, colour: '#B8860B', radius: 4 },
  ],
  heading: zone(40, 35, 217, 25, {
    role: 'title',
    size: 42,
    align: 'center',
    colour: '#C00000',
    leading: 1.2,
  }),
  recipient: zone(40, 68, 217, 12, { size: 22 }),
  citation: zone(40, 82, 217, 58, { size: 22, indent: 2 }),
  members: zone(40, 140, 217, 18, { role: 'kai', size: 18 }),
  issuers: zone(147, 159, 110, 21, { align: 'center', leading: 1.3, maximumLines: 3 }),
  date: zone(147, 181, 110, 8, { align: 'center' }),
  number: zone(40, 184, 100, 8, { role: 'song', size: 12 }),
  seal: null,
});

export const officeContext: RenderContext = {
  fonts: cellFonts,
  profile: gb9704,
  certificateLayouts: new Map([['a4-landscape', certificateLayout]]),
};

export const projectColumns = [
  b.column('serial', '序号', { content: 'number', widthChars: 3 }),
  b.column('name', '项目名称', { widthChars: 16 }),
  b.column('members', '团队成员', { content: 'names', widthChars: 12 }),
  b.column('score', '得分', { content: 'number', widthChars: 5 }),
  b.column('registered', '报名日期', { content: 'date', widthChars: 7 }),
  b.column('phone', '联系方式', { content: 'code', widthChars: 8, show: 'sheet' }),
  b.column('mark', '备注', { widthChars: 6, show: 'page' }),
];

/** `count` rows with every kind of cell, characters outside the BMP and a text that looks like a formula. */
export function projectTable(
  id: string,
  count: number,
  title: string | null = null,
): ReturnType<typeof b.table> {
  const rows = Array.from({ length: count }, (_, index) => [
    b.numberCell(index + 1),
    index % 2 === 0 ? '𬭎晟智能巡检机器人' : '=HYPERLINK("http://example.com")',
    b.namesCell('阿卜杜拉·买买提', '张𬍛'),
    b.numberCell(`9${index % 10}.50`),
    b.dateCell('2026-07-10'),
    '13800000000',
    b.blankCell('not-applicable'),
  ]);
  return b.table(id, projectColumns, rows, {
    title,
    lead: ['推荐地市：大同市'],
    notes: ['注：得分为去掉一个最高分和一个最低分后的平均分。'],
    sheetName: '获奖名单',
  });
}

/** A red-head notice with every block of one, a landscape annex and an upright one. */
export function sampleNotice(status: 'draft' | 'final' = 'final'): Document {
  const about = b.properties({
    title: '山西省工业和信息化厅关于公布第十一届“创客中国”山西省中小企业创新创业大赛获奖名单的通知',
    number: '晋工信企业字〔2026〕41号',
    issuer: '山西省工业和信息化厅',
    date: '2026-09-22',
    status,
    form: 'file',
    disclosure: 'active',
  });
  return b.document('result-notice', about, noticeBody(about.title), [
    b.annex(
      'winners',
      '第十一届“创客中国”山西省中小企业创新创业大赛获奖名单',
      [projectTable('all', 30)],
      'landscape',
    ),
    b.annex('orgs', '优秀组织单位名单', [
      b.paragraph('下列单位为优秀组织单位。'),
      projectTable('first', 2, '企业组'),
      projectTable('second', 2, '创业组'),
    ]),
  ]);
}

function noticeBody(title: string): Document['body'] {
  const long = '按照《通知》（工信厅企业函〔2026〕41号）要求，经研究，决定公布本届大赛获奖名单。'.repeat(4);
  return [
    b.letterhead('山西省工业和信息化厅文件', '晋工信企业字〔2026〕41号'),
    b.title(title),
    b.addressee('各市工业和信息化局，山西转型综合改革示范区管理委员会：'),
    b.paragraph(long),
    b.heading(1, '获奖情况'),
    b.paragraph('共评出一等奖', b.strong('4'), '项，负责人为', b.name('欧阳𬍛'), '，详见附件1。'),
    b.heading(2, '大赛组成。', '大赛由企业组和创业组组成。'),
    b.heading(3, '报名'),
    b.heading(4, '资格审核'),
    b.list('第一项要求。', '第二项要求。'),
    b.annexList(),
    b.signature('山西省工业和信息化厅', '2026-09-22'),
    b.note('（此件公开发布）'),
    b.imprint('山西省工业和信息化厅', {
      copyTo: ['工业和信息化部中小企业局', '各市人民政府办公室'],
      disclosure: '主动公开',
      printedOn: '2026-09-23',
    }),
  ];
}

/** A letter of recommendation, still a draft. */
export function sampleLetter(): Document {
  const title = '大同市工业和信息化局关于推荐第十一届“创客中国”山西省中小企业创新创业大赛参赛项目的函';
  const about = b.properties({ title, issuer: '大同市工业和信息化局', date: '2026-08-03', form: 'letter' });
  return b.document(
    'recommendation-letter',
    about,
    [
      b.letterhead('大同市工业和信息化局', '同工信函〔2026〕15号'),
      b.title(title),
      b.addressee('山西省工业和信息化厅：'),
      b.paragraph('共推荐项目15个，其中企业组12个、创业组3个。'),
      b.annexList(),
      b.signature('大同市工业和信息化局', '2026-08-03'),
      b.imprint('', { copyTo: ['大同市人民政府办公室'] }),
    ],
    [b.annex('list', '推荐项目名单', [projectTable('recommended', 12)], 'landscape')],
  );
}

const memberNames = ['阿卜杜拉·买买提·吐尔逊江·艾合', '张𬍛', '王伟', '欧阳修文', '赵一', '钱二二', '孙三'];

/** One certificate for each number of members. */
export function sampleCertificates(...memberCounts: readonly number[]): Document {
  const about = b.properties({ title: '获奖证书', date: '2026-09-23', form: 'certificate', status: 'final' });
  return b.document(
    'certificate',
    about,
    memberCounts.map((count) =>
      b.certificate({
        recipient: '测试甲团队：',
        citation: [
          [
            b.text('在第十一届“创客中国”大赛中，你团队参赛项目“智能巡检”荣获'),
            b.strong('创业组一等奖'),
            b.text('。'),
          ],
          [b.text('特发此证，以资鼓励。')],
        ],
        members: memberNames.slice(0, count),
        issuers: [
          '山西省工业和信息化厅',
          '第十一届“创客中国”山西省中小企业创新创业大赛组委会（山西省工业和信息化厅代章）',
        ],
        date: '二〇二六年九月二十三日',
        number: `编号：SXCK2026-C-1-00${count}`,
      }),
    ),
  );
}
