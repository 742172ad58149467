import type { GenerateOptions } from '../../app/generate.ts';
import { firstArgument, type CliCommand, type Given } from '../command.ts';
import { folderArgument } from './shared.ts';

export const generateCommand: CliCommand = {
  name: 'generate',
  summary: {
    zh: '生成全部文件（默认出草稿，带“草稿”标记）',
    en: 'make the documents (drafts, marked as such, by default)',
  },
  arguments: [folderArgument],
  options: [
    {
      flags: '--only <种类>',
      list: true,
      words: { zh: '只生成这些种类，用逗号分开', en: 'only these kinds, separated by commas' },
    },
    {
      flags: '--region <地区>',
      list: true,
      words: { zh: '只生成这些地区的文件', en: 'only these regions’ documents' },
    },
    {
      flags: '--format <格式>',
      list: true,
      words: { zh: '只生成这些格式：pdf、docx、xlsx', en: 'only these formats: pdf, docx, xlsx' },
    },
    { flags: '--draft', words: { zh: '出草稿（默认）', en: 'make drafts (default)' } },
    {
      flags: '--final',
      words: {
        zh: '定稿：材料有错误或有未定事项时拒绝，并逐条说明',
        en: 'make final documents; refused, with reasons, while something blocks',
      },
    },
    {
      flags: '--replace',
      words: {
        zh: '草稿可以盖掉已有的定稿（不加时拒绝）',
        en: 'drafts may replace finals already there (refused otherwise)',
      },
    },
    {
      flags: '--force',
      words: {
        zh: '全部重新生成（不加时，没有变化的文件不重新生成）',
        en: 'make everything again (else what has not changed is left as it is)',
      },
    },
    {
      flags: '--dry-run',
      words: {
        zh: '只说明会生成哪些文件、为什么，不写任何文件',
        en: 'say what would be made and why; write nothing',
      },
    },
    {
      flags: '--watch',
      words: {
        zh: '一直守着：模板、表格、设置或字体一保存，马上重新生成用到它的文件；按 Ctrl+C 结束',
        en: 'stay and re-make what a saved template, workbook, setting or font touches, until Ctrl-C',
      },
    },
    {
      flags: '--workers <个数>',
      words: {
        zh: '同时用几个线程生成（不加时按机器和文件多少定；结果都一样）',
        en: 'threads that render (default: by machine and batch; the files are the same for any number)',
      },
    },
    {
      flags: '--out <文件夹>',
      words: { zh: '输出位置（默认 output）', en: 'where to write (default: output)' },
    },
  ],
  writes: true,
  examples: [
    'jinbang generate samples/shanxi-2026',
    'jinbang generate samples/shanxi-2026 --only 获奖证书 --final',
    'jinbang generate samples/shanxi-2026 --region 大同市 --format docx',
    'jinbang generate samples/shanxi-2026 --dry-run',
    'jinbang generate samples/shanxi-2026 --watch',
  ],
  run: async (given) => {
    const { draft, final } = given.options;
    if (draft === true && final === true) return bothStates(given);
    const workers = workersOf(given);
    if (workers === 'invalid') return invalidWorkers(given);
    const options = optionsOf(given, final === true ? 'final' : 'draft', workers);
    if (given.options['watch'] === true) {
      if (options.dryRun === true) return bothWays(given);
      const { watchAndTell } = await import('../watching.ts');
      return watchAndTell(given, options);
    }
    const { generateOnce } = await import('../../app/generate-once.ts');
    const { generationOutcome } = await import('../generation.ts');
    const told = await generateOnce(given.host, firstArgument(given), options);
    return generationOutcome(told, given.language);
  },
};

function optionsOf(given: Given, status: GenerateOptions['status'], workers: number | null): GenerateOptions {
  return {
    only: listOf(given, 'only'),
    regions: listOf(given, 'region'),
    formats: listOf(given, 'format'),
    status,
    out: typeof given.options['out'] === 'string' ? given.options['out'] : 'output',
    replaceFinals: given.options['replace'] === true,
    force: given.options['force'] === true,
    dryRun: given.options['dryRun'] === true,
    ...(workers === null ? {} : { workers }),
    signal: given.signal,
    onProgress: given.showProgress,
  };
}

/** More threads than this only take memory. */
const MOST_WORKERS = 64;

/** Null where the option is not given. */
function workersOf({ options }: Given): number | null | 'invalid' {
  const { workers } = options;
  if (workers === undefined) return null;
  const count = typeof workers === 'string' && /^\d+$/.test(workers) ? Number(workers) : 0;
  return count >= 1 && count <= MOST_WORKERS ? count : 'invalid';
}

function invalidWorkers(given: Given): ReturnType<CliCommand['run']> {
  const sentence =
    given.language === 'zh'
      ? `--workers 后面要写 1 到 ${MOST_WORKERS} 的整数，例如 --workers 2；也可以不写，由程序决定。`
      : `--workers takes a whole number from 1 to ${MOST_WORKERS}; left out, the program decides.`;
  return Promise.resolve({ exitCode: 2, data: {}, text: [sentence], problems: [] });
}

function listOf(given: Given, option: string): readonly string[] {
  const value = given.options[option];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function bothWays(given: Given): ReturnType<CliCommand['run']> {
  const sentence =
    given.language === 'zh'
      ? '--watch 会一直生成，--dry-run 什么都不写，两个只能选一个。'
      : 'Choose either --watch, which makes files, or --dry-run, which writes none.';
  return Promise.resolve({ exitCode: 2, data: {}, text: [sentence], problems: [] });
}

function bothStates(given: Given): ReturnType<CliCommand['run']> {
  const sentence =
    given.language === 'zh' ? '--draft 和 --final 只能选一个。' : 'Choose either --draft or --final.';
  return Promise.resolve({ exitCode: 2, data: {}, text: [sentence], problems: [] });
}
