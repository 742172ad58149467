import { firstArgument, type CliCommand } from '../command.ts';

export const newCommand: CliCommand = {
  name: 'new',
  summary: {
    zh: '新建一个赛事文件夹：设置、条款和填写说明',
    en: 'make a folder for a new competition',
  },
  arguments: [{ name: 'folder', words: { zh: '要新建的文件夹', en: 'the folder to make' } }],
  options: [],
  writes: true,
  examples: ['jinbang new 山西2027'],
  run: async (given) => {
    const { newCompetition } = await import('../../app/new.ts');
    const folder = firstArgument(given);
    const zh = given.language === 'zh';
    const { made, existed } = await newCompetition(given.host, folder);
    if (existed) {
      const sentence = zh
        ? `“${folder}”里已有文件，为免覆盖，没有新建。请换一个空文件夹。`
        : `"${folder}" is not empty; nothing was made.`;
      return { exitCode: 2, data: { made }, text: [sentence], problems: [] };
    }
    const next = zh
      ? `已在“${folder}”建好赛事文件夹。请先打开其中的“说明.md”。`
      : `Made "${folder}". Start with 说明.md in it.`;
    return { exitCode: 0, data: { made }, text: [...made.map((file) => `  ${file}`), next], problems: [] };
  },
};
