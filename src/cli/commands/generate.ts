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
      flags: '--out <文件夹>',
      words: { zh: '输出位置（默认 output）', en: 'where to write (default: output)' },
    },
  ],
  writes: true,
  examples: [
    'jinbang generate samples/shanxi-2026',
    'jinbang generate samples/shanxi-2026 --only 获奖证书 --final',
    'jinbang generate samples/shanxi-2026 --region 大同市 --format docx',
  ],
  run: async (given) => {
    const { generate } = await import('../../app/generate.ts');
    const { generationOutcome } = await import('../generation.ts');
    const { draft, final } = given.options;
    if (draft === true && final === true) return bothStates(given);
    const generation = await generate(given.host, firstArgument(given), {
      only: listOf(given, 'only'),
      regions: listOf(given, 'region'),
      formats: listOf(given, 'format'),
      status: final === true ? 'final' : 'draft',
      out: typeof given.options['out'] === 'string' ? given.options['out'] : 'output',
      replaceFinals: given.options['replace'] === true,
      signal: given.signal,
      onProgress: given.showProgress,
    });
    return generationOutcome(generation, given.language);
  },
};

function listOf(given: Given, option: string): readonly string[] {
  const value = given.options[option];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function bothStates(given: Given): ReturnType<CliCommand['run']> {
  const sentence =
    given.language === 'zh' ? '--draft 和 --final 只能选一个。' : 'Choose either --draft or --final.';
  return Promise.resolve({ exitCode: 2, data: {}, text: [sentence], problems: [] });
}
