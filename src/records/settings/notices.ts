import { z } from 'zod';
import { isoDate } from '../iso-date.ts';

/*
 * Notices beside the results: the finals (A2), changes (A3) and the cities' own (A5 of domain §2.1). A notice is
 * there when its part is; what is null in it is open, and its notice a draft.
 */

const names = z.array(z.string().min(1));
const openText = z.string().min(1).nullable().default(null);
const openDate = isoDate.nullable().default(null);

/** What every red-headed paper decides. */
const paper = {
  number: openText.describe('文号；未定填 null'),
  date: openDate.describe('成文日期；未定填 null'),
  printedOn: openDate.describe('印发日期；未定填 null'),
  disclosure: z.enum(['主动公开', '依申请公开', '不予公开']).default('主动公开'),
  copyTo: names.default([]).describe('抄送机关'),
};

const joint = names
  .optional()
  .describe('本件联合发文的其他机关，按署名顺序；不写用 issuer.joint，本件单独发文写 []');

const office = z.strictObject({
  unit: z.string().min(1).describe('联系单位'),
  phone: openText.describe('办公电话（座机）'),
  mailbox: openText.describe('电子邮箱'),
});

const requirement = z.strictObject({
  title: z.string().min(1).describe('要求的标题，如 按时报到'),
  text: z.string().min(1).describe('要求的内容，整句'),
});

const sitting = z.strictObject({
  stage: z.enum(['final', 'grand']).describe('final 省级决赛；grand 总决赛'),
  group: z.enum(['enterprise', 'startup']).nullable().default(null).describe('组别；两组一起填 null'),
  panel: z.int().positive().nullable().default(null).describe('第几小组；不分小组填 null'),
  date: openDate.describe('比赛日期'),
  time: openText.describe('时间，如 8:30—12:00'),
  place: openText.describe('地点'),
  note: openText.describe('备注'),
});

const finals = z.strictObject({
  format: z.enum(['文件', '信函']).default('文件').describe('版式'),
  ...paper,
  joint,
  schedule: z.array(sitting).default([]).describe('各场比赛，按先后'),
  checkIn: z
    .strictObject({ date: openDate, time: openText, place: openText })
    .nullable()
    .default(null)
    .describe('报到；不安排填 null'),
  method: names.default([]).describe('比赛方式，如 现场演示和答辩；须公证的阶段由程序加上“现场公证”'),
  registration: z
    .strictObject({
      deadline: openDate.describe('回执报送截止日期（含）'),
      how: z.string().min(1).describe('怎样报送，接在“某日前”后面，如 将回执发送至…'),
    })
    .nullable()
    .default(null)
    .describe('参赛回执；不要回执填 null'),
  requirements: z.array(requirement).default([]).describe('其他参赛要求'),
  contact: office.nullable().default(null).describe('联系方式；不填用秘书处的'),
});

const change = z.strictObject({
  id: z.string().min(1).describe('本条的代号，各条不同，如 01'),
  type: z.enum(['更正', '延期', '变更']),
  ...paper,
  joint,
  subject: z
    .string()
    .min(1)
    .describe('标题中“关于更正（延长、调整）××大赛”后面的话，如 通知有关内容、总结报送'),
  about: z
    .strictObject({ title: z.string().min(1), number: z.string().min(1) })
    .nullable()
    .default(null)
    .describe('所改文件的标题和文号；大赛通知填 null'),
  items: z
    .array(
      z.strictObject({
        where: z.string().min(1).describe('在哪里或哪一项，如 附件4的报送邮箱'),
        original: z.string().min(1).describe('原来怎么写；日期写成 2026-09-20'),
        changed: z.string().min(1).describe('改成怎么写；日期写成 2026-09-30'),
        setting: z
          .string()
          .min(1)
          .nullable()
          .default(null)
          .describe('这一项在本文件中的设置项，如 dates.summaryDeadline；程序核对两处是否一致'),
      }),
    )
    .min(1)
    .describe('逐项列出'),
  reason: openText.describe('原因，接在“因”字后面；不写原因填 null'),
  addressees: openText.describe('主送机关；不填为各推荐单位'),
  contact: office.nullable().default(null).describe('联系方式；不填用秘书处的'),
});

const cityRound = z
  .strictObject({
    date: openDate.describe('比赛日期'),
    place: openText.describe('地点'),
  })
  .nullable()
  .default(null);

const city = z.strictObject({
  ...paper,
  contestName: openText.describe('比赛名称；不填按大赛通知的 launch.cityContestName'),
  registrationDeadline: openDate.describe('本地区报名截止日期（含）；不填用省里的'),
  prelim: cityRound.describe('初赛；不办填 null'),
  semi: cityRound.describe('复赛；不办填 null'),
  requirements: z.array(requirement).default([]).describe('其他要求'),
  addressees: openText.describe('主送机关；不填由所辖县（市、区）推出'),
  contact: office.nullable().default(null).describe('联系方式'),
});

export const noticesSchema = z
  .strictObject({
    finals: finals.nullable().default(null).describe('决赛通知；尚不起草填 null'),
    changes: z
      .array(change)
      .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, '各条的 id 不能相同')
      .default([])
      .describe('更正、延期、变更通知，一条一份'),
    city: z.record(z.string(), city).default({}).describe('地区名 → 市级通知'),
  })
  .describe('决赛通知、更正通知和市级通知');

export type Notices = z.infer<typeof noticesSchema>;
export type FinalsNotice = NonNullable<Notices['finals']>;
export type Sitting = FinalsNotice['schedule'][number];
export type ChangeNotice = Notices['changes'][number];
export type CityNotice = Notices['city'][string];
