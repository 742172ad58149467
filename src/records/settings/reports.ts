import { z } from 'zod';
import { isoDate } from '../iso-date.ts';
import { metrics, type MetricId } from '../metrics.ts';

/** Names beside those the program knows, a metric's own description being its usual name. */
const metricNames = z
  .strictObject(
    Object.fromEntries(
      metrics.map(({ id, name }) => [
        id,
        z.array(z.string().min(1)).describe(`“${name}”的其他叫法`).optional(),
      ]),
    ) as Record<MetricId, z.ZodOptional<z.ZodArray<z.ZodString>>>,
  )
  .describe('统计表的指标名称与程序自带的不同时，在这里补写：指标 → 其他叫法');

/** Summary reports (赛事活动总结) and their statistics: everything may be left out. */
export const reportsSchema = z
  .strictObject({
    metrics: metricNames.prefault({}),
    texts: z
      .string()
      .default('地市总结/{region}.*')
      .describe('各地自己撰写的总结文字（纯文本），{region} 处是地区名；全省的写“全省”'),
    provinceDate: isoDate.nullable().default(null).describe('全省赛事活动总结的成文日期'),
  })
  .describe('赛事活动总结和统计表');
