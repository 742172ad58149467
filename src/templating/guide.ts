import type { AttributeDeclaration, Directive } from './directives/directive.ts';
import { directives } from './directives/index.ts';
import { BLOCKS, HELPERS } from './expressions.ts';

/** `templates/README.md`: the markup on one page, in Chinese, from the directives and helpers themselves. */
export function templatingGuide(): string {
  return [INTRODUCTION, EXAMPLE, TEXT, dataSection(), directiveSection(), MISTAKES].join('\n');
}

const INTRODUCTION = `# 模板怎么写

<!-- 本文件由程序生成（src/templating/guide.ts）。要改内容请改各版式块的声明，再运行 UPDATE=1 npx vitest run test/templating/guide。 -->

模板决定文件里写什么话、按什么顺序写；字体、字号、缩进、编号、表格由程序按公文格式处理。模板是纯文本，用记事本就能改，改完运行 \`jinbang templates\` 检查，有错会指出在第几行、怎么改。
`;

const EXAMPLE = `## 一个完整的例子

\`\`\`
---
kind: result-notice
form: 文件
formats: [pdf, docx]
---
::版头{机关="{{issuer.mark}}" 文号="{{number}}"}

# {{issuer.name}}|关于公布|{{competition.name}}获奖名单的通知

::主送[各市工业和信息化局：]

根据通知要求，共评出一等奖**{{counts.first}}**项，名单见{{ref "annex" "winners"}}。

## 有关要求

### 加强宣传。|| 各市要及时宣传获奖项目。

::附件说明

:::落款{日期="{{signedOn}}"}
{{issuer.name}}
:::

::::附件{id=winners 标题="获奖名单" 页面=横向}
::表格{视图=winners}
::::
\`\`\`

开头两行 \`---\` 之间是设置：\`kind\`（文件种类，不要改）、\`form\`（版式：文件、信函、普通、证书；写成 \`[文件, 信函]\` 就由赛事设置选用其中一种）、\`formats\`（生成哪些格式：pdf、docx、xlsx）。
`;

const TEXT = `## 文字

| 写法 | 意思 |
| --- | --- |
| 一行文字 | 一个自然段。换行就是另起一段；段首不用打空格，空行不影响排版 |
| \`# 标题\` | 文件标题。用 \`\\|\` 标出可以换行的地方，\`\\|\` 本身不印 |
| \`## 标题\` | 第一层“一、”。序号自动编，不用手写 |
| \`### 标题\` | 第二层“（一）” |
| \`#### 标题\` | 第三层“1.”；只有两层时用 \`##\` 和 \`####\` |
| \`##### 标题\` | 第四层“（1）” |
| \`### 标题。\\|\\| 正文\` | 标题后面接着写正文，同在一段；只有 \`\\|\\|\` 前面的字用标题字体 |
| \`**文字**\` | 加粗，要在同一行内 |

其他符号都照原样印出：\`2026. 年\`、\`9:30\`、网址、下划线、尖括号都不用处理。
`;

function dataSection(): string {
  const rows = [
    ['{{competition.name}}', '印出这项数据；每种文件有哪些数据，见 `jinbang templates`'],
    ...Object.values(BLOCKS).map(({ usage, summary }) => [usage, summary]),
    ...Object.values(HELPERS).map(({ usage, summary }) => [usage, summary]),
    ['{{! 说明 }}', '写给同事看的说明，不印'],
  ];
  return `## 数据

| 写法 | 意思 |
| --- | --- |
${rows.map(([usage = '', summary = '']) => `| \`${usage}\` | ${summary} |`).join('\n')}

在 \`{{#each}}\` 里面，\`{{name}}\` 是这一个的名称，\`{{../number}}\` 是外面的数据，\`{{@root.competition.name}}\` 从头找；\`{{#if @first}}\`、\`{{#if @last}}\` 判断第一个、最后一个。\`{{#if …}}\`、\`{{else}}\`、\`{{/if}}\` 可以单独占一行，那一行不会印出来。

数据里的任何符号都照原样印出，不会变成格式；数据里的换行印成换行。名称写错、数据缺项都会报错，不会印出空白。
`;
}

function directiveSection(): string {
  return `## 版式块

\`::名称\` 占一行；\`:::名称\` 到 \`:::\` 是一块，收尾单独占一行。块里还有块时，外层的冒号比里层多一个。名称和属性中文、英文都行，符号（\`:: [ ] { } = "\`）要用半角。

${directives.map(directiveGuide).join('\n')}`;
}

function directiveGuide(directive: Directive): string {
  const { name, summary, label, example } = directive;
  const attributes = Object.values(directive.attributes);
  const rows = [
    ...(label === null ? [] : [`| \`[…]\` | 必写 | ${label} |`]),
    ...attributes.map(attributeGuide),
  ];
  const table = rows.length === 0 ? '' : `\n| 属性 | | 说明 |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  return `### ${name.zh}（${name.en}）

${summary}。

\`\`\`
${example}
\`\`\`
${table}`;
}

function attributeGuide({ zh, en, summary, need, content, choices }: AttributeDeclaration): string {
  const allowed = content === 'choice' ? `（${Object.keys(choices ?? {}).join('、')}）` : '';
  const name = zh === en ? `\`${zh}\`` : `\`${zh}\`（\`${en}\`）`;
  return `| ${name} | ${need === 'required' ? '必写' : '可不写'} | ${summary}${allowed} |`;
}

const MISTAKES = `## 常见的错

- 用了全角符号：\`：：版头\`、\`｛｛name｝｝\`、属性用了“”。
- \`:::落款\` 忘了收尾的 \`:::\`，或把收尾写在文字后面。
- 标题前手写了“一、”：程序会去掉并提醒。
- \`**\` 只写了一边，或跨了行。
- 用三个花括号：不允许，两个就够。
`;
