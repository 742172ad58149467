import { define } from '../define.ts';

export interface Edge {
  readonly edge: 'left' | 'right' | 'top' | 'bottom';
  readonly measured: string;
  readonly wanted: string;
}

export interface NumberPlace {
  readonly edge: 'left' | 'right';
  readonly side: number;
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

/** 第2、3、4页 */
function sidesZh(sides: readonly number[]): string {
  return sides.length > 6
    ? `第${sides.slice(0, 6).join('、')}页等 ${sides.length} 面`
    : `第${sides.join('、')}页`;
}

/** sides 2, 3, 4 */
function sidesEn(sides: readonly number[]): string {
  if (sides.length === 1) return `side ${sides.join('')}`;
  return sides.length > 6
    ? `sides ${sides.slice(0, 6).join(', ')} … (${sides.length} in all)`
    : `sides ${sides.join(', ')}`;
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const noTextZh = {
  pictures: '这个 PDF 里没有文字，只有图片（多半是扫描件），量不了版式。',
  outlines: '这个 PDF 里没有文字，只有线条（文字多半转成了曲线），量不了版式。',
  nothing: '这个 PDF 是空白的，没有任何文字。',
};
const noTextHintZh = {
  pictures: '请用 WPS、Word 或本程序直接导出的 PDF 来检查，不要用打印后扫描的。',
  outlines: '请用 WPS、Word 或本程序直接导出的 PDF 来检查，不要用转成曲线的制版文件。',
  nothing: '请核对是不是拿错了文件，或在 WPS、Word 里打开原稿重新导出 PDF。',
};
const noTextEn = {
  pictures: 'This PDF has pictures only, no text (a scan): there is nothing to measure.',
  outlines: 'This PDF has lines only, no text (turned into outlines): there is nothing to measure.',
  nothing: 'This PDF is blank: it has no text.',
};
const noTextHintEn = {
  pictures: 'Inspect the PDF exported from the word processor or from jinbang, not a scan.',
  outlines: 'Inspect the PDF exported from the word processor or from jinbang.',
  nothing: 'See whether it is the right file, or export it again.',
};
const unopenedZh = {
  missing: '找不到这个文件，没有检查。',
  folder: '这是一个文件夹，不是文件，没有检查。',
  'no-permission': '没有权限读这个文件，没有检查。',
  other: '这个文件打不开，没有检查。',
};
const unopenedHintZh = {
  missing: '请检查路径和文件名；文件名里有空格的，请用引号括起来。',
  folder: '请写出里面的文件，如“文件夹/通知.pdf”；几个文件可以用“文件夹/*.pdf”。',
  'no-permission': '请换一个有权限的账户，或把文件复制到自己的文件夹里再检查。',
  other: '请关闭正在使用它的程序，检查磁盘和路径后重试。',
};
const unopenedEn = {
  missing: 'There is no such file; nothing was inspected.',
  folder: 'This is a folder, not a file; nothing was inspected.',
  'no-permission': 'There is no permission to read this file; it was not inspected.',
  other: 'This file cannot be opened; it was not inspected.',
};
const unopenedHintEn = {
  missing: 'Check path and name; put a name with spaces in quotes.',
  folder: 'Name the files in it, like folder/*.pdf.',
  'no-permission': 'Copy it to a folder of your own.',
  other: 'Close the program that uses it, check the disk and try again.',
};

/** What `inspect` says of a finished file: that it can't be read, and what a ruler finds on its pages. */
export const inspectGeometryProblems = {
  'inspect-password': define({
    severity: 'error',
    zh: () => ({
      sentence: '这个 PDF 设了打开密码，读不出来。',
      hint: '请向出文单位要不加密的文件，或用密码打开后另存一份不加密的再检查。',
    }),
    en: () => ({
      sentence: 'This PDF asks for a password and cannot be read.',
      hint: 'Ask for an unprotected copy, or open it with the password and save one.',
    }),
  }),
  'inspect-damaged': define({
    severity: 'error',
    zh: () => ({
      sentence: '这个文件不是完整的 PDF，读不出来。',
      hint: '多半是下载或拷贝中断了，或只是改了扩展名。请重新导出或复制一份再检查。',
    }),
    en: () => ({
      sentence: 'This file is not a complete PDF and cannot be read.',
      hint: 'Download, copy or export it again; a changed extension does not make a PDF.',
    }),
  }),
  'inspect-no-text': define<{ has: 'pictures' | 'outlines' | 'nothing' }>({
    severity: 'error',
    zh: ({ has }) => ({ sentence: noTextZh[has], hint: noTextHintZh[has] }),
    en: ({ has }) => ({ sentence: noTextEn[has], hint: noTextHintEn[has] }),
  }),
  'inspect-empty-file': define({
    severity: 'error',
    zh: () => ({
      sentence: '这是一个空文件（0 字节），里面什么都没有。',
      hint: '多半是下载或拷贝没有完成，请重新复制或向对方索取。',
    }),
    en: () => ({ sentence: 'This file is empty (0 bytes).', hint: 'Copy it or ask for it again.' }),
  }),
  'inspect-unopened': define<{ because: 'missing' | 'folder' | 'no-permission' | 'other' }>({
    severity: 'error',
    zh: ({ because }) => ({ sentence: unopenedZh[because], hint: unopenedHintZh[because] }),
    en: ({ because }) => ({ sentence: unopenedEn[because], hint: unopenedHintEn[because] }),
  }),
  'inspect-format': define({
    severity: 'error',
    zh: () => ({
      sentence: '这个文件不是 PDF，也不是 Word（DOCX）文件，没法检查。',
      hint: '旧格式（DOC、WPS、OFD）请先在 WPS 或 Word 里另存为 PDF 或 DOCX。',
    }),
    en: () => ({
      sentence: 'This file is neither PDF nor DOCX.',
      hint: 'Save older formats (DOC, WPS, OFD) as PDF or DOCX first.',
    }),
  }),
  'inspect-profile': define<{ id: string; known: string }>({
    severity: 'error',
    zh: ({ id, known }) => ({ sentence: `没有叫“${id}”的版式标准。`, hint: `--profile 可选：${known}。` }),
    en: ({ id, known }) => ({ sentence: `There is no profile "${id}".`, hint: `--profile takes: ${known}.` }),
  }),
  'inspect-no-job': define<{ folder: string }>({
    severity: 'warning',
    reference: 'GF20',
    zh: ({ folder }) => ({
      sentence: `按文件名在“${folder}”里找不到生成它的文件，没有逐字核对。`,
      hint: '核对靠文件名对应：请用本程序生成时的文件名（如 01_大赛通知_20260402.pdf），或检查 --record 的文件夹。',
    }),
    en: ({ folder }) => ({
      sentence: `No document of "${folder}" has this file's name; its words were not compared.`,
      hint: 'Keep the file name given by generate, or check the folder of --record.',
    }),
  }),
  'inspect-record': define<{ folder: string }>({
    severity: 'warning',
    reference: 'GF20',
    zh: ({ folder }) => ({
      sentence: `“${folder}”的设置或这份文件的模板读不出来，没有逐字核对。`,
      hint: '请先运行 jinbang check 把赛事文件夹里的错误改好。',
    }),
    en: ({ folder }) => ({
      sentence: `The settings of "${folder}" or the template cannot be used; the words were not compared.`,
      hint: 'Run jinbang check on the folder first.',
    }),
  }),
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
