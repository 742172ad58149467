import { firstArgument, type CliCommand, type Given } from '../command.ts';

export const newCommand: CliCommand = {
  name: 'new',
  summary: {
    zh: '新建一个赛事文件夹：设置、条款、空白表和填写说明',
    en: 'make a folder for a new competition: settings, clauses, blank forms',
  },
  arguments: [{ name: 'folder', words: { zh: '要新建的文件夹', en: 'the folder to make' } }],
  options: [
    {
      flags: '--city <地区>',
      words: { zh: '只做这一个地区的文件（市级工作人员用）', en: 'a folder for this region alone' },
    },
    {
      flags: '--from <文件夹>',
      words: {
        zh: '设置取自这个赛事文件夹：市级用省里的，省里用上一届的',
        en: 'take the settings from this folder: the province’s for a city, last year’s for a province',
      },
    },
  ],
  writes: true,
  examples: [
    'jinbang new 山西2027',
    'jinbang new 山西2027 --from 山西2026',
    'jinbang new 大同2026 --city 大同市 --from 山西2026',
  ],
  run: async (given) => {
    const { newCompetition } = await import('../../app/new.ts');
    const { problemLines } = await import('../report.ts');
    const folder = firstArgument(given);
    const zh = given.language === 'zh';
    const options = { city: textOf(given, 'city'), from: textOf(given, 'from') };
    const { value, problems } = await newCompetition(given.host, folder, options);
    if (value === null) {
      return { exitCode: 2, data: { made: [] }, text: problemLines(problems, given.language), problems };
    }
    const { made, existed } = value;
    if (existed) {
      const sentence = zh
        ? `“${folder}”里已有文件，为免覆盖，没有新建。请换一个空文件夹。`
        : `"${folder}" is not empty; nothing was made.`;
      return { exitCode: 2, data: { made }, text: [sentence], problems: [] };
    }
    const forms = made.filter((file) => file.startsWith('空白表/')).length;
    const own = made.filter((file) => !file.startsWith('空白表/'));
    const next = zh
      ? `已在“${folder}”建好赛事文件夹。请先打开其中的“说明.md”。`
      : `Made "${folder}". Start with 说明.md in it.`;
    const count = zh ? `  空白表/（${forms} 个）` : `  空白表/ (${forms} blank forms)`;
    return { exitCode: 0, data: { made }, text: [...own.map((file) => `  ${file}`), count, next], problems };
  },
};

function textOf({ options }: Given, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}
