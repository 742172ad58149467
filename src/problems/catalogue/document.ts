import { define } from '../define.ts';

/** What can be wrong with a finished document: layout, output; fonts have a file of their own. */
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
  'certificate-code-unplaced': define<{ number: string }>({
    severity: 'warning',
    zh: ({ number }) => ({
      sentence: `证书“${number}”有核验码，证书版式里却没有留二维码的位置，二维码没有印出来。`,
      hint: '请在证书版式文件里写上 code（二维码左上角的位置和边长）。',
    }),
    en: ({ number }) => ({
      sentence: `The certificate "${number}" has a check code, but its layout has no place for one: it was not drawn.`,
      hint: 'Give the layout file a "code": where the code stands and how large it is.',
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
