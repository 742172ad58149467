import { define } from '../define.ts';

/** What can be wrong with a finished document: fonts, layout, output. */
export const documentProblems = {
  'personal-data-public': define<{ what: string; masked: string }>({
    severity: 'error',
    reference: 'R52',
    zh: ({ what, masked }) => ({
      sentence: `拟公开的文件里出现了${what}：${masked}。`,
      hint: '公开的文件只能有办公电话和办公邮箱。请在来源表格或 competition.yaml 中把它从该字段删去。',
    }),
    en: ({ what, masked }) => ({
      sentence: `A document for the public contains personal data (${what}): ${masked}.`,
      hint: 'Only office landlines and mailboxes may be published. Remove it from that field of the workbook or of competition.yaml.',
    }),
  }),
  'name-character-missing': define<{ name: string; character: string; codePoint: string }>({
    severity: 'error',
    reference: 'GF17',
    zh: ({ name, character, codePoint }) => ({
      sentence: `“${name}”中的“${character}”（${codePoint}）在所有字体里都没有字形，印出来会是空白或方框。`,
      hint: '请与身份证或营业执照核对此字；确属此字的，请把含有该字的公文字体放入 fonts/local 文件夹后再生成。',
    }),
    en: ({ name, character, codePoint }) => ({
      sentence: `No font has the character "${character}" (${codePoint}) of "${name}"; it would print as a blank or a box.`,
      hint: 'Check the character against the identity card or business licence; if it is right, put an official font that has it into fonts/local.',
    }),
  }),
  'font-file-changed': define<{ family: string }>({
    severity: 'warning',
    zh: ({ family }) => ({
      sentence: `随程序提供的字体“${family}”的文件被换过，字形和宽度可能与原来不同。`,
      hint: '自己的字体请放入 fonts/local 文件夹，并恢复原来的字体文件。',
    }),
    en: ({ family }) => ({
      sentence: `The file of the bundled font "${family}" has been changed; shapes and widths may differ.`,
      hint: 'Put your own fonts into fonts/local and restore the original file.',
    }),
  }),
  'font-unreadable': define({
    severity: 'warning',
    zh: () => ({
      sentence: '这个字体文件读不出来，可能已损坏，没有使用。',
      hint: '请从字体的原始安装文件重新复制一份（TTF、OTF 或 TTC）。',
    }),
    en: () => ({
      sentence: 'This font file cannot be read; it may be damaged and was not used.',
      hint: 'Copy it again from its original source (TTF, OTF or TTC).',
    }),
  }),
  'font-compressed': define({
    severity: 'warning',
    zh: () => ({
      sentence: '这是网页用的压缩字体（WOFF），没有使用。',
      hint: '请换成同一字体的 TTF 或 OTF 文件。',
    }),
    en: () => ({
      sentence: 'This is a compressed web font (WOFF) and was not used.',
      hint: 'Use the TTF or OTF file of the same font.',
    }),
  }),
  'font-not-recognised': define<{ family: string }>({
    severity: 'warning',
    zh: ({ family }) => ({
      sentence: `字体“${family}”不是公文用的仿宋、楷体、黑体、宋体或小标宋，没有使用。`,
      hint: '能识别的字体名称见 fonts/local/README.md；不需要的文件请移走。',
    }),
    en: ({ family }) => ({
      sentence: `The font "${family}" is none of the official faces and was not used.`,
      hint: 'See fonts/local/README.md for the names that are recognised; remove files that are not needed.',
    }),
  }),
  'font-variable': define<{ family: string }>({
    severity: 'warning',
    zh: ({ family }) => ({
      sentence: `字体“${family}”是可变字体，印刷效果不确定，没有使用。`,
      hint: '请换成固定字重的 TTF 或 OTF 文件。',
    }),
    en: ({ family }) => ({
      sentence: `The font "${family}" is a variable font and was not used.`,
      hint: 'Use a TTF or OTF file of one fixed weight.',
    }),
  }),
  'font-embedding-forbidden': define<{ family: string }>({
    severity: 'warning',
    zh: ({ family }) => ({
      sentence: `字体“${family}”的授权标记（fsType）不许嵌入文件，没有使用，改用代替字体。`,
      hint: '请向字体厂商取得可以嵌入 PDF 的授权版本。',
    }),
    en: ({ family }) => ({
      sentence: `The licence mark (fsType) of the font "${family}" forbids embedding; a substitute was used.`,
      hint: 'Ask the foundry for a version that may be embedded in PDF files.',
    }),
  }),
  'character-missing': define<{ character: string; codePoint: string }>({
    severity: 'error',
    reference: 'GF17',
    zh: ({ character, codePoint }) => ({
      sentence: `字符“${character}”（${codePoint}）在所用字体里没有字形，PDF 中会是空白或方框。`,
      hint: '请核对这个字；确属此字的，请把含有该字的字体文件放入 fonts/local 文件夹后再生成。',
    }),
    en: ({ character, codePoint }) => ({
      sentence: `No font of the role has the character "${character}" (${codePoint}); it would print as a blank or a box.`,
      hint: 'Check the character; if it is right, put a font that has it into fonts/local.',
    }),
  }),
  'page-too-small': define({
    severity: 'error',
    zh: () => ({
      sentence: '文件中有一块内容（多半是表格的一行）比一整面还高，在 PDF 里印不全。',
      hint: '请缩短这一格的文字，或把内容拆成几行。',
    }),
    en: () => ({
      sentence: 'Something in the document (most likely one row of a table) is taller than a whole side.',
      hint: 'Shorten the text of that cell, or spread it over several rows.',
    }),
  }),
  'certificate-overflow': define<{ number: string; recipient: string; zone: string }>({
    severity: 'error',
    zh: ({ number, recipient, zone }) => ({
      sentence: `证书“${number}”（${recipient}）的${zone}太长，缩到最小字号仍放不下。`,
      hint: '请核对这项内容；确实这么长的，请在证书版式文件里加大这一区域或减小最小字号。',
    }),
    en: ({ number, recipient, zone }) => ({
      sentence: `On the certificate "${number}" (${recipient}) ${zone} does not fit even at its smallest size.`,
      hint: 'Check the text; if it is right, enlarge the zone or lower its smallest size in the layout file.',
    }),
  }),
  'title-shape-doubtful': define<{ lines: string; alternatives: string }>({
    severity: 'warning',
    reference: 'GF06',
    zh: ({ lines, alternatives }) => ({
      sentence: `标题的分行不够理想（梯形、菱形、词意完整难以兼顾）：${lines}。`,
      hint: `请在模板的标题里用“|”标出分行处${alternatives === '' ? '' : `，例如：${alternatives}`}。`,
    }),
    en: ({ lines, alternatives }) => ({
      sentence: `The title does not break into lines of a good shape: ${lines}.`,
      hint: `Mark the breaks in the template's title with "|"${alternatives === '' ? '' : `, for instance: ${alternatives}`}.`,
    }),
  }),
};
