import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import type { Job, KindContext } from '../../src/kinds/kind.ts';
import { personalDataProblems, textsOf } from '../../src/kinds/personal-data.ts';
import {
  competition,
  competitionWith,
  expectedProjects,
  sampleContext,
  statisticsOf,
} from './sample-context.ts';

const jobsOf = (context: KindContext): readonly Job[] => kinds.flatMap((kind) => kind.jobs(context));

/** A part of the settings' JSON schema, which editors go by. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
}
const settings = JSON.parse(readFileSync('samples/shanxi-2026/competition.schema.json', 'utf8')) as Schema;

/** Whether the settings have a place for `publicity.workingDays`. */
function isSetting([key, ...rest]: readonly string[], schema: Schema): boolean {
  if (key === undefined) return true;
  return [schema, ...(schema.anyOf ?? [])].some((one) => {
    const inner = one.properties?.[key];
    return inner !== undefined && isSetting(rest, inner);
  });
}

/** Everything that may be open is open: what a new competition looks like. */
const undecided = competitionWith({
  secretariat: { ...competition.secretariat, mailbox: null, phone: null },
  certificate: { ...competition.certificate, date: null, members: null },
  announcement: { ...competition.announcement, number: null, date: null, printedOn: null },
  publicity: { ...competition.publicity, workingDays: null, winnersPeriod: null, phone: null, address: null },
  publicList: { ...competition.publicList, order: null },
});

const contexts: Readonly<Record<string, KindContext>> = {
  decided: sampleContext(),
  undecided: sampleContext({ competition: undecided }),
  report: sampleContext({
    competition: competitionWith({
      recommendation: { ...competition.recommendation, documentKind: '报告' },
    }),
  }),
};

describe('every kind', () => {
  it('has an id, a name and needs that are settings of the competition file', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    for (const { id, needs, section, template, view } of kinds) {
      if (section !== undefined)
        expect(isSetting(section.split('.'), settings), `${id}: ${section}`).toBe(true);
      for (const setting of needs)
        expect(isSetting(setting.split('.'), settings), `${id} needs ${setting}`).toBe(true);
      expect(template === null, `${id} has a view exactly when it has a template`).toBe(view === null);
    }
  });

  it.each(Object.entries(contexts))('fills its view as its schema says (%s)', (_name, context) => {
    for (const kind of kinds) {
      for (const { id, content } of kind.jobs(context)) {
        if (content.type === 'template')
          expect(kind.view?.safeParse(content.view), id).toMatchObject({ success: true });
      }
    }
  });

  it.each(Object.entries(contexts))(
    'gives each document an id and a file name of its own (%s)',
    (_name, context) => {
      const jobs = jobsOf(context);
      expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
      for (const kind of kinds) {
        const own = kind.jobs(context);
        expect(new Set(own.map(({ fileName }) => fileName)).size).toBe(own.length);
        expect(own.every((job) => job.formats.every((format) => kind.formats.includes(format)))).toBe(true);
      }
    },
  );

  // 12 regions, 60 awards in 8 groups and levels (quotas.json, awards.json).
  it('makes the documents of the sample', () => {
    const count = (id: string): number =>
      kinds.find((kind) => kind.id === id)?.jobs(sampleContext()).length ?? -1;
    expect(Object.fromEntries(kinds.map(({ id }) => [id, count(id)]))).toEqual({
      'launch-notice': 1,
      'change-notice': 2,
      'city-notice': 2,
      'finals-notice': 1,
      'stage-results': 12,
      'recommendation-letter': 12,
      'recommendation-report': 0,
      'recommendation-list': 12,
      'recommendation-merge': 1,
      // Its sheets have heads and no rows: score-sheet.test.ts has the marks.
      'score-sheet': 0,
      'score-sheet-anonymous': 0,
      'score-summary': 0,
      finalists: 1,
      'grand-finalists': 1,
      'national-recommendation': 1,
      'proposed-winners': 1,
      'result-notice': 1,
      'winner-list': 1,
      'organisation-awards': 1,
      certificate: 60 + 8 + 1,
      'payout-list': 1,
      'organisation-certificate': 17 + 4 + 1,
      'region-report': 12,
      'region-statistics': 12,
      'provincial-report': 1,
      'provincial-statistics': 1,
      'check-report': 1,
    });
  });

  it('makes nothing but the notices the settings hold and the check report while there are no records', () => {
    const { records, results } = sampleContext();
    const none = { ...records, projects: [], recommendationLists: [], organisationAwards: [] };
    const unjudged = { ...results, quotas: [], rankings: [], awards: [], national: [] };
    const empty = sampleContext({
      records: none,
      results: { ...unjudged, statistics: statisticsOf(none, unjudged) },
    });
    expect(jobsOf(empty).map(({ id }) => id)).toEqual([
      'launch-notice',
      'change-notice/01',
      'change-notice/02',
      'city-notice/大同市',
      'city-notice/山西转型综改示范区',
      'finals-notice',
      'check-report',
    ]);
  });

  it('keeps a notice that is not 主动公开 out of the public folder', () => {
    const announcement = { ...competition.announcement, disclosure: '依申请公开' as const };
    const jobs = jobsOf(sampleContext({ competition: competitionWith({ announcement }) }));
    const folderOf = (id: string): string | undefined => jobs.find((job) => job.id === id)?.folder;
    expect(folderOf('result-notice')).toBe('internal');
    expect(folderOf('winner-list')).toBe('internal');
  });

  it('reports a 报告 without 签发人 for each region, and no 函', () => {
    const problemsOf = (name: string) =>
      kinds.flatMap((kind) => kind.check?.(contexts[name] ?? expect.fail()) ?? []);
    expect(problemsOf('decided')).toEqual([]);
    const found = problemsOf('report');
    expect(found.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, () => 'signers-missing'));
    expect(found[1]).toMatchObject({ region: '大同市', severity: 'error' });
  });

  it('reports 表彰 without an approval', () => {
    const announcement = { ...competition.announcement, verb: '表彰' as const };
    const context = sampleContext({ competition: competitionWith({ announcement }) });
    const found = kinds.flatMap((kind) => kind.check?.(context) ?? []);
    expect(found.map(({ code }) => code)).toEqual(['commendation-unapproved']);
  });
});

