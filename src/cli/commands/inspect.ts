import type { CliCommand, ExitCode } from '../command.ts';
import type { FileInspection } from '../../app/inspect.ts';

export const inspectCommand: CliCommand = {
  name: 'inspect',
  summary: {
    zh: '用尺子量成文：检查 PDF 或 Word 文件是否符合公文格式（谁做的文件都行）',
    en: 'measure finished PDF or DOCX files against the official layout, whoever made them',
  },
  arguments: [
    {
      name: 'file',
      several: true,
      words: { zh: '要检查的 PDF 或 DOCX 文件，可以有几个', en: 'PDF or DOCX files' },
    },
  ],
  options: [
    {
      flags: '--profile <标准>',
      words: {
        zh: '按哪个版式标准检查：gb9704-strict（默认）、gb33476-word',
        en: 'profile: gb9704-strict (default), gb33476-word',
      },
    },
    {
      flags: '--record <文件夹>',
      words: {
        zh: '生成这些文件的赛事文件夹：与数据逐字核对（按文件名对应）',
        en: 'the competition’s folder: the words are compared with its records',
      },
    },
  ],
  examples: [
    'jinbang inspect 通知.pdf',
    'jinbang inspect output/shanxi-2026/public/结果通知/*.pdf --record samples/shanxi-2026',
  ],
  run: async ({ host, arguments: paths, options, language, signal }) => {
    const { inspectFile } = await import('../../app/inspect.ts');
    const { inspectionLines } = await import('../inspection.ts');
    const { profile, record } = options;
    const files: { readonly path: string; readonly found: FileInspection }[] = [];
    for (const path of paths) {
      signal.throwIfAborted();
      const found = await inspectFile(host, path, {
        ...(typeof profile === 'string' ? { profile } : {}),
        ...(typeof record === 'string' ? { record } : {}),
      });
      files.push({ path, found });
    }
    const problems = files.flatMap(({ found }) => found.problems);
    return {
      exitCode: exitCodeOf(files.map(({ found }) => found)),
      data: { files: files.map(({ found: { inspection } }, index) => inspection ?? { file: paths[index] }) },
      text: inspectionLines(files, language),
      problems,
    };
  },
};

/** Unreadable files weigh more than wrong ones. */
function exitCodeOf(files: readonly FileInspection[]): ExitCode {
  if (files.some(({ inspection }) => inspection === null)) return 2;
  const isWrong = files.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  return isWrong ? 3 : 0;
}
