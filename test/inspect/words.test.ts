import { describe, expect, it } from 'vitest';
import { gf05 } from '../../src/inspect/checks/gf05.ts';
import { gf06 } from '../../src/inspect/checks/gf06.ts';
import { gf08 } from '../../src/inspect/checks/gf08.ts';
import { gf09 } from '../../src/inspect/checks/gf09.ts';
import { gf10 } from '../../src/inspect/checks/gf10.ts';
import { gf15 } from '../../src/inspect/checks/gf15.ts';
import { gf16 } from '../../src/inspect/checks/gf16.ts';
import { gf18 } from '../../src/inspect/checks/gf18.ts';
import { gf20 } from '../../src/inspect/checks/gf20.ts';
import { compareWithRecord } from '../../src/inspect/words/compare-record.ts';
import { annex, bodyOf, codes, emptyDocx, paper, paragraph, part, tableText, told } from './support-words.ts';

// Every wrong and right example is domain §1's, of the clause named.

describe('发文字号 (GF05, §1.3 row 5)', () => {
  const numbered = (number: string) => paper({ number: part(number) });

  it('passes as 代字〔年〕序号', () => {
    expect(gf05.run(numbered('晋工信企业字〔2026〕41号')).status).toBe('passed');
    expect(gf05.run(numbered(' 试工信函〔2026〕14号 ')).status).toBe('passed');
  });

  it.each([
    '晋工信企业字[2026]41号',
    '晋工信企业字（2026）41号',
    '晋工信企业字(2026)41号',
    '晋工信企业字【2026】41号',
    '晋工信企业字〔2026〕第41号',
    '晋工信企业字〔2026〕041号',
    '晋工信企业字〔2026〕41',
    '晋工信企业字〔２０２６〕41号',
    '晋工信企业字〔2026〕 41号',
    '晋工信企业字2026年41号',
  ])('is told with what it should be: %s', (number) => {
    const [sentence] = told(gf05, numbered(number));
    expect(sentence).toContain('请改为“晋工信企业字〔2026〕41号”');
  });

  it('is missed on a 文件, not on a list without a head', () => {
    expect(codes(gf05, paper({ form: 'file' }))).toEqual(['inspect-number-missing']);
    expect(gf05.run(paper({ form: 'plain' })).status).toBe('not-applicable');
  });

  it('has a year of four digits', () => {
    expect(codes(gf05, numbered('晋工信企业字〔26〕41号'))).toEqual(['inspect-number-form']);
  });
});

