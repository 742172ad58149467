import type { Told } from '../app/generate.ts';
import type { PlannedFile } from '../app/plan-jobs.ts';
import type { Language } from '../problems/define.ts';

type Reason = PlannedFile['reasons'][number];

/** What a dry run says: which files would be made and why, which would go, and how many stay. */
export function planLines(generation: Told, language: Language): readonly string[] {
  const { planned, unchanged, competition, folder, status } = generation;
  const zh = language === 'zh';
  const name = competition ?? '';
  const state = zh ? (status === 'final' ? '定稿' : '草稿') : status;
  return [
    zh
      ? `${name}：试运行，没有写任何文件。输出位置 ${folder}`
      : `${name}: dry run, nothing was written. Output folder ${folder}`,
    ...(planned.length === 0
      ? [zh ? '没有文件需要生成。' : 'No file would be made.']
      : [
          zh
            ? `会生成${state} ${planned.length} 个文件：`
            : `${planned.length} ${state} files would be made:`,
        ]),
    ...groupLines(planned, language),
    ...removedLines(generation, language),
    ...unchangedLine(unchanged.length, language),
  ];
}

/** Files of one kind made for the same reasons, with the names of a few. */
function groupLines(planned: readonly PlannedFile[], language: Language): readonly string[] {
  const zh = language === 'zh';
  const groups = new Map<string, string[]>();
  for (const { path, reasons } of planned) {
    const folder = path.split('/').slice(0, 2).join('/');
    const why = reasons.map((reason) => reasonWords(reason, language)).join(zh ? '、' : ', ');
    const key = zh ? `${folder}：${why}` : `${folder}: ${why}`;
    groups.set(key, [...(groups.get(key) ?? []), path.slice(folder.length + 1)]);
  }
  return [...groups].flatMap(([key, names]) => [
    `  ${key}${zh ? `（${names.length} 个）` : ` (${names.length})`}`,
    ...firstNames(names, language).map((name) => `      ${name}`),
  ]);
}

/** Names shown of many. */
const NAMES_SHOWN = 6;

/** The first names of a list, and how many more there are. */
export function firstNames(names: readonly string[], language: Language): readonly string[] {
  const more = names.length - NAMES_SHOWN;
  if (more <= 1) return names;
  const rest = language === 'zh' ? `……还有 ${more} 个` : `… and ${more} more`;
  return [...names.slice(0, NAMES_SHOWN), rest];
}

/** 不再需要，会移走 …: in a dry run; 已移走 … after one. Whatever somebody changed by hand is told by name. */
export function removedLines({ removed, dryRun }: Told, language: Language): readonly string[] {
  if (removed.length === 0) return [];
  const zh = language === 'zh';
  const count = removed.length;
  const head = zh
    ? `不再需要的 ${count} 个文件，${dryRun ? '会移走' : '已移走'}：`
    : `${count} files no longer needed ${dryRun ? 'would be' : 'were'} removed:`;
  const edited = zh ? '（生成后被改动过）' : ' (changed since it was made)';
  // Edited ones first: of them nobody should have to guess.
  const ordered = [...removed].sort((a, b) => Number(b.isEdited) - Number(a.isEdited));
  const names = ordered.map(({ path, isEdited }) => `${path}${isEdited ? edited : ''}`);
  return [head, ...firstNames(names, language).map((name) => `  ${name}`)];
}

/** 其余 356 个文件没有变化，不用重新生成。 */
export function unchangedLine(count: number, language: Language): readonly string[] {
  if (count === 0) return [];
  return [
    language === 'zh'
      ? `另有 ${count} 个文件没有变化，不用重新生成。`
      : `${count} files have not changed and need not be made again.`,
  ];
}

/** manifest.json 读不了…: which earlier files there are can't be known, so none is taken away. */
export function manifestLine({ manifest, folder, dryRun }: Told, language: Language): readonly string[] {
  if (manifest !== 'unreadable') return [];
  return language === 'zh'
    ? [
        `[提醒] “${folder}”里的 manifest.json（生成记录）读不了，可能没有写完或被人改过：上次生成了哪些文件、后来有没有人改，都看不出来。所选的文件${dryRun ? '会' : '已'}全部重新生成，不再需要的旧文件不会移走，请自己核对。`,
      ]
    : [
        `[warning] manifest.json in "${folder}" cannot be read: what was made before, and whether it was edited, is not known. Everything ${dryRun ? 'would be' : 'was'} made again; files no longer needed stay.`,
      ];
}

/**
 * Files somebody changed after they were made, files nobody knows that are replaced, and files that were gone: nothing
 * is overwritten in silence. Where a change belongs is said too: a file made again has no place for it.
 */
