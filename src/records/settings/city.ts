import { z } from 'zod';
import { isoDate } from '../iso-date.ts';

/**
 * The folder of one city alone: whose it is, and what of its recommendation the secretariat would otherwise
 * read from its receipt register. Without this section a folder is the province's.
 */
export const citySchema = z
  .strictObject({
    region: z.string().describe('这是哪个地区的文件夹：写 regions 里的地区名称'),
    letter: z
      .strictObject({
        number: z.string().nullable().describe('推荐函（报告）的文号；未定时填 null'),
        date: isoDate.nullable().describe('推荐函（报告）的成文日期；未定时填 null'),
        printedOn: isoDate.optional().describe('推荐报告的印发日期；不写就与成文日期相同'),
        semiFinalDate: isoDate.nullable().describe('本地区复赛的日期；未举办时填 null'),
        publicity: z
          .strictObject({ start: isoDate, end: isoDate })
          .nullable()
          .describe('本地区复赛结果公示的起止日期；未公示时填 null'),
        summaryDate: isoDate.nullable().default(null).describe('赛事活动总结报送秘书处的日期'),
      })
      .describe('本地区推荐文件上的事项（省里由收文登记表登记）'),
  })
  .describe('只做一个地区的文件时填写：市级工作人员自己的文件夹；省级文件夹不写这一节');
