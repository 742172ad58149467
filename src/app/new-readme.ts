import type { Competition } from '../records/competition.ts';

type Files = Pick<Competition, 'files' | 'reports' | 'regions'>;

/** 说明.md of a province's new folder, with the file names its settings expect. */
export function provinceReadme({ files, reports, regions }: Files): string {
  const region = regions[0]?.name ?? '地区名';
  const regional = [files.recommendations, files.scores.semi, files.statistics]
    .map((pattern) => `空白表/${fileName(pattern, region, 'xlsx')}`)
    .join('、');
  const filled = fileName(files.recommendations, region, 'xlsx');
  return `# 新赛事文件夹：从这里开始

下面的命令在程序文件夹（有 package.json 的那个）的“命令提示符”或终端里运行，“本文件夹”换成这个文件夹的路径。

1. **填设置。** 用记事本打开 competition.yaml，把写着 null 的逐项填上（# 后面是写法的例子）。
   运行 \`npx jinbang check 本文件夹\`，程序会说出哪一行还没有填。暂时定不下来、又允许空着的（邮箱、文号、日期等）
   可以留着 null：相关文件先出草稿，定稿前再填。
2. **换条款。** 打开 rulebook.yaml，把条款编号和原文换成本届通知的；通知正文存成 notice.txt，
   并在 competition.yaml 的 call.file 写上 notice.txt。
3. **出空白表。** 设置填好后运行 \`npx jinbang forms 本文件夹\`，按本届的名称、地区和组别重新生成“空白表”
   （先删去旧的“空白表”文件夹）。把其中各市填的表发给各市，每市各一份：${regional}。
4. **收材料。** 填好的表放到本文件夹里，位置和文件名与“空白表”里的一样（去掉“空白表”这一层）。
   例：空白表/${filled} 填好后放在 ${filled}。报名系统直接导出的表不必重抄，文件名对就行；
   表头不同的，把它的写法补进 competition.yaml 的 headings。“空白表”里的文件程序不读。
   赛事活动总结的文字写在 ${fileName(reports.texts, '地区名', 'txt')}：${summaryHeads}
   各市自己用本程序的，收来的文件夹用 \`npx jinbang merge 本文件夹 各市的文件夹…\` 合并。
5. **检查、改正。** 运行 \`npx jinbang check 本文件夹\`，逐条按提示改，改到没有错误为止。
6. **出文件。** 运行 \`npx jinbang generate 本文件夹\` 出草稿；都核对好了，加上 --final 出定稿。
`;
}

const summaryHeads = '“主要做法与亮点”“存在问题”“意见建议”各占一行作标题，下面写正文。';

/** 说明.md of a city's new folder; `isDecided`: the settings are its province's, not blank ones. */
export function cityReadme(region: string, isDecided: boolean, { files, reports }: Files): string {
  const settings = isDecided
    ? '设置取自省里的文件夹，一般不要改动；只填 city 一节：推荐文件的文号、成文日期，复赛日期和公示起止。'
    : '最好先向省里要赛事文件夹，用 `npx jinbang new --city 地区 --from 省里的文件夹 新文件夹` 重建：设置就不必自己填。' +
      '没有的，把写着 null 的逐项填上（# 后面是写法的例子），须与省里的一致。';
  const filled = fileName(files.recommendations, region, 'xlsx');
  return `# ${region}的赛事文件夹：从这里开始

这里只做${region}自己的文件：推荐函（报告）、推荐项目名单、复赛结果、赛事活动总结和统计表、检查报告等。
下面的命令在程序文件夹（有 package.json 的那个）的“命令提示符”或终端里运行，“本文件夹”换成这个文件夹的路径。

1. **填设置。** 用记事本打开 competition.yaml。${settings}
   省里公布名额后，在 quota 一节写上 announced: { ${region}: 名额数 }；已经写有 announced 的，核对数字就行，不要再写一遍。
2. **填表。** “空白表”里是要填的表，每张都带“填写说明”一页。填好后放到本文件夹里，位置和文件名一样
   （去掉“空白表”这一层）。例：空白表/${filled} 填好后放在 ${filled}。
   报名系统直接导出的表不必重抄，文件名对就行。“空白表”里的文件程序不读。
   赛事活动总结的文字写在 ${fileName(reports.texts, region, 'txt')}：${summaryHeads}
3. **检查、改正。** 运行 \`npx jinbang check 本文件夹\`，逐条按提示改，改到没有错误为止。
4. **出文件。** 运行 \`npx jinbang generate 本文件夹\` 出草稿；都核对好了，加上 --final 出定稿。
5. **报送。** 按通知要求报送推荐文件；同时把本文件夹整个发给省里，省里用 \`npx jinbang merge\` 合并。
`;
}

/** A file as the settings' pattern names it: 推荐/{region}.* → 推荐/大同市.xlsx. */
function fileName(pattern: string, region: string, extension: string): string {
  return pattern.replaceAll('{region}', region).replace(/\.\*$/u, `.${extension}`);
}
