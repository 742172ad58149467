import { firstArgument, type CliCommand } from '../command.ts';
import { folderArgument } from './shared.ts';

export const judgeCommand: CliCommand = {
  name: 'judge',
  summary: {
    zh: '计算名额、得分、名次、同分处理和获奖名单',
    en: 'compute quotas, scores, ranks, ties and awards',
  },
  arguments: [folderArgument],
  options: [],
  examples: ['jinbang judge samples/shanxi-2026', 'jinbang judge samples/shanxi-2026 --json'],
  run: async (given) => {
    const { checkCompetition } = await import('../../app/check.ts');
    const { judgementOf } = await import('../../app/judgement.ts');
    const { judgementLines } = await import('../judgement.ts');
    const { countLine, problemLines } = await import('../report.ts');
    const { countProblems, sortProblems } = await import('../../problems/report.ts');
    const { value, problems } = await checkCompetition(given.host, firstArgument(given));
    if (value === null) {
      return { exitCode: 2, data: {}, text: problemLines(problems, given.language), problems };
    }
    const { errors } = countProblems(sortProblems(problems));
    const judgement = judgementOf(value.results, value.loaded.competition);
    return {
      exitCode: errors > 0 ? 3 : 0,
      data: judgement,
      text: [...judgementLines(judgement, given.language), countLine(problems, given.language)],
      problems: sortProblems(problems),
    };
  },
};
