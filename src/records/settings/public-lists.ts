import { z } from 'zod';
import { isoDate } from '../iso-date.ts';

/** Of section `publicity`: which period, or which day, each of the province's lists has. */
export const listPeriods = {
  finalistsPeriod: z
    .string()
    .nullable()
    .default(null)
    .describe('periods 中哪一次是省级决赛入围项目公示；未定时填 null'),
  nationalPeriod: z
    .string()
    .nullable()
    .default(null)
    .describe('periods 中哪一次是拟推荐全国赛项目公示；未定时填 null'),
  grandFinalistsOn: isoDate.nullable().default(null).describe('总决赛入围名单的公布日期；未定时填 null'),
};

/** Of section `publicList`: what the lists of the stages tell. */
export const stageLists = {
  stageScores: z
    .boolean()
    .default(true)
    .describe('复赛结果和入围名单是否公布得分（现场亮分的比赛，得分本已公开）'),
};

/** Of a region's `bureau`: who takes objections to what the region publishes; no private number or mailbox. */
export const bureauContact = z
  .strictObject({
    phone: z.string().describe('办公电话（座机）'),
    mailbox: z.string().nullable().default(null).describe('办公邮箱'),
    address: z.string().nullable().default(null).describe('办公地址'),
  })
  .describe('受理异议的联系方式，印在本地区的公示上');
