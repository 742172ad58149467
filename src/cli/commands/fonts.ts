import type { CliCommand } from '../command.ts';
import { folderArgument } from './shared.ts';

export const fontsCommand: CliCommand = {
  name: 'fonts',
  summary: {
    zh: '列出有哪些字体、各有多少字、每种用处用哪一款；给出赛事文件夹的，列出其中的生僻字',
    en: 'list the fonts, what each draws and serves; with a folder, the rare characters of its names',
  },
  arguments: [{ ...folderArgument, optional: true }],
  options: [],
  examples: ['jinbang fonts', 'jinbang fonts samples/shanxi-2026'],
  run: async (given) => {
    const { listFonts } = await import('../../app/list-fonts.ts');
    const { fontLines } = await import('../fonts.ts');
    const { problemLines } = await import('../report.ts');
    const { sortProblems } = await import('../../problems/report.ts');
    const { value, problems } = await listFonts(given.host, given.arguments[0] ?? null);
    if (value === null) {
      return { exitCode: 2, data: {}, text: problemLines(problems, given.language), problems };
    }
    const lacks = value.competition?.rare.some(({ isMissing }) => isMissing) === true;
    return {
      exitCode: lacks ? 3 : 0,
      data: value,
      text: fontLines(value, problems, given.language),
      problems: sortProblems(problems),
    };
  },
};
