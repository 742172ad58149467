import { define } from '../define.ts';

/** The YAML library's faults (yaml 2.9, `ErrorCode`) as a colleague would say them. */
const yamlFaults: Readonly<Record<string, string>> = {
  ALIAS_PROPS: '以 * 开头的内容有特殊含义，后面不能再跟别的；普通文字请加英文引号',
  BAD_ALIAS: '以 * 开头的内容会被当作引用；普通文字请加英文引号',
  BAD_COLLECTION_TYPE: '以 ! 开头的内容有特殊含义；普通文字请加英文引号',
  BAD_DIRECTIVE: '以 % 开头的行不能用在这里',
  BAD_DQ_ESCAPE: '双引号里的反斜杠（\\）写法不对；要原样的反斜杠请改用单引号',
  BAD_INDENT: '缩进与同级的行没有对齐',
  BAD_PROP_ORDER: '以 & 或 ! 开头的内容有特殊含义；普通文字请加英文引号',
  BAD_SCALAR_START: '以 @、` 等符号开头的文字要加英文引号',
  BLOCK_AS_IMPLICIT_KEY: '冒号或缩进的位置不对：一行里只能有一个“名称: 内容”',
  BLOCK_IN_FLOW: '方括号或花括号没有成对，或括号里换行后又用了缩进的写法',
  DUPLICATE_KEY: '同一项写了两遍，请只留一项',
  KEY_OVER_1024_CHARS: '冒号前面的名称太长，多半是漏了引号或换行',
  MISSING_CHAR: '少了成对的引号、括号、逗号，或冒号、短横后面没有空格',
  MULTILINE_IMPLICIT_KEY: '这一行少了冒号和空格，与下一行连在了一起',
  MULTIPLE_ANCHORS: '以 & 开头的内容有特殊含义；普通文字请加英文引号',
  MULTIPLE_DOCS: '文件中间有“---”，被分成了两份；请删去这一行',
  MULTIPLE_TAGS: '以 ! 开头的内容有特殊含义；普通文字请加英文引号',
  NON_STRING_KEY: '冒号前面的名称不能是列表',
  RESOURCE_EXHAUSTION: '内容嵌套太深',
  TAB_AS_INDENT: '缩进用了制表符（Tab），只能用空格',
  TAG_RESOLVE_FAILED: '以 ! 开头的内容有特殊含义；普通文字请加英文引号',
  UNEXPECTED_TOKEN: '这里不该出现这样的内容，多半是引号、括号不成对，或上一行写法有误',
};

