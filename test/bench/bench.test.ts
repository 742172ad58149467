import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { glyphOf, makeFace } from '../../src/fonts/face.ts';
import { entriesOf } from './content.mjs';
import {
  judgeGoal,
  markdownOf,
  median,
  summarise,
  timesFaster,
  type Contender,
  type Report,
  type Run,
} from './figures.mjs';
import { figuresIn, figuresOf, withFigures } from './readme.mjs';

const root = join(import.meta.dirname, '../..');

const run = (seconds: number, more: Partial<Run> = {}): Run => ({
  seconds,
  cpuSeconds: seconds,
  startSeconds: 0.1,
  peakMb: 100,
  files: 2,
  bytes: 4096,
  ...more,
});

const contender = (id: string, size: number, ...seconds: readonly number[]): Contender =>
  summarise({ id, name: id, size, runs: seconds.map((one) => run(one)) });

describe('the arithmetic of the bench', () => {
  test('the median is the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
    expect(() => median([])).toThrow();
  });

  test('a contender is its median run: one slow round changes nothing', () => {
    const { seconds, perSecond, peakMb, kilobytes, rounds } = contender('one', 1000, 2, 2.5, 40);
    expect({ seconds, perSecond, peakMb, kilobytes, rounds }).toEqual({
      seconds: 2.5,
      perSecond: 400,
      peakMb: 100,
      kilobytes: 2,
      rounds: [2, 2.5, 40],
    });
  });

  test('memory nobody could measure stays unknown, and what made no file has no size', () => {
    const { peakMb, kilobytes } = summarise({
      id: 'one',
      name: 'one',
      size: 1,
      runs: [run(1, { peakMb: null, files: 0, bytes: 0 })],
    });
    expect({ peakMb, kilobytes }).toEqual({ peakMb: null, kilobytes: null });
  });

  test('ratios are taken round by round and an item, whatever the sizes', () => {
    // 1, 2, 10 s for 1,000 items and 1, 4, 2 s for 200: 5, 10 and 1 times as long an item.
    expect(timesFaster(contender('fast', 1000, 1, 2, 10), contender('slow', 200, 1, 4, 2))).toBe(5);
  });

  test('a goal is met at its bound, missed beyond it, and open where somebody did not run', () => {
    const figures = [contender('a', 10, 1), contender('b', 10, 2)];
    const goal = (bound: { readonly least?: number; readonly most?: number }, id = 'b') =>
      judgeGoal({ words: 'twice', measure: (get) => timesFaster(get('a'), get(id)), ...bound }, figures);
    expect(goal({ least: 2 })).toEqual({ words: 'twice', reached: 2, isMet: true });
    expect(goal({ least: 2.1 }).isMet).toBe(false);
    expect(goal({ most: 2 }).isMet).toBe(true);
    expect(goal({ most: 1.9 }).isMet).toBe(false);
    expect(goal({ least: 2 }, 'c')).toEqual({ words: 'twice', reached: null, isMet: null });
  });
});

const report: Report = {
  date: '2026-11-23',
  machine: { cpu: 'A processor', cores: 2, memoryGb: 24 },
  node: '20.20.2',
  versions: { jinbang: '0.1.0', Typst: '0.7.0' },
  rounds: 1,
  clock: 'wall',
  isQuick: false,
  workloads: [
    {
      id: 'certificates',
      title: 'Certificates',
      unit: 'certificates',
      contenders: [contender('jinbang', 1000, 2), contender('Typst', 1000, 9)],
      goals: [{ words: 'fast', reached: 4.5, isMet: true }],
    },
  ],
};

describe('the report', () => {
  test('has a table a workload, with rates, ratios and goals', () => {
    expect(markdownOf(report)).toBe(`Measured 2026-11-23 on A processor, 2 cores, 24 GB, Node.js 20.20.2.

### Certificates

|  | certificates | time | rate | × first | peak memory | file |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| jinbang | 1,000 | 2 s | 500 /s | 1 | 100 MB | 2 KB |
| Typst | 1,000 | 9 s | 111 /s | 4.5 | 100 MB | 2 KB |

- fast: 4.5 ✓

Versions: jinbang 0.1.0, Typst 0.7.0.`);
  });

  test('takes the place between the marks of a README and nothing else', () => {
    const text = 'Before\n<!-- bench -->\nold\n<!-- /bench -->\nAfter\n';
    const written = withFigures(text, report);
    expect(figuresIn(written)).toBe(figuresOf(report));
    expect(written).toMatch(/^Before\n<!-- bench -->\n/);
    expect(written).toMatch(/\n<!-- \/bench -->\nAfter\n$/);
    expect(withFigures(written, report)).toBe(written);
    expect(() => withFigures('No marks', report)).toThrow('no <!-- bench -->');
  });

  test("the README's figures are those of the stored run", () => {
    const stored = join(root, 'test/bench/results.json');
    const told = figuresIn(readFileSync(join(root, 'README.md'), 'utf8'));
    const run = existsSync(stored) ? (JSON.parse(readFileSync(stored, 'utf8')) as Report) : null;
    expect(told).toBe(run === null ? null : figuresOf(run));
    expect(run?.isQuick ?? false).toBe(false);
  });
});

describe('the content', () => {
  test('is the same whenever it is made, and of nobody twice', () => {
    expect(entriesOf(50)).toEqual(entriesOf(50));
    expect(new Set(entriesOf(2000).map(({ projectId }) => projectId)).size).toBe(2000);
  });

  test('has names of one to seven members, rare characters among them, all of them in the shared face', () => {
    const entries = entriesOf(1000);
    const names = entries.flatMap(({ members }) => members).join('');
    expect(new Set(entries.map(({ members }) => members.length))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(names).toMatch(/[\u{20000}-\u{3FFFF}]/u);
    const stored = readFileSync(join(root, 'fonts/LXGW-Light.core.ttf'));
    const face = makeFace({ id: 'shared', family: 'shared', sha256: '', stored, compression: 'none' });
    const words = entries.map((entry) => Object.values(entry).join('')).join('');
    const lacking = [...new Set(words)].filter((one) => glyphOf(face, one.codePointAt(0) ?? 0) === null);
    expect(lacking).toEqual([]);
  });
});
