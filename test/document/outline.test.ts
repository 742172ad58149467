import { describe, expect, it } from 'vitest';
import {
  addressee,
  annex,
  annexList,
  blankCell,
  certificate,
  column,
  dateCell,
  document,
  heading,
  imprint,
  letterhead,
  lineBreak,
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
} from '../../src/document/build.ts';
import { outline } from '../../src/document/outline.ts';
import { plainText } from '../../src/document/plain-text.ts';

const winners = table(
  'winners',
  [
    column('name', '项目名称'),
    column('score', '得分', { content: 'number' }),
    column('members', '成员', { content: 'names' }),
    column('phone', '电话', { show: 'sheet' }),
  ],
  [
    ['山药', numberCell('95.5', 2), namesCell('王伟', '李娜'), '0351-1'],
    ['谷子', blankCell('not-applicable'), dateCell('2026-07-10'), blankCell()],
  ],
  { title: '企业组', lead: ['单位：分'], notes: ['注：按排名。'], sheetName: '企业组' },
);

const sample = document(
  'notice',
  properties({ title: '公布', date: '2026-09-23', form: 'file', number: '晋〔2026〕1号', issuer: '厅' }),
  [
    letterhead('厅文件', '晋〔2026〕1号', ['张三', '李四']),
    title('关于|公布'),
    addressee('各市局：'),
    imprint('厅', { copyTo: ['甲', '乙'], printedOn: '2026-09-24', disclosure: '主动公开' }),
    heading(1, '报名。', '分为', strong('两组'), '。'),
    paragraph('获奖的是', name('王伟'), lineBreak(), '等。'),
    list('一', [text('二'), strong('三')]),
    annexList(),
    signature('厅', '2026-09-23'),
    note('（此件公开发布）'),
  ],
  [
    annex('winners', '名单', [winners], 'landscape'),
    annex('c', '证书', [
      certificate({
        recipient: '公司：',
        citation: [[text('在比赛中。')]],
        members: ['王伟', '李娜'],
        issuers: ['厅'],
        date: '二〇二六年九月二十三日',
        number: '编号：1',
      }),
    ]),
  ],
);

describe('outline', () => {
  it('shows every block a line, with what will be computed', () => {
    expect(outline(sample)).toBe(`document notice (file, draft, none, 2026-09-23, 晋〔2026〕1号, 厅) 公布
letterhead 厅文件 [number: 晋〔2026〕1号] [signers: 张三, 李四]
title 关于 | 公布
addressee 各市局：
imprint 厅 [printed: 2026-09-24] [disclosure: 主动公开] [copy to: 甲, 乙]
heading 1 一、报名。 || 分为**两组**。
paragraph 获奖的是<王伟>⏎等。
list
  1. 一
  2. 二**三**
annex-list 附件：1. 名单
annex-list 2. 证书
signature sealed 2026-09-23 厅
note （此件公开发布）
annex 附件1 #winners landscape 名单
  table #winners sheet=企业组 [title: 企业组]
    lead 单位：分
    项目名称:text | 得分:number | 成员:names | 电话:text@sheet
    山药 | 95.5{2} | <王伟><李娜> | 0351-1
    谷子 | (not-applicable) | 2026-07-10 | (none)
    note 注：按排名。
annex 附件2 #c portrait 证书
  certificate 获奖证书 [layout: a4-landscape] [number: 编号：1]
    recipient 公司：
    citation 在比赛中。
    members 团队核心成员： <王伟> <李娜>
    issuers 厅
    date 二〇二六年九月二十三日
`);
  });
});

describe('plain text', () => {
  // Order of domain §1.3 with 版记 on the last side (§1.9); columns for the sheet only stay away.
  it('has all printed words in reading order', () => {
    expect(plainText(sample).split('\n')).toEqual([
      '厅文件',
      '晋〔2026〕1号',
      '签发人：张三　李四',
      '关于公布',
      '各市局：',
      '一、报名。分为两组。',
      '获奖的是王伟',
      '等。',
      '1.一',
      '2.二三',
      '附件：1. 名单',
      '2. 证书',
      '厅',
      '2026年9月23日',
      '（此件公开发布）',
      '附件1',
      '名单',
      '企业组',
      '单位：分',
      '项目名称\t得分\t成员',
      '山药\t95.50\t王伟、李娜',
      '谷子\t—\t2026-07-10',
      '注：按排名。',
      '附件2',
      '证书',
      '获奖证书',
      '公司：',
      '在比赛中。',
      '团队核心成员：王伟　李娜',
      '厅',
      '二〇二六年九月二十三日',
      '编号：1',
      '抄送：甲，乙。',
      '公开类型：主动公开',
      '厅',
      '2026年9月24日印发',
      '',
    ]);
  });

  // domain §1.12: a letter's imprint has 抄送 only.
  it('leaves unit and date out of the imprint of a letter', () => {
    const letter = document('letter', properties({ title: '函', date: '2026-08-05', form: 'letter' }), [
      imprint('局', { copyTo: ['甲'], printedOn: '2026-08-05' }),
    ]);
    expect(plainText(letter)).toBe('抄送：甲。\n');
  });
});
