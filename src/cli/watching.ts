import type { GenerateOptions, Generation } from '../app/generate.ts';
import { watchCompetition, type Round } from '../app/watch.ts';
import type { Language } from '../problems/define.ts';
import type { Problem } from '../problems/problem.ts';
import { formatProblem } from '../problems/report.ts';
import { firstArgument, type ExitCode, type Given, type Outcome } from './command.ts';
import { failureSentence } from './failure.ts';
import { firstNames, manifestLine, overwrittenLines, reasonWords, removedLines } from './generation-plan.ts';
import { generationOutcome, stoppedLines } from './generation.ts';
import { countLine, problemLines } from './report.ts';

/** `generate --watch`: tells every round as it ends; Ctrl-C is its regular end. */
export async function watchAndTell(given: Given, options: GenerateOptions): Promise<Outcome> {
  const { language } = given;
  let told: readonly string[] = [];
  const ends: Outcome[] = [];
  await watchCompetition(given.host, firstArgument(given), options, async (round) => {
    const { outcome, lines } = outcomeOf(round, told, language);
    if (round.outcome.type === 'generation') {
      told = problemLines(round.outcome.generation.problems, language);
      if (isPointless(round.outcome.generation)) {
        ends.push(outcome);
        return false;
      }
    }
    await given.report({ ...outcome, text: lines });
    return true;
  });
  return ends[0] ?? { exitCode: 0, data: { ended: true }, text: [endLine(language)], problems: [] };
}

/** Nothing anybody saves would help: the command line itself is wrong. */
function isPointless(generation: Generation): boolean {
  const { unknown, misplaced, guarded, unrecorded, checkup, problems } = generation;
  const isMissing = checkup === null && problems.some(({ code }) => code === 'folder-missing');
  return unknown.length + guarded.length + unrecorded.length > 0 || misplaced !== null || isMissing;
}

function outcomeOf(
  { changed, outcome }: Round,
  told: readonly string[],
  language: Language,
): { readonly outcome: Outcome; readonly lines: readonly string[] } {
  if (outcome.type === 'generation') {
    const whole = generationOutcome(outcome.generation, language);
    const round = outcome.generation.checkup === null ? unusableLines(outcome.generation, language) : null;
    const lines =
      changed.length === 0
        ? [...(round ?? whole.text), watchingLine(language)]
        : [changedLine(changed, language), ...(round ?? roundLines(outcome.generation, told, language))];
    return { outcome: { ...whole, data: { ...whole.data, changed } }, lines };
  }
  const [exitCode, sentences] =
    outcome.type === 'failure' ? failed(outcome.error, language) : unread(outcome.problems, language);
  const problems = outcome.type === 'failure' ? [] : outcome.problems;
  const lines = [...(changed.length === 0 ? [] : [changedLine(changed, language)]), ...sentences];
  return { outcome: { exitCode, data: { changed, outputs: [] }, text: lines, problems }, lines };
}

function failed(error: unknown, language: Language): readonly [ExitCode, readonly string[]] {
  const { sentence, exitCode } = failureSentence(error, language);
  const again =
    language === 'zh' ? '处理好以后，把改动的文件再保存一次。' : 'When it is settled, save the file again.';
  return [exitCode, [sentence, again]];
}

function unread(problems: readonly Problem[], language: Language): readonly [ExitCode, readonly string[]] {
  const line =
    language === 'zh'
      ? '有文件读不了（可能还没有存完），这次没有生成；存好以后会自动再来：'
      : 'Some files can’t be read (perhaps not saved to the end); nothing was made, the next save tries again:';
  return [3, [line, ...problems.map((entry) => `  ${formatProblem(entry, language)}`)]];
}

/** The settings can't be used, perhaps in the middle of an edit. */
function unusableLines({ problems }: Generation, language: Language): readonly string[] {
  const line =
    language === 'zh'
      ? '设置有误，这次没有生成；改好存好以后会自动再来：'
      : 'The settings can’t be used; nothing was made, the next save tries again:';
  return [line, ...problemLines(problems, language)];
}

/** What a later round says: what was made again and why, and only what was not told before. */
function roundLines(generation: Generation, told: readonly string[], language: Language): readonly string[] {
  const now = problemLines(generation.problems, language);
  const isChanged = now.length !== told.length || now.some((line) => !told.includes(line));
  return [
    ...now.filter((line) => !told.includes(line)),
    ...manifestLine(generation, language),
    ...stoppedLines(generation.failed, language, language === 'zh' ? '未能生成' : 'Could not be made'),
    ...stoppedLines(generation.refused, language, language === 'zh' ? '不能定稿' : 'Refused as final'),
    ...madeAgainLines(generation, language),
    ...removedLines(generation, language),
    ...overwrittenLines(generation, language),
    ...(isChanged ? [countLine(generation.problems, language)] : []),
  ];
}

function madeAgainLines({ planned, removed }: Generation, language: Language): readonly string[] {
  const zh = language === 'zh';
  if (planned.length === 0)
    return removed.length > 0 ? [] : [zh ? '没有文件需要重新生成。' : 'No file had to be made again.'];
  const names = planned.map(({ path, reasons }) => {
    const why = reasons.map((reason) => reasonWords(reason, language)).join(zh ? '、' : ', ');
    return zh ? `${path}（${why}）` : `${path} (${why})`;
  });
  const head = zh ? `重新生成了 ${planned.length} 个文件：` : `${planned.length} files made again:`;
  return [head, ...firstNames(names, language).map((name) => `  ${name}`)];
}

function changedLine(changed: readonly string[], language: Language): string {
  const names = firstNames(changed, language).join(language === 'zh' ? '、' : ', ');
  return language === 'zh' ? `有改动：${names}` : `Changed: ${names}`;
}

function watchingLine(language: Language): string {
  return language === 'zh'
    ? '守着这个文件夹：模板、表格、设置或字体一保存，就重新生成用到它的文件。按 Ctrl+C 结束。'
    : 'Watching: a saved template, workbook, setting or font makes again what it touches. Ctrl-C ends.';
}

function endLine(language: Language): string {
  return language === 'zh' ? '已结束。' : 'Ended.';
}