export function overwrittenLines(generation: Told, language: Language): readonly string[] {
  const { planned, dryRun } = generation;
  const zh = language === 'zh';
  const pathsOf = (type: Reason['type']): readonly string[] =>
    planned.filter(({ reasons }) => reasons.some((reason) => reason.type === type)).map(({ path }) => path);
  const [edited, missing] = [pathsOf('edited'), pathsOf('missing')];
  const unknown = replacedUnknown(generation);
  const lines = (head: string, paths: readonly string[]): readonly string[] =>
    paths.length === 0 ? [] : [head, ...firstNames(paths, language).map((path) => `  ${path}`)];
  return [
    ...lines(zh ? editedZh(edited.length, dryRun) : editedEn(edited.length, dryRun), edited),
    ...lines(zh ? unknownZh(unknown.length, dryRun) : unknownEn(unknown.length, dryRun), unknown),
    ...(dryRun
      ? []
      : lines(
          zh
            ? `有 ${missing.length} 个文件不见了，已重新生成：`
            : `${missing.length} files were missing and have been made again:`,
          missing,
        )),
  ];
}

/** What lay there without a record; after a run, what is really gone: the same file again is no loss. */
function replacedUnknown({ planned, made }: Told): readonly string[] {
  const now = new Map(made.map(({ path, sha256 }) => [path, sha256]));
  return planned
    .filter(({ path, unknown }) => unknown !== null && unknown !== now.get(path))
    .map(({ path }) => path);
}

function unknownZh(count: number, dryRun: boolean): string {
  return dryRun
    ? `注意：有 ${count} 个位置上已有文件，但没有生成记录，看不出是谁写的、有没有改动过，会被盖掉。要留着的，请先另存到别处：`
    : `注意：有 ${count} 个位置上原有的文件没有生成记录，内容也与这次生成的不同，已被盖掉：`;
}

function unknownEn(count: number, dryRun: boolean): string {
  return dryRun
    ? `Note: ${count} files there have no record of how they were made, or by whom; they would be overwritten. Save a copy elsewhere first:`
    : `Note: ${count} files without a record lay there, other than what was made now; they were overwritten:`;
}

function editedZh(count: number, dryRun: boolean): string {
  return dryRun
    ? `注意：有 ${count} 个文件生成后被改动过，会重新生成，改动不会保留。要留着的，请先另存到别处；要一直这样写的，请改到模板、设置或材料里：`
    : `注意：有 ${count} 个文件生成后被改动过，已重新生成，改动没有保留。以后要改，请改模板、设置或材料，或另存到别处再改：`;
}

function editedEn(count: number, dryRun: boolean): string {
  return dryRun
    ? `Note: ${count} files were changed after they were made; they would be made again and the changes lost. Save a copy elsewhere first, or make the change in the template, the settings or the material:`
    : `Note: ${count} files had been changed after they were made; they were made again and the changes are gone. Make changes in the template, the settings or the material, or in a copy elsewhere:`;
}

/** 内容变了, 字体变了：楷体 … */
export function reasonWords(reason: Reason, language: Language): string {
  if (reason.type === 'status') return statusWords[reason.to][language];
  if (reason.type === 'fonts') {
    const roles = reason.roles.map((role) => roleNames[role]?.[language] ?? role);
    return language === 'zh' ? `字体变了：${roles.join('、')}` : `fonts changed: ${roles.join(', ')}`;
  }
  return reasonNames[reason.type][language];
}

const statusWords = {
  final: { zh: '由草稿改为定稿', en: 'a draft becomes final' },
  draft: { zh: '由定稿改为草稿', en: 'a final becomes a draft' },
} as const;

type Plain = Exclude<Reason['type'], 'fonts' | 'status'>;

const reasonNames: Readonly<Record<Plain, Readonly<Record<Language, string>>>> = {
  new: { zh: '新文件', en: 'new' },
  unrecorded: { zh: '没有记下上次是怎样生成的', en: 'no record of how it was made' },
  renamed: { zh: '文件名变了', en: 'renamed' },
  content: { zh: '内容变了', en: 'content changed' },
  layout: { zh: '版式变了', en: 'layout changed' },
  program: { zh: '程序更新了', en: 'the program was updated' },
  edited: { zh: '文件被改动过', en: 'the file was changed' },
  missing: { zh: '文件不见了', en: 'the file is missing' },
  forced: { zh: '要求全部重新生成', en: 'asked for by --force' },
};

const roleNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  body: { zh: '仿宋体', en: 'body (仿宋)' },
  heading: { zh: '黑体', en: 'headings (黑体)' },
  kai: { zh: '楷体', en: 'second headings (楷体)' },
  song: { zh: '宋体', en: 'page numbers (宋体)' },
  title: { zh: '小标宋体', en: 'titles (小标宋)' },
};
