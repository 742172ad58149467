// Invented people, companies and projects, the same for every contender: entry `index` is always the same,
// so a list of any length can be made without keeping it.

const pick = (random, words) => words[Math.floor(random() * words.length)];

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function randomOf(seed) {
  let state = (seed * 2654435761 + 20260922) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const surnames = Array.from(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
);
const common = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉建国志文海峰宇晨欣怡浩然子涵梓');
// Names that GB 2312 has no character for; every shared face that sets names has these.
const rare = Array.from('镕喆堃珺赟翀翯旻祎玥瑢䶮㛃𬭎𫖯𬍛𬱖𬬻');
const towns = ['太原', '大同', '阳泉', '长治', '晋城', '朔州', '晋中', '运城', '忻州', '临汾', '吕梁'];
const brands = [
  '煦禾',
  '朔元',
  '潞川',
  '奕泰',
  '砚衡',
  '岫光',
  '翎泰',
  '澍原',
  '汾岳',
  '星原',
  '霖昀',
  '沁芯',
];
const trades = ['矿业科技', '环保科技', '生物医药', '新材料', '智能装备', '信息技术', '现代农业', '文化创意'];
const uses = [
  '面向薄煤层的',
  '老旧小区用',
  '面向口腔门诊的',
  '电力巡线用',
  '博物馆',
  '黄土高原',
  '中小企业',
  '高寒地区',
];
const things = [
  '本安型煤基活性炭',
  '协同处置煤矸石制砖线',
  '磁珠法疫苗佐剂',
  '氢燃料巡检无人机',
  '戏曲动捕短剧平台',
  '集群照明系统',
  '复合翼物流机',
  '超临界萃取黄芪提取物',
];
const endings = ['', '研发及产业化', '（二期）', '示范应用'];
const levels = ['一等奖', '二等奖', '三等奖', '优秀奖'];

function person(random) {
  const given = () => (random() < 0.06 ? pick(random, rare) : pick(random, common));
  if (random() < 0.02) return `${pick(random, ['阿卜杜拉', '努尔兰'])}·${pick(random, ['买买提', '艾山'])}`;
  return pick(random, surnames) + given() + (random() < 0.7 ? given() : '');
}

/** One project with everything any workload needs of it. */
export function entryOf(index) {
  const random = randomOf(index + 1);
  const serial = String(index + 1).padStart(6, '0');
  const town = pick(random, towns);
  const isCompany = random() < 0.75;
  return {
    index,
    projectId: `SX2026-${serial}`,
    certificateNumber: `SXCK2026-${isCompany ? 'Q' : 'C'}-${serial}`,
    company: `${town}${pick(random, brands)}${pick(random, trades)}有限公司`,
    project: pick(random, uses) + pick(random, things) + pick(random, endings),
    region: `${town}市`,
    group: isCompany ? '企业组' : '创业组',
    level: pick(random, levels),
    members: Array.from({ length: 1 + Math.floor(random() * 7) }, () => person(random)),
    score: `${60 + Math.floor(random() * 40)}.${String(Math.floor(random() * 100)).padStart(2, '0')}`,
    employees: 3 + Math.floor(random() * 900),
    founded: `20${String(1 + Math.floor(random() * 24)).padStart(2, '0')}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`,
    registered: `2026-06-${10 + Math.floor(random() * 18)} 0${1 + Math.floor(random() * 8)}:${10 + Math.floor(random() * 49)}:07`,
  };
}

export const entriesOf = (size) => Array.from({ length: size }, (_, index) => entryOf(index));

export const contest = '第十一届“创客中国”山西省中小企业创新创业大赛';
export const issuers = ['第十一届“创客中国”山西省中小企业创新创业大赛组委会', '（山西省工业和信息化厅代章）'];
export const dateWords = '二〇二六年九月二十三日';
/** The same day for every file that wants one. */
export const day = '2026-09-23';

/** The words of one certificate, and what its code says. */
export function certificateOf(index) {
  const entry = entryOf(index);
  return {
    heading: '获奖证书',
    recipient: `${entry.company}：`,
    citation: [
      `在${contest}中，你单位参赛项目“${entry.project}”荣获${entry.group}${entry.level}。`,
      '特发此证。',
    ],
    membersLabel: '团队核心成员：',
    members: entry.members,
    issuers,
    date: dateWords,
    number: `编号：${entry.certificateNumber}`,
    code: `${entry.certificateNumber} ${checkValueOf(index)}`,
  };
}

/** Sixteen characters that stand for a check value. */
function checkValueOf(index) {
  const random = randomOf(index + 500_000);
  return Array.from({ length: 16 }, () => pick(random, Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ'))).join(
    '',
  );
}

export const certificateFile = (index) => `${entryOf(index).certificateNumber}.pdf`;

/** The table of the PDF and DOCX workloads: heads with their widths in characters, and a row of texts. */
export const tableColumns = [
  { id: 'serial', head: '序号', widthChars: 4 },
  { id: 'projectId', head: '项目编号', widthChars: 8 },
  { id: 'project', head: '项目名称', widthChars: 16 },
  { id: 'company', head: '申报单位', widthChars: 14 },
  { id: 'region', head: '地市', widthChars: 4 },
  { id: 'group', head: '组别', widthChars: 4 },
  { id: 'leader', head: '负责人', widthChars: 5 },
  { id: 'score', head: '得分', widthChars: 4 },
];
export const tableTitle = '参赛项目得分名单';

export function tableRowOf(index) {
  const { projectId, project, company, region, group, members, score } = entryOf(index);
  return [String(index + 1), projectId, project, company, region, group, members[0], score];
}

/** A registration list of ten columns as the portal exports it, and a row of typed values. */
export const registrationColumns = [
  { id: 'projectId', head: '项目编号', content: 'code', widthChars: 8 },
  { id: 'project', head: '项目名称', content: 'text', widthChars: 16 },
  { id: 'group', head: '参赛组别', content: 'text', widthChars: 5 },
  { id: 'company', head: '企业/团队名称', content: 'text', widthChars: 14 },
  { id: 'founded', head: '注册日期', content: 'date', widthChars: 6 },
  { id: 'region', head: '所属地市', content: 'text', widthChars: 5 },
  { id: 'employees', head: '从业人数', content: 'number', widthChars: 5 },
  { id: 'revenue', head: '营业收入(万元)', content: 'number', widthChars: 7 },
  { id: 'registered', head: '报名时间', content: 'text', widthChars: 10 },
  { id: 'status', head: '审核状态', content: 'text', widthChars: 5 },
];
export const registrationTitle = '报名项目导出';

/** Dates are ISO days, numbers numbers: each contender makes of them what its format wants. */
export function registrationRowOf(index) {
  const { projectId, project, group, company, founded, region, employees, score, registered } =
    entryOf(index);
  const name = `${project}${index + 1}号`;
  return [projectId, name, group, company, founded, region, employees, Number(score), registered, '通过'];
}

/** A letter of one page, for the DOCX workload. */
export function letterOf(index) {
  const { company, project, group, level, members, projectId, score, certificateNumber } = entryOf(index);
  return {
    fileName: `${projectId}.docx`,
    title: '获奖结果告知书',
    addressee: `${company}：`,
    paragraphs: [
      `你单位申报的${group}项目“${project}”（项目编号${projectId}）参加${contest}，经初审、复赛和省级决赛，最终得分${score}分，荣获${level}，证书编号${certificateNumber}。`,
      `项目团队核心成员为${members.join('、')}。请核对成员姓名与排序，如有误，请于收到本告知书之日起五个工作日内书面提出，并附身份证明材料。`,
      '获奖项目将优先推荐参加全国总决赛，并按规定享受创业孵化、融资对接、人才培养等支持政策。奖金拨付以财政部门有关规定为准。',
      '特此告知。',
    ],
    issuer: '山西省工业和信息化厅',
    date: day,
    dateWords: '2026年9月23日',
  };
}

/** How peers set the table so that it looks as jinbang's does: an A4 sheet lying across, lengths in points. */
export const tableLayout = {
  width: 841.89,
  height: 595.28,
  margins: { left: 100, top: 74, right: 100, bottom: 99 },
  titleSize: 22,
  size: 10.5,
  padding: { x: 2.5, y: 2.1 },
  line: 0.7,
};
/** What jinbang gives the columns of this content, in points. */
export const columnWidths = [28, 86, 206, 146, 40, 40, 48, 46];
