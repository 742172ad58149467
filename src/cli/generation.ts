import type { Told } from '../app/generate.ts';
import type { Stopped } from '../app/make-files.ts';
import type { Language } from '../problems/define.ts';
import { countProblems, formatProblem, sortProblems } from '../problems/report.ts';
import type { ExitCode, Outcome } from './command.ts';
import { firstNames, manifestLine, overwrittenLines, planLines, removedLines } from './generation-plan.ts';
import { countLine, problemLines, standInLine } from './report.ts';

/** What a run of `generate` says to a person, to a program, and by its exit code. */
export function generationOutcome(generation: Told, language: Language): Outcome {
  const { made, unchanged, removed, failed, refused, folder, status, dryRun, planned } = generation;
  const { guarded, unrecorded, manifest } = generation;
  return {
    exitCode: exitCodeOf(generation),
    data: {
      folder,
      status,
      dryRun,
      outputs: made,
      manifest,
      planned: planned.map(({ path, job, kind, format, reasons, unknown }) => {
        return { path, job, kind, format, reasons, replacesUnknown: unknown !== null };
      }),
      unchanged: unchanged.map(({ path }) => path).sort(),
      removed,
      failed: failed.map(stoppedData),
      refused: refused.map(stoppedData),
      guarded: [...guarded.map(({ path }) => path), ...unrecorded],
    },
    text: textOf(generation, language),
    problems: sortProblems(generation.problems),
  };
}

function exitCodeOf(generation: Told): ExitCode {
  const { competition, unknown, misplaced, guarded, unrecorded, failed, refused, problems } = generation;
  if (competition === null || unknown.length > 0 || misplaced !== null) return 2;
  if (guarded.length + unrecorded.length > 0) return 2;
  if (refused.length > 0) return 3;
  if (failed.length > 0) return 1;
  return countProblems(sortProblems(problems)).errors > 0 ? 3 : 0;
}

function stoppedData({ job, kind, title, reasons }: Stopped): object {
  return { job, kind, title, reasons: reasons.map(({ code }) => code) };
}

function textOf(generation: Told, language: Language): readonly string[] {
  const { competition, unknown, misplaced, guarded, unrecorded, problems } = generation;
  if (competition === null) return problemLines(problems, language);
  if (unknown.length > 0) return unknown.map((entry) => unknownLine(entry, language));
  if (misplaced !== null) return [misplacedLine(misplaced, language)];
  if (guarded.length > 0) return [guardedLine(generation, language)];
  if (unrecorded.length > 0) return unrecordedLines(generation, language);
  return [
    ...problemLines(problems, language),
    ...manifestLine(generation, language),
    ...stoppedLines(generation.failed, language, language === 'zh' ? '未能生成' : 'Could not be made'),
    ...stoppedLines(generation.refused, language, language === 'zh' ? '不能定稿' : 'Refused as final'),
    ...(generation.dryRun ? planLines(generation, language) : doneLines(generation, language)),
    ...overwrittenLines(generation, language),
    ...(isNothing(generation) ? [nothingLine(language)] : []),
    ...([...generation.made, ...generation.unchanged].some(({ format }) => format === 'pdf')
      ? standInLine(problems, language)
      : []),
    countLine(problems, language),
  ];
}

function isNothing({ planned, unchanged, failed, refused }: Told): boolean {
  return planned.length + unchanged.length + failed.length + refused.length === 0;
}

function nothingLine(language: Language): string {
  return language === 'zh'
    ? '所选的文件在材料和设置里都还没有可写的内容，所以没有生成。每种文件需要什么，见使用手册“各种文件一览”。'
    : 'The material and the settings hold nothing yet to make these documents of.';
}

function misplacedLine(folder: string, language: Language): string {
  return language === 'zh'
    ? `输出位置“${folder}”在赛事文件夹里面，生成的文件会和报送材料混在一起。请用 --out 另指定一个位置。`
    : `The output folder "${folder}" lies among the material. Choose another with --out.`;
}

function guardedLine({ folder, guarded, dryRun }: Told, language: Language): string {
  const count = guarded.length;
  return language === 'zh'
    ? `“${folder}”里已有定稿 ${count} 个文件，这次的草稿会盖掉它们，${refusal(dryRun, 'zh')}。${instead('zh')}`
    : `"${folder}" holds ${count} final files these drafts would replace; ${refusal(dryRun, 'en')}. ${instead('en')}`;
}

function unrecordedLines(
  { folder, unrecorded, manifest, dryRun }: Told,
  language: Language,
): readonly string[] {
  const count = unrecorded.length;
  const isMissing = manifest === 'missing';
  const head =
    language === 'zh'
      ? `“${folder}”里${isMissing ? '没有' : '的'} manifest.json（生成记录）${isMissing ? '' : '读不了'}，看不出已有的 ${count} 个文件是草稿还是定稿、有没有人改过；这次的草稿会盖掉它们，${refusal(dryRun, 'zh')}。${instead('zh')}`
      : `manifest.json in "${folder}" ${isMissing ? 'is missing' : 'cannot be read'}: whether the ${count} files there are drafts or finals, or were edited, is not known. These drafts would replace them; ${refusal(dryRun, 'en')}. ${instead('en')}`;
  return [head, ...firstNames(unrecorded, language).map((path) => `  ${path}`)];
}

