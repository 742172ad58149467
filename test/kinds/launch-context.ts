import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Document, Table } from '../../src/document/model.ts';
import { launchNotice } from '../../src/kinds/launch-notice/kind.ts';
import { wordsOf } from '../../src/problems/problem.ts';
import type { Competition } from '../../src/records/competition.ts';
import { compose } from '../../src/templating/compose.ts';
import { readTemplate } from '../../src/templating/front-matter.ts';
import { competitionWith, sampleContext } from './sample-context.ts';

const template = readTemplate(
  'templates/launch-notice.md',
  readFileSync('templates/launch-notice.md', 'utf8'),
);

/** The launch notice of the sample with some settings changed, composed but not rendered. */
export function composed(changes: Partial<Competition> = {}, status: 'draft' | 'final' = 'final') {
  const context = sampleContext({ competition: competitionWith(changes), status });
  const [job] = launchNotice.jobs(context);
  if (job?.content.type !== 'template') return expect.fail();
  const { view, tables, certificates, title, date, disclosure } = job.content;
  expect(launchNotice.view?.safeParse(view)).toMatchObject({ success: true });
  return compose(template.value, {
    view,
    tables,
    certificates,
    properties: { title, date, disclosure, status, form: 'plain' },
  });
}

export const sentences = ({ problems }: ReturnType<typeof composed>): readonly string[] =>
  problems.map((found) => wordsOf(found, 'zh').sentence);

/** Tables of an annex; `index` from 0. */
export const tablesOf = ({ annexes }: Document, index: number): readonly Table[] =>
  (annexes[index]?.body ?? []).filter((block) => block.type === 'table');
