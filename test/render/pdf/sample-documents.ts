import {
  addressee,
  annex,
  annexList,
  blankCell,
  certificate,
  column,
  document,
  heading,
  imprint,
  letterhead,
  list,
  name,
  namesCell,
  note,
  numberCell,
  paragraph,
  properties,
  signature,
  strong,
  table,
  text,
  title,
} from '../../../src/document/build.ts';
import type { Cell, Document, Table } from '../../../src/document/model.ts';

/*
 * Invented documents of every form, long enough to show what happens at the foot of a side. Every person
 * and company in them is made up.
 */

const COMPETITION = '第十一届“创客中国”山西省中小企业创新创业大赛';

const LONG =
  '为深入贯彻落实党中央、国务院关于促进中小企业高质量发展的决策部署，持续提升中小企业创新能力和专业化水平，' +
  '加强原始创新和关键核心技术攻关，推动科技创新和产业创新深度融合，促进全省中小企业专精特新发展，' +
  '按照《关于举办第十一届“创客中国”中小企业创新创业大赛的通知》（信中〔2026〕8号）要求，我厅会同有关部门联合举办了' +
  `${COMPETITION}（以下简称大赛）。大赛自2026年4月启动，共有667个项目报名，经初赛、复赛、省级决赛和总决赛，共评出获奖项目60个。`;

/** A red-head notice with headings of all levels, three annexes and an imprint. */
export function noticeDocument(status: 'draft' | 'final' = 'final', sections = 3): Document {
  return document(
    'result-notice',
    properties({
      title: `山西省工业和信息化厅关于公布${COMPETITION}获奖名单的通知`,
      number: '晋工信企业字〔2026〕88号',
      issuer: '山西省工业和信息化厅',
      date: '2026-09-22',
      status,
      disclosure: 'active',
      form: 'file',
    }),
    [
      letterhead('山西省工业和信息化厅文件', '晋工信企业字〔2026〕88号'),
      title('山西省工业和信息化厅|关于公布第十一届“创客中国”山西省|中小企业创新创业大赛获奖名单的通知'),
      addressee('各市工业和信息化局，山西转型综合改革示范区管理委员会：'),
      paragraph(LONG),
      ...Array.from({ length: sections }, (_, index) => [
        heading(1, `获奖情况${index + 1}`),
        heading(2, '企业组。', `企业组共评出一等奖3个、二等奖6个、三等奖11个、优胜奖28个，${LONG}`),
        heading(2, '创业组获奖情况'),
        paragraph(
          '创业组团队负责人',
          name('𠮷永镕'),
          '、',
          name('阿卜杜拉·买买提'),
          '等同志表现突出。',
          strong('请各市认真总结经验。'),
        ),
        heading(3, '奖金发放'),
        heading(4, '按名次发放'),
        list('奖金发放至项目单位账户。', '同一项目当年已获其他省级赛事奖金的，不重复发放。'),
      ]).flat(),
      annexList(),
      signature('山西省工业和信息化厅', '2026-09-22'),
      note('（此件公开发布）'),
      imprint('山西省工业和信息化厅办公室', {
        copyTo: [
          '工业和信息化部网络安全产业发展中心',
          '省科技厅',
          '省财政厅',
          '省人社厅',
          '省民营经济发展局',
        ],
        disclosure: '主动公开',
        printedOn: '2026-09-22',
      }),
    ],
    [
      annex('winners', `${COMPETITION}获奖名单`, [winnersTable(40)]),
      annex('orgs', '优秀组织单位名单', [
        heading(1, '最佳组织单位奖'),
        paragraph('太原市工业和信息化局'),
        heading(1, '先进组织单位奖'),
        paragraph('大同市工业和信息化局、长治市工业和信息化局'),
      ]),
      annex('projects', '推荐项目名单', [projectsTable(30)], 'landscape'),
    ],
  );
}

/** A city's letter of recommendation. */
export function letterDocument(): Document {
  return document(
    'recommendation',
    properties({
      title: `大同市工业和信息化局关于推荐${COMPETITION}参赛项目的函`,
      number: '同工信函〔2026〕15号',
      issuer: '大同市工业和信息化局',
      date: '2026-08-04',
      status: 'final',
      form: 'letter',
    }),
    [
      letterhead('大同市工业和信息化局', '同工信函〔2026〕15号'),
      title('大同市工业和信息化局关于推荐第十一届“创客中国”山西省中小企业创新创业大赛参赛项目的函'),
      addressee('山西省工业和信息化厅：'),
      paragraph(LONG),
      paragraph('我市共推荐项目15个，其中企业组12个、创业组3个，名单见附件。'),
      paragraph('特此函达。'),
      annexList(),
      signature('大同市工业和信息化局', '2026-12-31'),
      note('（联系人：王小明，电话：0352-0000001）'),
      imprint('大同市工业和信息化局', { copyTo: ['市财政局'] }),
    ],
    [annex('projects', `${COMPETITION}推荐项目名单`, [projectsTable(15)], 'landscape')],
  );
}

