import { define } from '../define.ts';

/** What can be wrong when the secretariat puts the cities' folders together. */
export const mergeProblems = {
  'merge-unfinished': define({
    severity: 'error',
    zh: () => ({
      sentence: '上一次合并没有做完就中断了，文件夹里新旧文件混在一起。',
      hint: '请重新运行一次 jinbang merge：它会先恢复到合并以前的样子，再重新合并。',
    }),
    en: () => ({
      sentence: 'The last merge was cut off; old and new files are mixed in this folder.',
      hint: 'Run jinbang merge again: it first restores what was there before.',
    }),
  }),
  'merge-into-city': define<{ region: string }>({
    severity: 'error',
    zh: ({ region }) => ({
      sentence: `这是${region}自己的文件夹（competition.yaml 里有 city 一节），不能把各市的文件合并进来。`,
      hint: '请把省级赛事文件夹写在最前面，各市的文件夹写在后面。',
    }),
    en: ({ region }) => ({
      sentence: `This is the folder of ${region} (its settings have a section "city").`,
      hint: 'Name the folder of the province first, then those of the cities.',
    }),
  }),
  'merge-no-city': define({
    severity: 'error',
    zh: () => ({
      sentence: '看不出这是哪个地区的文件夹：competition.yaml 里没有 city 一节。',
      hint: '请该地区用 jinbang new --city <地区> 建的文件夹报送，或补上 city.region 和 city.letter。',
    }),
    en: () => ({
      sentence: 'Nothing tells whose folder this is: its competition.yaml has no section "city".',
      hint: 'Add city.region and city.letter, or make the folder with: jinbang new --city <region>.',
    }),
  }),
  'merge-region-unknown': define<{ region: string }>({
    severity: 'error',
    reference: 'R33',
    zh: ({ region }) => ({
      sentence: `省级赛事文件夹的参赛地区里没有“${region}”。`,
      hint: '请核对两边 competition.yaml 的 regions，地区名称应当一致。',
    }),
    en: ({ region }) => ({
      sentence: `"${region}" is none of the regions of the province's folder.`,
      hint: 'Compare the regions of both competition.yaml files.',
    }),
  }),
  'merge-region-twice': define<{ region: string; first: string }>({
    severity: 'error',
    zh: ({ region, first }) => ({
      sentence: `${region}有两个文件夹，前面已有“${first}”。`,
      hint: '请只留该地区最后确认的一个。',
    }),
    en: ({ region, first }) => ({
      sentence: `A second folder of ${region}; "${first}" came first.`,
      hint: 'Name only the one that counts.',
    }),
  }),
  'merge-folder-inside': define<{ folder: string }>({
    severity: 'error',
    zh: ({ folder }) => ({
      sentence: `这个文件夹放在赛事文件夹“${folder}”里面，里面的表格会被当成省里的材料。`,
      hint: '请把各市报来的文件夹移到赛事文件夹外面，再运行一次。',
    }),
    en: ({ folder }) => ({
      sentence: `This folder lies inside "${folder}", where its workbooks would be read as the province's.`,
      hint: 'Move it outside and run again.',
    }),
  }),
  'merge-setting-differs': define<{ setting: string; own: string; expected: string }>({
    severity: 'error',
    zh: ({ setting, own, expected }) => ({
      sentence: `设置项“${setting}”与省里不一致：这里是 ${own}，省里是 ${expected}。`,
      hint: '请以省里发的 competition.yaml 为准改正，并让该地区重新检查材料后再合并。',
    }),
    en: ({ setting, own, expected }) => ({
      sentence: `The setting "${setting}" is ${own} here and ${expected} in the province's folder.`,
      hint: 'Correct it, and have the region check its material again.',
    }),
  }),
  'merge-file-differs': define<{ from: string }>({
    severity: 'error',
    zh: ({ from }) => ({
      sentence: `省里已有这个文件，内容与“${from}”不同，没有覆盖。`,
      hint: '请核对以哪一份为准。以新报的为准就加上 --replace 再运行（原来的会另存到 state/replaced）；以省里的为准就不要合并这一份。',
    }),
    en: ({ from }) => ({
      sentence: `The file is there already and differs from "${from}"; it was not overwritten.`,
      hint: 'Decide which counts. --replace takes the new one and keeps the old one in state/replaced.',
    }),
  }),
  'merge-decisions-left': define<{ region: string; count: number }>({
    severity: 'warning',
    zh: ({ region, count }) => ({
      sentence: `${region}自己记录了 ${count} 条放行、表决等决定，没有合并。`,
      hint: '省里认可的，请由有权决定的人写进省级赛事文件夹的 decisions/decisions.yaml。',
    }),
    en: ({ region, count }) => ({
      sentence: `${count} decisions recorded by ${region} were not merged.`,
      hint: 'Those the province accepts belong into its own decisions/decisions.yaml.',
    }),
  }),
  'merge-letter-differs': define<{ what: string; registered: string; letter: string }>({
    severity: 'warning',
    reference: 'R03',
    zh: ({ what, registered, letter }) => ({
      sentence: `收文登记的${what}是“${registered}”，该地区报的是“${letter}”。`,
      hint: '请对照推荐文件的纸质版改正。',
    }),
    en: ({ what, registered, letter }) => ({
      sentence: `${what}: "${registered}" in the register, "${letter}" by the region itself.`,
      hint: 'Look at the paper copy.',
    }),
  }),
  'merge-projects-only': define<{ where: 'city' | 'province'; region: string; ids: readonly string[] }>({
    severity: 'warning',
    reference: 'R31',
    zh: ({ where, region, ids }) => ({
      sentence: `${region}有 ${ids.length} 个项目${where === 'city' ? '只在该地区的导出表里，省里没有' : '只在省里的导出表里，该地区没有'}：${listed(ids)}。`,
      hint: '多半是两次导出的时间不同。请用最新的导出表；推荐和统计以省里的导出表为准。',
    }),
    en: ({ where, region, ids }) => ({
      sentence: `${ids.length} projects of ${region} stand only in the ${where}'s export: ${listed(ids)}.`,
      hint: "Most likely exported on different days; the province's export counts.",
    }),
  }),
  'merge-project-differs': define<{ projectId: string; differences: readonly string[] }>({
    severity: 'warning',
    reference: 'R31',
    zh: ({ projectId, differences }) => ({
      sentence: `${projectId} 在该地区和省里的导出表中不一致：${differences.join('；')}。`,
      hint: '请以报名系统当前的内容为准，必要时重新导出。',
    }),
    en: ({ projectId, differences }) => ({
      sentence: `${projectId} differs between the region's and the province's export: ${differences.join('; ')}.`,
      hint: 'The portal counts; export again if needed.',
    }),
  }),
};

/** The first of many: nobody reads fifty numbers in a sentence. */
function listed(ids: readonly string[]): string {
  return ids.length <= 5 ? ids.join('、') : `${ids.slice(0, 5).join('、')} 等`;
}
