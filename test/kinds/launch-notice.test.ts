import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatCell } from '../../src/document/format-cell.ts';
import type { Document, FlowChart, Table } from '../../src/document/model.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { launchNotice } from '../../src/kinds/launch-notice/kind.ts';
import type { Competition } from '../../src/records/competition.ts';
import type { Launch } from '../../src/records/settings/launch.ts';
import { wordsOf } from '../../src/problems/problem.ts';
import { compose } from '../../src/templating/compose.ts';
import { readTemplate } from '../../src/templating/front-matter.ts';
import { jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';
import { competition, competitionWith, sampleContext } from './sample-context.ts';

/*
 * The launch notice of the sample against the notice it was made from (samples/shanxi-2026/notice.txt): the
 * same text, but for the notice's own defects (A01–A45 of the specification), each mended by a substitution
 * below that must really occur. White space is no part of the comparison (A15, A17, A22).
 */

/** One mended defect: `from` stands in the notice as often as `times` says (once by default). */
interface Mended {
  readonly defect: string;
  readonly from: string;
  readonly to: string;
  readonly times?: number;
}

const text: readonly Mended[] = [
  // 主送: full names, the same as in every other paper of the competition.
  {
    defect: 'A27',
    from: '各市工信局、山西转型综改示范区管委会：',
    to: '各市工业和信息化局，山西转型综合改革示范区管理委员会：',
  },
  // A short name that is used: the text says 大赛 throughout.
  { defect: 'A28', from: '（以下简称创客大赛）', to: '（以下简称大赛）' },
  { defect: 'A04', from: '为我省中小企业和创客提供', to: '为我省中小企业和创客团队提供' },
  {
    defect: 'A04, A11',
    from: '一批优秀项目，企业及创业团队，',
    to: '一批优秀项目、企业及创客团队，',
  },
  { defect: 'A11', from: '新产品，新技术，新模式和新业态', to: '新产品、新技术、新模式和新业态' },
  { defect: 'A42', from: '此外国家还举办了17场', to: '此外，国家还举办17场' },
  { defect: 'A16', from: '<http://www.cnmaker.org.cn>', to: 'www.cnmaker.org.cn' },
  {
    defect: 'A39',
    from: '截止日期为2026年7月10日。有意愿',
    to: '截止日期为2026年7月10日（含当日）。有意愿',
  },
  { defect: 'A04', from: '有意愿参加专题赛的企业和团队，', to: '有意愿参加专题赛的企业和创客团队，' },
  { defect: 'A14', from: '(一)重视', to: '（一）重视' },
  { defect: 'A14', from: '(二)严格', to: '（二）严格' },
  { defect: 'A14', from: '(三)做好', to: '（三）做好' },
  // The short name is defined where the text first names the region.
  {
    defect: 'A27',
    from: '各市工信局、综改区要高度重视',
    to: '各市工信局、山西转型综改示范区（以下简称综改区）要高度重视',
  },
  {
    defect: 'A33',
    from: '工作，及时将赛事活动总结报送',
    to: '工作，于2026年9月30日前将赛事活动总结报送',
  },
  { defect: 'A14', from: '秘书处(省工信厅中小企业处)', to: '秘书处（省工信厅中小企业处）' },
  { defect: 'A04, A09', from: '企业and创客解决', to: '企业和创客团队解决' },
  // Contact: the person is not named in public; the landline and the one mailbox are settings.
  { defect: 'A45', from: '联系人：任宇航', to: '' },
  { defect: 'A45', from: '联系电话：0351-3046392', to: '联系电话：0351-0000001' },
  { defect: 'A01', from: '邮箱：sxgxzxqy@126.com', to: '邮箱：sxcxcy-ds@example.com' },
  { defect: 'A16', from: '-附件：1.', to: '附件：1.' },
  // Signature and 成文日期, lost with the picture of the seal.
  { defect: 'A18', from: '推荐项目名单$', to: '推荐项目名单山西省工业和信息化厅2026年4月2日' },
];

const plan: readonly Mended[] = [
  { defect: 'A13', from: '配置资金链，培育人才链二', to: '配置资金链，培育人才链。二' },
  {
    defect: 'A11',
    from: '评审结果进行仲裁，提供相关咨询服务',
    to: '评审结果进行仲裁、提供相关咨询服务',
  },
  { defect: 'A35', from: '承办单位：待定', to: '承办单位：山西晋赛会展服务有限公司（虚构）' },
  // 时间安排: a day and what happens by then, each with a full stop.
  { defect: 'A13', from: '7月10日前大赛报名、宣传发动', to: '7月10日前：大赛报名、宣传发动。' },
  {
    defect: 'A12',
    from: '8月5日前各市完成初赛、复赛。推荐参加省赛项目',
    to: '8月5日前：各市完成初赛、复赛，推荐参加省赛项目。',
  },
  {
    defect: 'A05, A11, A12',
    from: '9月10日前进行省级决赛、总决赛和系列服务活动向全国大赛组委会推荐进入全国企业500强，创业组300强项目',
    to: '9月10日前：进行省级决赛、总决赛和系列服务活动，向全国大赛组委会推荐进入全国企业组500强、创业组300强项目。',
  },
  {
    defect: 'A13',
    from: '12月31日前开展赛后系列服务活动',
    to: '12月31日前：开展赛后系列服务活动。',
  },
  { defect: 'A04', from: '符合条件的企业和创业团队可', to: '符合条件的企业和创客团队可' },
  { defect: 'A16', from: '<http://www.cnmaker.org.cn>', to: 'www.cnmaker.org.cn' },
  {
    defect: 'A38',
    from: '近三年“创客中国”山西省中小企业创新创业大赛中获奖项目不得再次报名',
    to: '近三年（2023年至2025年）“创客中国”山西省中小企业创新创业大赛中获奖项目不得再次报名',
  },
  {
    defect: 'A39',
    from: '大赛项目报名截止日期为2026年7月10日。',
    to: '大赛项目报名截止日期为2026年7月10日（含当日）。',
  },
  { defect: 'A30', from: '并对外公布获奖项目', to: '并对外公示、公布获奖项目' },
  { defect: 'A14', from: '(1)各市', to: '（1）各市' },
  { defect: 'A14', from: '(2)各市', to: '（2）各市' },
  { defect: 'A04', from: '参赛企业和创客的报名资格', to: '参赛企业和创客团队的报名资格' },
  { defect: 'A10', from: '审核项参赛目的分类', to: '审核参赛项目的分类' },
  { defect: 'A14', from: '(四)项目推荐', to: '（四）项目推荐' },
  { defect: 'A16', from: '**', to: '', times: 6 },
  { defect: 'A13', from: '（见附件4）3.', to: '（见附件4）。3.' },
  { defect: 'A14', from: '(五)省级', to: '（五）省级' },
  { defect: 'A29', from: '得分情况在决赛项目中确定', to: '得分情况在省级决赛项目中确定' },
  { defect: 'A44', from: '单位进行表彰。', to: '单位进行通报表扬。' },
  { defect: 'A02', from: '五、服务活动', to: '六、服务活动' },
  { defect: 'A02', from: '六、参赛条件', to: '七、参赛条件' },
  // The date decides (R14): the “less than two years” that contradicts it goes.
  {
    defect: 'A07',
    from: '在山西省内注册且注册时间不满2年的中小微企业（工商注册日期在2024年1月1日（含）之后注册）；',
    to: '在山西省内注册且工商注册日期在2024年1月1日（含）之后的中小微企业；',
  },
  { defect: 'A03', from: '或创客组300强', to: '或创业组300强' },
];

const registration: readonly Mended[] = [
  { defect: 'A06', from: '比赛注册报名流程', to: '大赛注册报名流程' },
  { defect: 'A06', from: '进入比赛官网', to: '进入大赛官网' },
  { defect: 'A14', from: '(报名流程图如下)', to: '（报名流程图如下）' },
];

const imprint: readonly Mended[] = [
  // The co-hosts get a copy.
  {
    defect: 'A43',
    from: '^公开类型：',
    to: '抄送：省科技厅，省财政厅，省人社厅，省民营经济发展局。公开类型：',
  },
];

/** Applies the substitutions one by one; each must find its words as often as it says. `^` and `$` are ends. */
function mend(words: string, mended: readonly Mended[]): string {
  return mended.reduce((rest, { defect, from, to, times = 1 }) => {
    const bounded = `^${rest}$`;
    expect(bounded.split(from).length - 1, `${defect}: ${from}`).toBe(times);
    return bounded.replaceAll(from, to).replace(/^\^|\$$/g, '');
  }, words);
}

const bare = (words: string): string => words.replace(/\s+/gu, '');

interface Parts {
  readonly text: string;
  readonly annexes: readonly string[];
}

/** Cuts at the lines 附件1 … 附件4 (`附件 1` in the notice). */
function partsOf(lines: readonly string[]): Parts {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (new RegExp(`^附件${parts.length}$`).test(bare(line))) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  const [main = '', ...annexes] = parts.map((part) => part.join('\n'));
  return { text: main, annexes };
}

const notice = partsOf(readFileSync('samples/shanxi-2026/notice.txt', 'utf8').split('\n'));
/** Annex 4 of the notice ends with its note; what comes after is the imprint. */
const [noticeForm = '', noticeImprint = ''] = (notice.annexes[3] ?? '').split(/(?=公开类型)/u);

const folder = scratchFolder();
let pdf: Parts;
let pdfImprint: string;
let docx: string;

beforeAll(async () => {
  const ran = await jinbang([
    ...['generate', 'samples/shanxi-2026', '--only', 'launch-notice', '--final', '--out', folder],
  ]);
  expect(ran.out + ran.error).toContain('定稿');
  const file = join(folder, 'shanxi-2026/public/大赛通知/01_大赛通知_20260402');
  const raw = execFileSync('pdftotext', ['-raw', `${file}.pdf`, '-'], { encoding: 'utf8' });
  const lines = raw.split(/[\n\f]/).filter((line) => !/^\s*—\s*\d+\s*—\s*$/u.test(line));
  const start = lines.findIndex((line) => line.startsWith('抄送：'));
  pdf = partsOf(lines.slice(0, start));
  pdfImprint = lines.slice(start).join('');
  const read = execFileSync('/usr/bin/python3', ['test/support/read-office.py', `${file}.docx`], {
    encoding: 'utf8',
  });
  docx = Object.values(JSON.parse(read) as Record<string, string>).join('');
});

const template = readTemplate(
  'templates/launch-notice.md',
  readFileSync('templates/launch-notice.md', 'utf8'),
);

function composed(changes: Partial<Competition> = {}, status: 'draft' | 'final' = 'final') {
  const context = sampleContext({ competition: competitionWith(changes), status });
  const [job] = launchNotice.jobs(context);
  if (job?.content.type !== 'template') return expect.fail();
  const { view, tables, certificates, title, date, disclosure } = job.content;
  expect(launchNotice.view?.safeParse(view)).toMatchObject({ success: true });
  return compose(template.value, {
    view,
    tables,
    certificates,
    properties: { title, date, disclosure, status, form: 'plain' },
  });
}

const sentences = ({ problems }: ReturnType<typeof composed>): readonly string[] =>
  problems.map((found) => wordsOf(found, 'zh').sentence);

const tablesOf = ({ annexes }: Document, index: number): readonly Table[] =>
  (annexes[index]?.body ?? []).filter((block) => block.type === 'table');

/** Heads and rows as printed, without white space. */
const cellsOf = (table: Table | undefined): readonly (readonly string[])[] =>
  table === undefined
    ? []
    : [
        table.columns.map(({ head }) => bare(head)),
        ...table.rows.map((row) => row.map((cell) => bare(formatCell(cell)))),
      ];

/** Tab-separated lines of a piece of the notice. */
const noticeCells = (words: string): readonly (readonly string[])[] =>
  words
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t').map(bare));

describe('the launch notice of the sample', () => {
  it('says in its text what the notice says, its defects mended', () => {
    expect(bare(pdf.text)).toBe(mend(bare(notice.text), text));
  });

  it('says in annex 1 what the notice says, its defects mended', () => {
    expect(bare(pdf.annexes[0] ?? '')).toBe(mend(bare(notice.annexes[0] ?? ''), plan));
  });

  it('says in annex 3 what the notice says, with the flow chart the notice lost (A37)', () => {
    const printed = bare(pdf.annexes[2] ?? '');
    const words = mend(bare(notice.annexes[2] ?? ''), registration);
    expect(printed.slice(0, words.length)).toBe(words);
    const chart = composed().value.annexes[2]?.body.find(
      (block): block is FlowChart => block.type === 'flow-chart',
    );
    expect(chart?.steps.length).toBeGreaterThan(8);
    const drawn = printed.slice(words.length);
    for (const { text: step } of chart?.steps ?? []) expect(drawn).toContain(step);
  });

  it('closes with the imprint of the notice and a copy for the co-hosts', () => {
    expect(bare(pdfImprint)).toBe(mend(bare(noticeImprint), imprint));
  });

  it('says the same in DOCX, whose headings and annex list carry their numbers as text', () => {
    const words = mend(bare(notice.annexes[0] ?? ''), plan);
    expect(bare(docx)).toContain(words);
    expect(bare(docx)).toContain(bare(pdf.annexes[3] ?? '—'));
    const open = mend(bare(notice.text), text);
    const [head = '', signature = ''] = open.split(/(?=附件：1)/u);
    expect(bare(docx)).toContain(head);
    expect(bare(docx)).toContain(signature);
    expect(bare(docx)).toContain(mend(bare(notice.annexes[2] ?? ''), registration));
  });
});

describe('annex 2 of the sample', () => {
  const [beforeCities = '', cities = '', specials = ''] = (notice.annexes[1] ?? '').split(
    /^(?:二、初赛、复赛|三、专题赛)$/mu,
  );
  const document = composed().value;
  const [finalsTable, citiesTable, specialsTable] = tablesOf(document, 1);

  it('has the title and the three headings of the notice', () => {
    const { title, body } = document.annexes[1] ?? expect.fail();
    expect(bare(beforeCities)).toContain(title);
    const headings = plainText({ ...document, annexes: [], body }).split('\n');
    expect(headings.filter((line) => /^[一二三]、/u.test(line))).toEqual([
      // A29: 决赛 is the 省级决赛 of the rest.
      mend('一、决赛、总决赛', [{ defect: 'A29', from: '一、决赛', to: '一、省级决赛' }]),
      '二、初赛、复赛',
      '三、专题赛',
    ]);
  });

  it('gives the finals as the notice does, under one host set', () => {
    const expected = noticeCells(beforeCities).map((row) =>
      row.map((cell) =>
        cell.endsWith('决赛、总决赛')
          ? mend(cell, [{ defect: 'A29', from: '大赛决赛、', to: '大赛省级决赛、' }])
          : cell === '山西省工业和信息化厅'
            ? mend(cell, [
                {
                  defect: 'A19',
                  from: '厅$',
                  to: '厅、山西省科学技术厅、山西省财政厅、山西省人力资源和社会保障厅、山西省民营经济发展局',
                },
              ])
            : cell,
      ),
    );
    expect(cellsOf(finalsTable)).toEqual(expected);
  });

  it('names each city contest and its host where the notice prints XX市 (A25, A26)', () => {
    const [head = [], pattern = []] = noticeCells(cities);
    expect(pattern).toEqual([
      'XX市中小企业创新创业大赛',
      'XX市',
      'XX市中小企业主管部门',
      'www.cnmaker.org.cn',
    ]);
    const expected = competition.regions.map(({ name, bureau }) => [
      `第十一届“创客中国”${name}中小企业创新创业大赛`,
      name,
      bureau.name,
      pattern[3],
    ]);
    expect(expected).toHaveLength(12);
    expect(cellsOf(citiesTable)).toEqual([head, ...expected]);
  });

  it('lists the seventeen special contests cell by cell', () => {
    const expected = noticeCells(specials).map((row) =>
      row[0] === '9'
        ? row.map((cell, index) =>
            index === 1 ? mend(cell, [{ defect: 'A08', from: '与安中小', to: '与安全中小' }]) : cell,
          )
        : row,
    );
    expect(expected).toHaveLength(1 + 17);
    expect(cellsOf(specialsTable)).toEqual(expected);
  });

  it('prints every cell of the three tables', () => {
    const printed = bare(pdf.annexes[1] ?? '');
    const words = bare(docx);
    for (const table of [finalsTable, citiesTable, specialsTable]) {
      for (const cell of cellsOf(table).flat()) {
        expect(printed).toContain(cell);
        expect(words).toContain(cell);
      }
    }
  });
});

describe('annex 4 of the sample', () => {
  const document = composed().value;
  const [form] = tablesOf(document, 3);

  it('is the form of the notice: title, line above, columns word for word, note below, rows to write in', () => {
    expect(noticeCells(noticeForm)).toEqual(cellsOf(form).slice(0, 1));
    const rows = form?.rows ?? [];
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.flat().every((cell) => cell.type === 'blank' && cell.reason === 'to-fill-in')).toBe(true);
    const { title } = document.annexes[3] ?? expect.fail();
    const note = mend(bare(noticeForm).replace(/^.*?(?=注：)/u, ''), [
      { defect: 'A23', from: '名单电子版请以地市（部门）为单位，一并', to: '名单电子版请一并' },
      { defect: 'A01', from: 'sxgzzxqy@126.com', to: 'sxcxcy-ds@example.com' },
    ]);
    expect([title, ...(form?.lead ?? []), ...(form?.notes ?? [])]).toEqual([
      bare(noticeForm).replace(/推荐地市：.*$/u, ''),
      '推荐地市：',
      note,
    ]);
  });

  it('is printed whole', () => {
    const printed = bare(pdf.annexes[3] ?? '');
    for (const words of [...(cellsOf(form)[0] ?? []), ...(form?.notes ?? []), '推荐地市：']) {
      expect(printed).toContain(words);
    }
  });
});

