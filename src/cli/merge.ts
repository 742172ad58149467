import type { CityPlan, PlannedFile } from '../app/merge/plan.ts';
import type { Merge } from '../app/merge/merge.ts';
import type { Language } from '../problems/define.ts';
import { sortProblems } from '../problems/report.ts';
import type { ExitCode, Outcome } from './command.ts';
import { countLine, problemLines } from './report.ts';

/** What a merge says to a person, to a program, and by its exit code. */
export function mergeOutcome(merge: Merge, folder: string, language: Language): Outcome {
  const { state, problems, cities, absent } = merge;
  const exits: Readonly<Record<Merge['state'], ExitCode>> = {
    unusable: 2,
    refused: 3,
    merged: 0,
    'dry-run': 0,
  };
  return {
    exitCode: exits[state],
    data: { state, folder, cities: cities.map(cityData), absent },
    text: [
      ...cities.flatMap((city) => cityLines(city, language)),
      ...(state === 'unusable' || absent.length === 0 ? [] : [absentLine(absent, language)]),
      ...problemLines(problems, language),
      ...(problems.length === 0 ? [] : [countLine(problems, language)]),
      ...summary(merge, folder, language),
    ],
    problems: sortProblems(problems),
  };
}

function cityData({ region, folder, files, missing }: CityPlan): object {
  return {
    region,
    folder,
    files: files.map(({ input, from, to, state, backup }) => ({
      input,
      from,
      to,
      state,
      backup: backup?.path ?? null,
    })),
    missing,
  };
}

function cityLines({ region, folder, files, missing }: CityPlan, language: Language): readonly string[] {
  const absent = language === 'zh' ? '缺' : 'missing';
  return [
    language === 'zh' ? `${region}（${folder}）` : `${region} (${folder})`,
    ...files.map((file) => `  ${fileLine(file, language)}`),
    ...missing.map(({ input, pattern }) =>
      language === 'zh' ? `  ${absent}　　${input}（${pattern}）` : `  ${absent}  ${input} (${pattern})`,
    ),
  ];
}

const states = {
  zh: { new: '新增', same: '相同', replaces: '替换' },
  en: { new: 'new', same: 'same', replaces: 'replaces' },
} as const;

function fileLine({ state, to, backup }: PlannedFile, language: Language): string {
  const kept =
    backup === null ? '' : language === 'zh' ? `（原件存入 ${backup.path}）` : ` (old: ${backup.path})`;
  return `${states[language][state]}  ${to}${kept}`;
}

function absentLine(absent: readonly string[], language: Language): string {
  return language === 'zh'
    ? `没有给出文件夹的地区：${absent.join('、')}`
    : `No folder given for: ${absent.join(', ')}`;
}

function summary({ state, cities }: Merge, folder: string, language: Language): readonly string[] {
  if (state === 'unusable') return [];
  const zh = language === 'zh';
  if (state === 'refused') {
    return [
      zh ? '没有合并，文件夹没有改动。请先处理上面的错误。' : 'Nothing was merged; mend the errors first.',
    ];
  }
  const files = cities.flatMap((city) => city.files);
  const count = (wanted: PlannedFile['state']): number =>
    files.filter((file) => file.state === wanted).length;
  const counts = zh
    ? `新增 ${count('new')} 个，替换 ${count('replaces')} 个，相同 ${count('same')} 个`
    : `${count('new')} new, ${count('replaces')} replaced, ${count('same')} the same`;
  if (state === 'dry-run') {
    return [
      zh
        ? `只是预演，没有改动：${cities.length} 个地区的文件，${counts}。去掉 --dry-run 即正式合并。`
        : `Dry run, nothing was changed: ${cities.length} regions, ${counts}.`,
    ];
  }
  return [
    zh
      ? `已把 ${cities.length} 个地区的文件合并到“${folder}”：${counts}。请接着运行 jinbang check ${folder}`
      : `Merged ${cities.length} regions into "${folder}": ${counts}. Now run: jinbang check ${folder}`,
  ];
}
