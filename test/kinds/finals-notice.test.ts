import { describe, expect, it } from 'vitest';
import { finalsNotice } from '../../src/kinds/finals-notice/kind.ts';
import { scoringWords } from '../../src/kinds/finals-notice/scoring.ts';
import type { Job, KindContext } from '../../src/kinds/kind.ts';
import { textsOf } from '../../src/kinds/personal-data.ts';
import { wordsOf } from '../../src/problems/problem.ts';
import type { Group } from '../../src/records/competition.ts';
import type { ScoreSheet } from '../../src/records/records.ts';
import type { FinalsNotice } from '../../src/records/settings/notices.ts';
import { expectGolden } from '../support/golden.ts';
import { composed, linesOf } from './composed.ts';
import { outline } from '../../src/document/outline.ts';
import { competition, competitionWith, expectedProjects, records, sampleContext } from './sample-context.ts';

const finals = competition.notices?.finals ?? expect.fail('The sample has no finals notice');

/** The sample with other settings of its finals notice, and without score sheets. */
function contextWith(changes: Partial<FinalsNotice>, sheets: readonly ScoreSheet[] = []): KindContext {
  const notices = { changes: [], city: {}, finals: { ...finals, ...changes } };
  return sampleContext({
    competition: competitionWith({ notices }),
    records: { ...records, scoreSheets: sheets },
  });
}

function jobOf(context: KindContext): Job {
  return finalsNotice.jobs(context)[0] ?? expect.fail('No finals notice');
}

function told(context: KindContext): readonly string[] {
  return (jobOf(context).problems ?? []).map((found) => `${found.code} ${wordsOf(found, 'zh').sentence}`);
}

function sheet(stage: 'final' | 'grand', group: Group, panel: number | null, heldOn: string): ScoreSheet {
  const [model] = records.scoreSheets;
  const place = { file: '评分/省级决赛/第1小组（企业组）.xlsx' };
  return { ...(model ?? expect.fail()), stage, group, panel, heldOn: { type: 'day', iso: heldOn }, place };
}

describe('the finals notice (A2)', () => {
  it('says what an official has read and approved', () => {
    const context = sampleContext();
    expectGolden('test/kinds/golden/finals-notice.txt', outline(composed(jobOf(context), context)));
  });

  // Domain §2.1: 文件 or 信函; §1.9, §1.12: a letter has no 文件 in its mark and no 公开类型 in its imprint.
  it('comes as 文件 or as 信函, in the same words', () => {
    const asFile = composed(jobOf(contextWith({})), { status: 'final' });
    const asLetter = composed(jobOf(contextWith({ format: '信函' })), { status: 'final' });
    expect([asFile.properties.form, asLetter.properties.form]).toEqual(['file', 'letter']);
    expect(asFile.body[0]).toMatchObject({ type: 'letterhead', mark: '山西省工业和信息化厅文件' });
    expect(asLetter.body[0]).toMatchObject({ type: 'letterhead', mark: '山西省工业和信息化厅' });
    expect(asLetter.body).toContainEqual({ type: 'note', text: '（此件主动公开）' });
    const words = (lines: readonly string[]): readonly string[] =>
      lines.filter((line) => !/^(document|letterhead|note|imprint)/.test(line));
    expect(words(linesOf(asLetter))).toEqual(words(linesOf(asFile)));
  });

  // quotas.json: 180 recommended, 144 + 36; ranking.json: six panels.
  it('lists the finalists with their panels, and nothing private about them', () => {
    const job = jobOf(sampleContext());
    if (job.content.type !== 'template') throw new Error('A template is expected');
    const { enterprise, startup } = job.content.tables;
    expect([enterprise?.rows.length, startup?.rows.length]).toEqual([144, 36]);
    expect(enterprise?.columns.map(({ head }) => head)).toEqual([
      '序号',
      '项目名称',
      '参赛单位（团队）',
      '组别',
      '地市',
      '小组',
    ]);
    const panels = new Set(startup?.rows.map((row) => JSON.stringify(row[5])));
    expect([...panels].sort()).toEqual(
      ['第5小组', '第6小组'].map((text) => JSON.stringify({ type: 'text', text })),
    );
    const words = textsOf(job).join('\n');
    const secrets = expectedProjects.flatMap(({ contactPhone, contactEmail, uscc }) => [
      contactPhone,
      contactEmail,
      ...(uscc === null ? [] : [uscc]),
    ]);
    expect(secrets.filter((secret) => words.includes(secret))).toEqual([]);
  });

  it('goes to the internal folder unless it is 主动公开', () => {
    expect(jobOf(contextWith({})).folder).toBe('public');
    expect(jobOf(contextWith({ disclosure: '不予公开' })).folder).toBe('internal');
  });

  it('is not there while nobody drafts it', () => {
    expect(
      finalsNotice.jobs(sampleContext({ competition: competitionWith({ notices: undefined }) })),
    ).toEqual([]);
  });
});

