import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/model.ts';
import { formatCell } from '../../src/document/format-cell.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Job, KindContext } from '../../src/kinds/kind.ts';
import { textsOf } from '../../src/kinds/personal-data.ts';
import { problem, wordsOf } from '../../src/problems/problem.ts';
import {
  competition,
  competitionWith,
  expectedAwards,
  expectedProjects,
  expectedQuotas,
  records,
  results,
  sampleContext,
} from './sample-context.ts';

const context = sampleContext();
const names = new Map(expectedProjects.map(({ projectId, name }) => [projectId, name]));
const nameOf = (id: string): string => names.get(id) ?? expect.fail(id);

function jobsOf(kind: string, of: KindContext = context): readonly Job[] {
  return kinds.find(({ id }) => id === kind)?.jobs(of) ?? expect.fail(kind);
}

function jobOf(id: string, of: KindContext = context): Job {
  const [kind = ''] = id.split('/');
  return jobsOf(kind, of).find((job) => job.id === id) ?? expect.fail(id);
}

function contentOf({ content }: Job) {
  return content.type === 'template' ? content : expect.fail();
}

function tableOf(job: Job, id: string): Table {
  return contentOf(job).tables[id] ?? expect.fail(id);
}

function columnOf(table: Table, head: string): readonly string[] {
  const index = table.columns.findIndex((column) => column.head === head);
  return table.rows.map((row) => formatCell(row[index] ?? expect.fail(head)));
}

const heads = ({ columns }: Table): readonly string[] => columns.map(({ head }) => head);
const projection = ['序号', '项目名称', '参赛单位（团队）', '组别', '地市'];
const without = (settings: Partial<typeof competition.publicList>): KindContext =>
  sampleContext({
    competition: competitionWith({ publicList: { ...competition.publicList, ...settings } }),
  });

describe('the results of a region (D1)', () => {
  // ranking.json and quotas.json: rank order per region and group, promoted = recommended.
  it.each(expectedQuotas.map((quota) => [quota.region, quota] as const))(
    'are the ranking of %s in its order, with those it recommends',
    (region, quota) => {
      const job = jobOf(`stage-results/${region}`);
      const rankings = results.rankings.filter((one) => one.stage === 'semi' && one.region === region);
      expect(job.projectIds).toEqual(rankings.flatMap(({ rows }) => rows.map(({ projectId }) => projectId)));
      for (const { group, rows } of rankings) {
        const table = tableOf(job, group);
        expect(columnOf(table, '名次')).toEqual(rows.map(({ rankText }) => rankText));
        expect(columnOf(table, '得分')).toEqual(rows.map(({ score }) => score));
      }
      const recommended = ['enterprise', 'startup'].flatMap((group) => {
        const table = tableOf(job, group);
        const told = columnOf(table, '是否推荐');
        return columnOf(table, '项目名称').filter((_name, index) => told[index] === '是');
      });
      expect([...recommended].sort()).toEqual(quota.recommendedIds.map(nameOf).sort());
    },
  );

  it('tell a shared rank as such', () => {
    const ranks = columnOf(tableOf(jobOf('stage-results/长治市'), 'enterprise'), '名次');
    expect(ranks.filter((rank) => rank === '并列第28名')).toHaveLength(2);
  });

  // Domain §4.2, item 8: absent projects get no score, rank —, and remain in the funnel.
  it('list a project without a score last, with — for its rank, and say so', () => {
    const absent = { score: null, rank: null, rankText: '—', promoted: false };
    const rankings = results.rankings.map((ranking) =>
      ranking.region === '大同市' && ranking.group === 'startup'
        ? {
            ...ranking,
            rows: ranking.rows.map((row, at, all) => (at === all.length - 1 ? { ...row, ...absent } : row)),
          }
        : ranking,
    );
    const job = jobOf('stage-results/大同市', sampleContext({ results: { ...results, rankings } }));
    const table = tableOf(job, 'startup');
    expect(columnOf(table, '名次').at(-1)).toBe('—');
    expect(columnOf(table, '得分').at(-1)).toBe('—');
    expect(table.notes).toEqual(['注：按复赛名次排列。名次为“—”的项目没有成绩。']);
    expect(contentOf(job).view).toMatchObject({ unranked: 1, ranked: { total: 26 }, listed: { total: 27 } });
  });

  // ranking.json: the first two enterprises of 大同市 have 90.50 each, decided by the chain of ties.
  it('say why equal scores have different ranks, and nothing where none have', () => {
    const notes = (region: string, group: string, of?: KindContext) =>
      tableOf(jobOf(`stage-results/${region}`, of), group).notes;
    expect(notes('大同市', 'enterprise')).toEqual([
      '注：按复赛名次排列。得分相同的，按同分处理规则确定名次。',
    ]);
    expect(notes('大同市', 'startup')).toEqual(['注：按复赛名次排列。']);
    expect(notes('大同市', 'enterprise', without({ stageScores: false }))).toEqual(['注：按复赛名次排列。']);
  });

  // 推荐收文登记.xlsx, row of 大同市; 23–29 July 2026 are Thursday to Wednesday: 5 working days.
  it('are publicised by the bureau, in the period of the receipt register', () => {
    const job = jobOf('stage-results/大同市');
    expect(job.region).toBe('大同市');
    expect(job.fileName).toBe('02_复赛结果公示_大同市_20260723');
    expect(contentOf(job).title).toBe('关于第十一届“创客中国”山西省中小企业创新创业大赛大同市复赛结果的公示');
    expect(contentOf(job).view).toMatchObject({
      signedOn: '2026-07-23',
      sender: { name: '大同市工业和信息化局' },
      publicity: { period: '2026年7月23日至7月29日', workingDays: '5个工作日' },
      stage: { days: '2026年7月22日' },
      contact: { unit: '大同市工业和信息化局' },
      recommended: { total: 15, groups: [{ count: 12 }, { count: 3 }] },
    });
    expect(job.problems).toEqual([]);
  });

  it('are not final without an office to object to, or publicised for too short a time', () => {
    const regions = competition.regions.map((region) => {
      const { contact, ...bureau } = region.bureau;
      return region.name === '大同市' ? { ...region, bureau } : { ...region, bureau: { ...bureau, contact } };
    });
    const receipts = records.receipts.map((receipt) =>
      receipt.region === '大同市'
        ? { ...receipt, publicityEnd: { type: 'day', iso: '2026-07-28' } as const }
        : receipt,
    );
    const poor = sampleContext({
      competition: competitionWith({ regions }),
      records: { ...records, receipts },
    });
    const problems = jobOf('stage-results/大同市', poor).problems ?? [];
    expect(problems.map(({ code, region }) => [code, region])).toEqual([
      ['objection-contact-missing', '大同市'],
      ['publicity-too-short', '大同市'],
    ]);
    expect(problems.map((found) => wordsOf(found, 'zh').sentence)[1]).toContain('至少应到 2026-07-29');
    expect(jobOf('stage-results/太原市', poor).problems).toEqual([]);
  });

  it('keep group and region on sheets, where lists are put together, and off pages whose title tells them', () => {
    const table = tableOf(jobOf('stage-results/大同市'), 'enterprise');
    expect(heads(table)).toEqual([...projection, '得分', '名次', '是否推荐']);
    expect(table.columns.filter(({ show }) => show === 'sheet').map(({ head }) => head)).toEqual([
      '组别',
      '地市',
    ]);
    expect(
      heads(tableOf(jobOf('stage-results/大同市', without({ stageScores: false })), 'enterprise')),
    ).toEqual([...projection, '名次', '是否推荐']);
  });
});

