import { define } from '../define.ts';

/** What can be wrong with the fonts, and with the characters they are to draw. */
export const fontProblems = {
  'fonts-substituted': define<{ roles: string; officials: string }>({
    severity: 'error',
    reference: 'GF17',
    zh: ({ roles, officials }) => ({
      sentence: `缺少公文字体，用了代替字体：${roles}；按设置（layout.substituteFonts: false）不能定稿。`,
      hint: `请取得有使用授权的字体文件（TTF、OTF 或 TTC），放进程序的 fonts/local 文件夹：${officials}；同类字体能用的名称见 fonts/local/README.md，放好后用 jinbang fonts 核对。若定稿允许代替，在 competition.yaml 中把 layout.substituteFonts 设为 true。`,
    }),
    en: ({ roles, officials }) => ({
      sentence: `Official fonts are missing and were substituted: ${roles}; layout.substituteFonts: false refuses that for finals.`,
      hint: `Put licensed files (TTF, OTF, TTC) of ${officials} into fonts/local (see its README.md for the names; jinbang fonts shows the result), or set layout.substituteFonts to true.`,
    }),
  }),
  'fonts-stand-in': define<{ roles: string }>({
    severity: 'info',
    reference: 'GF17',
    zh: ({ roles }) => ({
      sentence: `PDF 里的公文字体由其他字体代替：${roles}。版面尺寸不变，字形略有不同。`,
      hint: '有使用授权的公文字体放进程序的 fonts/local 文件夹后优先使用；详见 jinbang fonts。',
    }),
    en: ({ roles }) => ({
      sentence: `In PDF files other faces stand in for the official ones: ${roles}. Measures stay the same.`,
      hint: 'Licensed fonts put into fonts/local go first; see jinbang fonts.',
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
  'font-format': define({
    severity: 'warning',
    zh: () => ({
      sentence: '这个文件不是 TTF、OTF 或 TTC 字体，没有使用。',
      hint: '压缩包请先解压；其他格式请向字体厂商取得同一字体的 TTF 或 OTF 文件。',
    }),
    en: () => ({
      sentence: 'This file is no TTF, OTF or TTC font and was not used.',
      hint: 'Unpack an archive first; of another format, ask the foundry for the TTF or OTF file.',
    }),
  }),
  'font-characters-blank': define<{ family: string; count: number; examples: string }>({
    severity: 'warning',
    reference: 'GF17',
    zh: ({ family, count, examples }) => ({
      sentence: `字体“${family}”列出了《通用规范汉字表》中的 ${count} 个字，却没有字形：${examples}${count > 10 ? '……' : ''}。这些字改用后备字体。`,
      hint: '字体文件可能残缺，请向字体厂商取得完整的版本。',
    }),
    en: ({ family, count, examples }) => ({
      sentence: `The font "${family}" lists ${count} characters of 通用规范汉字表 without an outline: ${examples}${count > 10 ? '…' : ''}. The next face draws them.`,
      hint: 'The file may be incomplete; ask the foundry for a whole one.',
    }),
  }),
  'font-twice': define<{ family: string; other: string }>({
    severity: 'warning',
    zh: ({ family, other }) => ({
      sentence: `字体“${family}”放了两份，这一份与 ${other} 完全相同，没有使用。`,
      hint: '请删去其中一份。',
    }),
    en: ({ family, other }) => ({
      sentence: `The font "${family}" is there twice; this file is the same as ${other} and was not used.`,
      hint: 'Remove one of them.',
    }),
  }),
  'font-second': define<{ family: string; first: string; official: string }>({
    severity: 'info',
    zh: ({ family, first, official }) => ({
      sentence: `“${official}”用的是字体“${first}”；“${family}”排在它后面，只补它没有的字。`,
      hint: '要改用另一款，请把不用的字体文件移走。',
    }),
    en: ({ family, first, official }) => ({
      sentence: `${official} is drawn with "${first}"; "${family}" only adds what that one lacks.`,
      hint: 'To use the other one, take the first away.',
    }),
  }),
};
