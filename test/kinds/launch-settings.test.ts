import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/document/plain-text.ts';
import { launchNotice } from '../../src/kinds/launch-notice/kind.ts';
import type { Competition } from '../../src/records/competition.ts';
import type { Launch } from '../../src/records/settings/launch.ts';
import { composed, sentences, tablesOf } from './launch-context.ts';
import { competition, competitionWith, sampleContext } from './sample-context.ts';

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
    prelim: { name: '旗县选拔' },
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
      '大赛由各市旗县选拔、半决赛、全区决赛、冠军赛组成（见附件1）。此外，国家还举办1场专题赛（见附件2）。',
      '截止日期为2031年6月20日17时30分',
      '各市工业局、东湖新区（以下简称新区）要高度重视',
      '工作，及时将赛事活动总结报送自治区大赛组委会秘书处（自治区工业厅企业处）',
      '联系人：联络甲',
      '组委会副主任单位由各市工业局和新区管委会担任',
      '7月15日前：各市完成旗县选拔、半决赛，推荐参加自治区赛项目。',
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
    const context = sampleContext({ competition: competitionWith({ launch: undefined }) });
    expect(launchNotice.jobs(context)).toEqual([]);
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
