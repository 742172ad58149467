import { z } from 'zod';
import { isoDate } from '../iso-date.ts';

const words = z.string().min(1);

const host = z.strictObject({
  name: words.describe('单位全称'),
  shortName: words.describe('规范化简称，正文中使用'),
});

const otherRegion = z.strictObject({
  name: words.describe('地区名称，正文第一次提到时使用'),
  shortName: words.describe('简称，正文此后使用'),
  bureau: words.describe('该地区主管单位的简称'),
});

const specialContest = z.strictObject({
  name: words.describe('专题赛全称'),
  place: words.describe('决赛地点'),
  hosts: z.array(words).min(1).describe('主办单位'),
});

/**
 * What the launch notice (大赛通知) and its annexes say that no other paper needs. Without this section there
 * is no launch notice to make: the competition cites the one it was given (`call`).
 */
export const launchSchema = z
  .strictObject({
    basis: z
      .strictObject({
        issuer: words.describe('发文机关'),
        title: words.describe('标题，不带书名号'),
        number: words.describe('文号'),
      })
      .describe('举办大赛的依据文件'),
    issuerShortName: words.describe('发文机关的规范化简称'),
    coHosts: z.array(host).default([]).describe('联合主办单位，牵头的发文机关除外'),
    organiser: words.nullable().describe('承办单位；未定时填 null'),
    contact: z.strictObject({
      unit: words.describe('联系处室，也是秘书处所在处室'),
      person: words.nullable().default(null).describe('联系人；不公开姓名时填 null'),
    }),
    website: words.describe('大赛官网网址'),
    regions: z
      .strictObject({
        all: words.describe('对各地的统称，如 各市'),
        bureaus: words.describe('对各地主管部门的统称，如 各市工信局'),
        others: z.array(otherRegion).default([]).describe('统称不包括、需要单独点名的地区'),
      })
      .describe('正文怎样称呼各地'),
    nationalTop: z
      .strictObject({ enterprise: z.int().positive(), startup: z.int().positive() })
      .nullable()
      .default(null)
      .describe('全国赛各组入围名单的项目数（几强）；没有的填 null'),
    cityContestName: words.nullable().describe('各地比赛的全称，{region} 处填地区名称；未定时填 null'),
    finalsPlace: words.nullable().describe('省级决赛、总决赛在哪里举办；未定时填 null'),
    specialContests: z.array(specialContest).default([]).describe('全国专题赛，按公布顺序'),
    printedOn: isoDate.nullable().describe('通知的印发日期（不是成文日期）'),
    disclosure: z.enum(['主动公开', '依申请公开', '不予公开']).default('主动公开'),
    copyTo: z.array(words).optional().describe('抄送机关；不写就抄送联合主办单位'),
  })
  .describe('大赛通知及其附件；不需要生成大赛通知的，不写这一节');

export type Launch = z.infer<typeof launchSchema>;
