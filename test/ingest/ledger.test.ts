import { describe, expect, it } from 'vitest';
import { changeReferences, changes, describeChange, ledgerEntry } from '../../src/ingest/ledger.ts';

describe('a ledger entry', () => {
  const entry = ledgerEntry(
    ['outer-space-removed', 'full-width', 'full-width'],
    { file: 'a.csv' },
    ' Ａ',
    'A',
  );

  it('names each change to the cell once', () => {
    expect(entry).toEqual({
      place: { file: 'a.csv' },
      change: 'outer-space-removed full-width',
      raw: ' Ａ',
      value: 'A',
    });
  });

  it('says in words what was changed, and on which rows of the catalogue that rests', () => {
    expect(describeChange(entry, 'zh')).toBe('去掉首尾空格；全角数字、字母改为半角');
    expect(changeReferences(entry)).toEqual(['D11', 'D12']);
  });

  it('has words for every kind of change in both languages', () => {
    for (const { row, zh, en } of Object.values(changes)) {
      expect(row).toMatch(/^[DR]\d+$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
