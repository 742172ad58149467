import { define } from '../define.ts';

/** What can be wrong with texts and names, with a row, and between rows and files (domain §5.2, rows 11–22 and 37–43). */
export const rowProblems = {
  'text-hashes': define<{ raw: string }>({
    severity: 'error',
    reference: 'D22',
    zh: ({ raw }) => ({
      sentence: `单元格里是“${raw}”，原来的内容已经丢失。`,
      hint: '请找到原表，重新填写。',
    }),
    en: ({ raw }) => ({
      sentence: `The cell holds "${raw}"; its content is lost.`,
      hint: 'Enter the original content.',
    }),
  }),
  'text-length-limit': define<{ length: number }>({
    severity: 'warning',
    reference: 'D22',
    zh: ({ length }) => ({
      sentence: `文字正好${length}个字，可能被旧版 Excel 截断了。`,
      hint: '请核对结尾是否完整。',
    }),
    en: ({ length }) => ({
      sentence: `The text has exactly ${length} characters and may have been cut.`,
      hint: 'Check its end.',
    }),
  }),
  'text-scraped': define<{ raw: string; proposal: string }>({
    severity: 'warning',
    reference: 'D18',
    zh: ({ raw, proposal }) => ({
      sentence: `“${raw}”像是从网页上复制的（繁体字后面带拼音）。`,
      hint: `建议改为“${proposal}”，请核对后填写。`,
    }),
    en: ({ raw, proposal }) => ({
      sentence: `"${raw}" looks copied from a web page, with readings behind traditional characters.`,
      hint: `Consider "${proposal}".`,
    }),
  }),
  'text-traditional': define<{ raw: string; proposal: string }>({
    severity: 'warning',
    reference: 'D18',
    zh: ({ raw, proposal }) => ({
      sentence: `“${raw}”里有繁体字，未作改动。`,
      hint: `若登记的名称用简体，请改为“${proposal}”。`,
    }),
    en: ({ raw, proposal }) => ({
      sentence: `"${raw}" has traditional characters; it was not changed.`,
      hint: `Consider "${proposal}".`,
    }),
  }),
  'name-dot': define<{ raw: string; proposal: string }>({
    severity: 'warning',
    reference: 'D16',
    zh: ({ raw, proposal }) => ({
      sentence: `姓名“${raw}”里的点或空格可能是间隔号，未作改动。`,
      hint: `若是间隔号，请改为“${proposal}”。`,
    }),
    en: ({ raw, proposal }) => ({
      sentence: `The dot or space in the name "${raw}" may stand for the name dot; it was not changed.`,
      hint: `If so, enter "${proposal}".`,
    }),
  }),
  'names-and-others': define<{ raw: string }>({
    severity: 'warning',
    reference: 'D19',
    zh: ({ raw }) => ({
      sentence: `“${raw}”没有写全人员，只读到写出来的姓名。`,
      hint: '请把其他人的姓名也列出。',
    }),
    en: ({ raw }) => ({
      sentence: `"${raw}" does not name everybody.`,
      hint: 'List the other names.',
    }),
  }),
  'one-character-off': define<{ raw: string; registered: string; what: string }>({
    severity: 'warning',
    reference: 'D43',
    zh: ({ raw, registered, what }) => ({
      sentence: `${what}“${raw}”与报名系统的“${registered}”只差一个字，可能是录入错误。`,
      hint: '请核对；证书和名单一律用报名系统的写法。',
    }),
    en: ({ raw, registered, what }) => ({
      sentence: `The ${what} "${raw}" differs by one character from "${registered}" of the registration.`,
      hint: 'Check it; documents use the registered form.',
    }),
  }),
  'differs-from-registered': define<{ raw: string; registered: string; what: string }>({
    severity: 'warning',
    reference: 'D43',
    zh: ({ raw, registered, what }) => ({
      sentence: `${what}“${raw}”与报名系统的“${registered}”不一致。`,
      hint: '请核对；证书和名单一律用报名系统的写法。',
    }),
    en: ({ raw, registered, what }) => ({
      sentence: `The ${what} "${raw}" differs from "${registered}" of the registration.`,
      hint: 'Check it; documents use the registered form.',
    }),
  }),
  'project-id-missing': define({
    severity: 'error',
    reference: 'R02',
    zh: () => ({
      sentence: '这一行没有项目编号。',
      hint: '请从报名系统补上编号；没有编号的项目不能参赛。',
    }),
    en: () => ({
      sentence: 'The row has no project number.',
      hint: 'Add it from the registration system.',
    }),
  }),
  'project-id-duplicate': define<{ projectId: string; first: string }>({
    severity: 'error',
    reference: 'D38',
    zh: ({ projectId, first }) => ({
      sentence: `项目编号 ${projectId} 重复，前面 ${first} 已有同一编号；只用了前面那一行。`,
      hint: '请删去重复的一行，或改正编号。',
    }),
    en: ({ projectId, first }) => ({
      sentence: `The project number ${projectId} stands already in ${first}; only that row was used.`,
      hint: 'Delete one row or correct the number.',
    }),
  }),
  'project-name-missing': define({
    severity: 'error',
    reference: 'R31',
    zh: () => ({
      sentence: '这一行没有项目名称。',
      hint: '请补填。',
    }),
    en: () => ({
      sentence: 'The row has no project name.',
      hint: 'Add it.',
    }),
  }),
  'applicant-missing': define({
    severity: 'error',
    reference: 'R31',
    zh: () => ({
      sentence: '这一行没有企业（团队）名称。',
      hint: '请补填。',
    }),
    en: () => ({
      sentence: 'The row has no applicant.',
      hint: 'Add it.',
    }),
  }),
  'project-unknown': define<{ projectId: string }>({
    severity: 'error',
    reference: 'R02',
    zh: ({ projectId }) => ({
      sentence: `报名系统里没有编号为 ${projectId} 的项目。`,
      hint: '请核对项目编号。',
    }),
    en: ({ projectId }) => ({
      sentence: `The registration has no project ${projectId}.`,
      hint: 'Check the number.',
    }),
  }),
  'project-not-matched': define<{ name: string; applicantName: string }>({
    severity: 'error',
    reference: 'D40',
    zh: ({ name, applicantName }) => ({
      sentence: `报名系统里没有名称和单位都一致的项目“${name}”（${applicantName}），无法对应。`,
      hint: '请对照报名系统改正，或填上项目编号。',
    }),
    en: ({ name, applicantName }) => ({
      sentence: `No registered project has the name "${name}" and the applicant "${applicantName}".`,
      hint: 'Correct them, or add the project number.',
    }),
  }),
  'member-name-missing': define({
    severity: 'error',
    reference: 'R17',
    zh: () => ({
      sentence: '这一行没有成员姓名。',
      hint: '请补填姓名，或删去这一行。',
    }),
    en: () => ({
      sentence: 'The row has no name.',
      hint: 'Add the name or delete the row.',
    }),
  }),
  'member-order-missing': define<{ name: string }>({
    severity: 'warning',
    reference: 'R17',
    zh: ({ name }) => ({
      sentence: `成员“${name}”没有排序，排在最后。`,
      hint: '请填写排序；证书上的成员按排序印。',
    }),
    en: ({ name }) => ({
      sentence: `The member "${name}" has no order and comes last.`,
      hint: 'Enter the order.',
    }),
  }),
  'member-order-duplicate': define<{ order: number }>({
    severity: 'warning',
    reference: 'R17',
    zh: ({ order }) => ({
      sentence: `同一项目里有两个成员的排序都是${order}，先后按表中的行序。`,
      hint: '请改正排序；证书上的成员按排序印。',
    }),
    en: ({ order }) => ({
      sentence: `Two members of the project have the order ${order}; the rows decide.`,
      hint: 'Correct the order.',
    }),
  }),
  'phone-shared': define<{ phone: string; count: number; projects: string }>({
    severity: 'warning',
    reference: 'D39',
    zh: ({ phone, count, projects }) => ({
      sentence: `联系电话 ${phone} 出现在${count}个项目里（${projects}）。`,
      hint: '请确认是否由代办机构统一填写；通知应能直接联系到参赛者。',
    }),
    en: ({ phone, count, projects }) => ({
      sentence: `The telephone ${phone} stands for ${count} projects (${projects}).`,
      hint: 'Check whether an agency filled them in.',
    }),
  }),
  'serial-broken': define<{ serial: number; expected: number }>({
    severity: 'warning',
    reference: 'D37',
    zh: ({ serial, expected }) => ({
      sentence: `序号 ${serial} 不连续，按行序应为 ${expected}。`,
      hint: '请核对是否漏行或重复；程序按行的先后处理。',
    }),
    en: ({ serial, expected }) => ({
      sentence: `The serial number ${serial} should be ${expected}.`,
      hint: 'Check for missing or repeated rows.',
    }),
  }),
  'certificate-number-duplicate': define<{ number: string; first: string }>({
    severity: 'error',
    reference: 'R44',
    zh: ({ number, first }) => ({
      sentence: `证书编号 ${number} 重复，前面 ${first} 已有。`,
      hint: '请改正编号；一个编号只能用一次。',
    }),
    en: ({ number, first }) => ({
      sentence: `The certificate number ${number} stands already in ${first}.`,
      hint: 'Correct it.',
    }),
  }),
  'statistic-blank': define<{ metric: string }>({
    severity: 'warning',
    reference: 'D30',
    zh: ({ metric }) => ({
      sentence: `指标“${metric}”没有填写；空白不等于0。`,
      hint: '没有的请填0或“未开展”，不掌握的请填“—”。',
    }),
    en: ({ metric }) => ({
      sentence: `The metric "${metric}" is blank, which is not zero.`,
      hint: 'Enter 0, 未开展 or —.',
    }),
  }),
  'history-year-unknown': define<{ name: string }>({
    severity: 'error',
    reference: 'D45',
    zh: ({ name }) => ({
      sentence: `看不出“${name}”是哪一年的赛事，这一行没有采用。`,
      hint: '请填写年份，或把届次补进 competition.yaml 的 history.editions。',
    }),
    en: ({ name }) => ({
      sentence: `The year of "${name}" is unknown; the row was not used.`,
      hint: 'Enter the year, or add the edition to history.editions in competition.yaml.',
    }),
  }),
  'history-year-differs': define<{ year: number; named: number; name: string }>({
    severity: 'warning',
    reference: 'D45',
    zh: ({ year, named, name }) => ({
      sentence: `年份填的是${year}年，而“${name}”是${named}年的赛事；已按${year}年处理。`,
      hint: '请核对年份和赛事名称。',
    }),
    en: ({ year, named, name }) => ({
      sentence: `The year is ${year}, but "${name}" was held in ${named}; ${year} was used.`,
      hint: 'Check the year and the name.',
    }),
  }),
  'file-for-unknown-region': define<{ name: string }>({
    severity: 'error',
    reference: 'R33',
    zh: ({ name }) => ({
      sentence: `文件名里的“${name}”不是本届大赛的参赛地区，没有读取。`,
      hint: '请改文件名，或删去这个文件。',
    }),
    en: ({ name }) => ({
      sentence: `"${name}" in the file name is not a region; the file was not read.`,
      hint: 'Rename or delete the file.',
    }),
  }),
  'file-region-differs': define<{ raw: string; region: string }>({
    severity: 'error',
    reference: 'R33',
    zh: ({ raw, region }) => ({
      sentence: `表内写的推荐地市是“${raw}”，而文件名是“${region}”；已按文件名处理。`,
      hint: '请核对是否放错了文件，或改正推荐地市。',
    }),
    en: ({ raw, region }) => ({
      sentence: `The table says it is from "${raw}", the file name says "${region}"; the file name was used.`,
      hint: 'Check whether the right file lies here.',
    }),
  }),
  'file-duplicate': define<{ first: string }>({
    severity: 'error',
    reference: 'R29',
    zh: ({ first }) => ({
      sentence: `与“${first}”是同一内容的两个文件，只读了前一个。`,
      hint: '请只保留一个。',
    }),
    en: ({ first }) => ({
      sentence: `The file stands for the same as "${first}", which was read.`,
      hint: 'Keep one of them.',
    }),
  }),
  'file-not-recognised': define({
    severity: 'warning',
    reference: 'D2',
    zh: () => ({
      sentence: '这个文件不对应 competition.yaml 里的任何一种输入，没有读取。',
      hint: '若是需要的文件，请按约定改名；不需要的可以移走。',
    }),
    en: () => ({
      sentence: 'The file is none of the inputs of competition.yaml and was not read.',
      hint: 'Rename it or move it away.',
    }),
  }),
  'input-missing': define<{ input: string; pattern: string }>({
    severity: 'error',
    zh: ({ input, pattern }) => ({
      sentence: `缺少${input}（${pattern}）。`,
      hint: '请把文件放进赛事文件夹；文件名的写法见 competition.yaml 的 files。',
    }),
    en: ({ input, pattern }) => ({
      sentence: `${input} (${pattern}) is missing.`,
      hint: 'Put the file into the folder of the competition.',
    }),
  }),
  'input-missing-optional': define<{ input: string; pattern: string; consequence: string }>({
    severity: 'warning',
    zh: ({ input, pattern, consequence }) => ({
      sentence: `缺少${input}（${pattern}）：${consequence}。`,
      hint: '请把文件放进赛事文件夹；确实没有的可以不理会。',
    }),
    en: ({ input, pattern }) => ({
      sentence: `${input} (${pattern}) is missing.`,
      hint: 'Put the file into the folder of the competition.',
    }),
  }),
  'sheet-head-unreadable': define<{ what: string }>({
    severity: 'error',
    reference: 'D4',
    zh: ({ what }) => ({
      sentence: `表头上方看不出${what}。`,
      hint: '请在标题或说明行里写明，如“组别：企业组”。',
    }),
    en: ({ what }) => ({
      sentence: `The lines above the table do not say the ${what}.`,
      hint: 'Write it above the table.',
    }),
  }),
};
