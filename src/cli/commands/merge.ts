import type { CliCommand } from '../command.ts';

export const mergeCommand: CliCommand = {
  name: 'merge',
  summary: {
    zh: '把各市自己的文件夹合并到省级赛事文件夹（推荐名单、复赛评分、统计表等）',
    en: 'put the files of the cities’ own folders into the province’s',
  },
  arguments: [
    {
      name: 'folder',
      words: { zh: '省级赛事文件夹（内有 competition.yaml）', en: 'the province’s folder' },
    },
    {
      name: 'cities',
      words: {
        zh: '各市的文件夹，可以有多个；或装着它们的那个文件夹',
        en: 'the cities’ folders, or the one that holds them',
      },
      several: true,
    },
  ],
  options: [
    {
      flags: '--replace',
      words: {
        zh: '省里已有而内容不同的文件以新报的为准（原件另存到 state/replaced）',
        en: 'let files that differ take the place of those there (kept in state/replaced)',
      },
    },
    {
      flags: '--dry-run',
      words: { zh: '只列出会做什么，不改动任何文件', en: 'only tell what would be done' },
    },
  ],
  writes: true,
  examples: [
    'jinbang merge 山西2026 报来/太原 报来/大同 --dry-run',
    'jinbang merge 山西2026 报来',
    'jinbang merge 山西2026 报来/大同 --replace',
  ],
  run: async (given) => {
    const { mergeCities } = await import('../../app/merge/merge.ts');
    const { mergeOutcome } = await import('../merge.ts');
    const [folder = '', ...cities] = given.arguments;
    const merge = await mergeCities(given.host, {
      folder,
      cities,
      differing: given.options['replace'] === true ? 'replace' : 'refuse',
      mode: given.options['dryRun'] === true ? 'dry-run' : 'write',
      signal: given.signal,
    });
    return mergeOutcome(merge, folder, given.language);
  },
};
