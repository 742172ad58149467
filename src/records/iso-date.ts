import { z } from 'zod';

/** A day in a settings file. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成 2026-07-10 的样子')
  .describe('日期，形如 2026-07-10');
