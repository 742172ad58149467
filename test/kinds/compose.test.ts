import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/model.ts';
import { inlineText } from '../../src/document/words.ts';
import { outline } from '../../src/document/outline.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Job, KindContext } from '../../src/kinds/kind.ts';
import { viewShapeOf } from '../../src/kinds/view-shape.ts';
import { wordsOf, type Checked } from '../../src/problems/problem.ts';
import { checkTemplate } from '../../src/templating/check-template.ts';
import { compose } from '../../src/templating/compose.ts';
import { readTemplate, type Template } from '../../src/templating/front-matter.ts';
import { expectGolden } from '../support/golden.ts';
import { competition, competitionWith, records, sampleContext } from './sample-context.ts';

const templates = new Map<string, Template>();

function templateOf(name: string): Template {
  const known = templates.get(name);
  if (known !== undefined) return known;
  const file = `templates/${name}.md`;
  const { value, problems } = readTemplate(file, readFileSync(file, 'utf8'));
  expect(problems).toEqual([]);
  templates.set(name, value);
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

/** A new competition: everything that may be open is open. */
const undecided = competitionWith({
  secretariat: { ...competition.secretariat, mailbox: null, phone: null },
  certificate: { ...competition.certificate, date: null, members: null },
  announcement: { ...competition.announcement, number: null, date: null, printedOn: null },
  publicity: { ...competition.publicity, workingDays: null, winnersPeriod: null, phone: null, address: null },
  publicList: { ...competition.publicList, order: null },
});

const commending = competitionWith({ announcement: { ...competition.announcement, verb: '通报表扬' } });

const contexts = {
  函: sampleContext(),
  报告: sampleContext({ competition: report }),
  未定: sampleContext({ competition: undecided }),
  通报表扬: sampleContext({ competition: commending }),
  无收文登记: sampleContext({ records: { ...records, receipts: [], scoreSheets: [], publicity: [] } }),
};

describe('the documents of the sample', () => {
  it.each(kinds.filter(({ template }) => template !== null).map((kind) => [kind.id, kind] as const))(
    'name only fields of the view in the template of %s',
    (_id, { id, template, view }) => {
      const read = templateOf(template ?? '');
      expect(read.kind).toBe(id);
      const problems = view === null ? [] : checkTemplate(read, viewShapeOf(view));
      expect(problems.map((found) => wordsOf(found, 'zh').sentence)).toEqual([]);
    },
  );

  it.each(Object.entries(contexts))(
    'composes every one of them without a problem, under the title its job announces (%s)',
    (_kind, context) => {
      const jobs = kinds.flatMap((kind) => kind.jobs(context));
      expect(jobs.length).toBeGreaterThan(90);
      for (const job of jobs) {
        const { problems } = composeJob(job, context);
        expect(
          problems.map((found) => wordsOf(found, 'zh').sentence),
          job.id,
        ).toEqual([]);
      }
    },
  );

  it.each([
    'launch-notice',
    'result-notice',
    'proposed-winners',
    'winner-list',
    'stage-results/大同市',
    'finalists',
    'grand-finalists',
    'national-recommendation',
    'organisation-awards',
    'organisation-certificate/SXCK2026-Z-3-005',
    'recommendation-letter/大同市',
    'recommendation-list/大同市',
    'certificate/SXCK2026-C-1-001',
    'certificate/register',
  ])('says in %s what an official has read and approved', (id) => {
    const context = contexts.函;
    const job = kinds.flatMap((kind) => kind.jobs(context)).find((entry) => entry.id === id);
    const document = composeJob(job ?? expect.fail(id), context).value;
    expectGolden(`test/kinds/golden/${id.replace('/', '-')}.txt`, outline(document));
  });

  it('commends in the words of a 通报', () => {
    const context = contexts.通报表扬;
    const job = kinds.flatMap((kind) => kind.jobs(context)).find(({ id }) => id === 'result-notice');
    const { properties, body } = composeJob(job ?? expect.fail(), context).value;
    expect(properties.title).toBe(
      '山西省工业和信息化厅关于表扬第十一届“创客中国”山西省中小企业创新创业大赛获奖项目的通报',
    );
    const paragraphs = body.map((block) => (block.type === 'paragraph' ? inlineText(block.text) : ''));
    expect(paragraphs).toContain(
      '经研究，决定对获奖项目和获组织奖的单位予以通报表扬。现将有关情况通报如下：',
    );
    expect(paragraphs.filter((text) => text.includes('再接再厉'))).toHaveLength(1);
  });

  // Domain §2.1, "Legal caution": 表彰 rests on an approval, and the paper says on which.
  it('cites the approval it commends by, and has no annex of organisations where there are none', () => {
    const announcement = {
      ...competition.announcement,
      verb: '表彰' as const,
      approvalReference: '测评组函〔2026〕9号',
    };
    const context = sampleContext({
      competition: competitionWith({ announcement }),
      records: { ...records, organisationAwards: [] },
    });
    const job = kinds.flatMap((kind) => kind.jobs(context)).find(({ id }) => id === 'result-notice');
    const { body, annexes } = composeJob(job ?? expect.fail(), context).value;
    expect(body.map((block) => (block.type === 'paragraph' ? inlineText(block.text) : ''))).toContain(
      '经批准（测评组函〔2026〕9号），决定对获奖项目予以表彰。现将有关情况通报如下：',
    );
    expect(annexes.map(({ id }) => id)).toEqual(['enterprise', 'startup']);
  });

  it('leaves out a section of the letter it knows nothing for', () => {
    const headings = (context: KindContext): readonly string[] => {
      const job = kinds.flatMap((kind) => kind.jobs(context)).find(({ id }) => id.endsWith('letter/大同市'));
      const { body } = composeJob(job ?? expect.fail(), context).value;
      return body.flatMap((block) => (block.type === 'heading' ? [inlineText(block.text)] : []));
    };
    expect(headings(contexts.函)).toEqual(['报名和审核情况', '比赛和公示情况', '推荐项目']);
    expect(headings(contexts.无收文登记)).toEqual(['报名和审核情况', '推荐项目']);
  });

  it('says in the report of a region what an official has read and approved', () => {
    const context = contexts.报告;
    const jobs = kinds.flatMap((kind) => kind.jobs(context));
    const job = jobs.find(({ id }) => id === 'recommendation-report/山西转型综改示范区') ?? expect.fail();
    expectGolden('test/kinds/golden/recommendation-report.txt', outline(composeJob(job, context).value));
  });
});
