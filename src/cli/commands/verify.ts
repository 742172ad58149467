import type { Difference } from '../../app/verify.ts';
import type { Language } from '../../problems/define.ts';
import { firstArgument, type CliCommand } from '../command.ts';

export const verifyCommand: CliCommand = {
  name: 'verify',
  summary: {
    zh: '核对已生成的文件：有没有被改动、缺失或混入别的文件',
    en: 'check finished files against their manifest',
  },
  arguments: [
    {
      name: 'folder',
      words: {
        zh: '输出文件夹（内有 manifest.json），如 output/shanxi-2026',
        en: 'an output folder with manifest.json, such as output/shanxi-2026',
      },
    },
  ],
  options: [],
  examples: ['jinbang verify output/shanxi-2026'],
  run: async (given) => {
    const { verify } = await import('../../app/verify.ts');
    const folder = firstArgument(given);
    const verification = await verify(given.host, folder);
    if (verification === null) {
      return { exitCode: 2, data: {}, text: [noManifest(folder, given.language)], problems: [] };
    }
    const { files, differences } = verification;
    return {
      exitCode: differences.length > 0 ? 1 : 0,
      data: verification,
      text: [
        ...differences.map((difference) => differenceLine(difference, given.language)),
        summary(files, differences.length, given.language),
      ],
      problems: [],
    };
  },
};

function noManifest(folder: string, language: Language): string {
  return language === 'zh'
    ? `“${folder}”里没有可用的 manifest.json，无从核对。请指定生成结果所在的文件夹，如 output/shanxi-2026。`
    : `"${folder}" has no usable manifest.json. Name an output folder, such as output/shanxi-2026.`;
}

function differenceLine({ type, path }: Difference, language: Language): string {
  const zh = {
    changed: `内容被改动：${path}。请重新生成，或确认改动人后另存。`,
    missing: `文件不见了：${path}。请重新生成。`,
    unlisted: `不是本程序生成的：${path}。请确认来源后移走。`,
  };
  const en = {
    changed: `changed: ${path}`,
    missing: `missing: ${path}`,
    unlisted: `not in the manifest: ${path}`,
  };
  return (language === 'zh' ? zh : en)[type];
}

function summary(files: number, differences: number, language: Language): string {
  if (language === 'en') return `${files} files checked, ${differences} differences.`;
  return differences === 0
    ? `已核对 ${files} 个文件，与生成时完全一致。`
    : `已核对 ${files} 个文件，有 ${differences} 处不一致。`;
}
