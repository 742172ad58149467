import { plainText } from '../document/plain-text.ts';
import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/index.ts';
import type { Job } from '../kinds/kind.ts';
import { isBlocking, problem, type Problem } from '../problems/problem.ts';
import { checkCompetition } from './check.ts';
import { contextOf } from './generate.ts';
import { documentOf, loadResources } from './make-document.ts';
import { kindsOf } from './select.ts';

/** What a competition's records say a file must say: the words of the final and those of the draft. */
export interface RecordTexts {
  /** Empty where no document has the file's name or it can't be composed; the problem says which. */
  readonly texts: readonly string[];
  readonly problems: readonly Problem[];
}

/** Composes again, from the competition's folder, the document a finished file was made from; found by its name. */
export async function recordTexts(host: Host, folder: string, path: string): Promise<RecordTexts> {
  const { value: checkup, problems } = await checkCompetition(host, folder);
  if (checkup === null)
    return {
      texts: [],
      problems: [...problems.filter(isBlocking), problem('inspect-record', { file: path }, { folder })],
    };
  const resources = await loadResources(host, checkup);
  const texts: string[] = [];
  let isKnown = false;
  for (const status of ['final', 'draft'] as const) {
    const context = contextOf(checkup, [...problems, ...resources.problems], status);
    const jobs = kindsOf(kinds, checkup.loaded.competition).flatMap((kind) => kind.jobs(context));
    const job = jobNamed(jobs, path);
    if (job === null) continue;
    isKnown = true;
    const { value: document } = documentOf(job, context, resources);
    if (document !== null) texts.push(plainText(document));
  }
  const missing = problem(isKnown ? 'inspect-record' : 'inspect-no-job', { file: path }, { folder });
  return { texts: [...new Set(texts)], problems: texts.length === 0 ? [missing] : [] };
}

/** By the whole name; else, where numbering or date have changed since, by what is between if only one has it. */
function jobNamed(jobs: readonly Job[], path: string): Job | null {
  const name = (path.split(/[\\/]/u).at(-1) ?? '').replace(/\.[^.]*$/u, '').normalize('NFC');
  const exact = jobs.find(({ fileName }) => fileName === name);
  if (exact !== undefined) return exact;
  const similar = jobs.filter(({ fileName }) => coreOf(fileName) === coreOf(name));
  return similar.length === 1 ? (similar[0] ?? null) : null;
}

/** 推荐函_大同市 of 03_推荐函_大同市_20260805. */
function coreOf(fileName: string): string {
  return fileName.replace(/^\d+_/u, '').replace(/_\d{8}$/u, '');
}
