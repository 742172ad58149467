import { projectShape } from '../../ingest/project-shape.ts';
import { memberShape } from '../../ingest/read-members.ts';
import type { Competition } from '../../records/competition.ts';
import { columnsFor, sheetOf, yesNo, type FormSettings, type FormSheet } from './form.ts';

/** 报名项目导出: what the portal exports, for editions whose portal exports other columns. */
export function projectSheet({ competition, name }: FormSettings): FormSheet {
  return sheetOf('项目列表', name === null ? null : `${name}报名项目导出`, projectColumns(competition));
}

/** 团队成员: one row a member. */
export function memberSheet(): FormSheet {
  const columns = columnsFor(memberShape, {
    projectId: { note: '与报名项目导出表的编号一致' },
    projectName: { note: '便于核对', widthChars: 16 },
    order: { note: '证书上的先后，填 1、2、3；同一项目不得重复' },
    name: { note: '一人一行，与身份证一致' },
    phone: { note: '手机号', widthChars: 10 },
    organisation: { note: '所在单位全称', widthChars: 14 },
    role: { note: '如 项目负责人' },
    isCore: { note: '证书上只印核心成员', choices: yesNo },
  });
  return sheetOf('成员', null, columns);
}

function projectColumns({ groups, regions, portalStatus }: Competition): FormSheet['columns'] {
  return columnsFor(projectShape, {
    projectId: { note: '报名系统给的编号，每个项目不同' },
    name: { note: '与报名系统一致', widthChars: 16 },
    group: { note: '参赛组别', choices: [groups.enterprise.name, groups.startup.name] },
    applicantName: { note: '企业按营业执照全称，团队写团队名称', widthChars: 16 },
    uscc: { note: '18位；创客团队没有的空着', widthChars: 12 },
    regDate: { note: '营业执照上的成立日期，如 2024-01-08；创客团队空着' },
    regPlace: { note: '注册地址', widthChars: 12 },
    region: { note: '由哪个地区推荐', choices: regions.map(({ name }) => name) },
    county: { note: '所在县（市、区）' },
    industry: { note: '国民经济行业门类', widthChars: 10 },
    field: { note: '技术或产业领域' },
    employees: { note: '从业人数，整数' },
    revenueWan: { note: '上年度营业收入，以万元为单位', head: '营业收入(万元)' },
    assetsWan: { note: '资产总额，以万元为单位', head: '资产总额(万元)' },
    specialisation: { note: '如 专精特新中小企业；没有的写 否', widthChars: 10 },
    isFourNew: { note: '是否新技术、新产品、新模式、新业态', choices: yesNo },
    marketEntered: { note: '产品或服务是否已进入市场', choices: yesNo },
    contactName: { note: '联系人姓名' },
    contactPhones: { note: '手机号，两个的用顿号隔开', widthChars: 10 },
    contactEmail: { note: '电子邮箱', widthChars: 10 },
    leader: { note: '企业写法定代表人，团队写负责人' },
    registeredAt: { note: '如 2026-06-27 20:50:02；用来核对是否按时报名', widthChars: 11 },
    reviewStatus: { note: '报名系统的审核状态', choices: Object.keys(portalStatus) },
    reviewRemark: { note: '退回或不通过的原因' },
    ipType: { note: '如 发明专利' },
    ipNumber: { note: '专利号、登记号', widthChars: 10 },
    ipOwner: { note: '应与参赛者有关', widthChars: 10 },
    ipDispute: { note: '有纠纷的不得参赛', choices: ['有', '无'] },
    dishonestyCheckedAt: { note: '查询失信记录的日期' },
    dishonestyResult: { note: '如 无失信记录' },
    secrecyBy: { note: '作保密审查的单位' },
    secrecyAt: { note: '保密审查的日期' },
    secrecyResult: { note: '如 通过' },
    intro: { note: '不作核对，可不填', widthChars: 16 },
  });
}