/** An invented autonomous region that shares nothing with the sample. */
const elsewhere: Partial<Competition> = {
  name: '第三届“启明杯”云岭自治区中小企业创新大赛',
  edition: '第三届',
  year: 2031,
  province: { name: '云岭自治区', code: '99', shortName: '云岭' },
  call: {
    title: '关于举办第三届“启明杯”云岭自治区中小企业创新大赛的通知',
    number: '云工信函〔2031〕7号',
    file: null,
    signedOn: '2031-03-05',
  },
  issuer: { name: '云岭自治区工业厅', mark: '云岭自治区工业厅文件', printUnit: '云岭自治区工业厅办公室' },
  committee: '第三届“启明杯”云岭自治区中小企业创新大赛组委会',
  secretariat: { name: '大赛秘书处', mailbox: 'qm@example.org', phone: '0999-0000002' },
  groups: {
    enterprise: { name: '成长组', code: 'Z', aliases: [], formerNames: [] },
    startup: { name: '初创组', code: 'S', aliases: [], formerNames: [] },
  },
  startupKinds: { company: '新办企业', team: '创业团队' },
  regions: ['北岭市', '南岭市'].map((name) => ({
    name,
    code: null,
    areaCode: '0999',
    aliases: [],
    counties: [],
    bureau: { name: `${name}工业局`, shortNames: [], signers: [] },
  })),
  dates: {
    ...competition.dates,
    registrationCutoff: '2031-06-20T17:30:00+08:00',
    startupRegisteredFrom: '2029-06-01',
    recommendationDeadline: '2031-07-15',
    finalsDeadline: '2031-09-01',
    servicesDeadline: '2032-01-31',
    summaryDeadline: null,
  },
  recommendation: {
    ...competition.recommendation,
    startupShareOf: 3,
    columns: ['项目', '单位'],
    listTitle: '云岭自治区推荐项目表',
    note: '注：请发送至{mailbox}',
  },
  coreMembersMax: 5,
  stages: {
    semi: { ...competition.stages.semi, name: '半决赛' },
    final: { ...competition.stages.final, name: '全区决赛' },
    grand: { ...competition.stages.grand, name: '冠军赛' },
  },
  awards: {
    levels: ['金奖', '银奖'].map((name) => ({
      name,
      aliases: [],
      enterprise: { count: 1, prizeWan: null },
      startup: { count: 1, prizeWan: null },
    })),
    national: [],
  },
  organisationAwards: ['组织贡献奖'],
  history: { years: [2029, 2030], editions: {} },
};

