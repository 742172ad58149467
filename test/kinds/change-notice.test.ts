import { describe, expect, it } from 'vitest';
import { outline } from '../../src/document/outline.ts';
import { changeNotice } from '../../src/kinds/change-notice/kind.ts';
import type { Job, KindContext } from '../../src/kinds/kind.ts';
import { wordsOf } from '../../src/problems/problem.ts';
import type { ChangeNotice } from '../../src/records/settings/notices.ts';
import { expectGolden } from '../support/golden.ts';
import { composed, linesOf } from './composed.ts';
import { competition, competitionWith, sampleContext } from './sample-context.ts';

const changes = competition.notices?.changes ?? [];
const [correction = expect.fail(), extension = expect.fail()] = changes;
const [item = expect.fail()] = extension.items;

function contextWith(change: ChangeNotice): KindContext {
  const notices = { finals: null, city: {}, changes: [change] };
  return sampleContext({ competition: competitionWith({ notices }) });
}

function jobOf(change: ChangeNotice): Job {
  return changeNotice.jobs(contextWith(change))[0] ?? expect.fail();
}

function paragraphs(change: ChangeNotice): readonly string[] {
  return linesOf(composed(jobOf(change), { status: 'final' })).filter((line) =>
    /^(paragraph|heading)/.test(line),
  );
}

function told(change: ChangeNotice): readonly string[] {
  return (jobOf(change).problems ?? []).map((found) => `${found.code} ${wordsOf(found, 'zh').sentence}`);
}

describe('a change notice (A3)', () => {
  it.each(changes.map((change) => [change.type, change] as const))(
    'says as %s what was approved',
    (type, change) => {
      const document = composed(jobOf(change), { status: 'final' });
      expectGolden(`test/kinds/golden/change-notice-${type}.txt`, outline(document));
    },
  );

  // Domain §2.1: titles by type.
  it('is titled by its type', () => {
    const title = (type: ChangeNotice['type'], subject: string): string =>
      composed(jobOf({ ...extension, type, subject }), { status: 'final' }).properties.title;
    const name = '第十一届“创客中国”山西省中小企业创新创业大赛';
    expect(title('更正', '通知有关内容')).toBe(`山西省工业和信息化厅关于更正${name}通知有关内容的通知`);
    expect(title('延期', '活动总结报送')).toBe(`山西省工业和信息化厅关于延长${name}活动总结报送时间的通知`);
    expect(title('变更', '总决赛地点')).toBe(`山西省工业和信息化厅关于调整${name}总决赛地点的通知`);
  });

  it('tells one item in a sentence, and that all else stays', () => {
    const moved = { ...item, where: '总决赛地点', original: '报告厅', changed: '“晋”会议室', setting: null };
    const words = paragraphs({ ...extension, type: '变更', about: null, reason: null, items: [moved] });
    expect(words.slice(0, 3)).toEqual([
      'paragraph 经研究，决定将《关于举办第十一届“创客中国”山西省中小企业创新创业大赛的通知》' +
        '（晋工信企业字〔2026〕41号，以下简称《通知》）规定的总决赛地点由“报告厅”调整为“‘晋’会议室”。',
      'paragraph 《通知》其他内容不变。',
      'paragraph 特此通知。',
    ]);
  });

  it('puts more than three items into a table', () => {
    const items = ['一', '二', '三', '四'].map((where) => ({ ...item, where, setting: null }));
    const document = composed(jobOf({ ...extension, items }), { status: 'final' });
    const table = document.body.find((block) => block.type === 'table');
    expect(table?.columns.map(({ head }) => head)).toEqual(['序号', '位置', '原内容', '延长至']);
    expect(table?.rows[3]?.slice(1)).toEqual([
      { type: 'text', text: '四' },
      { type: 'text', text: '2026年9月20日' },
      { type: 'text', text: '2026年9月30日' },
    ]);
    const three = composed(jobOf({ ...extension, items: items.slice(0, 3) }), { status: 'final' });
    expect(three.body.some((block) => block.type === 'table')).toBe(false);
  });

  it('has a document of its own for each entry, each with its own open settings', () => {
    const context = sampleContext();
    expect(changeNotice.jobs(context).map(({ id, problems }) => [id, problems])).toEqual([
      ['change-notice/01', []],
      ['change-notice/02', []],
    ]);
    expect(told({ ...extension, number: null, date: null, printedOn: null })).toEqual(
      ['文号', '成文日期', '印发日期'].map((what, index) => {
        const setting = `notices.changes（id: 02）.${['number', 'date', 'printedOn'][index] ?? ''}`;
        return `setting-open 尚未确定：延期通知（02）的${what}（设置项 ${setting}）。《延期通知（02）》只能出草稿，不能定稿。`;
      }),
    );
  });
});

describe('a change that cannot be right', () => {
  const withItem = (changed: Partial<typeof item>, type: ChangeNotice['type'] = '延期'): ChangeNotice => ({
    ...extension,
    type,
    items: [{ ...item, ...changed }],
  });

  it('is told when the new date is not the one all other documents are made with', () => {
    expect(told(withItem({ changed: '2026-09-29' }))).toEqual([
      'change-differs-from-setting 延期通知（02）把“赛事活动总结报送截止日期”改成“2026-09-29”，' +
        '设置项 dates.summaryDeadline 却是“2026-09-30”，其他文件仍会照后者印。',
    ]);
  });

  it('compares a day with the day of an instant, and words with words', () => {
    expect(
      told(withItem({ original: '2026-07-01', changed: '2026-07-10', setting: 'dates.registrationCutoff' })),
    ).toEqual([]);
    expect(
      told({
        ...correction,
        items: [{ ...item, changed: 'sxcxcy-ds@example.com', setting: 'secretariat.mailbox' }],
      }),
    ).toEqual([]);
    const found = told({
      ...correction,
      items: [{ ...item, changed: 'sxcxcy@example.com', setting: 'secretariat.mailbox' }],
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^change-differs-from-setting/);
  });

  it('is told when its setting does not exist or holds more than one value', () => {
    for (const setting of ['dates.summary', 'dates'])
      expect(told(withItem({ setting })).map((line) => line.split(' ')[0])).toEqual([
        'change-setting-unknown',
      ]);
  });

  it('is told when nothing changes, and when an extension shortens', () => {
    expect(told(withItem({ original: '2026-09-30' })).map((line) => line.split(' ')[0])).toEqual([
      'change-of-nothing',
    ]);
    const earlier = { original: '2026-10-08', setting: null };
    expect(told(withItem(earlier))).toEqual([
      'extension-not-later 延期通知（02）“赛事活动总结报送截止日期”由 2026-10-08 延到 2026-09-30，并没有推后。',
    ]);
    expect(told(withItem(earlier, '变更'))).toEqual([]);
  });
});
