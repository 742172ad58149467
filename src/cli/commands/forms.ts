import { firstArgument, type CliCommand } from '../command.ts';
import { folderArgument } from './shared.ts';

export const formsCommand: CliCommand = {
  name: 'forms',
  summary: {
    zh: '按设置生成空白表（报名、推荐、评分、统计等），供各方填写',
    en: 'make the blank forms for everybody to fill in, by the settings',
  },
  arguments: [folderArgument],
  options: [],
  writes: true,
  examples: ['jinbang forms 山西2027'],
  run: async (given) => {
    const { writeForms } = await import('../../app/forms/write-forms.ts');
    const { problemLines } = await import('../report.ts');
    const { value, problems } = await writeForms(given.host, firstArgument(given));
    if (value === null) {
      return { exitCode: 2, data: {}, text: problemLines(problems, given.language), problems };
    }
    const { made, kept } = value;
    const zh = given.language === 'zh';
    const keptLines = kept.map((file) =>
      zh
        ? `  没有动 ${file}：已有这个文件，内容不同。要换成新的，请先删去或移走它。`
        : `  left ${file}: it is there with other contents.`,
    );
    const summary = zh
      ? `已生成空白表 ${made.length} 个${kept.length === 0 ? '' : `，另有 ${kept.length} 个没有动`}。填好后放到赛事文件夹里同样的位置（去掉“空白表”这一层）。`
      : `${made.length} blank forms made, ${kept.length} left alone.`;
    return {
      exitCode: 0,
      data: value,
      text: [...made.map((file) => `  ${file}`), ...keptLines, summary],
      problems,
    };
  },
};
