import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCompetition } from '../../src/app/check.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { readRecords } from '../../src/ingest/read-records.ts';
import { formatProblem } from '../../src/problems/report.ts';
import { blankSettings } from '../../src/records/blank-settings.ts';
import { readCompetition } from '../../src/records/read-competition.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';
import { filesOf } from '../support/staff-files.ts';

const sample = 'samples/shanxi-2026';
const scratch = scratchFolder();

/** Workbooks of the sample with one head each, whose rows fit the forms as they are. */
const fillable = [
  '报名项目导出.xlsx',
  '团队成员.xlsx',
  '推荐/大同市.xlsx',
  '评分/复赛/大同市复赛评分表.xlsx',
  '评分/总决赛/总决赛企业组评分表.xlsx',
  '评分/总决赛/总决赛创业组评分表.xlsx',
  '地市统计/大同市.xlsx',
  '推荐收文登记.xlsx',
  '拟获奖名单.xlsx',
  '组织奖.xlsx',
  '公示与争议记录.xlsx',
  '其他省级赛事获奖情况.xlsx',
];

function pathsIn(folder: string): readonly string[] {
  return filesOf(folder).map(({ path }) => path);
}

/** Records without their places: forms have other rows and columns than the sample's workbooks. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => !['source', 'place', 'titlePlace', 'displayPlace', 'headers', 'mailboxes'].includes(key),
  );
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutPlaces(field)]));
}

async function made(name: string, ...options: readonly string[]): Promise<string> {
  const folder = join(scratch, name);
  const { exitCode, out } = await jinbang(['new', folder, ...options]);
  expect(out).toContain('说明.md');
  expect(exitCode).toBe(0);
  return folder;
}

describe('the settings of a new competition', () => {
  const blank = blankSettings(readFileSync(join(sample, 'competition.yaml'), 'utf8'));
  const settings = blank
    .split('\n')
    .map((line) => line.replace(/#.*$/u, ''))
    // The state's calendar of holidays is no invention.
    .filter((line) => !/holidays|workingWeekends/u.test(line))
    .join('\n');

  it('carry no mailbox, telephone, address, number or date of the model', () => {
    for (const invented of [/@/u, /\d{4}-\d{7}/u, /〔\d{4}〕/u, /\d{4}-\d{2}-\d{2}/u, /虚构/u, /SXCK/u]) {
      expect(settings).not.toMatch(invented);
    }
    expect(blank).not.toMatch(/example\.com|虚构|\d{4}-000\d{4}/u);
  });

  it('carry no name of the model’s edition', () => {
    const outside = settings.split('\n').filter((line) => !line.includes('editions'));
    expect(outside.join('\n')).not.toContain('第十一届');
  });

  it('say which of them must be filled in, each with its line and meaning', () => {
    const { value, problems } = readCompetition(blank);
    expect(value).toBeNull();
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['setting-blank']));
    const [first] = problems;
    expect(first?.place.row).toBe(blank.split('\n').findIndex((line) => line.startsWith('name: null')) + 1);
    expect(first === undefined ? '' : formatProblem(first, 'zh')).toContain('大赛全称');
  });

  it('are usable once those are filled in', () => {
    const values: Readonly<Record<string, string>> = {
      name: '第十二届某大赛',
      edition: '第十二届',
      year: '2027',
      'call.title': '关于举办第十二届某大赛的通知',
      'call.number': '某〔2027〕1号',
      committee: '第十二届某大赛组委会',
      listTitle: '第十二届某大赛推荐项目名单',
      registrationCutoff: '2027-07-10T23:59:59+08:00',
      countedOn: '2027-07-10T23:59:59+08:00',
      seats: '100',
      issuers: '[第十二届某大赛组委会]',
      years: '[2024, 2025, 2026]',
    };
    let text = blank.replace(
      'promotionToGrand: { enterprise: null, startup: null }',
      'promotionToGrand: { enterprise: 10, startup: 5 }',
    );
    for (const [setting, value] of Object.entries(values)) {
      const key = setting.split('.').at(-1) ?? '';
      text = text.replace(new RegExp(`^( *)${key}: null`, 'mu'), `$1${key}: ${value}`);
    }
    text = text
      .replace('title: null', `title: ${values['call.title'] ?? ''}`)
      .replace('number: null', `number: ${values['call.number'] ?? ''}`)
      .replace(/(certificate:\n(?:.*\n)*? {2}number: )null/u, '$1X-{group}-{level}-{seq:3}')
      .replace(
        /^( {2}(?:startup|recommendation|finals|services|qualified)[A-Za-z]*: )null/gmu,
        '$12027-08-01',
      );
    const { value, problems } = readCompetition(text);
    expect(problems.map((one) => formatProblem(one, 'zh'))).toEqual([]);
    expect(value?.secretariat.mailbox).toBeNull();
  });
});

describe('a new folder', () => {
  it('holds a blank form for every file the settings expect', async () => {
    const folder = await made('山西2027');
    const files = pathsIn(folder);
    const missing = pathsIn(sample)
      .filter((path) => /\.(xlsx|csv)$/u.test(path))
      .map((path) => `空白表/${path.replace(/\.csv$/u, '.xlsx')}`)
      // One panel of each group shows how.
      .filter((path) => !/第[3-6]小组|第2小组（企业组）/u.test(path))
      .filter((path) => !files.includes(path));
    expect(missing).toEqual([]);
    expect(files).toContain('说明.md');
    expect(files.filter((path) => !path.startsWith('空白表/') && /\.(xlsx|csv|txt)$/u.test(path))).toEqual(
      [],
    );
  });

  it('of a city has that city’s forms and the province’s settings', async () => {
    const folder = await made('大同2026', '--city', '大同', '--from', sample);
    expect(pathsIn(join(folder, '空白表')).toSorted()).toEqual(
      [
        '报名项目导出.xlsx',
        '团队成员.xlsx',
        '推荐/大同市.xlsx',
        '评分/复赛/大同市复赛评分表.xlsx',
        '地市统计/大同市.xlsx',
      ].toSorted(),
    );
    const own = readCompetition(readFileSync(join(folder, 'competition.yaml'), 'utf8')).value;
    const { city, ...rest } = own ?? expect.fail();
    expect(city?.region).toBe('大同市');
    expect(rest).toEqual(shanxiCompetition());
    const { problems } = envelopeOf<object>(await jinbang(['check', folder, '--json']));
    const codes = new Set(problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code));
    expect([...codes].filter((code) => !/^(input-missing|setting-open)/u.test(code))).toEqual([]);
  });

  it('tells where the files go by its own settings, not by the example’s', async () => {
    const folder = await made('云海2027', '--from', 'samples/yunhai-2026');
    const told = readFileSync(join(folder, '说明.md'), 'utf8');
    for (const path of told.match(/空白表\/[^ 、。]+\.xlsx/gu) ?? expect.fail()) {
      expect(pathsIn(folder)).toContain(path);
    }
    expect(told).toContain('各市上报/地区名/总结.txt');
    expect(told).not.toMatch(/大同|太原/u);
  });

  it('of a region nobody knows is not made', async () => {
    const folder = join(scratch, '西安');
    const { exitCode, out } = await jinbang(['new', folder, '--city', '西安市']);
    expect(exitCode).toBe(2);
    expect(out).toContain('参赛地区里没有“西安市”');
    expect(readdirSync(scratch)).not.toContain('西安');
  });

  it('cannot be made from a folder without settings', async () => {
    const { exitCode, out } = await jinbang(['new', join(scratch, '空'), '--from', scratch]);
    expect(exitCode).toBe(2);
    expect(out).toContain('没有 competition.yaml');
  });
});

describe('the blank forms', () => {
  it('filled in with the sample’s rows are read as the sample is', async () => {
    const folder = join(scratch, '填表');
    cpSync(sample, folder, { recursive: true });
    const { exitCode } = await jinbang(['forms', folder]);
    expect(exitCode).toBe(0);
    const left = JSON.parse(
      execFileSync(
        '/usr/bin/python3',
        ['test/support/fill-forms.py', sample, join(folder, '空白表'), folder, JSON.stringify(fillable)],
        { encoding: 'utf8' },
      ),
    ) as readonly string[];
    // The serial number of one region's own, and what the program reckons itself.
    expect(left).toEqual(
      ['名次', '序号', '最低分', '最高分', '平均分'].filter((head) => left.includes(head)).toSorted(),
    );
    const competition = shanxiCompetition();
    const inPlace = filesOf(folder).filter(({ path }) => !path.startsWith('空白表/'));
    const filled = await readRecords(inPlace, competition);
    const original = await readRecords(filesOf(sample), competition);
    const heads = filled.problems.filter(
      ({ code, place }) => fillable.includes(place.file) && /^(head|sheet|column|file)/u.test(code),
    );
    expect(heads.map((one) => formatProblem(one, 'zh'))).toEqual([]);
    const strip = (records: object): unknown => withoutPlaces(records);
    expect(strip(filled.records.projects)).toEqual(strip(original.records.projects));
    expect(strip(filled.records.recommendationLists)).toEqual(
      strip(original.records.recommendationLists.map((list) => list)),
    );
    expect(strip(filled.records.receipts)).toEqual(strip(original.records.receipts));
    expect(strip(filled.records.statistics)).toEqual(strip(original.records.statistics));
    expect(strip(filled.records.organisationAwards)).toEqual(strip(original.records.organisationAwards));
    expect(strip(filled.records.publicity)).toEqual(strip(original.records.publicity));
    expect(strip(filled.records.objections)).toEqual(strip(original.records.objections));
    expect(strip(filled.records.disputes)).toEqual(strip(original.records.disputes));
    expect(strip(filled.records.otherPrizes)).toEqual(strip(original.records.otherPrizes));
    expect(strip(filled.records.staffAwards)).toEqual(strip(original.records.staffAwards));
  });

  it('left blank where they belong are no absurd errors', async () => {
    const folder = join(scratch, '空表');
    cpSync(sample, folder, { recursive: true });
    for (const path of pathsIn(folder).filter((file) => /\.(xlsx|csv)$/u.test(file)))
      rmSync(join(folder, path));
    await jinbang(['forms', folder]);
    cpSync(join(folder, '空白表'), folder, { recursive: true });
    const { value, problems } = await checkCompetition(nodeHost(), folder);
    expect(value?.records.projects).toEqual([]);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => formatProblem(one, 'zh'))).toEqual([]);
  });

  it('offer lists to choose from', async () => {
    const folder = join(scratch, '下拉');
    cpSync(sample, folder, { recursive: true });
    await jinbang(['forms', folder]);
    const lists = JSON.parse(
      execFileSync(
        '/usr/bin/python3',
        [
          '-c',
          'import openpyxl,sys,json; s=openpyxl.load_workbook(sys.argv[1]).worksheets[0]; print(json.dumps([[v.formula1,str(v.sqref)] for v in s.data_validations.dataValidation]))',
          join(folder, '空白表/推荐/大同市.xlsx'),
        ],
        { encoding: 'utf8' },
      ),
    ) as readonly (readonly [string, string])[];
    expect(new Set(lists.map(([formula, at]) => `${formula} ${at.replace(/\d.*/u, '')}`))).toEqual(
      new Set(['"企业组,创业组" C', '"是,否" D']),
    );
  });

  it('are never written over ones somebody has begun to fill in', async () => {
    const folder = join(scratch, '再来');
    cpSync(sample, folder, { recursive: true });
    mkdirSync(join(folder, '空白表/推荐'), { recursive: true });
    writeFileSync(join(folder, '空白表/推荐/大同市.xlsx'), '已填');
    const { out } = await jinbang(['forms', folder]);
    expect(out).toContain('没有动 空白表/推荐/大同市.xlsx');
    expect(readFileSync(join(folder, '空白表/推荐/大同市.xlsx'), 'utf8')).toBe('已填');
  });
});
