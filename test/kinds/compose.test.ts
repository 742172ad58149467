import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/model.ts';
import { outline } from '../../src/document/outline.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Job, KindContext } from '../../src/kinds/kind.ts';
import { wordsOf, type Checked } from '../../src/problems/problem.ts';
import { compose } from '../../src/templating/compose.ts';
import { readTemplate, type Template } from '../../src/templating/front-matter.ts';
import { expectGolden } from '../support/golden.ts';
import { competitionWith, competition, sampleContext } from './sample-context.ts';

function templateOf(name: string): Template {
  const file = `templates/${name}.md`;
  const { value, problems } = readTemplate(file, readFileSync(file, 'utf8'));
  expect(problems).toEqual([]);
  return value;
}

function composeJob(job: Job, { status }: KindContext): Checked<Document> {
  const { content } = job;
  if (content.type === 'document') return { value: content.document, problems: [] };
  const { view, tables, certificates, title, date, disclosure } = content;
  return compose(templateOf(content.template), {
    view,
    tables,
    certificates,
    properties: { title, date, disclosure, status, form: 'plain' },
  });
}

const report = competitionWith({
  recommendation: { ...competition.recommendation, documentKind: '报告' },
  regions: competition.regions.map((region) => ({
    ...region,
    bureau: { ...region.bureau, signers: ['测试甲'] },
  })),
});

const contexts = { 函: sampleContext(), 报告: sampleContext({ competition: report }) };

describe('the documents of the sample', () => {
  it.each(Object.entries(contexts))('composes every one of them without a problem (%s)', (_kind, context) => {
    const jobs = kinds.flatMap((kind) => kind.jobs(context));
    expect(jobs.length).toBeGreaterThan(90);
    for (const job of jobs) {
      const { problems } = composeJob(job, context);
      expect(
        problems.map((found) => wordsOf(found, 'zh').sentence),
        job.id,
      ).toEqual([]);
    }
  });

  it.each([
    'result-notice',
    'proposed-winners',
    'winner-list',
    'recommendation-letter/大同市',
    'recommendation-list/大同市',
    'certificate/SXCK2026-C-1-001',
    'certificate/register',
    'check-report',
  ])('says in %s what an official has read and approved', (id) => {
    const context = contexts.函;
    const job = kinds.flatMap((kind) => kind.jobs(context)).find((entry) => entry.id === id);
    const document = composeJob(job ?? expect.fail(id), context).value;
    expectGolden(`test/kinds/golden/${id.replace('/', '-')}.txt`, outline(document));
  });

  it('says in the report of a region what an official has read and approved', () => {
    const context = contexts.报告;
    const jobs = kinds.flatMap((kind) => kind.jobs(context));
    const job = jobs.find(({ id }) => id === 'recommendation-report/山西转型综改示范区') ?? expect.fail();
    expectGolden('test/kinds/golden/recommendation-report.txt', outline(composeJob(job, context).value));
  });
});