/** What can be wrong with the competition's own files: competition.yaml, rulebook, decisions. */
export const configurationProblems = {
  'commendation-unapproved': define({
    severity: 'error',
    zh: () => ({
      sentence: '结果通知选用了“表彰”，但没有填批准文号，文稿暂按“公布”起草。',
      hint: '开展表彰须经批准。请在 competition.yaml 的 announcement.approvalReference 填批准文号，或把 announcement.verb 改为“公布”或“通报表扬”。',
    }),
    en: () => ({
      sentence:
        'The result notice is set to commend (表彰) without the number of an approval; the draft says 公布.',
      hint: 'Fill in announcement.approvalReference, or set announcement.verb to 公布 or 通报表扬.',
    }),
  }),
  'signers-missing': define<{ bureau: string }>({
    severity: 'error',
    zh: ({ bureau }) => ({
      sentence: `${bureau}的推荐文件文种为“报告”，是上行文，须标注签发人，但没有填写。`,
      hint: '请在 competition.yaml 该地区的 bureau.signers 中填写签发人，或把 recommendation.documentKind 改为“函”。',
    }),
    en: ({ bureau }) => ({
      sentence: `The recommendation of ${bureau} is a report (报告) to a superior and must name its signer (签发人).`,
      hint: 'Fill in bureau.signers of this region, or set recommendation.documentKind to 函.',
    }),
  }),
  'objection-contact-missing': define<{ bureau: string }>({
    severity: 'error',
    zh: ({ bureau }) => ({
      sentence: `${bureau}的公示没有受理异议的联系方式。`,
      hint: '请在 competition.yaml 该地区的 bureau.contact 中填写办公电话（座机），办公邮箱和地址也可一并填写。',
    }),
    en: ({ bureau }) => ({
      sentence: `The publicity of ${bureau} says not where to object.`,
      hint: 'Fill in bureau.contact of this region: an office landline, and perhaps a mailbox and an address.',
    }),
  }),
  'folder-missing': define<{ folder: string }>({
    severity: 'error',
    zh: ({ folder }) => ({
      sentence: `找不到赛事文件夹“${folder}”。`,
      hint: '请检查路径；新建赛事可运行 jinbang new <文件夹>。',
    }),
    en: ({ folder }) => ({
      sentence: `The competition folder "${folder}" does not exist.`,
      hint: 'Check the path, or make one with: jinbang new <folder>.',
    }),
  }),
  'configuration-missing': define<{ file: string }>({
    severity: 'error',
    zh: ({ file }) => ({
      sentence: `赛事文件夹里没有 ${file}。`,
      hint: '请从 samples/shanxi-2026 复制一份并改成本届赛事的内容，或运行 jinbang new <文件夹>。',
    }),
    en: ({ file }) => ({
      sentence: `The competition folder has no ${file}.`,
      hint: 'Copy one from samples/shanxi-2026 and adapt it, or run: jinbang new <folder>.',
    }),
  }),
  'yaml-syntax': define<{ fault: string; detail: string }>({
    severity: 'error',
    zh: ({ fault, detail }) => ({
      sentence: `YAML 写法有误：${yamlFaults[fault] ?? detail}。`,
      hint: '请检查该行和它的上一行：缩进用空格且与同级对齐，冒号后面空一格，引号和括号成对。',
    }),
    en: ({ detail }) => ({
      sentence: `Malformed YAML: ${detail}`,
      hint: 'Check this line and the one above it: indentation, the space after the colon, quotes and brackets.',
    }),
  }),
  'configuration-encoding': define({
    severity: 'error',
    reference: 'D1',
    zh: () => ({
      sentence: '文件的文字编码无法识别（既不是 UTF-8，也不是 GBK/GB18030），或在一个汉字中间断掉了。',
      hint: '请用记事本打开核对内容，另存为 UTF-8 编码；打不开的，请找回原来的文件。',
    }),
    en: () => ({
      sentence: 'The file is neither UTF-8 nor GBK/GB18030, or ends inside a character.',
      hint: 'Open it in an editor, check it, and save it as UTF-8.',
    }),
  }),
  'setting-invalid': define<{ setting: string; detail: string }>({
    severity: 'error',
    zh: ({ setting, detail }) => ({
      sentence: `设置项“${setting}”不合要求：${detail}。`,
      hint: '请对照 competition.schema.json 或 samples/shanxi-2026/competition.yaml 改正。',
    }),
    en: ({ setting, detail }) => ({
      sentence: `The setting "${setting}" is not valid: ${detail}.`,
      hint: 'Compare with competition.schema.json or samples/shanxi-2026/competition.yaml.',
    }),
  }),
  'setting-blank': define<{ setting: string; meaning: string | null }>({
    severity: 'error',
    zh: ({ setting, meaning }) => ({
      sentence: `还没有填写：${meaning === null ? '' : `${meaning}。`}设置项 ${setting} 现在是空的（null）。`,
      hint: '请填上本届赛事的内容；这一项不能空着。',
    }),
    en: ({ setting, meaning }) => ({
      sentence: `Not filled in yet: ${setting}${meaning === null ? '' : ` (${meaning})`}.`,
      hint: 'It cannot stay null.',
    }),
  }),
  'setting-open': define<{ setting: string; question: string; blocks: string }>({
    severity: 'warning',
    pending: true,
    zh: ({ setting, question, blocks }) => ({
      sentence: `尚未确定：${question}（设置项 ${setting}）。${blocks}只能出草稿，不能定稿。`,
      hint: `请在 competition.yaml 中填写 ${setting}。`,
    }),
    en: ({ setting, question, blocks }) => ({
      sentence: `Not decided yet: ${question} (setting ${setting}). ${blocks} can only be drafted.`,
      hint: `Fill in ${setting} in competition.yaml.`,
    }),
  }),
  'rulebook-clause-missing': define<{ rule: string }>({
    severity: 'warning',
    zh: ({ rule }) => ({
      sentence: `规则 ${rule} 在 rulebook.yaml 里没有对应的通知条款。`,
      hint: '请补上条款编号和原文；没有条款的规则无法向参赛者说明依据。',
    }),
    en: ({ rule }) => ({
      sentence: `Rule ${rule} has no clause of the notice in rulebook.yaml.`,
      hint: 'Add the clause and its words.',
    }),
  }),
  'rulebook-of-another-notice': define<{ notice: string; number: string }>({
    severity: 'warning',
    zh: ({ notice, number }) => ({
      sentence: `条款录自“${notice}”，不是本届通知（${number}）。`,
      hint: '请逐条换成本届通知的条款和原文，再把 notice 一行改成本届通知的标题和文号；不换，explain 和检查引用的就是旧通知的话和日期。',
    }),
    en: ({ notice, number }) => ({
      sentence: `The clauses of rulebook.yaml are those of "${notice}", not of this edition's notice (${number}).`,
      hint: 'Replace every clause and its words, then the line notice; until then the old words and dates are quoted.',
    }),
  }),
  'rulebook-rule-unknown': define<{ rule: string }>({
    severity: 'warning',
    zh: ({ rule }) => ({
      sentence: `rulebook.yaml 里的规则 ${rule} 程序不认识。`,
      hint: '请检查编号；若通知有新规定，需要先在程序里增加规则。',
    }),
    en: ({ rule }) => ({
      sentence: `rulebook.yaml names the rule ${rule}, which the program does not have.`,
      hint: 'Check the number.',
    }),
  }),
  'layout-unknown': define<{ setting: string; id: string; known: string }>({
    severity: 'error',
    zh: ({ setting, id, known }) => ({
      sentence: `设置项 ${setting} 指定的版式“${id}”不存在。`,
      hint: `可选：${known}。`,
    }),
    en: ({ setting, id, known }) => ({
      sentence: `The layout "${id}" of the setting ${setting} does not exist.`,
      hint: `Known: ${known}.`,
    }),
  }),
  'layout-invalid': define<{ field: string; detail: string }>({
    severity: 'error',
    zh: ({ field, detail }) => ({
      sentence: `证书版式文件有误${field === '' ? '' : `（${field}）`}：${detail}`,
      hint: '请对照 templates/certificates/a4-landscape.json 改正；长度单位是毫米，字号单位是磅。',
    }),
    en: ({ field, detail }) => ({
      sentence: `The certificate layout is not valid${field === '' ? '' : ` (${field})`}: ${detail}`,
      hint: 'Compare with templates/certificates/a4-landscape.json; lengths are millimetres, sizes are points.',
    }),
  }),
  'template-missing': define({
    severity: 'error',
    zh: () => ({
      sentence: '找不到这个模板文件。',
      hint: '请恢复该文件，或重新安装程序。',
    }),
    en: () => ({ sentence: 'This template is missing.', hint: 'Restore it, or install the program again.' }),
  }),
};
