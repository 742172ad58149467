import { define, type Language } from '../define.ts';

/** What can be wrong with the characters of texts and names (domain §5.2, rows 14 to 16). */
export const characterProblems = {
  'text-private-use': define<{
    raw: string;
    character: string;
    codePoint: string;
    proposal: string | null;
    proposalPoint: string;
  }>({
    severity: 'error',
    reference: 'D15',
    zh: ({ raw, codePoint, proposal, proposalPoint }) => ({
      sentence: `“${raw}”里有一个只有个别电脑才能显示的字（${codePoint}），打印出来会是空白或方框。`,
      hint:
        proposal === null
          ? '请向本人核对，用输入法重新输入这个字。'
          : `按 GB 18030-2022，这个编码原来是“${proposal}”（${proposalPoint}）；请核对后改为“${proposal}”。`,
    }),
    en: ({ raw, codePoint, proposal, proposalPoint }) => ({
      sentence: `"${raw}" has a private-use character (${codePoint}) that prints as a blank.`,
      hint:
        proposal === null
          ? 'Ask the person and type the character again.'
          : `By GB 18030-2022 the code was "${proposal}" (${proposalPoint}): check and enter that.`,
    }),
  }),
  'text-unassigned': define<{ raw: string; character: string; codePoint: string }>({
    severity: 'error',
    reference: 'D15',
    zh: ({ raw, codePoint }) => ({
      sentence: `“${raw}”里有一个不代表任何字的编码（${codePoint}），多半是复制或转换时损坏的字。`,
      hint: '请与原件核对，用输入法重新输入这个字。',
    }),
    en: ({ raw, codePoint }) => ({
      sentence: `"${raw}" has a code point that stands for no character (${codePoint}).`,
      hint: 'Compare with the original and type the character again.',
    }),
  }),
  'name-character-lost': define<{ raw: string; sign: string }>({
    severity: 'error',
    reference: 'D15',
    zh: ({ raw, sign }) =>
      isQuestionMark(sign)
        ? {
            sentence: `“${raw}”里的问号多半是一个存不下的生僻字，原字已经丢失。`,
            hint: '请向本人核对，以 .xlsx 或 UTF-8 格式重新保存。',
          }
        : {
            sentence: `“${raw}”里的“${sign}”代替了一个没有写出来的字。`,
            hint: '请向本人核对，写出原字。',
          },
    en: ({ raw, sign }) =>
      isQuestionMark(sign)
        ? {
            sentence: `The question mark in "${raw}" probably stands for a rare character that was lost.`,
            hint: 'Ask the person, and save as .xlsx or UTF-8.',
          }
        : {
            sentence: `"${sign}" in "${raw}" stands for a character that was not written.`,
            hint: 'Ask the person and write the character.',
          },
  }),
  'name-described': define<{ raw: string }>({
    severity: 'error',
    reference: 'D15',
    zh: ({ raw }) => ({
      sentence: `“${raw}”里用结构符号拼出了一个打不出来的字，印出来会是几个分开的部分。`,
      hint: '请与身份证核对，用能输入生僻字的输入法（如按部件、拼音扩展 B～F 区）输入原字。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" describes a character by its parts; it would print as separate pieces.`,
      hint: 'Compare with the identity card and type the character itself.',
    }),
  }),
  'name-lookalike': define<{
    raw: string;
    character: string;
    codePoint: string;
    nature: keyof typeof natures;
    proposal: string;
    proposalPoint: string;
  }>({
    severity: 'warning',
    reference: 'D14',
    zh: ({ raw, character, codePoint, nature, proposal, proposalPoint }) => ({
      sentence: `“${raw}”里的“${character}”（${codePoint}）是${natures[nature].zh}，看着像“${proposal}”，却是另一个编码，查找、比对时对不上。`,
      hint: `请核对；应是“${proposal}”（${proposalPoint}）的，请改过来。`,
    }),
    en: ({ raw, character, codePoint, nature, proposal, proposalPoint }) => ({
      sentence: `"${character}" (${codePoint}) in "${raw}" is ${natures[nature].en} that looks like "${proposal}".`,
      hint: `If "${proposal}" (${proposalPoint}) is meant, enter that.`,
    }),
  }),
  'name-accent': define<{ raw: string; codePoint: string; proposal: string | null }>({
    severity: 'warning',
    reference: 'D15',
    zh: ({ raw, codePoint, proposal }) => ({
      sentence: `“${raw}”里的附加符号（${codePoint}）与字母是分开的编码，印出来可能错位。`,
      hint: proposal === null ? '请与证件核对，重新输入。' : `请改为带符号的字母：“${proposal}”。`,
    }),
    en: ({ raw, codePoint, proposal }) => ({
      sentence: `"${raw}" has a combining mark (${codePoint}) that may print in the wrong place.`,
      hint: proposal === null ? 'Compare with the document and type it again.' : `Enter "${proposal}".`,
    }),
  }),
  'name-variation': define<{ name: string; character: string; selector: string }>({
    severity: 'warning',
    reference: 'D14',
    zh: ({ name, character, selector }) => ({
      sentence: `“${name}”里的“${character}”带有异体字选择符（${selector}），公文字体没有这种写法，已去掉，按通行字形印。`,
      hint: '请与身份证核对；写法不同、有自己编码的，请改用那个字。',
    }),
    en: ({ name, character, selector }) => ({
      sentence: `"${character}" of "${name}" had a variation selector (${selector}); it was removed.`,
      hint: 'Compare with the identity card; if the shape differs and has a code of its own, enter that.',
    }),
  }),
};

/** What a look-alike really is. */
const natures = {
  radical: { zh: '部首，不是字', en: 'a radical' },
  stroke: { zh: '笔画，不是字', en: 'a stroke' },
  kana: { zh: '日文假名', en: 'a kana' },
  bopomofo: { zh: '注音符号', en: 'a bopomofo letter' },
  circle: { zh: '圆圈、字母或数字', en: 'a circle, letter or figure' },
  dash: { zh: '符号', en: 'a mark' },
  letter: { zh: '外文（希腊、西里尔）字母', en: 'a Greek or Cyrillic letter' },
  form: { zh: '特殊字形', en: 'a special form' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

function isQuestionMark(sign: string): boolean {
  return sign === '?' || sign === '？';
}
