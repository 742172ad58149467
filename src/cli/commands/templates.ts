import type { CliCommand } from '../command.ts';

export const templatesCommand: CliCommand = {
  name: 'templates',
  summary: {
    zh: '列出文件模板，检查写法，说明每个模板能用哪些数据',
    en: 'list the templates, check them, and tell which data each may use',
  },
  arguments: [],
  options: [
    {
      flags: '--competition <文件夹>',
      words: { zh: '同时检查该赛事自己的模板', en: 'also check this competition’s own templates' },
    },
  ],
  examples: ['jinbang templates', 'jinbang templates --competition samples/shanxi-2026'],
  run: async (given) => {
    const { checkTemplates } = await import('../../app/templates.ts');
    const { templateLines } = await import('../templates.ts');
    const folder = given.options['competition'];
    const { value, problems } = await checkTemplates(given.host, typeof folder === 'string' ? folder : null);
    return {
      exitCode: problems.some(({ severity }) => severity === 'error') ? 3 : 0,
      data: { templates: value },
      text: templateLines(value, problems, given.language),
      problems,
    };
  },
};