/** A list without red head: paragraphs, two tables, unsealed signature. */
export function plainDocument(rows = 60): Document {
  return document(
    'public-list',
    properties({
      title: `关于${COMPETITION}拟获奖项目的公示`,
      date: '2026-09-16',
      issuer: '山西省工业和信息化厅',
    }),
    [
      title(`关于${COMPETITION}拟获奖项目的公示`),
      paragraph(LONG),
      winnersTable(rows),
      paragraph('公示期5个工作日（2026年9月16日—9月21日）。'),
      signature('大同市工业和信息化局', '2026-12-31', 'unsealed'),
    ],
  );
}

/** A table with every kind of cell and a column for sheets only. */
export function winnersTable(rows: number): Table {
  return table(
    'winners',
    [
      column('serial', '序号', { content: 'number', widthChars: 3 }),
      column('name', '项目名称', { widthChars: 14 }),
      column('unit', '参赛单位（团队）', { widthChars: 12 }),
      column('members', '团队核心成员', { content: 'names', widthChars: 8 }),
      column('award', '奖项', { content: 'choice', widthChars: 4 }),
      column('score', '得分', { content: 'number', widthChars: 4 }),
      column('secret', '内部编号', { show: 'sheet' }),
    ],
    Array.from({ length: rows }, (_, index): readonly (string | Cell)[] => [
      numberCell(index + 1),
      index % 7 === 3
        ? '面向煤矿井下的多模态智能巡检机器人及其边缘计算平台研发与产业化（二期）'
        : '高纯石墨负极材料制备',
      index % 5 === 2 ? '山西转型综合改革示范区晋创智能科技（集团）有限公司' : '大同市云冈新材料有限公司',
      index % 4 === 0 ? namesCell('张伟', '𠮷永镕', '阿卜杜拉·买买提') : blankCell('not-applicable'),
      index < 4 ? '一等奖' : '优胜奖',
      numberCell(index === 0 ? '100.00' : `${95 - (index % 30)}.${index % 10}5`, 2),
      `内部${index}`,
    ]),
    { notes: ['注：同一奖项内按得分由高到低排列。'], sheetName: '获奖名单' },
  );
}

/** The seven columns of a recommendation list. */
export function projectsTable(rows: number): Table {
  return table(
    'projects',
    [
      column('name', '项目名称', { widthChars: 17 }),
      column('unit', '企业（创客）名称', { widthChars: 15 }),
      column('group', '组别（企业组/创业组）', { content: 'choice', widthChars: 6 }),
      column('sme', '是否属于专精特新企业', { content: 'choice', widthChars: 6 }),
      column('contact', '联系人', { content: 'names', widthChars: 5 }),
      column('phone', '联系方式', { content: 'code', widthChars: 8 }),
      column('head', '法人（创客填写）', { content: 'names', widthChars: 6 }),
    ],
    Array.from({ length: rows }, (_, index) => [
      `低空物流无人机自主起降系统${index + 1}`,
      '大同市云冈低空经济发展有限公司',
      index < 12 ? '企业组' : '创业组',
      index % 2 === 0 ? '是' : blankCell('not-applicable'),
      namesCell('李娜'),
      '13800001234',
      namesCell('欧阳明月'),
    ]),
    { lead: ['推荐地市：大同市'], notes: ['注：请将此表于8月5日前报送至sxcxcy-ds@example.com。'] },
  );
}

const NAMES = ['张伟', '𠮷永镕', '阿卜杜热西提·买买提吐尔逊江', '欧阳明月', '李娜', '王小明', '赵赟'];

/** Certificates with 0 to 7 members; the last has the longest names and citation. */
export function certificatesDocument(status: 'draft' | 'final' = 'final'): Document {
  const award = (project: string, level: string) => [
    [text(`在${COMPETITION}中，你单位参赛项目“${project}”荣获企业组`), strong(level), text('。')],
    [text('特发此证，以资鼓励。')],
  ];
  return document(
    'certificate',
    properties({
      title: `${COMPETITION}获奖证书`,
      date: '2026-09-23',
      issuer: '山西省工业和信息化厅',
      form: 'certificate',
      status,
    }),
    Array.from({ length: 8 }, (_, members) =>
      certificate({
        recipient:
          members === 7
            ? '山西转型综合改革示范区晋创智能装备科技（集团）股份有限公司：'
            : '大同市云冈新材料有限公司：',
        citation: award(
          members === 7
            ? '面向煤矿井下复杂环境的多模态感知智能巡检机器人及其边缘计算平台研发与产业化应用示范'
            : '高纯石墨负极材料制备',
          '一等奖',
        ),
        members: NAMES.slice(0, members),
        issuers: [
          '山西省工业和信息化厅',
          '第十一届“创客中国”山西省中小企业创新创业大赛组委会（山西省工业和信息化厅代章）',
        ],
        date: '二〇二六年九月二十三日',
        number: `编号：SXCK2026-Q-1-00${members + 1}`,
      }),
    ),
  );
}
