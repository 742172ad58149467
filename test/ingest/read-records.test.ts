import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadRecords } from '../../src/ingest/read-records.ts';
import { readRecords } from '../../src/ingest/read-records.ts';
import { specialisationWords } from '../../src/ingest/tidy/specialisation.ts';
import { formatPlace } from '../../src/problems/place.ts';
import type { Mark, Member, Project, ScoreSheet, WrittenDate } from '../../src/records/records.ts';
import { readExpected } from '../support/expected.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';
import { filesOf, plantedValues, readSample } from '../support/staff-files.ts';

// Right answers: test/expected/shanxi-2026, made by another program together with the workbooks.

describe('the clean sample', () => {
  let read: ReadRecords;
  beforeAll(async () => {
    read = await readSample('shanxi-2026');
  });

  it('gives every registered project with all its values and members', () => {
    const expected = readExpected('normalised-projects');
    expect(read.records.projects.map(asExpected)).toEqual(expected.map(withoutJudgement));
    expect(expected).toHaveLength(667);
  });

  it('writes every habit down in the ledger, with the raw and the normalised value at its place', () => {
    const entries = new Map(read.ledger.map((entry) => [formatPlace(entry.place), entry]));
    const habits = plantedValues('normalisations-clean');
    const differing = habits.filter((habit) => {
      const entry = entries.get(formatPlace(placeOfPlanted(habit)));
      return entry?.raw !== habit.raw || entry.value !== normalised(habit.norm);
    });
    expect(differing).toEqual([]);
    expect(habits).toHaveLength(990);
  });

  it('writes nothing else down but rows joined by name and the dates of media reports', () => {
    const planted = new Set(
      plantedValues('normalisations-clean').map((one) => formatPlace(placeOfPlanted(one))),
    );
    const others = read.ledger.filter((entry) => !planted.has(formatPlace(entry.place)));
    // 忻州's sheets have no project numbers: 14 + 4 rows. The dates of media reports are no planted habit.
    expect(tally(others.map(({ change, place }) => `${change} ${place.sheet ?? ''}`))).toEqual({
      'joined-by-name 企业组': 14,
      'joined-by-name 创业组': 4,
      'date-form 媒体报道': read.records.statistics.flatMap(({ media }) => media).length,
    });
  });

  it('has neither errors nor warnings', () => {
    expect(read.problems.filter(({ severity }) => severity !== 'normalised')).toEqual([]);
    expect(read.records.missing).toEqual([]);
  });

  it('reads the marks, scores and seats of every sheet', () => {
    const rankings = readExpected('ranking');
    expect(read.records.scoreSheets).toHaveLength(rankings.length);
    for (const ranking of rankings) {
      const sheet = read.records.scoreSheets.find(
        ({ place }) => place.file === ranking.file && place.sheet === ranking.sheet,
      );
      expect([sheet?.stage, sheet?.group, sheet?.region, sheet?.panel]).toEqual([
        ranking.stage,
        ranking.group,
        ranking.region,
        ranking.panel,
      ]);
      expect(sheet?.judges).toHaveLength(ranking.judges);
      expect(marksById(sheet)).toEqual(new Map(ranking.rows.map((row) => [row.projectId, row['marks']])));
      expect(itemsById(sheet)).toEqual(
        new Map(ranking.rows.map((row) => [row.projectId, row['item'] ?? null])),
      );
    }
  });

  it('reads the lines above a panel: date, venue, display of marks, notary, seats', () => {
    const sheet = read.records.scoreSheets.find(({ panel }) => panel === 1);
    expect(sheet).toMatchObject({
      heldOn: { type: 'day', iso: '2026-08-20' },
      venue: '太原市',
      display: '现场亮分',
      statedSeats: 13,
      notary: {
        office: '太原市晋砚公证处（虚构）',
        number: '（2026）晋砚证字第0001号',
        date: { type: 'day', iso: '2026-08-20' },
        place: { cell: 'A4' },
      },
    });
    expect(sheet?.rows[2]).toMatchObject({ projectId: 'SX2026-0058', staffMean: '90.1', staffRank: 9 });
  });

  it('joins every recommended project to the portal, in the order of the city’s list', () => {
    const quotas = readExpected('quotas');
    expect(
      read.records.recommendationLists.map(({ region, rows }) => [region, rows.map((row) => row.projectId)]),
    ).toEqual(quotas.regions.map(({ region, recommendedIds }) => [region, recommendedIds]));
  });

  it('reads a city’s list with its title, headings, mailbox and merged groups', () => {
    const list = read.records.recommendationLists.find(({ region }) => region === '晋中市');
    expect(list?.title).toBe('第十一届“创客中国”山西省中小企业创新创业大赛推荐项目名单');
    expect(list?.headers).toEqual(shanxiCompetition().recommendation.columns);
    expect(list?.mailboxes.map(({ address }) => address)).toEqual(['sxcxcy-ds@example.com']);
    expect(list?.rows.map(({ group }) => group)).toEqual([
      ...Array<string>(16).fill('enterprise'),
      ...Array<string>(4).fill('startup'),
    ]);
  });

  it('folds line breaks, stars and the width of brackets in headings, nothing more', () => {
    const columns = shanxiCompetition().recommendation.columns;
    const headers = new Map(read.records.recommendationLists.map((list) => [list.region, list.headers]));
    for (const region of ['朔州市', '运城市', '吕梁市']) expect(headers.get(region)).toEqual(columns);
    expect(headers.get('大同市')).toEqual(['序号', ...columns]);
  });

  it('reads the register, the winners’ list and the records of publicity', () => {
    const { receipts, staffAwards, organisationAwards, publicity, objections, disputes, otherPrizes } =
      read.records;
    expect(receipts).toHaveLength(12);
    expect(receipts[0]).toMatchObject({
      region: '太原市',
      documentNumber: '试太工信函〔2026〕11号',
      documentDate: { type: 'day', iso: '2026-08-04' },
      paper: true,
      electronic: true,
      total: 40,
      enterprise: 32,
      startup: 8,
    });
    const awards = readExpected('awards').awards;
    expect(
      staffAwards.map(({ projectId, level, certificateNumber }) => [projectId, level, certificateNumber]),
    ).toEqual(awards.map((award) => [award.projectId, award['level'], award['certNo']]));
    expect(staffAwards.map(({ members }) => members)).toEqual(
      awards.map((award) => award['certificateMembers']),
    );
    expect(organisationAwards).toHaveLength(17);
    expect(publicity.map(({ start, end, workingDays }) => [dayOf(start), dayOf(end), workingDays])).toEqual([
      ['2026-08-10', '2026-08-14', 5],
      ['2026-08-31', '2026-09-04', 5],
      ['2026-09-16', '2026-09-21', 5],
    ]);
    expect(objections).toMatchObject([{ projectId: 'SX2026-0560', closed: true }]);
    expect(disputes).toMatchObject([{ projectId: 'SX2026-0371', closed: true, resolution: '维持原评分' }]);
    expect(otherPrizes).toMatchObject([
      { projectId: 'SX2026-0032', paid: true, withhold: true },
      { projectId: 'SX2026-0371', paid: false, withhold: false },
    ]);
  });

  it('tells zero, unknown and missing apart in a city’s numbers', () => {
    const valueOf = (region: string, metric: string): unknown =>
      read.records.statistics
        .find((one) => one.region === region)
        ?.metrics.find(({ name }) => name === metric)?.value;
    expect(valueOf('太原市', '授信金额')).toEqual({ type: 'number', value: '20300' });
    expect(valueOf('太原市', '现场参加人次')).toEqual({ type: 'number', value: '2427' });
    expect(valueOf('太原市', '初赛日期')).toEqual({ type: 'text', text: '2026年7月14日' });
    expect(valueOf('大同市', '对接服务活动场次')).toEqual({ type: 'not-held' });
    expect(valueOf('山西转型综改示范区', '上年度报名项目数')).toEqual({ type: 'unknown' });
  });

  it('reads the historic lists by year and kind', () => {
    expect(tally(read.records.history.map(({ year, list }) => `${year} ${list}`))).toEqual({
      '2023 provincial': 60,
      '2024 provincial': 60,
      '2025 provincial': 60,
      '2023 national-enterprise': 18,
      '2024 national-enterprise': 18,
      '2025 national-enterprise': 18,
      '2023 national-startup': 9,
      '2024 national-startup': 9,
      '2025 national-startup': 9,
    });
  });

  it('keeps the place of every field', () => {
    const project = read.records.projects.find(({ projectId }) => projectId === 'SX2026-0004');
    expect(project?.source).toMatchObject({ file: '报名项目导出.xlsx', sheet: '项目列表', row: 6 });
    expect(project?.source.columns).toMatchObject({ name: 'B', revenueWan: 'M', registeredAt: 'V' });
  });
});

