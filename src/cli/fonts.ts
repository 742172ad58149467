import type { CompetitionCharacters, FaceSummary, FontReport, RareCharacter } from '../app/list-fonts.ts';
import type { Language } from '../problems/define.ts';
import type { Problem } from '../problems/problem.ts';
import { tableLines } from './columns.ts';
import { problemLines } from './report.ts';

type Role = FaceSummary['roles'][number];

const roleNames: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  zh: {
    body: '正文（仿宋）',
    heading: '一级标题（黑体）',
    kai: '二级标题（楷体）',
    song: '表格、页码（宋体）',
    title: '标题、红头（小标宋）',
  },
  en: { body: 'body', heading: 'heading 1', kai: 'heading 2', song: 'tables, page numbers', title: 'title' },
};
const shortNames: Readonly<Record<Role, string>> = {
  body: '仿宋',
  heading: '黑体',
  kai: '楷体',
  song: '宋体',
  title: '小标宋',
};

/** Roles, faces, and a competition's rare characters, as a person reads them on a screen. */
export function fontLines(
  { roles, faces, competition }: FontReport,
  problems: readonly Problem[],
  language: Language,
): readonly string[] {
  const zh = language === 'zh';
  return [
    zh ? '各种用处的字体' : 'Faces by role',
    ...indented([
      zh ? ['用处', '公文字体', '实际使用', '缺字时依次用'] : ['role', 'official', 'used', 'then'],
      ...roles.map(({ role, official, used, fallbacks, isSubstituted }) => [
        roleNames[language][role],
        official,
        isSubstituted ? `${used}${zh ? '（代替）' : ' (substitute)'}` : used,
        fallbacks.join(zh ? '、' : ', '),
      ]),
    ]),
    '',
    zh ? '现有字体' : 'Fonts',
    ...indented([faceHeads[language], ...faces.map((face) => faceRow(face, language))]),
    ...(faces.some(({ origin }) => origin === 'local') ? [] : [noneOfTheirOwn[language]]),
    ...problemLines(problems, language),
    ...(competition === null ? [] : ['', ...competitionLines(competition, roles, language)]),
  ];
}

const faceHeads: Readonly<Record<Language, readonly string[]>> = {
  zh: ['字体', '来源', '用于', '收字', '通用规范汉字（一级／二级／三级）', 'GB 2312', '授权', '文件'],
  en: ['family', 'from', 'roles', 'characters', 'of the 8,105 (levels 1/2/3)', 'GB 2312', 'licence', 'file'],
};
const noneOfTheirOwn: Readonly<Record<Language, string>> = {
  zh: '  fonts/local 文件夹里没有本单位的字体；有使用授权的公文字体放进去后优先使用。',
  en: '  fonts/local holds no fonts of your own; licensed ones put there go first.',
};

function faceRow(face: FaceSummary, language: Language): readonly string[] {
  const zh = language === 'zh';
  const { family, origin, roles, characters, standard, levels, gb2312, licence, file, blank } = face;
  const blanks = blank === 0 ? '' : zh ? `，空白 ${blank}` : `, ${blank} blank`;
  return [
    family,
    zh ? { local: '本单位', bundled: '随程序' }[origin] : origin,
    roles.map((role) => (zh ? shortNames[role] : role)).join(zh ? '、' : ', '),
    String(characters),
    `${standard}/8105${zh ? '（' : ' ('}${levels.join('/')}${zh ? '）' : ')'}${blanks}`,
    `${gb2312}/6763`,
    licence ?? (zh ? '以授权书为准' : 'see your licence'),
    file,
  ];
}

function competitionLines(
  { name, names, characters, rare }: CompetitionCharacters,
  roles: FontReport['roles'],
  language: Language,
): readonly string[] {
  const zh = language === 'zh';
  const missing = rare.filter(({ isMissing }) => isMissing);
  const drawn = rare.filter(({ isMissing }) => !isMissing);
  return [
    zh
      ? `${name}：姓名、单位和项目名称 ${names} 处，用字 ${characters} 个。`
      : `${name}: ${names} names, ${characters} characters.`,
    zh
      ? `首选字体里没有、由后备字体印的字 ${drawn.length} 个${drawn.length === 0 ? '。' : '：'}`
      : `${drawn.length} characters are drawn by a fallback face.`,
    ...indented(drawn.map((entry) => rareRow(entry, roles, language))),
    zh
      ? `所有字体都没有的字 ${missing.length} 个${missing.length === 0 ? '。' : '，含有它们的文件不能生成：'}`
      : `${missing.length} characters are in no face${missing.length === 0 ? '.' : '; documents with them cannot be made:'}`,
    ...indented(missing.map((entry) => rareRow(entry, roles, language))),
  ];
}

function rareRow(entry: RareCharacter, roles: FontReport['roles'], language: Language): readonly string[] {
  const zh = language === 'zh';
  const { character, codePoint, name, place, cells } = entry;
  const more = cells === 1 ? '' : zh ? ` 等 ${cells} 处` : ` and ${cells - 1} more`;
  return [
    character,
    codePoint,
    facesOf(entry, roles, language),
    zh ? `“${name}”` : `"${name}"`,
    place + more,
  ];
}

/** `仿宋、楷体：LXGW WenKai Light`: of the roles whose first face lacks the character. */
function facesOf({ faces }: RareCharacter, roles: FontReport['roles'], language: Language): string {
  const zh = language === 'zh';
  const byFamily = new Map<string, string[]>();
  for (const { role } of roles.filter(({ role, used }) => faces[role] !== used)) {
    const family = faces[role] ?? (zh ? '无' : 'none');
    byFamily.set(family, [...(byFamily.get(family) ?? []), zh ? shortNames[role] : role]);
  }
  return [...byFamily]
    .map(([family, served]) => (zh ? `${served.join('、')}：${family}` : `${served.join(', ')}: ${family}`))
    .join(zh ? '；' : '; ');
}

function indented(rows: readonly (readonly string[])[]): readonly string[] {
  return tableLines(rows).map((line) => `  ${line}`);
}
