import { define } from '../define.ts';

/** What can be wrong between a city's own folder and the province's: whose rows and files they are. */
export const regionProblems = {
  'city-region-unknown': define<{ region: string; known: readonly string[]; meant: string | null }>({
    severity: 'error',
    zh: ({ region, known, meant }) => ({
      sentence: `city.region 写的“${region}”不在本届的参赛地区里。`,
      hint:
        meant === null
          ? `请在 competition.yaml 的 city.region 写地区全称：${known.join('、')}。`
          : `请在 competition.yaml 的 city.region 改写为“${meant}”。`,
    }),
    en: ({ region, known, meant }) => ({
      sentence: `city.region names "${region}", which is none of the regions.`,
      hint: meant === null ? `Known: ${known.join(', ')}.` : `Did you mean ${meant}?`,
    }),
  }),
  'new-region-unknown': define<{ region: string; known: readonly string[]; meant: string | null }>({
    severity: 'error',
    zh: ({ region, known, meant }) => ({
      sentence: `参赛地区里没有“${region}”。`,
      hint:
        (meant === null ? `可选：${known.join('、')}。` : `您是不是想写“${meant}”？`) +
        '其他省的地区，请用 --from 指明省里发来的赛事文件夹。',
    }),
    en: ({ region, known, meant }) => ({
      sentence: `"${region}" is none of the regions.`,
      hint:
        (meant === null ? `Known: ${known.join(', ')}.` : `Did you mean ${meant}?`) +
        ' For another province, name its folder with --from.',
    }),
  }),
  'file-of-other-region': define<{ own: string; other: string }>({
    severity: 'warning',
    reference: 'R33',
    zh: ({ own, other }) => ({
      sentence: `这是${other}的文件，而本文件夹是${own}的，没有读取。`,
      hint: '请移走；文件名写错的，改成本地区的名称。',
    }),
    en: ({ own, other }) => ({
      sentence: `A file of ${other} in the folder of ${own}; it was not read.`,
      hint: 'Move it away, or correct its name.',
    }),
  }),
  'rows-of-other-region': define<{ own: string; other: string; count: number; first: string }>({
    severity: 'warning',
    reference: 'R33',
    zh: ({ own, other, count, first }) => ({
      sentence: `表中有${other}的项目 ${count} 个（如 ${first}）；本文件夹是${own}的，没有采用。`,
      hint: '如果确是其他地区的项目，不需要处理；所属地市填错的，请先在报名系统更正后重新导出。',
    }),
    en: ({ own, other, count, first }) => ({
      sentence: `${count} projects of ${other} (such as ${first}) in the export of ${own} were left out.`,
      hint: 'Nothing to do if they are; otherwise correct their region on the portal and export again.',
    }),
  }),
};
