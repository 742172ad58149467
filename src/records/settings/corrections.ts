import { z } from 'zod';

const words = z.string().min(1);

/** A doubtful passage of the notice, and how somebody entitled to say so reads it (domain §3.3). */
export const correctionsSchema = z
  .array(
    z.strictObject({
      written: words.describe('通知原文里的写法，逐字'),
      meant: words.describe('应当写成什么'),
      reason: words.optional().describe('谁确认的、为什么'),
    }),
  )
  .optional()
  .describe('通知原文有误或前后不一的地方，经确认后在这里写明以什么为准');

/** One thing, one name: the other names under which the notice speaks of it. */
export const termsSchema = z
  .array(
    z.strictObject({
      name: words.describe('统一用的名称'),
      others: z.array(words).min(1).describe('通知里指同一事物的其他叫法'),
    }),
  )
  .optional()
  .describe('通知对同一事物叫法不一的，在这里写明统一用哪一个');
