import { define } from '../define.ts';
import { sidesEn, sidesZh, upper } from './inspect-sides.ts';

export interface NumberPlace {
  readonly edge: 'left' | 'right';
  readonly side: number;
  readonly measured: string;
  readonly wanted: string;
}

/** What inspecting finds at the foot of sides (版记, page numbers), in the fonts and in the number of sides. */
export const inspectFeetProblems = {
  'page-imprint-missing': define({
    severity: 'error',
    reference: 'GF13',
    zh: () => ({
      sentence: '没有找到版记。',
      hint: '版记在最后一面（双数面）的下部，至少有印发机关和印发日期，如“××局　2026年4月7日印发”。',
    }),
    en: () => ({ sentence: 'There is no imprint.', hint: 'It stands at the foot of the last, even side.' }),
  }),
  'page-imprint-side': define<{ side: number; last: number }>({
    severity: 'error',
    reference: 'GF13',
    zh: ({ side, last }) => ({
      sentence: `版记在第 ${side} 页，应在最后一面（第 ${last} 页）。`,
      hint: '附件排在版记之前，版记排在全文最后的双数面上。',
    }),
    en: ({ side, last }) => ({ sentence: `The imprint is on side ${side}; the last side is ${last}.` }),
  }),
  'page-imprint-rules': define({
    severity: 'error',
    reference: 'GF13',
    zh: () => ({
      sentence: '版记没有分隔线。',
      hint: '首条和末条用 0.35 毫米的粗线，中间用 0.25 毫米的细线，与版心同宽。',
    }),
    en: () => ({ sentence: 'The imprint has no rules.' }),
  }),
  'page-imprint-place': define<{ measured: string; wanted: string }>({
    severity: 'error',
    reference: 'GF13',
    zh: ({ measured, wanted }) => ({
      sentence: `版记末条分隔线距纸上边 ${measured}，应为 ${wanted}（与版心下边重合）。`,
      hint: '请把版记移到最后一面的最下方，末条线压在版心下边上。',
    }),
    en: ({ measured, wanted }) => ({
      sentence: `The imprint’s last rule is at ${measured}; ${wanted}, the lower edge of the type area, is wanted.`,
    }),
  }),
  'page-imprint-weights': define<{ measured: string; outer: string; inner: string }>({
    severity: 'error',
    reference: 'GF13',
    zh: ({ measured, outer, inner }) => ({
      sentence: `版记分隔线的粗细依次为 ${measured}，首末条应为 ${outer} 毫米，中间应为 ${inner} 毫米。`,
      hint: '在 WPS 里：首末条线设 1 磅，中间的线设 0.75 磅。',
    }),
    en: ({ measured, outer, inner }) => ({
      sentence: `The imprint’s rules are ${measured} thick; ${outer} mm outside and ${inner} mm inside are wanted.`,
    }),
  }),
  'page-imprint-width': define<{ measured: string; wanted: string }>({
    severity: 'error',
    reference: 'GF13',
    zh: ({ measured, wanted }) => ({ sentence: `版记分隔线长 ${measured}，应与版心同宽（${wanted}）。` }),
    en: ({ measured, wanted }) => ({
      sentence: `A rule of the imprint is ${measured} long; ${wanted} is wanted.`,
    }),
  }),
  'page-imprint-letter': define({
    severity: 'error',
    reference: 'GF13',
    zh: () => ({
      sentence: '信函格式的版记不加分隔线，只有抄送机关。',
      hint: '请删去版记的分隔线、印发机关和印发日期。',
    }),
    en: () => ({ sentence: 'The imprint of a letter has no rules.' }),
  }),
  'page-number-missing': define<{ sides: readonly number[] }>({
    severity: 'error',
    reference: 'GF14',
    zh: ({ sides }) => ({
      sentence: sides.length > 1 ? `${sidesZh(sides)}没有页码。` : '没有页码。',
      hint: '除版记前的空白面和信函首页外，各面都编页码，附件接着正文编。',
    }),
    en: ({ sides }) => ({
      sentence:
        sides.length > 1 ? `${upper(sidesEn(sides))} have no page number.` : 'There is no page number.',
      hint: 'Number every side but the first of a letter and a blank one before the imprint; annexes go on.',
    }),
  }),
  'page-number-letter': define({
    severity: 'error',
    reference: 'GF14',
    zh: () => ({ sentence: '信函格式的首页不显示页码。' }),
    en: () => ({ sentence: 'The first side of a letter carries no page number.' }),
  }),
  'page-number-blank': define({
    severity: 'error',
    reference: 'GF14',
    zh: () => ({ sentence: '版记前有空白面的，空白面和版记面都不编页码。', hint: '请删去这一面的页码。' }),
    en: () => ({
      sentence: 'A blank side before the imprint, and the imprint’s side after it, carry no number.',
    }),
  }),
  'page-number-wrong': define<{ printed: number; wanted: number }>({
    severity: 'error',
    reference: 'GF14',
    zh: ({ printed, wanted }) => ({
      sentence: `页码印的是 ${printed}，应为 ${wanted}。`,
      hint: '请从第一面起连续编号，附件接着正文编，并核对后面各面。',
    }),
    en: ({ printed, wanted }) => ({
      sentence: `The page number is ${printed}; ${wanted} is wanted.`,
      hint: 'Number the sides through from the first, annexes too, and check those that follow.',
    }),
  }),
  'page-number-form': define<{ printed: string }>({
    severity: 'error',
    reference: 'GF14',
    zh: ({ printed }) => ({
      sentence: `页码写成了“${printed}”，数字左右应各有一条一字线，如“— 1 —”。`,
      hint: '一字线是“—”（占一个字），不是减号“-”。',
    }),
    en: ({ printed }) => ({
      sentence: `The page number is written "${printed}"; "— 1 —" with em dashes is wanted.`,
    }),
  }),
  'page-number-font': define<{ font: string }>({
    severity: 'error',
    reference: 'GF14',
    zh: ({ font }) => ({
      sentence: `页码用了字体 ${font}，应为 4 号半角宋体。`,
      hint: '在 WPS 里选中页码，西文字体也设为宋体，字号 4 号。',
    }),
    en: ({ font }) => ({ sentence: `The page number is set in ${font}; 宋体 is wanted.` }),
  }),
  'page-number-size': define<{ measured: string }>({
    severity: 'error',
    reference: 'GF14',
    zh: ({ measured }) => ({ sentence: `页码的字号是 ${measured}，应为 4 号（14 磅）。` }),
    en: ({ measured }) => ({ sentence: `The page number is ${measured}; 14 pt is wanted.` }),
  }),
  'page-number-centred': define<NumberPlace>({
    severity: 'error',
    reference: 'GF14',
    zh: ({ side, measured, wanted }) => ({
      sentence: `页码居中了；${side % 2 === 1 ? '单页码应居右空一字，右端' : '双页码应居左空一字，左端'} ${wanted}，现在是 ${measured}。`,
      hint: '在 WPS 里：插入—页码—应用奇偶页不同，单页右对齐、双页左对齐，各空一字。',
    }),
    en: ({ edge, measured, wanted }) => ({
      sentence: `The page number is centred: its ${edge} end is at ${measured}, ${wanted} is wanted.`,
      hint: 'Odd numbers right, even numbers left, one character from the edge.',
    }),
  }),
  'page-number-place': define<NumberPlace>({
    severity: 'error',
    reference: 'GF14',
    zh: ({ side, measured, wanted }) => ({
      sentence: `${side % 2 === 1 ? '单页码右端' : '双页码左端'}在 ${measured}，应为 ${wanted}（${side % 2 === 1 ? '居右' : '居左'}空一字）。`,
      hint: '在 WPS 里：页眉页脚选项里勾选奇偶页不同，单页右对齐、双页左对齐，各空一字。',
    }),
    en: ({ edge, measured, wanted }) => ({
      sentence: `The ${edge} end of the page number is at ${measured}; ${wanted} is wanted.`,
      hint: 'Odd numbers right, even numbers left, one character from the edge.',
    }),
  }),
  'page-number-height': define<{ measured: string; wanted: string }>({
    severity: 'error',
    reference: 'GF14',
    zh: ({ measured, wanted }) => ({
      sentence: `页码的一字线距纸上边 ${measured}，应为 ${wanted}（版心下边以下 7 毫米）。`,
      hint: '请调整页脚距边界的距离。',
    }),
    en: ({ measured, wanted }) => ({
      sentence: `The page number’s dash is at ${measured}; ${wanted} is wanted.`,
    }),
  }),
  'page-font-foreign': define<{ fonts: readonly string[] }>({
    severity: 'error',
    reference: 'GF17',
    zh: ({ fonts }) => ({
      sentence: `字体没有嵌入文件：${fonts.join('、')}。换一台没有这种字体的电脑，字形和行数都会变。`,
      hint: '导出 PDF 时请勾选“嵌入字体”（WPS：输出为 PDF—高级设置；Word：另存为 PDF/A）。',
    }),
    en: ({ fonts }) => ({
      sentence: `Fonts are not embedded: ${fonts.join(', ')}; they would look different on another machine.`,
      hint: 'Embed fonts when exporting.',
    }),
  }),
  'page-glyph-missing': define<{ character: string; font: string }>({
    severity: 'error',
    reference: 'GF17',
    zh: ({ character, font }) => ({
      sentence: `“${character}”字印成了方框：字体 ${font} 里没有这个字。`,
      hint: '请给这个字换一种收字多的字体（如方正仿宋_GBK），再重新导出。',
    }),
    en: ({ character, font }) => ({
      sentence: `"${character}" prints as a box: ${font} has no glyph for it.`,
      hint: 'Set it in a face that has it.',
    }),
  }),
  'page-glyph-blank': define<{ character: string; font: string }>({
    severity: 'error',
    reference: 'GF17',
    zh: ({ character, font }) => ({
      sentence: `“${character}”字印出来是空白：字体 ${font} 里这个字没有笔画。`,
      hint: '请给这个字换一种收字多的字体（如方正仿宋_GBK），再重新导出。',
    }),
    en: ({ character, font }) => ({
      sentence: `"${character}" prints as a blank: its glyph in ${font} has no outline.`,
      hint: 'Set it in a face that has it.',
    }),
  }),
  'page-sides': define<{ count: number; multiple: number }>({
    severity: 'error',
    reference: 'GF19',
    zh: ({ count, multiple }) => ({
      sentence: `全文 ${count} 面，应为 ${multiple === 2 ? '双数' : `${multiple} 的倍数`}：版记要落在最后一个双数面上。`,
      hint: '请把版记移到下一面（单面文件的版记在第 2 面），或加一个空白面。',
    }),
    en: ({ count, multiple }) => ({
      sentence: `The document has ${count} sides; a multiple of ${multiple} is wanted.`,
      hint: 'Move the imprint to the next even side.',
    }),
  }),
};