describe('documents for the public', () => {
  const publicJobs = (context: KindContext): readonly Job[] =>
    kinds.filter(({ folder }) => folder === 'public').flatMap((kind) => kind.jobs(context));
  const everything = sampleContext({
    competition: competitionWith({
      publicList: { order: 'rank', scores: true, members: true, stageScores: true },
    }),
  });

  /** Phones, mailboxes, credit codes of all 667 projects and their members (domain §2.4, R52). */
  const secrets = expectedProjects.flatMap((project) => [
    project.contactPhone,
    project.contactEmail,
    ...(project.uscc === null ? [] : [project.uscc]),
    ...project.members.map(({ phone }) => phone),
  ]);

  it.each([
    ['as the sample decides', sampleContext()],
    ['with scores and members published', everything],
    ['while everything is open', contexts['undecided'] ?? sampleContext()],
  ] as const)('hold no phone, e-mail or credit code of anybody (%s)', (_name, context) => {
    const jobs = publicJobs(context);
    expect([...new Set(jobs.map(({ kind }) => kind))]).toEqual(
      kinds.filter(({ folder }) => folder === 'public').map(({ id }) => id),
    );
    const words = jobs.flatMap(textsOf).join('\n');
    expect(secrets.length).toBeGreaterThan(2000);
    expect(secrets.filter((secret) => words.includes(secret))).toEqual([]);
    expect(words).not.toMatch(/1[3-9]\d{9}/);
  });

  it('hold neither scores nor members unless the competition publishes them', () => {
    const { awards } = sampleContext().results;
    const members = awards.flatMap(({ coreMembers }) => coreMembers).filter((name) => name.length > 2);
    // Scores of the stages before are public by a setting of their own (domain §2.4).
    const ofWinners = ['national-recommendation', 'proposed-winners', 'result-notice', 'winner-list'];
    const cells = (context: KindContext): ReadonlySet<string> =>
      new Set(
        publicJobs(context)
          .filter(({ kind }) => ofWinners.includes(kind))
          .flatMap(textsOf),
      );
    const held = cells(sampleContext());
    expect([...awards.map(({ score }) => score), ...members].filter((value) => held.has(value))).toEqual([]);
    expect(cells(everything).has(awards[0]?.score ?? '')).toBe(true);
  });

  it('are searched for personal data that came in by another field', () => {
    const context = sampleContext();
    const [first, ...others] = context.results.awards;
    const named = { ...(first ?? expect.fail()), recipient: '测试团队（13800001234）' };
    const found = publicJobs({ ...context, results: { ...context.results, awards: [named, ...others] } });
    const lists = ['national-recommendation', 'proposed-winners', 'result-notice', 'winner-list'];
    expect(personalDataProblems(found)).toHaveLength(lists.length);
    expect(personalDataProblems(found)[0]).toMatchObject({
      code: 'personal-data-public',
      parameters: { what: '手机号码', masked: '138****1234' },
    });
    const landline = { ...named, recipient: '测试团队 0351-0000001' };
    const clean = publicJobs({ ...context, results: { ...context.results, awards: [landline, ...others] } });
    expect(personalDataProblems(clean)).toEqual([]);
  });
});