const elsewhereLaunch: Launch = {
  basis: { issuer: '某部门', title: '关于举办创新大赛的通知', number: '某发〔2031〕1号' },
  issuerShortName: '自治区工业厅',
  coHosts: [{ name: '云岭自治区科技厅', shortName: '自治区科技厅' }],
  organiser: '云岭会展中心（虚构）',
  contact: { unit: '自治区工业厅企业处', person: '联络甲' },
  website: 'www.example.org',
  regions: {
    all: '各市',
    bureaus: '各市工业局',
    others: [{ name: '东湖新区', shortName: '新区', bureau: '新区管委会' }],
  },
  nationalTop: null,
  cityContestName: '第三届“启明杯”{region}选拔赛',
  finalsPlace: '北岭市',
  specialContests: [
    { name: '第三届“启明杯”海洋专题赛', place: '南岭市', hosts: ['某部门', '南岭市人民政府'] },
  ],
  printedOn: '2031-03-06',
  disclosure: '主动公开',
};

describe('the launch notice of another province', () => {
  const notice = composed({ ...elsewhere, launch: elsewhereLaunch });
  const words = plainText(notice.value);

  it('is final without a word of the sample', () => {
    expect(sentences(notice)).toEqual([]);
    // 省级赛事 is what contests of this level are called in an autonomous region too.
    expect(words).not.toMatch(/山西|太原|综改|晋工信|省(?!级赛事)|创客|第十一届|2026|cnmaker/u);
  });

  it('speaks of its own hosts, groups, dates, stages and awards', () => {
    for (const phrase of [
      '自治区工业厅决定会同自治区科技厅联合举办第三届“启明杯”云岭自治区中小企业创新大赛（以下简称大赛）',
      '打造为我区中小企业和创业团队提供',
      '大赛由各市初赛、半决赛、全区决赛、冠军赛组成（见附件1）。此外，国家还举办1场专题赛（见附件2）。',
      '截止日期为2031年6月20日17时30分',
      '各市工业局、东湖新区（以下简称新区）要高度重视',
      '工作，及时将赛事活动总结报送自治区大赛组委会秘书处（自治区工业厅企业处）',
      '联系人：联络甲',
      '组委会副主任单位由各市工业局和新区管委会担任',
      '7月15日前：各市完成初赛、半决赛，推荐参加自治区赛项目。',
      '向全国大赛组委会推荐参加全国赛项目。',
      '2032年1月31日前：开展赛后系列服务活动。',
      '近两年（2029年至2030年）“启明杯”云岭自治区中小企业创新大赛中获奖项目不得再次报名',
      '且初创组项目不得多于推荐项目的三分之一',
      '大赛分别设置金奖和银奖，并设立奖金',
      '大赛同时设置组织贡献奖等奖项，对大赛筹备',
      '在云岭自治区内注册且工商注册日期在2029年6月1日（含）之后',
      '原则上不超过5人',
      '第三届“启明杯”南岭市选拔赛\t南岭市\t南岭市工业局\twww.example.org',
      '1\t第三届“启明杯”海洋专题赛\t南岭市\t某部门、南岭市人民政府',
      '注：请发送至qm@example.org',
      '抄送：自治区科技厅。',
    ]) {
      expect(words).toContain(phrase);
    }
  });
});

