import { firstArgument, type CliCommand } from '../command.ts';
import { folderArgument } from './shared.ts';

export const checkCommand: CliCommand = {
  name: 'check',
  summary: {
    zh: '检查各地报来的材料，逐条说明哪里有问题、怎么改',
    en: 'check the material; tells what is wrong, where, and what to do',
  },
  arguments: [folderArgument],
  options: [],
  examples: ['jinbang check samples/shanxi-2026', 'jinbang check samples/broken-shanxi-2026 --json'],
  run: async (given) => {
    const { checkCompetition } = await import('../../app/check.ts');
    const { countLine, noticeLine, problemLines, standInLine } = await import('../report.ts');
    const { countProblems, sortProblems } = await import('../../problems/report.ts');
    const { value, problems } = await checkCompetition(given.host, firstArgument(given));
    const { errors, warnings } = countProblems(sortProblems(problems));
    const corrected = value?.ledger.length ?? 0;
    const noticeFile = value?.loaded.competition.call.file ?? null;
    const notice = noticeLine(problems, noticeFile, given.language);
    const summary =
      given.language === 'zh'
        ? `${countLine(problems, 'zh')}${corrected > 0 ? `另有 ${corrected} 处写法已自动规范（见检查报告）。` : ''}`
        : `${countLine(problems, 'en')} ${corrected} values were tidied.`;
    return {
      exitCode: value === null ? 2 : errors > 0 ? 3 : 0,
      data: {
        competition: value?.loaded.competition.name ?? null,
        errors,
        warnings,
        normalised: corrected,
        ledger: value?.ledger ?? [],
      },
      text: [
        ...problemLines(problems, given.language),
        ...notice,
        ...standInLine(problems, given.language),
        summary,
      ],
      problems: sortProblems(problems),
    };
  },
};
