import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRulebook } from '../../src/records/read-competition.ts';
import type { Rulebook } from '../../src/records/rulebook.ts';
import { checkRulebook, checkRulebookNotice, knownRules } from '../../src/rules/rulebook.ts';

function rulebookOf(sample: string): Rulebook {
  const { value, problems } = readRulebook(readFileSync(`samples/${sample}/rulebook.yaml`, 'utf8'));
  expect(problems).toEqual([]);
  if (value === null) throw new Error('no rulebook');
  return value;
}

const plain = (text: string): string => text.replace(/\s/g, '');

describe.each([
  ['shanxi-2026', 'notice.txt'],
  ['broken-shanxi-2026', 'notice.txt'],
  ['yunhai-2026', '通知.txt'],
])('the rulebook of %s', (sample, noticeFile) => {
  const rulebook = rulebookOf(sample);

  it('gives every rule R01 to R52 a clause, or says that the notice has none', () => {
    expect(Object.keys(rulebook.rules)).toEqual(knownRules);
    expect(checkRulebook(rulebook)).toEqual([]);
  });

  const quoted = Object.entries(rulebook.rules).flatMap(([rule, clause]) =>
    clause === null ? [] : [[rule, clause.words] as const],
  );
  it.each(quoted)('quotes the notice word for word: %s', (_, words) => {
    const notice = plain(readFileSync(`samples/${sample}/${noticeFile}`, 'utf8'));
    expect(words).not.toBe('');
    expect(notice).toContain(plain(words));
  });
});

describe('checking a rulebook', () => {
  const rulebook = rulebookOf('shanxi-2026');

  it('is content with a rule the notice does not have', () => {
    expect(checkRulebook({ ...rulebook, rules: { ...rulebook.rules, R21: null } })).toEqual([]);
  });

  it('names a rule without a clause', () => {
    const rules = Object.fromEntries(Object.entries(rulebook.rules).filter(([rule]) => rule !== 'R27'));
    expect(checkRulebook({ ...rulebook, rules })).toMatchObject([
      { code: 'rulebook-clause-missing', parameters: { rule: 'R27' } },
    ]);
  });

  it('says when its clauses are another notice’s, whatever the brackets of the number', () => {
    const call = (number: string) => ({ title: '关于举办大赛的通知', number, file: null, signedOn: null });
    expect(checkRulebookNotice(rulebook, call('晋工信企业字〔2026〕41号'))).toEqual([]);
    expect(checkRulebookNotice(rulebook, call('晋工信企业字[2026] 41号'))).toEqual([]);
    expect(checkRulebookNotice(rulebook, call('晋工信企业字〔2027〕30号'))).toMatchObject([
      {
        code: 'rulebook-of-another-notice',
        severity: 'warning',
        parameters: { number: '晋工信企业字〔2027〕30号' },
      },
    ]);
  });

  it('names a clause of a rule the program does not have', () => {
    const rules = { ...rulebook.rules, R53: { clause: '正文', words: '…' } };
    expect(checkRulebook({ ...rulebook, rules })).toMatchObject([
      { code: 'rulebook-rule-unknown', parameters: { rule: 'R53' } },
    ]);
  });
});