describe('a launch notice', () => {
  const launch = competition.launch ?? expect.fail();

  it('is made only where the competition has the section for it', () => {
    const { launch: _left, ...rest } = competition;
    expect(launchNotice.jobs(sampleContext({ competition: rest }))).toEqual([]);
  });

  it('says nothing of what there is none of', () => {
    const bareLaunch: Launch = {
      ...launch,
      coHosts: [],
      specialContests: [],
      nationalTop: null,
      regions: { ...launch.regions, others: [] },
    };
    const made = composed({
      launch: bareLaunch,
      organisationAwards: [],
      history: { years: [], editions: {} },
    });
    expect(sentences(made)).toEqual([]);
    const words = plainText(made.value);
    expect(words).toContain('省工信厅决定举办第十一届');
    expect(words).toContain('省工信厅担任大赛组委会主任单位，');
    expect(words).toContain('主办单位：省工信厅\n');
    expect(words).toContain('组委会副主任单位由各市工信局担任。');
    expect(words).not.toMatch(/专题赛|会同省|联席|综改区|近三年|0场|抄送|大赛同时设置|、、|，，|，。|（）/u);
    expect(tablesOf(made.value, 1).map(({ id }) => id)).toEqual(['finals', 'cities']);
  });

  it('while things are undecided is a draft that shows where, and no final', () => {
    const open: Partial<Competition> = {
      call: { ...competition.call, signedOn: null },
      secretariat: { ...competition.secretariat, mailbox: null, phone: null },
      awards: { ...competition.awards, levels: null },
      launch: { ...launch, organiser: null, cityContestName: null, finalsPlace: null, printedOn: null },
    };
    expect(sentences(composed(open, 'draft'))).toEqual([]);
    const codes = composed(open).problems.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['placeholder-left', 'document-date-open']));
    const words = plainText(composed(open, 'draft').value);
    expect(words).toContain('承办单位：待定');
    expect(words).toContain('邮箱：待定');
    expect(words).toContain('大赛设置若干奖项，并设立奖金');
    expect(words).not.toContain('联系电话');
  });

  it('promises to commend (表彰) only with an approval (A44)', () => {
    const { announcement } = competition;
    const approved = { ...announcement, verb: '表彰', approvalReference: '某批〔2026〕1号' } as const;
    expect(plainText(composed({ announcement: approved }).value)).toContain('单位进行表彰。');
    const unapproved = { ...approved, approvalReference: null };
    expect(plainText(composed({ announcement: unapproved }).value)).toContain('单位进行通报表扬。');
  });

  it('stays internal when it is not for the public', () => {
    const [job] = launchNotice.jobs(
      sampleContext({ competition: competitionWith({ launch: { ...launch, disclosure: '不予公开' } }) }),
    );
    expect(job?.folder).toBe('internal');
  });
});