function refusal(isDryRun: boolean, language: Language): string {
  if (language === 'zh') return isDryRun ? '真要生成时会被拒绝' : '所以没有生成';
  return isDryRun ? 'the run would be refused' : 'nothing was made';
}

function instead(language: Language): string {
  return language === 'zh'
    ? '请用 --out 把草稿放到别处，例如 --out 草稿；确实要盖掉的，加 --replace。'
    : 'Use --out for the drafts, or add --replace.';
}

function unknownLine(entry: Told['unknown'][number], language: Language): string {
  const { option, word, meant, known, isProvincial } = entry;
  if (isProvincial) return provincialLine(word, known, language);
  if (language === 'en') {
    return `${option}: "${word}" is not known.${meant === null ? '' : ` Did you mean ${meant}?`} Known: ${known.join(', ')}.`;
  }
  return `${option} 中的“${word}”不认识。${meant === null ? '' : `您是不是想写“${meant}”？`}可选：${known.join('、')}。`;
}

function provincialLine(word: string, known: readonly string[], language: Language): string {
  return language === 'zh'
    ? `“${word}”由省里印发，地区自己的文件夹不生成。可选：${known.join('、')}。`
    : `"${word}" is the province's to publish; a region's own folder does not make it. Known: ${known.join(', ')}.`;
}

/**
 * Documents of one kind stopped for the same reasons are told together; what stops every one of several groups is
 * told once, before them.
 */
export function stoppedLines(
  stopped: readonly Stopped[],
  language: Language,
  label: string,
): readonly string[] {
  const groups = new Map<string, { titles: string[]; kind: string; reasons: readonly string[] }>();
  for (const { title, kind, reasons } of stopped) {
    const told = reasons.map((reason) => `  - ${formatProblem(reason, language)}`);
    const key = [kind, ...told].join('\n');
    const group = groups.get(key) ?? { titles: [], kind, reasons: told };
    group.titles.push(title);
    groups.set(key, group);
  }
  const [first, ...others] = groups.values();
  if (first === undefined) return [];
  const shared =
    others.length === 0
      ? []
      : first.reasons.filter((reason) => others.every(({ reasons }) => reasons.includes(reason)));
  return [
    ...(shared.length === 0 ? [] : [sharedLine(label, stopped.length, language), ...shared]),
    ...[first, ...others].flatMap(({ titles, kind, reasons }) => [
      `${label}：${kind} ${titles.length === 1 ? (titles[0] ?? '') : countOf(titles.length, language)}`,
      ...firstOf(
        reasons.filter((reason) => !shared.includes(reason)),
        language,
      ),
    ]),
  ];
}

/** Reasons shown under one document: every one of them stands in full in the list above. */
const REASONS_SHOWN = 5;

function firstOf(reasons: readonly string[], language: Language): readonly string[] {
  const more = reasons.length - REASONS_SHOWN;
  if (more <= 1) return reasons;
  const rest =
    language === 'zh' ? `  - 还有 ${more} 条，见上面的清单。` : `  - ${more} more, in the list above.`;
  return [...reasons.slice(0, REASONS_SHOWN), rest];
}

function sharedLine(label: string, count: number, language: Language): string {
  return language === 'zh'
    ? `${label}的 ${count} 份文件都有下面的原因：`
    : `${label}: all ${count} documents, for these reasons:`;
}

function countOf(count: number, language: Language): string {
  return language === 'zh' ? `（${count} 份）` : `(${count})`;
}

function doneLines(generation: Told, language: Language): readonly string[] {
  return [...madeLines(generation, language), ...removedLines(generation, language)];
}

function madeLines(generation: Told, language: Language): readonly string[] {
  const { made, competition } = generation;
  const folders = new Map<string, string[]>();
  for (const { path, format } of made) {
    const kind = path.split('/').slice(0, 2).join('/');
    folders.set(kind, [...(folders.get(kind) ?? []), format]);
  }
  const name = competition ?? '';
  return [
    language === 'zh' ? `${name}：${countZh(generation)}` : `${name}: ${countEn(generation)}`,
    ...[...folders].map(([kind, formats]) => `  ${kind}  ${formatCounts(formats)}`),
  ];
}

function countZh({ made, unchanged, folder, status }: Told): string {
  const state = status === 'final' ? '定稿' : '草稿';
  if (made.length === 0 && unchanged.length > 0)
    return `${state} ${unchanged.length} 个文件都没有变化，没有重新生成，仍在 ${folder}`;
  const rest = unchanged.length === 0 ? '' : `另有 ${unchanged.length} 个没有变化，`;
  return `已生成${state} ${made.length} 个文件，${rest}放在 ${folder}`;
}

function countEn({ made, unchanged, folder, status }: Told): string {
  const rest = unchanged.length === 0 ? '' : `, ${unchanged.length} unchanged,`;
  return `${made.length} ${status} files made${rest} in ${folder}`;
}

function formatCounts(formats: readonly string[]): string {
  return ['pdf', 'docx', 'xlsx']
    .map((format) => ({ format, count: formats.filter((entry) => entry === format).length }))
    .filter(({ count }) => count > 0)
    .map(({ format, count }) => `${format.toUpperCase()} ${count}`)
    .join('，');
}
