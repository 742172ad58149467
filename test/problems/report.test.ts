import { describe, expect, it } from 'vitest';
import { comparePlaces, formatPlace } from '../../src/problems/place.ts';
import { problem } from '../../src/problems/problem.ts';
import { countProblems, formatProblem, recordOf, sortProblems } from '../../src/problems/report.ts';
import { catalogue } from '../../src/problems/catalogue/index.ts';

const cell = { file: '推荐/大同市.xlsx', sheet: '推荐项目名单', cell: 'C14' };
const group = problem(
  'group-not-chosen',
  cell,
  { raw: '企业组/创业组', groups: '“企业组”或“创业组”' },
  { region: '大同市' },
);
const open = problem(
  'setting-open',
  { file: 'competition.yaml' },
  { setting: 'a.b', question: '问题', blocks: '通知' },
);

describe('problems', () => {
  it('are told with file, sheet, cell, reason, remedy and reference', () => {
    expect(formatProblem(group, 'zh')).toBe(
      '推荐/大同市.xlsx 推荐项目名单!C14：组别“企业组/创业组”未选择。请填“企业组”或“创业组”。 [D31]',
    );
    expect(formatProblem(group, 'en')).toContain('推荐/大同市.xlsx 推荐项目名单!C14: The group');
  });

  it('nest quotation marks as GB/T 15834 does', () => {
    const about = (name: string): string =>
      formatProblem(problem('not-in-city-contest', { file: 'a.xlsx' }, { name, region: '大同市' }), 'zh');
    expect(about('“汾合”传感器')).toContain('：“‘汾合’传感器”在大同市');
    expect(about('“甲“乙”丙”')).toContain('：“‘甲“乙”丙’”在大同市');
    expect(about('汾合”传感器')).toContain('：“汾合”传感器”在大同市');
  });

  it('say a whole row or file where there is no cell', () => {
    expect(formatPlace({ file: 'a.csv', row: 3 })).toBe('a.csv 第3行');
    expect(formatPlace({ file: 'a.xlsx', sheet: 'S', row: 3 })).toBe('a.xlsx S!第3行');
    expect(formatPlace({ file: 'a.xlsx', sheet: 'S' })).toBe('a.xlsx S');
  });

  it('say side and line of a finished PDF, paragraph of a DOCX, sides in order of their numbers', () => {
    const [ninth, tenth] = [9, 10].map((side) => ({ file: 'a.pdf', sheet: `第${side}页`, row: 2 }));
    if (ninth === undefined || tenth === undefined) throw new Error('two places');
    expect(formatPlace(tenth)).toBe('a.pdf 第10页第2行');
    expect(comparePlaces(ninth, tenth)).toBeLessThan(0);
    expect(formatPlace({ file: 'a.docx', row: 3 })).toBe('a.docx 第3段');
  });

  it('come errors first, then in the order of files, rows and columns, each once', () => {
    const at = (cellName: string) =>
      problem('group-not-chosen', { ...cell, cell: cellName }, { raw: 'x', groups: '' });
    const sorted = sortProblems([open, at('AA2'), at('B2'), at('C14'), at('B2')]);
    expect(sorted.map((entry) => entry.place.cell)).toEqual(['B2', 'AA2', 'C14', undefined]);
  });

  it('order columns as a sheet does', () => {
    const places = ['Z1', 'AA1', 'B1'].map((name) => ({ file: 'f', sheet: 's', cell: name }));
    expect(places.sort(comparePlaces).map((place) => place.cell)).toEqual(['B1', 'Z1', 'AA1']);
  });

  it('that somebody has overridden no longer block and say so', () => {
    const override = { by: '张处长', at: '2026-08-07', reason: '会议纪要3号' };
    const overridden = { ...group, override };
    expect(countProblems([group, overridden, open])).toEqual({ errors: 1, warnings: 2 });
    expect(formatProblem(overridden, 'zh')).toContain('已由张处长放行：会议纪要3号');
    expect(recordOf(overridden, 'zh')).toMatchObject({ blocking: false, region: '大同市', override });
  });

  it('of every code carry Chinese and English words for any parameters', () => {
    for (const [code, definition] of Object.entries(catalogue)) {
      const words = definition as unknown as Words;
      const zh = said(words.zh) ?? expect.fail(`${code} has no words for any parameters tried`);
      expect(zh.sentence, code).toMatch(/[\u4e00-\u9fff]/);
      expect(said(words.en)?.sentence, code).toMatch(/[A-Za-z]/);
    }
  });
});

/** Parameters that may only be one of certain words; those that differ between messages are paired. */
const fixedWords = [
  ['announcement', 'start', 'zero'],
  ['written', 'left', 'zero'],
  ['semi', 'left', 'zero'],
  ['total', 'left', '值'],
].map(([what = '', edge = '', reason = '']): Readonly<Record<string, string>> => ({
  what,
  status: 'pending',
  activity: 'scored',
  unit: 'MB',
  field: 'name',
  wanted: 'text',
  form: 'file',
  by: 'vote',
  copy: 'paper',
  nature: 'radical',
  format: 'doc',
  has: 'pictures',
  because: 'missing',
  edge,
  reason,
  style: 'sealed',
  room: 'free',
}));

interface Said {
  readonly sentence: string;
  readonly hint?: string;
}
type Words = Readonly<Record<'zh' | 'en', (parameters: object) => Said>>;

/** What a message says when every parameter is a text, a number, a list of texts or nothing. */
function said(message: (parameters: object) => Said): Said | null {
  for (const fixed of fixedWords) {
    for (const value of ['值', 3, ['值'], null]) {
      const parameters = new Proxy({}, { get: (_, name) => fixed[String(name)] ?? value });
      try {
        const words = message(parameters);
        if (!words.sentence.includes('undefined')) return words;
      } catch {
        // These parameters are of another type.
      }
    }
  }
  return null;
}
