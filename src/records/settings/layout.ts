import { z } from 'zod';

/**
 * How official papers look: a profile of the program, and what a province or a body does in its own way. What
 * is left out is the profile's.
 */
export const layoutSchema = z
  .strictObject({
    profile: z
      .string()
      .describe(
        '公文版式：gb9704 国家标准（Word 稿按 GB/T 33476.2 设页边距）；gb9704-strict 国家标准（Word 稿页边距 37、35 毫米）；gb33476-word 同 gb9704',
      ),
    substituteFonts: z.boolean().describe('定稿是否允许用开源字体代替'),
    titlePitch: z.number().min(28).max(40).optional().describe('标题行距，磅；一般 30～36'),
    markSize: z
      .number()
      .min(22)
      .max(62)
      .optional()
      .describe('发文机关标志的最大字号，磅；每字高不超过 22 毫米、宽不超过 15 毫米为宜'),
    level3: z
      .enum(['regular', 'bold'])
      .optional()
      .describe('三级标题“1.”：regular 不加粗（国家标准）；bold 加粗（有的地方这样用）'),
    margins: z
      .enum(['same', 'mirrored'])
      .optional()
      .describe('双面印刷的订口：same 各面左边距相同；mirrored 双数面左右对调'),
    landscape: z
      .enum(['rotated', 'screen'])
      .optional()
      .describe(
        'PDF 中的横排表格：rotated 纸张竖放、表头朝左，便于装订；screen 纸张横放，便于在屏幕上看；不写时，文件和函的附件按 rotated，单独成件的表按 screen',
      ),
    sidesMultipleOf: z
      .union([z.literal(2), z.literal(4)])
      .optional()
      .describe('总面数凑成几的倍数：平订 2，骑马订 4'),
    red: z
      .enum(['srgb', 'cmyk'])
      .optional()
      .describe('PDF 中的红色：srgb 供屏幕和办公打印；cmyk 供印刷（Y80 M80）'),
    sealGuide: z
      .enum(['none', 'circle'])
      .optional()
      .describe('草稿是否用虚线圆示意盖章的位置：none 不画；circle 画（定稿从不画）'),
  })
  .describe('公文版式和字体');
