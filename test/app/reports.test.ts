import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/output/manifest.ts';
import { jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * Summary reports and statistics of the clean sample as finished files, read back with python-docx and openpyxl:
 * what sentences say is what the workbook says, and the province is the sum of its regions (domain §2.5).
 */

const folder = scratchFolder();
const kinds = ['region-report', 'region-statistics', 'provincial-report', 'provincial-statistics'];
let manifest: Manifest;
let office: Readonly<Record<string, string | Readonly<Record<string, Sheet>>>>;

interface Sheet {
  readonly cells: readonly (readonly [place: string, type: string, value: string, format: string])[];
}

beforeAll(async () => {
  const ran = await jinbang(['generate', 'samples/shanxi-2026', '--only', kinds.join(','), '--out', folder]);
  expect(ran.error).toBe('');
  const output = join(folder, 'shanxi-2026');
  manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as Manifest;
  const files = manifest.outputs
    .filter(({ format }) => format !== 'pdf')
    .map(({ path }) => join(output, path));
  const read = execFileSync('/usr/bin/python3', ['test/support/read-office.py', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  office = JSON.parse(read) as typeof office;
});

const contentOf = (kind: string, region: string | null): unknown => {
  const entry = manifest.outputs.find(
    (one) => one.kind === kind && one.region === region && one.format !== 'pdf',
  );
  return entry === undefined ? undefined : office[join(folder, 'shanxi-2026', entry.path)];
};
const textOf = (kind: string, region: string | null): string => contentOf(kind, region) as string;
const sheetsOf = (kind: string, region: string | null): Readonly<Record<string, Sheet>> =>
  contentOf(kind, region) as Readonly<Record<string, Sheet>>;
const regionNames = (): readonly string[] =>
  manifest.outputs.flatMap(({ kind, region }) => (kind === 'region-statistics' ? (region ?? []) : []));

/** 总表: value by name of the metric, in columns C and E. */
function metricsOf(kind: string, region: string | null): ReadonlyMap<string, string> {
  const cells = sheetsOf(kind, region)['总表']?.cells ?? [];
  const at = new Map(cells.map(([place, , value]) => [place, value]));
  return new Map(
    cells.flatMap(([place, , name]) => {
      const row = /^C(\d+)$/.exec(place)?.[1];
      const value = row === undefined ? undefined : at.get(`E${row}`);
      return value === undefined || name === '指标' ? [] : [[name, value] as const];
    }),
  );
}

const sentences: readonly (readonly [pattern: RegExp, metric: string])[] = [
  [/通过审核的项目共([\d,]+)个/, '有效报名项目数'],
  [/其中企业组([\d,]+)个、占/, '其中：企业组'],
  [/创业组([\d,]+)个、占/, '其中：创业组'],
  [/比上年的\d+个增长([\d.]+)%/, '比上年增长'],
  [/共有([\d,]+)个项目，审核通过/, '报名系统全部项目数'],
  [/审核通过([\d,]+)个/, '资格审核：审核通过'],
  [/评委(?:合计)?([\d,]+)人/, '评委合计'],
  [/举办赛事活动([\d,]+)场/, '赛事活动场次'],
  [/现场参加([\d,]+)人次/, '现场参加人次'],
  [/线上观看([\d,]+)人次/, '线上观看人次'],
  [/媒体共报道([\d,]+)篇/, '媒体报道合计'],
  [/新媒体阅读量([\d,]+)次/, '新媒体阅读量'],
  [/共推荐([\d,]+)个项目/, '推荐项目数'],
  [/创业组占([\d.]+)%/, '推荐项目中创业组占比'],
  [/([\d,]+)个项目获奖/, '获奖项目合计'],
  [/“四新”项目([\d,]+)个/, '“四新”项目数'],
  [/股权融资到位([\d,]+)笔/, '股权融资（到位）笔数'],
  [/股权融资到位[\d,]+笔，金额([\d,]+)万元/, '股权融资（到位）金额'],
  [/另有意向融资([\d,]+)万元/, '意向融资金额'],
  [/获得授信([\d,]+)笔/, '授信笔数'],
  [/获得授信[\d,]+笔，金额([\d,]+)万元/, '授信金额'],
  [/落地转化项目([\d,]+)个/, '落地转化项目数'],
  [/落地转化项目[\d,]+个，金额([\d,]+)万元/, '落地转化金额'],
  [/龙头企业合作项目([\d,]+)个/, '龙头企业合作项目'],
  [/举办对接服务活动([\d,]+)场/, '对接服务活动场次'],
  [/([\d,]+)家服务机构参与/, '参与服务机构'],
  [/，对接服务项目([\d,]+)个/, '对接服务项目'],
];

/** The words before the first annex. */
function bodyOf(text: string): string {
  return text.slice(0, text.indexOf('附件：'));
}

describe('the summary reports and their workbooks', () => {
  it('are made for every region and for the province', () => {
    const counts = kinds.map((kind) => manifest.outputs.filter((one) => one.kind === kind).length);
    expect(counts).toEqual([24, 12, 2, 1]);
  });

  it('say the same numbers in sentences as in the sheet; what is zero or unknown is not a number there', () => {
    const areas = [
      ...regionNames().map((region) => ['region-report', 'region-statistics', region] as const),
      ['provincial-report', 'provincial-statistics', null] as const,
    ];
    for (const [report, workbook, region] of areas) {
      const body = bodyOf(textOf(report, region));
      const metrics = metricsOf(workbook, region);
      for (const [pattern, metric] of sentences) {
        const value = metrics.get(metric) ?? '';
        const told = pattern.exec(body)?.[1]?.replaceAll(',', '');
        const isNumber = /^[\d.]+$/.test(value) && Number(value) > 0;
        const where = `${region ?? '全省'} ${metric} ${value}`;
        expect(told === undefined ? null : Number(told), where).toBe(isNumber ? Number(value) : null);
      }
      expect(body).not.toMatch(/(?<![\d,.])0(?:场|个|篇|人次|笔|万元)/);
    }
  });

  it('print every metric of the sheet in the annex', () => {
    for (const region of regionNames()) {
      const lines = textOf('region-report', region).split('\n');
      for (const [metric, value] of metricsOf('region-statistics', region)) {
        const at = lines.indexOf(metric);
        expect(lines[at + 1]?.replaceAll(',', ''), `${region} ${metric}`).toBe(
          value === 'None'
            ? '—'
            : /^-?[\d.]+$/.test(value) && /增长|占比/.test(metric)
              ? Number(value).toFixed(1)
              : value,
        );
      }
    }
  });

  it('make the province the sum of its regions', () => {
    const regions = regionNames().map((region) => metricsOf('region-statistics', region));
    for (const [metric, value] of metricsOf('provincial-statistics', null)) {
      if (/增长|占比/.test(metric)) continue;
      const sum = regions.reduce((total, metrics) => {
        const own = metrics.get(metric) ?? '';
        return total + (/^[\d.]+$/.test(own) ? Number(own) : 0);
      }, 0);
      expect(sum, metric).toBe(Number(value));
    }
  });

  // 综改区 writes — for last year (地市统计, row 1): no sentence about growth, and the province says so.
  it('say nothing about growth where last year is unknown', () => {
    expect(bodyOf(textOf('region-report', '山西转型综改示范区'))).not.toContain('上年的');
    expect(bodyOf(textOf('region-report', '晋城市'))).toContain('报名项目与上年的54个持平');
    expect(bodyOf(textOf('region-report', '阳泉市'))).toContain('报名项目比上年的21个下降19.0%');
    expect(bodyOf(textOf('provincial-report', null))).toContain('（不含山西转型综改示范区）');
  });

  // 阳泉市: one project 退回修改, none 不通过; both awards are 优胜奖. 太原市 has both outcomes and two levels.
  it('name one outcome or one level of awards as what it is', () => {
    const yangquan = bodyOf(textOf('region-report', '阳泉市'));
    expect(yangquan).toContain('退回修改1个。退回的原因是：材料不完整1个。');
    expect(yangquan).toContain('2个项目获奖，均为优胜奖，');
    const taiyuan = bodyOf(textOf('region-report', '太原市'));
    expect(taiyuan).toContain('退回和不通过的原因是：');
    expect(taiyuan).toContain('13个项目获奖，其中一等奖1个、优胜奖12个，');
  });

  // domain §2.4: a list must say how it is ordered.
  it('say how the winners are ordered', () => {
    expect(textOf('provincial-report', null)).toContain('注：同一奖项内按组别和总决赛名次排列。');
  });

  it('tell 未开展 in words', () => {
    expect(bodyOf(textOf('region-report', '大同市'))).toContain('未开展对接服务活动。');
  });

  it('hold the words the regions wrote and name no other region', () => {
    for (const region of regionNames()) {
      const body = bodyOf(textOf('region-report', region));
      expect(body).not.toContain('待填写');
      for (const heading of ['主要做法与亮点', '存在问题', '意见建议']) expect(body).toContain(heading);
      const others = regionNames().filter((one) => one !== region);
      for (const other of others) expect(body, region).not.toContain(other);
    }
  });
});