describe('a finals notice with little decided', () => {
  const bare = contextWith({
    number: null,
    date: null,
    printedOn: null,
    schedule: [],
    checkIn: null,
    method: [],
    registration: null,
    requirements: [],
    contact: null,
  });
  const unlisted = { ...bare, records: { ...bare.records, recommendationLists: [] } };

  it('has no empty section, no annex list without annexes and no place for words nobody gave', () => {
    const document = composed(jobOf(unlisted), unlisted);
    expect(document.annexes).toEqual([]);
    expect(linesOf(document).filter((line) => line.startsWith('heading 1'))).toEqual([
      'heading 1 一、比赛安排',
      'heading 1 二、参赛要求',
      'heading 1 三、联系方式',
    ]);
    expect(linesOf(document).join('\n')).not.toMatch(/、。|，。|\D0个|null|undefined/u);
  });

  it('asks for the times and places before it is final', () => {
    expect(told(unlisted)).toEqual([
      'setting-open 尚未确定：决赛的时间和地点（设置项 notices.finals.schedule）。《决赛通知》只能出草稿，不能定稿。',
    ]);
  });

  it('asks for each day and place still open', () => {
    const [first] = finals.schedule;
    const schedule = [{ ...(first ?? expect.fail()), date: null, place: null }];
    expect(told(contextWith({ schedule })).map((line) => line.split('（设置项')[0])).toEqual([
      'setting-open 尚未确定：省级决赛第1小组（企业组）的日期',
      'setting-open 尚未确定：省级决赛第1小组（企业组）的地点',
    ]);
  });
});

describe('the schedule', () => {
  const withDay = (index: number, date: string): FinalsNotice['schedule'] =>
    finals.schedule.map((sitting, at) => (at === index ? { ...sitting, date } : sitting));

  it('has nothing to be told as the sample has it', () => {
    expect(told(contextWith({}))).toEqual([]);
  });

  // R04: finals by 2026-09-10; the day itself is in time.
  it('is told when a final is later than the notice allows (R04), and not on the last day', () => {
    expect(told(contextWith({ schedule: withDay(7, '2026-09-10') }))).toEqual([]);
    expect(told(contextWith({ schedule: withDay(7, '2026-09-11') }))).toEqual([
      'finals-late 总决赛日期 2026-09-11 晚于通知规定的 2026-09-10。',
    ]);
  });

  it('is told when a score sheet has another day, and when it has no place in it', () => {
    const first = sheet('final', 'enterprise', 1, '2026-08-20');
    expect(told(contextWith({}, [first]))).toEqual([]);
    expect(told(contextWith({}, [sheet('final', 'enterprise', 1, '2026-08-21')]))).toEqual([
      'schedule-differs-from-sheet 通知把省级决赛第1小组（企业组）安排在 2026-08-20，' +
        '评分表（评分/省级决赛/第1小组（企业组）.xlsx）写的是 2026-08-21，两处不一致。',
    ]);
    expect(told(contextWith({ schedule: finals.schedule.slice(1) }, [first]))).toEqual([
      'schedule-panel-missing 省级决赛第1小组（企业组）有评分表（评分/省级决赛/第1小组（企业组）.xlsx），' +
        '决赛通知的日程里却没有这一场。',
    ]);
  });

  it.each([
    ['the grand final before the final ends', { schedule: withDay(6, '2026-08-21') }],
    ['replies are due before the notice', { registration: { deadline: '2026-08-13', how: '发送回执' } }],
    ['replies are due after the first day', { registration: { deadline: '2026-08-21', how: '发送回执' } }],
    ['people check in after the first day', { checkIn: { date: '2026-08-21', time: null, place: '甲' } }],
    ['the notice is dated after the first day', { date: '2026-08-25', registration: null }],
  ] as const)('is told when %s', (_what, changes) => {
    const problems = jobOf(contextWith(changes)).problems ?? [];
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['schedule-order', 'error']]);
  });
});

describe('how a stage is scored, in words', () => {
  const { final } = competition.stages;

  it.each([
    [{}, '去掉一个最高分和一个最低分后取平均分，四舍五入保留两位小数'],
    [{ trimFrom: 7 }, '有效评分达到7个的，去掉一个最高分和一个最低分后取平均分，四舍五入保留两位小数'],
    [{ mean: 'plain', decimals: 1 }, '取评委评分的平均分，四舍五入保留一位小数'],
    [{ mean: 'plain', decimals: 0 }, '取评委评分的平均分，四舍五入取整数'],
  ] as const)('%j', (changes, words) => {
    expect(scoringWords({ ...final, ...changes })).toBe(words);
  });
});
