import { problem, type Problem } from '../problems/problem.ts';
import { competitionFile } from '../records/read-competition.ts';

/** A setting of one document out of a list, with what to ask for. */
export interface Entry {
  readonly setting: string;
  readonly question: string;
  readonly value: unknown;
}

/**
 * The settings of one document that are still open: a kind's `needs` name settings of the whole kind, these are
 * of one entry of a list (`notices.city.大同市.number`).
 */
export function openEntries(
  document: string,
  entries: readonly Entry[],
  about: { readonly region?: string } = {},
): readonly Problem[] {
  return entries
    .filter(({ value }) => value === null)
    .map(({ setting, question }) =>
      problem(
        'setting-open',
        { file: competitionFile },
        { setting, question, blocks: `《${document}》` },
        about,
      ),
    );
}

/** What every red-headed paper must have before it is final. */
export function openPaper(
  prefix: string,
  name: string,
  paper: { readonly number: unknown; readonly date: unknown; readonly printedOn: unknown },
): readonly Entry[] {
  return [
    { setting: `${prefix}.number`, question: `${name}的文号`, value: paper.number },
    { setting: `${prefix}.date`, question: `${name}的成文日期`, value: paper.date },
    { setting: `${prefix}.printedOn`, question: `${name}的印发日期`, value: paper.printedOn },
  ];
}