describe('title (GF06, §1.4)', () => {
  const titled = (...lines: readonly string[]) =>
    paper({ title: lines.map((line, index) => part(line, index + 1)) });

  it('passes in the rhombus 10/17/13 of the golden case', () => {
    const subject = titled(
      '山西省工业和信息化厅',
      '关于举办第十一届“创客中国”山西省',
      '中小企业创新创业大赛的通知',
    );
    expect(gf06.run(subject).problems).toEqual([]);
    expect(gf06.run(subject).measurements.map(({ measured }) => measured)).toEqual(['10', '17', '13']);
  });

  it('overflows where the seed breaks it: a middle line of 21', () => {
    const subject = titled(
      '山西省工业和信息化厅关于举办',
      '第十一届“创客中国”山西省中小企业创新创业',
      '大赛的通知',
    );
    expect(codes(gf06, subject)).toContain('inspect-title-line-long');
  });

  it('may not be an hourglass or a rectangle', () => {
    expect(told(gf06, titled('关于印发《山西省中小企业', '创新创业', '大赛实施方案》的通知'))[0]).toContain(
      '沙漏',
    );
    expect(told(gf06, titled('山西省工业和信息化厅', '大赛组织工作的通知书'))[0]).toContain('长方形');
  });

  it('keeps words, numbers and short names whole', () => {
    expect(told(gf06, titled('关于举办第十', '一届创新创业大赛的通知'))[0]).toContain('第十一届');
    expect(told(gf06, titled('关于举办“创客', '中国”创新创业大赛的通知'))[0]).toContain(
      '“创客中国”'.replaceAll(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’')),
    );
    expect(codes(gf06, titled('关于举办中小企', '业创新创业大赛的通知'))).toContain(
      'inspect-title-word-broken',
    );
  });

  it('has no line that begins with 的 or ends with 关于', () => {
    expect(codes(gf06, titled('山西省工业和信息化厅关于', '举办第十一届创新创业大赛的通知'))).toContain(
      'inspect-title-line-edge',
    );
    expect(codes(gf06, titled('关于举办第十一届创新创业大赛', '的通知'))).toEqual([
      'inspect-title-line-edge',
      'inspect-title-tail',
    ]);
  });

  it('is left to Word where it is long and has no breaks', () => {
    const title = [part('山西省工业和信息化厅关于举办第十一届“创客中国”山西省中小企业创新创业大赛的通知')];
    expect(codes(gf06, paper({ title }, { reading: emptyDocx }))).toEqual(['inspect-title-unbroken']);
  });
});

describe('numbers of headings (GF08, §1.5)', () => {
  it('pass in four levels, run-in ones too, each level counted anew', () => {
    const subject = bodyOf(
      '一、总体要求',
      '（一）大赛组成。大赛由初赛和决赛组成。',
      '1.企业组',
      '（1）初创企业',
      '（2）成长企业',
      '2.创业组',
      '（二）赛事安排',
      '1.初赛',
      '二、有关要求',
      '（一）加强领导',
    );
    expect(gf08.run(subject).problems).toEqual([]);
  });

  it('pass with 一、 and 1. alone', () => {
    expect(codes(gf08, bodyOf('一、要求', '1.报名', '2.审核', '二、联系', '1.电话'))).toEqual([]);
  });

  it.each([
    ['1、报名', '1.'],
    ['１.报名', '1.'],
    ['1．报名', '1.'],
    ['（一）、报名', '（一）'],
    ['(一)报名', '（一）'],
    ['(1)报名', '（1）'],
    ['1）报名', '1.'],
    ['一.报名', '一、'],
    ['第一、报名', '第一，'],
    ['一是、报名', '一是'],
  ])('are told where malformed: %s', (text, proposal) => {
    expect(told(gf08, bodyOf(text))[0]).toContain(`应为“${proposal}”`);
  });

  it('are told where one is missing, with the one expected, once a gap', () => {
    const found = told(gf08, bodyOf('一、甲', '三、乙', '四、丙'));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('“三、”，按顺序应为“二、”');
  });

  it('are told where used twice', () => {
    expect(codes(gf08, bodyOf('一、甲', '二、乙', '二、丙'))).toEqual(['inspect-heading-repeated']);
  });

  it('are told where a level is left out or a fifth begins', () => {
    expect(codes(gf08, bodyOf('一、甲', '（一）乙', '（1）丙'))).toEqual(['inspect-heading-level-skipped']);
    expect(codes(gf08, bodyOf('①甲'))).toEqual(['inspect-heading-fifth-level']);
  });

  it('are not read from series, decimals, 一是, tables and a new list', () => {
    expect(
      codes(
        gf08,
        bodyOf('一、二等奖由省里颁发。', '一是加强领导；二是落实责任。', '1.5亿元已到位。', '2026年7月起。'),
      ),
    ).toEqual([]);
    expect(codes(gf08, paper({ body: [tableText('3、项目'), tableText('3、项目')] }))).toEqual([]);
    expect(codes(gf08, bodyOf('1.甲', '2.乙', '材料如下：', '1.丙', '2.丁'))).toEqual([]);
    expect(codes(gf08, bodyOf('注：1.甲', '2.乙'))).toEqual([]);
  });

  it('begin anew in each annex', () => {
    const annexes = [annex('附件1', '方案', '一、甲', '二、乙'), annex('附件2', '名单', '一、丙')];
    expect(codes(gf08, paper({ body: [paragraph('一、丁')], annexes }))).toEqual([]);
    const gap = [annex('附件', '方案', '二、乙')];
    expect(codes(gf08, paper({ annexes: gap }))).toEqual(['inspect-heading-gap']);
  });
});

describe('附件说明 and annexes (GF09, §1.6, §1.8)', () => {
  const item = (number: number | null, name: string) => ({ number, name, lines: [part(name)] });
  const body = [paragraph('现通知如下。')];

  it('pass where number and title agree to the character', () => {
    const annexList = [item(1, '大赛流程图'), item(2, '项目名单')];
    const annexes = [annex('附件1', '大赛流程图'), annex('附件2', '项目名单')];
    expect(codes(gf09, paper({ body, annexList, annexes }))).toEqual([]);
    expect(
      codes(gf09, paper({ body, annexList: [item(null, '名单')], annexes: [annex('附件', '名单')] })),
    ).toEqual([]);
  });

  it('differ in the seed: 大赛 in the list, 比赛 on the page (A06)', () => {
    const annexList = [item(null, '“创客中国”大赛项目表')];
    const [sentence] = told(
      gf09,
      paper({ body, annexList, annexes: [annex('附件', '“创客中国”比赛项目表')] }),
    );
    expect(sentence).toContain('附件说明是“‘创客中国’大赛项目表”，附件标题是“‘创客中国’比赛项目表”');
  });

  it('are told where a mark follows the name, an annex is missing or not listed', () => {
    const annexes = [annex('附件', '名单')];
    expect(codes(gf09, paper({ body, annexList: [item(null, '名单。')], annexes }))).toEqual([
      'inspect-annex-title-differs',
    ]);
    expect(codes(gf09, paper({ body, annexList: [item(null, '名单')] }))).toEqual(['inspect-annex-absent']);
    expect(codes(gf09, paper({ body, annexes }))).toEqual(['inspect-annex-unlisted']);
  });

  it('are told where marks or numbers are not as §1.8 has them', () => {
    const wrong = { ...annex('附件1', '名单'), mark: part('附件 1：') };
    const annexList = [item(1, '名单'), item(2, '方案')];
    expect(codes(gf09, paper({ body, annexList, annexes: [wrong, annex('附件3', '方案')] }))).toEqual([
      'inspect-annex-number',
      'inspect-annex-mark-form',
    ]);
    expect(
      codes(gf09, paper({ body, annexList: [item(1, '名单')], annexes: [annex('附件1', '名单')] })),
    ).toEqual(['inspect-annex-list-number']);
  });

  it('do not concern an annex sent by itself', () => {
    const alone = annex('晋工信企业字〔2026〕41号附件4', '项目名单');
    expect(gf09.run(paper({ form: 'plain', annexes: [alone] })).status).toBe('not-applicable');
  });
});

describe('dates (GF10, §1.16)', () => {
  const dated = (date: string, printedOn?: string) =>
    paper({
      date: part(date),
      imprint:
        printedOn === undefined
          ? null
          : {
              sendTo: null,
              copyTo: null,
              disclosure: null,
              printUnit: null,
              printedOn: part(printedOn),
              lines: [part(printedOn)],
            },
    });
  const inBody = (text: string, inTable = false) =>
    paper({ date: part('2026年4月3日'), body: [inTable ? tableText(text) : paragraph(text)] });

  it('pass as 2026年4月3日, printed the same day or later', () => {
    expect(codes(gf10, dated('2026年4月3日', '2026年4月3日印发'))).toEqual([]);
    expect(codes(gf10, inBody('2026年7月10日前，满18年3个月，近10年5月均值，7月—9月，8∶2月'))).toEqual([]);
  });

  it.each([
    ['2026年07月10日', '2026年7月10日'],
    ['2026年7月05日', '2026年7月5日'],
    ['26年7月10日', '2026年7月10日'],
    ['2026-07-10', '2026年7月10日'],
    ['2026.7.10', '2026年7月10日'],
    ['2026年7-8月', '7月—8月'],
    ['7月1日-5日', '1日—5日'],
  ])('are told with what they should be: %s', (date, proposal) => {
    expect(told(gf10, inBody(`截止时间为${date}。`))[0]).toContain(`请改为“${proposal}”`);
  });

  it('may be 2026-07-10 in a table only', () => {
    expect(codes(gf10, inBody('2026-07-10', true))).toEqual([]);
  });

  it('are told where no calendar has them', () => {
    expect(told(gf10, inBody('2026年2月30日'))[0]).toContain('不存在');
  });

  it('are not read from addresses and telephone numbers', () => {
    expect(codes(gf10, inBody('见www.example.com/2026/07/10，电话0351-2026071，版本v2026.7.10'))).toEqual([]);
  });

  it('of the paper may not be Chinese numerals, missing, open or later than the printing', () => {
    expect(codes(gf10, dated('二〇二六年四月三日'))).toEqual(['inspect-signing-date-form']);
    expect(codes(gf10, dated('2026 年 4 月 3 日'))).toEqual(['inspect-signing-date-form']);
    expect(codes(gf10, dated('　　年　月　日'))).toEqual(['inspect-date-missing']);
    expect(codes(gf10, paper({}))).toEqual(['inspect-date-missing']);
    expect(codes(gf10, dated('2026年4月4日', '2026年4月3日印发'))).toEqual(['inspect-date-after-printing']);
    // §1.16: certificates customarily use Chinese numerals.
    expect(codes(gf10, paper({ form: 'plain', date: part('二〇二六年九月十日') }))).toEqual([]);
  });
});

describe('line ends (GF15, §1.15)', () => {
  const wrapped = (...lines: readonly string[]) => paper({ body: [paragraph(...lines)] });

  it.each([
    '。',
    '，',
    '、',
    '；',
    '：',
    '？',
    '！',
    '）',
    '】',
    '〕',
    '》',
    '〉',
    '”',
    '’',
    '』',
    '」',
    '～',
    '·',
  ])('a line may not begin with %s', (mark) => {
    expect(codes(gf15, wrapped('按照通知要求', `${mark}报名参加`))).toEqual(['inspect-line-start']);
  });

  it.each(['（', '【', '〔', '《', '〈', '“', '‘', '『', '「', '/'])('a line may not end with %s', (mark) => {
    expect(codes(gf15, wrapped(`按照通知${mark}`, '报名参加'))).toEqual(['inspect-line-end']);
  });

  it.each([
    ['推荐项目共5', '个'],
    ['奖金30', '万元'],
    ['国内50', '0强企业'],
    ['自2026', '年起'],
    ['2026年7', '月10日'],
  ])('numbers keep their units: %s|%s', (line, next) => {
    expect(codes(gf15, wrapped(line, next))).toEqual(['inspect-group-split']);
  });

  it('a dash or ellipsis is not parted', () => {
    expect(codes(gf15, wrapped('有关事项—', '—报名'))).toContain('inspect-group-split');
    expect(codes(gf15, wrapped('有关事项…', '…等'))).toEqual(['inspect-group-split']);
    expect(codes(gf15, wrapped('有关事项', '——报名'))).toEqual([]);
  });

  it('the last line may end with anything, 附件1 is no number, an address may end after a slash', () => {
    expect(codes(gf15, wrapped('见附件1', '名单'))).toEqual([]);
    expect(codes(gf15, wrapped('大赛官网http://www.example.com/', 'index'))).toEqual([]);
    expect(codes(gf15, wrapped('以上共5'))).toEqual([]);
  });

  it('cannot be seen in a DOCX, which says so', () => {
    const outcome = gf15.run(paper({}, { reading: emptyDocx }));
    expect(outcome.status).toBe('not-measured');
    expect(outcome.reason?.zh).toContain('PDF');
  });
});

describe('widths and spaces (GF16, §1.15)', () => {
  it.each([
    ['请各市认真组织,按时报送。', ',', '，'],
    ['联系电话:0351-0000001', ':', '：'],
    ['工作要求;', ';', '；'],
    ['大赛圆满结束.', '.', '。'],
    ['山西省(虚构)举办', '(虚构)', '（虚构）'],
    ['举办"创客中国"大赛', '"创客中国"', '“创客中国”'],
    ['共１２家', '１２', '12'],
    ['ＡＩ技术', 'ＡＩ', 'AI'],
  ])('are told: %s', (text, found, proposal) => {
    const [sentence = ''] = told(gf16, bodyOf(text)).map((words) =>
      words.replaceAll('‘', '“').replaceAll('’', '”'),
    );
    expect(sentence).toContain(`“${found}”`);
    expect(sentence).toContain(`“${proposal}”`);
  });

  it('leaves numbers, times, addresses, Latin words and right Chinese alone', () => {
    const subject = bodyOf(
      '1. 报名时间为9:00，金额1,280元，比例3:2，增长12.3%。',
      '官网（https://www.example.com/a,b;c?d=1）和邮箱sx-ds@example.com。',
      'AI+坑口电厂、3D打印、“创客中国”（以下简称大赛）：山西·太原。',
      '张　伟、王　芳',
    );
    expect(codes(gf16, subject)).toEqual([]);
  });

  it('counts spaces in place of indents and tells the first', () => {
    const [sentence, ...others] = told(
      gf16,
      bodyOf('　　各市工业和信息化局', '　　现通知如下', '单位      日期'),
    );
    expect(others).toEqual([]);
    expect(sentence).toContain('有3处');
    expect(sentence).toContain('␣␣各市');
  });

  it('leaves names in tables as they were registered', () => {
    expect(codes(gf16, paper({ body: [tableText('创客(山西)科技有限公司')] }))).toEqual([]);
  });
});

describe('placeholders (GF18)', () => {
  it.each([
    '联系人：XX',
    '××市推荐',
    '地点待定。',
    'TODO：补充',
    '　　年　　月　　日',
    '金额______元',
    '【】项目',
    '地点【待填】',
    '（待定）',
  ])('are told: %s', (text) => {
    expect(codes(gf18, bodyOf(text))).toEqual(['inspect-placeholder']);
  });

  it('are no credit code, no 期待定于, no form to be filled in by hand', () => {
    expect(codes(gf18, bodyOf('信用代码91140100MA0KXXXX3X', '期待定于明年', '【重要】请按时报送'))).toEqual(
      [],
    );
    const form = annex('附件', '报名表', '填表日期：　　年　　月　　日', '签字：________');
    expect(codes(gf18, paper({ annexes: [form] }))).toEqual([]);
  });

  it('are told with their place', () => {
    const subject = paper({
      body: [
        {
          ...paragraph('现将事项通知如下', '地点待定，请查收'),
          lines: [part('现将事项通知如下', 4, 3), part('地点待定，请查收', 5, 3)],
        },
      ],
    });
    expect(gf18.run(subject).problems[0]?.place).toEqual({ file: '通知.pdf', sheet: '第3页', row: 5 });
  });
});

describe('the record (GF20)', () => {
  const wanted = '关于举办大赛的通知\n序号\t名称\n1\t甲项目\n2\t乙项目\n特此通知。\n';

  it('agrees whatever the lines, across cells and with the head repeated', () => {
    expect(
      compareWithRecord('关于举办大赛的通知序号名称1甲项目序号名称2乙项目特此通知。', wanted),
    ).toBeNull();
    expect(compareWithRecord('关于举办大赛的通知序号名称12甲项乙项目目特此通知。', wanted)).toBeNull();
  });

  it('is told where it differs, lacks words or is longer', () => {
    expect(compareWithRecord('关于举办比赛的通知', wanted)).toEqual({
      found: '关于举办比赛的通知',
      wanted: '关于举办大赛的通知',
    });
    expect(compareWithRecord('关于举办大赛的通知序号名称1甲项目2丙项目特此通知。', wanted)).toEqual({
      found: '丙',
      wanted: '乙',
    });
    expect(compareWithRecord('特此通知。草稿', '特此通知。')).toEqual({ found: '草稿', wanted: '' });
  });

  it('without one is not compared', () => {
    expect(gf20.run(paper({})).status).toBe('not-applicable');
  });
});