describe('a list in the wrong file', () => {
  it('is told by the region it names above the table', async () => {
    const list = filesOf('samples/shanxi-2026').find(({ path }) => path === '推荐/太原市.xlsx');
    const { problems } = await readRecords(
      [{ path: '推荐/大同市.xlsx', bytes: list?.bytes ?? new Uint8Array() }],
      shanxiCompetition(),
    );
    expect(problems.filter(({ code }) => code === 'file-region-differs')).toMatchObject([
      { place: { cell: 'A2' }, parameters: { raw: '太原市', region: '大同市' } },
    ]);
  });
});

describe('missing files', () => {
  it('names the rules that cannot be checked without the historic lists', async () => {
    const files = filesOf('samples/shanxi-2026').filter(({ path }) => !path.startsWith('历史'));
    const { records, problems } = await readRecords(files, shanxiCompetition());
    expect(records.missing).toEqual([{ input: 'history', pattern: '历史获奖名单.*' }]);
    expect(problems.filter(({ severity }) => severity === 'warning')).toMatchObject([
      {
        code: 'input-missing-optional',
        parameters: { consequence: expect.stringMatching(/R21.*R22/) as string },
      },
    ]);
  });

  it('names the region whose list is not there', async () => {
    const files = filesOf('samples/shanxi-2026').filter(({ path }) => path !== '推荐/大同市.xlsx');
    const { records } = await readRecords(files, shanxiCompetition());
    expect(records.missing).toEqual([
      { input: 'recommendations', pattern: '推荐/大同市.*', region: '大同市' },
    ]);
  });

  it('reports every input of an empty folder and throws nothing', async () => {
    const { records, problems } = await readRecords([], shanxiCompetition());
    // Each of the 13 kinds of input once: what no region sent is not told region by region.
    expect(records.missing).toHaveLength(13);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'input-missing',
    ]);
  });
});

