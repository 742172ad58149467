import { awardShape, organisationAwardShape, otherPrizeShape } from '../../ingest/read-awards.ts';
import { historyShape } from '../../ingest/read-history.ts';
import { disputeShape, objectionShape, publicityShape } from '../../ingest/read-publicity.ts';
import { receiptShape } from '../../ingest/read-receipts.ts';
import { columnsFor, sheetOf, yesNo, type FormSettings, type FormSheet } from './form.ts';

const serial = { note: '1、2、3……', widthChars: 4 } as const;
const groupsOf = ({ competition }: FormSettings): readonly string[] => [
  competition.groups.enterprise.name,
  competition.groups.startup.name,
];

/** 推荐收文登记. */
export function receiptSheet(settings: FormSettings): FormSheet {
  const columns = columnsFor(receiptShape, {
    serial,
    region: { note: '推荐的地区', choices: settings.competition.regions.map(({ name }) => name) },
    sender: { note: '推荐单位全称', widthChars: 14 },
    documentNumber: { note: '推荐文件的文号', widthChars: 12 },
    documentDate: { note: '推荐文件的成文日期' },
    receivedAt: { note: '收到的日期' },
    paper: { note: '收到的打√', choices: ['√', '未收'] },
    electronic: { note: '收到的打√', choices: ['√', '未收'] },
    total: { note: '文件正文里写的推荐总数' },
    enterprise: { note: '文件正文里写的数' },
    startup: { note: '文件正文里写的数' },
    semiFinalDate: { note: '该地区复赛日期' },
    publicityStart: { note: '复赛结果公示起始日' },
    publicityEnd: { note: '复赛结果公示截止日' },
    summaryReceivedAt: { note: '收到赛事活动总结的日期' },
  });
  return sheetOf('收文登记', titled(settings, '推荐文件收文登记表'), columns);
}

/** 历史获奖名单. */
export function historySheet(settings: FormSettings): FormSheet {
  const columns = columnsFor(historyShape, {
    year: { note: '获奖年份，如 2025' },
    competition: { note: '赛事全称', widthChars: 18 },
    list: { note: '省赛获奖，或全国赛入围名单的名称', widthChars: 10 },
    name: { note: '项目名称', widthChars: 16 },
    applicantName: { note: '单位（团队）名称', widthChars: 16 },
    group: { note: '参赛组别', choices: groupsOf(settings) },
    award: { note: '奖项；全国入围的空着' },
  });
  return sheetOf('历史获奖名单', null, columns);
}

/** 拟获奖名单: the staff's own, for comparison. */
export function awardSheet(settings: FormSettings): FormSheet {
  const levels = settings.competition.awards.levels?.map(({ name }) => name);
  const columns = columnsFor(awardShape, {
    serial,
    level: { note: '奖项', ...(levels === undefined ? {} : { choices: levels }) },
    group: { note: '参赛组别', choices: groupsOf(settings) },
    name: { note: '与报名系统一致', widthChars: 16 },
    applicantName: { note: '与报名系统一致', widthChars: 16 },
    region: { note: '推荐地市' },
    members: { note: '用顿号隔开', widthChars: 16 },
    certificateNumber: { note: '程序另行编号，用来核对', widthChars: 10 },
  });
  return sheetOf('拟获奖名单', titled(settings, '拟获奖项目名单'), columns);
}

/** 组织奖. */
export function organisationAwardSheet(settings: FormSettings): FormSheet {
  const columns = columnsFor(organisationAwardShape, {
    serial,
    award: { note: '奖项', widthChars: 10, choices: settings.competition.organisationAwards },
    unit: { note: '单位规范全称', widthChars: 18 },
    remark: { note: '需要说明的情况', widthChars: 10 },
  });
  return sheetOf('组织奖', titled(settings, '组织奖名单'), columns);
}

/** 公示与争议记录: three registers. */
export function publicitySheets(): readonly FormSheet[] {
  const status = { note: '办结与否', choices: ['已办结', '未办结'] };
  const publicity = columnsFor(publicityShape, {
    serial,
    name: { note: '如 拟获奖项目公示', widthChars: 14 },
    start: { note: '公示第一天' },
    end: { note: '公示最后一天' },
    workingDays: { note: '几个工作日' },
    counting: { note: '如 含公示当日' },
    platform: { note: '公示的网站', widthChars: 10 },
  });
  const objections = columnsFor(objectionShape, {
    serial,
    receivedAt: { note: '收到异议的日期' },
    projectId: { note: '项目编号' },
    content: { note: '反映的问题', widthChars: 18 },
    status,
    resolution: { note: '办理结果', widthChars: 18 },
  });
  const disputes = columnsFor(disputeShape, {
    serial,
    date: { note: '提出的日期' },
    projectId: { note: '项目编号' },
    content: { note: '争议事项', widthChars: 18 },
    resolution: { note: '专家委员会的结论', widthChars: 18 },
    status,
  });
  return [
    sheetOf('公示', null, publicity),
    sheetOf('异议', null, objections),
    sheetOf('评审争议仲裁', null, disputes),
  ];
}

/** 其他省级赛事获奖情况. */
export function otherPrizeSheet(): FormSheet {
  const columns = columnsFor(otherPrizeShape, {
    serial,
    projectId: { note: '项目编号' },
    name: { note: '项目名称', widthChars: 16 },
    contest: { note: '同一年度其他省级赛事的名称和奖项', widthChars: 16 },
    paid: { note: '奖金是否已经领取', choices: yesNo },
    decision: {
      note: '如何处理',
      widthChars: 14,
      choices: ['保留奖项，不再重复发放奖金', '正常发放'],
    },
  });
  return sheetOf('核对表', null, columns);
}

function titled({ name }: FormSettings, what: string): string | null {
  return name === null ? null : `${name}${what}`;
}
