import { define } from '../define.ts';
import { sidesEn, sidesZh, upper } from './inspect-sides.ts';

export interface Edge {
  readonly edge: 'left' | 'right' | 'top' | 'bottom';
  readonly measured: string;
  readonly wanted: string;
}

const edgesZh = {
  left: '左缘距纸左边 ',
  right: '右缘距纸左边 ',
  top: '首行上缘距纸上边 ',
  bottom: '末行下缘距纸上边 ',
};
const marginsZh =
  '在 WPS 里：页面布局—页边距，左 28、右 26 毫米；行距固定值 29.6 磅时上 34.6、下 32.6 毫米，字面正好在 37 到 262 毫米之间。';
const marginsEn =
  'Set the margins to 28 mm left, 26 mm right and, with lines of exactly 29.6 pt, 34.6 mm top, 32.6 mm bottom.';
const pitchZh =
  '在 WPS 里：段落—行距—固定值 29.6 磅，段前、段后都为 0，并取消“如果定义了文档网格，则对齐到网格”。';
const pitchEn = 'Set paragraphs to exactly 29.6 pt, no space before or after.';

/** What measuring finds on sides: paper, type area, grid, head and signature. */
export const inspectGeometryProblems = {
  'inspect-paper': define<{ measured: string; wanted: string; sides: readonly number[] }>({
    severity: 'error',
    reference: 'GF01',
    zh: ({ measured, wanted, sides }) => ({
      sentence: `纸张是 ${measured}，应为 A4（${wanted}）${sides.length > 1 ? `，${sidesZh(sides)}都是这样` : ''}。`,
      hint: '在 WPS 里：页面布局—纸张大小—A4，再重新导出 PDF。',
    }),
    en: ({ measured, wanted, sides }) => ({
      sentence: `The sheet is ${measured}; A4 (${wanted}) is wanted${sides.length > 1 ? ` (${sidesEn(sides)})` : ''}.`,
      hint: 'Set the paper to A4 and export again.',
    }),
  }),
  'page-text-outside': define<Edge & { sides: readonly number[]; lines: number }>({
    severity: 'error',
    reference: 'GF02',
    zh: ({ edge, measured, wanted, sides, lines }) => ({
      sentence: `文字超出版心：${edgesZh[edge]}${measured}，应为 ${wanted}（${sidesZh(sides)}共 ${lines} 行）。`,
      hint: marginsZh,
    }),
    en: ({ edge, measured, wanted, sides, lines }) => ({
      sentence: `Text leaves the type area: ${edge} edge at ${measured}, ${wanted} wanted (${lines} ${lines === 1 ? 'line' : 'lines'}, ${sidesEn(sides)}).`,
      hint: marginsEn,
    }),
  }),
  'page-margin': define<Edge>({
    severity: 'error',
    reference: 'GF02',
    zh: ({ edge, measured, wanted }) => ({
      sentence: `文字没有从版心边起排：${edgesZh[edge]}${measured}，应为 ${wanted}。`,
      hint: marginsZh,
    }),
    en: ({ edge, measured, wanted }) => ({
      sentence: `The text does not fill the type area: ${edge} edge at ${measured}, ${wanted} wanted.`,
      hint: marginsEn,
    }),
  }),
  'page-lines': define<{ measured: number; wanted: number; sides: readonly number[] }>({
    severity: 'error',
    reference: 'GF03',
    zh: ({ measured, wanted, sides }) => ({
      sentence: `${sidesZh(sides)}排满后是 ${measured} 行，应为 ${wanted} 行。`,
      hint: pitchZh,
    }),
    en: ({ measured, wanted, sides }) => ({
      sentence: `${upper(sidesEn(sides))}: ${measured} lines fill a side; ${wanted} are wanted.`,
      hint: pitchEn,
    }),
  }),
  'page-cells': define<{ measured: number; wanted: number; lines: number }>({
    severity: 'error',
    reference: 'GF03',
    zh: ({ measured, wanted, lines }) => ({
      sentence: `排满的行是 ${measured} 字，应为 ${wanted} 字（量了 ${lines} 行）。`,
      hint: '请核对正文是 3 号（16 磅）字、左右边距 28 和 26 毫米；在 WPS 里：字体—字符间距—紧缩 0.25 磅，正好每行 28 字。',
    }),
    en: ({ measured, wanted, lines }) => ({
      sentence: `Full lines have ${measured} characters; ${wanted} are wanted (${lines} lines measured).`,
      hint: 'Set 16 pt with margins of 28 and 26 mm and characters condensed by 0.25 pt.',
    }),
  }),
  'page-pitch': define<{ measured: string; measuredMm: string; wanted: string; sides: readonly number[] }>({
    severity: 'error',
    reference: 'GF03',
    zh: ({ measured, measuredMm, wanted, sides }) => ({
      sentence: `${sidesZh(sides)}：行距 ${measured} 磅（${measuredMm}），应为 ${wanted} 磅左右（22 行排满版心）。`,
      hint: pitchZh,
    }),
    en: ({ measured, measuredMm, wanted, sides }) => ({
      sentence: `${upper(sidesEn(sides))}: lines are ${measured} pt (${measuredMm}) apart; about ${wanted} pt is wanted.`,
      hint: pitchEn,
    }),
  }),
  'page-pitch-uneven': define<{ measured: string; wanted: string; sides: readonly number[]; lines: number }>({
    severity: 'error',
    reference: 'GF03',
    zh: ({ measured, wanted, sides, lines }) => ({
      sentence: `行距不一致：有 ${lines} 处与其余各行不同，如这一行与上一行相距 ${measured} 磅，应为 ${wanted} 磅左右（${sidesZh(sides)}）。`,
      hint: '请选中全部正文统一设置：段落—行距—固定值 29.6 磅，段前、段后都为 0。',
    }),
    en: ({ measured, wanted, sides, lines }) => ({
      sentence: `Lines are unevenly spaced in ${lines} places, as here: ${measured} pt instead of about ${wanted} pt (${sidesEn(sides)}).`,
      hint: 'Give all paragraphs exactly 29.6 pt and no space before or after.',
    }),
  }),
  'page-head': define<{ zh: string; en: string; measured: string; wanted: string }>({
    severity: 'error',
    reference: 'GF04',
    zh: ({ zh, measured, wanted }) => ({
      sentence: `${zh} ${measured}，应为 ${wanted}。`,
      hint: '标志上边缘距版心上边 35 毫米（距纸边 72 毫米；信函距纸边 30 毫米），分隔线与版心同宽，在发文字号下 4 毫米。',
    }),
    en: ({ en, measured, wanted }) => ({ sentence: `${upper(en)}: ${measured}, ${wanted} wanted.` }),
  }),
  'page-head-missing': define<{ zh: string; en: string }>({
    severity: 'error',
    reference: 'GF04',
    zh: ({ zh }) => ({
      sentence: `红头不全：量不到“${zh}”。`,
      hint: '发文机关标志应为红色文字（不要用图片），分隔线应为红色，并与版心同宽。',
    }),
    en: ({ en }) => ({ sentence: `The red head is incomplete: ${en} cannot be measured.` }),
  }),
  'page-letter-double': define<{ where: 'upper' | 'lower' }>({
    severity: 'error',
    reference: 'GF04',
    zh: ({ where }) => ({
      sentence: `信函${where === 'upper' ? '首页上部' : '首页下部'}的红色双线不对，应为${where === 'upper' ? '上粗下细' : '上细下粗'}两条。`,
    }),
    en: ({ where }) => ({
      sentence: `The ${where} red rule of a letter should be double, ${where === 'upper' ? 'thick above thin' : 'thin above thick'}.`,
    }),
  }),
  'page-first-without-text': define({
    severity: 'error',
    reference: 'GF07',
    zh: () => ({
      sentence: '首页没有正文。',
      hint: '主送机关太多时请移到版记；发文机关多时请缩小标志的字号和行距，让首页排得下正文。',
    }),
    en: () => ({
      sentence: 'The first side shows no body text.',
      hint: 'Move a long list of addressees to the imprint, or set the mark smaller.',
    }),
  }),
  'page-signature-place': define<{ sealed: string; unsealed: string }>({
    severity: 'error',
    reference: 'GF11',
    zh: ({ sealed, unsealed }) => ({
      sentence: `署名和成文日期的位置，两种排法都对不上。按加盖印章：${sealed}；按不加盖印章：${unsealed}。`,
      hint: '加盖印章：日期右空四字，署名在日期正上方居中；不加盖：署名右空二字，日期首字比署名首字右移二字。',
    }),
    en: ({ sealed, unsealed }) => ({
      sentence: `Signature and date fit neither rule. Sealed: ${sealed}; unsealed: ${unsealed}.`,
      hint: 'Sealed: date four characters from the right, name centred above; unsealed: name two from the right, date starting two characters further right.',
    }),
  }),
  'page-signature-room': define<{ style: 'sealed' | 'unsealed'; room: 'free' | 'crowded' | 'far' }>({
    severity: 'error',
    reference: 'GF11',
    zh: ({ style, room }) => ({
      sentence:
        style === 'unsealed'
          ? room === 'far'
            ? '署名离正文太远，应在正文下空一行。'
            : '署名紧接正文，应在正文下空一行。'
          : room === 'far'
            ? '署名离正文太远：印章上边缘距正文应在一行之内。'
            : '署名处盖不下印章：直径 42 毫米的印章会压住正文或超出版心下边。',
      hint: '请调整署名上面的空行：加盖印章一般空两行，不加盖的空一行；排不下时收紧行距，或把两行以上的正文移到下一面。',
    }),
    en: ({ style, room }) => ({
      sentence:
        room === 'far'
          ? 'The signature stands too far from the text.'
          : style === 'sealed'
            ? 'A seal of 42 mm would cover the text or leave the type area.'
            : 'There should be a blank line between text and signature.',
      hint: 'Leave two blank lines above a sealed signature, one above an unsealed one.',
    }),
  }),
  'page-seals-touch': define({
    severity: 'error',
    reference: 'GF11',
    zh: () => ({
      sentence: '联合行文的署名排得太近，盖上印章会相切或相交。',
      hint: '每个署名之间应留出一枚印章的位置（直径 42 毫米），每排最多三个。',
    }),
    en: () => ({ sentence: 'The joint signatures are too close: their seals would touch.' }),
  }),
  'page-signature-alone': define({
    severity: 'error',
    reference: 'GF12',
    zh: () => ({
      sentence: '署名和成文日期所在的一面没有正文。',
      hint: '不要写“此页无正文”。请调整行距、字距，让署名回到上一面，或让两行以上的正文移到这一面。',
    }),
    en: () => ({
      sentence: 'The signature stands on a side without body text.',
      hint: 'Adjust the spacing so that it joins the text; never write 此页无正文.',
    }),
  }),
};