function asExpected(project: Project): unknown {
  const {
    contactPhones,
    leader,
    reviewStatus,
    specialisation,
    ip,
    dishonesty,
    secrecyReview,
    members,
    regDate,
    ...same
  } = project;
  return {
    ...without(same, 'source'),
    regDate: dayOf(regDate),
    contactPhone: contactPhones.join('、'),
    legalRepOrLeader: leader,
    portalReviewStatus: reviewStatus,
    zjtx: specialisation === null ? null : specialisationWords[specialisation],
    ip: { type: ip.type, no: ip.number, owner: ip.owner, dispute: ip.dispute },
    dishonesty: { ...dishonesty, checkedAt: dayOf(dishonesty.checkedAt) },
    secrecyReview: { ...secrecyReview, at: dayOf(secrecyReview.at) },
    members: members.map(memberAsExpected),
  };
}

function memberAsExpected({ order, name, isCore, phone, organisation, role }: Member): unknown {
  return { order, name, isCore, phone, org: organisation, role };
}

/** Size class and qualification are the rules' verdicts, not ingest's. */
function withoutJudgement(project: object): object {
  return without(project, 'sizeClass', 'qualified');
}

function without(record: object, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function dayOf(date: WrittenDate | null): string | null {
  return date?.type === 'day' ? date.iso : null;
}

function marksById(sheet: ScoreSheet | undefined): unknown {
  return new Map(sheet?.rows.map((row) => [row.projectId, row.marks.map(printMark)]));
}

function itemsById(sheet: ScoreSheet | undefined): unknown {
  return new Map(sheet?.rows.map((row) => [row.projectId, row.item === null ? null : print(row.item)]));
}

function printMark(mark: Mark): string {
  return mark.type === 'mark' ? print(mark.hundredths) : mark.raw;
}

function print(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

function placeOfPlanted(planted: {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}): {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
} {
  return {
    file: planted.file,
    ...(planted.sheet === null ? {} : { sheet: planted.sheet }),
    ...(planted.cell === null ? {} : { cell: planted.cell }),
  };
}

function normalised(norm: string | number | readonly string[] | null | undefined): string {
  return Array.isArray(norm) ? norm.join('、') : String(norm ?? '');
}