describe('the finalists (D2)', () => {
  it('of the final are all recommended projects, region by region in each region’s order', () => {
    const job = jobOf('finalists');
    const ids = expectedQuotas.flatMap(({ recommendedIds }) => recommendedIds);
    expect(ids).toHaveLength(180);
    expect([...job.projectIds].sort()).toEqual([...ids].sort());
    const groupOf = new Map(expectedProjects.map(({ projectId, group }) => [projectId, group]));
    for (const [group, count] of [
      ['enterprise', 144],
      ['startup', 36],
    ] as const) {
      const table = tableOf(job, group);
      const expected = ids.filter((id) => groupOf.get(id) === group);
      expect(expected).toHaveLength(count);
      expect(columnOf(table, '项目名称')).toEqual(expected.map(nameOf));
      expect(heads(table)).toEqual([...projection, '得分']);
    }
    expect(contentOf(job).view).toMatchObject({
      signedOn: '2026-08-10',
      publicity: { period: '2026年8月10日至8月14日', workingDays: '5个工作日' },
      counts: { total: 180 },
      regions: 12,
    });
  });

  it('of the final are not final while a recommended project is not on the portal', () => {
    const kind = kinds.find(({ id }) => id === 'finalists');
    const [list, ...others] = records.recommendationLists;
    const [row, ...rows] = list?.rows ?? expect.fail();
    const strange = { ...(row ?? expect.fail()), projectId: null };
    const lists = [{ ...(list ?? expect.fail()), rows: [strange, ...rows] }, ...others];
    const found = kind?.check?.(sampleContext({ records: { ...records, recommendationLists: lists } })) ?? [];
    expect(found).toMatchObject([{ code: 'finalist-unregistered', region: '太原市', severity: 'error' }]);
    expect(kind?.check?.(context)).toEqual([]);
  });

  // ranking.json: 13+12+12+11 enterprises and 6+6 start-ups promoted; one project of panel 4 absent.
  it('of the grand final are those the panels promoted, panel by panel, never the absent', () => {
    const job = jobOf('grand-finalists');
    const finals = results.rankings.filter(({ stage }) => stage === 'final');
    const promoted = finals.flatMap(({ rows }) => rows.filter((row) => row.promoted === true));
    expect(job.projectIds).toEqual(promoted.map(({ projectId }) => projectId));
    expect(job.projectIds).toHaveLength(60);
    const absent = finals.flatMap(({ rows }) => rows.filter(({ rank }) => rank === null));
    expect(absent).toHaveLength(1);
    expect(absent.filter(({ projectId }) => job.projectIds.includes(projectId))).toEqual([]);
    const table = tableOf(job, 'enterprise');
    expect(heads(table)).toEqual([...projection, '小组', '得分']);
    const panels = columnOf(table, '小组');
    expect([1, 2, 3, 4].map((panel) => panels.filter((name) => name === `第${panel}小组`).length)).toEqual([
      13, 12, 12, 11,
    ]);
    expect(table.notes).toEqual(['注：按省级决赛小组和小组内名次排列。得分为省级决赛得分。']);
  });

  it('tell neither scores nor order where the competition wants none', () => {
    const plain = without({ stageScores: false, order: 'neutral' });
    for (const id of ['finalists', 'grand-finalists']) {
      const table = tableOf(jobOf(id, plain), 'enterprise');
      expect(heads(table)).not.toContain('得分');
      expect(table.notes).toEqual(['注：排名不分先后。']);
      const regions = competition.regions.map(({ name }) => name);
      const order = columnOf(table, '地市').map((region) => regions.indexOf(region));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });
});

describe('the projects recommended to the national contest (D5)', () => {
  it('are those of awards.json in its order, without the awards, which are publicised later', () => {
    const job = jobOf('national-recommendation');
    expect(job.projectIds).toEqual(expectedAwards.nationalRecommended);
    expect(job.projectIds).toHaveLength(26);
    expect(heads(tableOf(job, 'enterprise'))).toEqual(projection);
    expect(textsOf(job).join('\n')).not.toMatch(/[一二三]等奖|优胜奖/);
    expect(contentOf(job).view).toMatchObject({
      signedOn: '2026-08-31',
      publicity: { period: '2026年8月31日至9月4日', workingDays: '5个工作日' },
      counts: { total: 26, groups: [{ count: 20 }, { count: 6 }] },
    });
  });
});

describe('the organisation awards (D6)', () => {
  it('stand in the competition’s order, units by their full names, without any figure', () => {
    const shuffled = [...records.organisationAwards].reverse();
    const table = tableOf(
      jobOf('organisation-awards', sampleContext({ records: { ...records, organisationAwards: shuffled } })),
      'organisations',
    );
    expect(heads(table)).toEqual(['序号', '奖项', '单位名称']);
    expect([...new Set(columnOf(table, '奖项'))]).toEqual(competition.organisationAwards);
    expect([...columnOf(table, '单位名称')].sort()).toEqual(shuffled.map(({ unit }) => unit).sort());
  });

  it('say nothing of a kind nobody got', () => {
    const organisationAwards = records.organisationAwards.filter(({ award }) => award !== '先进组织单位奖');
    const job = jobOf('organisation-awards', sampleContext({ records: { ...records, organisationAwards } }));
    expect(contentOf(job).view).toMatchObject({
      counts: { total: 13, text: '最佳组织单位奖2个、优秀组织单位奖5个、优秀对接服务单位奖6个' },
    });
    expect(textsOf(job).join('\n')).not.toContain('先进组织单位奖');
  });

  it('show a draft what R46 will stop, instead of hiding it', () => {
    const [first] = records.organisationAwards;
    const strange = { ...(first ?? expect.fail()), award: '突出贡献奖' };
    const organisationAwards = [strange, ...records.organisationAwards];
    const job = jobOf('organisation-awards', sampleContext({ records: { ...records, organisationAwards } }));
    expect(columnOf(tableOf(job, 'organisations'), '奖项').at(-1)).toBe('突出贡献奖');
  });
});

describe('the papers that ask for objections', () => {
  // Domain §2.4, "objection form": the same demands wherever the public is asked.
  it('ask in the same words', () => {
    const asking = ['stage-results', 'finalists', 'national-recommendation', 'proposed-winners'];
    const paragraphs = asking.map((name) =>
      readFileSync(`templates/${name}.md`, 'utf8')
        .split('\n')
        .find((line) => line.startsWith('公示期内，')),
    );
    expect(paragraphs[0]).toMatch(/书面.*证明材料.*公章.*真实姓名.*匿名.*不予受理.*保密/);
    expect(new Set(paragraphs).size).toBe(1);
  });
});

describe('a list publicised for too short a time (R41)', () => {
  it('is stopped itself, and no list with a period of its own', () => {
    const place = { file: '公示与争议记录.xlsx', row: 4 };
    const period = {
      name: '拟获奖项目公示',
      start: '2026-09-16',
      end: '2026-09-18',
      days: 5,
      least: '2026-09-22',
    };
    const statement = problem('publicity-too-short', place, period);
    const { results } = sampleContext();
    const short = sampleContext({
      results: { ...results, findings: [{ rule: 'R41', outcome: 'broken', statement }] },
    });
    const stopped = kinds.filter(({ check }) =>
      check?.(short).some(({ code }) => code === 'publicity-too-short'),
    );
    expect(stopped.map(({ id }) => id)).toEqual(['proposed-winners']);
  });
});
