import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldName, tidyOrganisation, tidyText, tidyTitle } from '../../../src/ingest/tidy/text.ts';
import { textCell } from '../../../src/ingest/tidy/tidied.ts';
import { codesOf } from './codes.ts';

// Cases: domain specification §5.2 rows 11 to 15, 18 and 22.
describe('a text', () => {
  it.each([
    ['\u00A0光伏清扫机器人', '光伏清扫机器人', ['outer-space-removed']],
    ['\u200B光伏\uFEFF清扫', '光伏清扫', ['invisible-removed']],
    ['太原珩域公司\u3000', '太原珩域公司', ['outer-space-removed']],
    ['汽\n车底盘', '汽车底盘', ['line-break-removed']],
    ['smart\r\nfactory', 'smart factory', ['line-break-removed']],
    ['ＡＩ+２０２６', 'AI+2026', ['full-width']],
    ['（ＡＩ），', '（AI），', ['full-width']],
    ['⼭西⻢', '山西马', ['radical']],
    ['\uF9D1', '六', ['radical']],
    ['朗\u{E0101}', '朗', ['invisible-removed']],
    ['a\u0007b', 'ab', ['control-removed']],
    ['A\u00A0B  C', 'A B C', ['inner-space']],
    ['𠮷𬭎', '𠮷𬭎', []],
  ])('%j is stored as %j', (written, stored, changes) => {
    expect(tidyText(textCell(written))).toMatchObject({ value: stored, changes });
  });

  it('of a company keeps its punctuation, a project’s title gets that of Chinese', () => {
    expect(tidyOrganisation(textCell('晋科(太原)有限公司'))).toMatchObject({
      value: '晋科(太原)有限公司',
      changes: [],
    });
    expect(tidyTitle(textCell('红色沉浸剧场(职业院校版)'))).toMatchObject({
      value: '红色沉浸剧场（职业院校版）',
      changes: ['punctuation'],
    });
    expect(tidyTitle(textCell('f(x) 与 3:1')).value).toBe('f(x) 与 3:1');
  });

  it.each([
    ['创新\uE123', 'text-private-use'],
    ['########', 'text-hashes'],
    ['字'.repeat(255), 'text-length-limit'],
    ['創(chuàng)新', 'text-scraped'],
    ['創新', 'text-traditional'],
  ])('%s is told and kept', (written, code) => {
    expect(tidyText(textCell(written))).toMatchObject({ value: written, changes: [] });
    expect(codesOf(tidyText(textCell(written)))).toEqual([code]);
  });

  it.each(['智慧园区(app)平台', '人工智能(AI)质检', '协同(saas)研发'])(
    'takes a short name in brackets for no reading: %s',
    (name) => {
      expect(codesOf(tidyText(textCell(name)))).toEqual([]);
    },
  );

  it('proposes the simplified words for scraped ones', () => {
    const [complaint] = tidyText(textCell('創(chuàng)新型企業(yè)')).complaints;
    expect(complaint?.({ file: 'a' }, {}).parameters).toMatchObject({ proposal: '创新型企业' });
  });

  it('tidied once is tidied for good', () => {
    const odd = fc.constantFrom(
      ...Array.from(' \u3000\u00A0\u200B\uFEFF\n\r\tＡ１（(，,:"⼭⻢\uF9D1\u{E0101}汽车AI𠮷\u0007'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 }),
        (parts) => {
          const once = cleanText(parts.join('')).text;
          expect(cleanText(once)).toEqual({ text: once, changes: [] });
          const title = tidyTitle(textCell(parts.join(''))).printed;
          expect(tidyTitle(textCell(title)).printed).toBe(title);
          expect(foldName(foldName(once))).toBe(foldName(once));
        },
      ),
    );
  });
});

describe('folding', () => {
  it('makes the same of what differs only in width, brackets, spaces and dots', () => {
    expect(foldName('晋科（太原） 有限公司。')).toBe(foldName('晋科(太原)有限公司'));
    expect(foldName('“AI”＋')).toBe(foldName('"ＡＩ"＋'));
    expect(foldName('扎西•克里木')).toBe(foldName('扎西·克里木'));
  });

  it('keeps apart what staff must look at', () => {
    expect(foldName('晋科有限公司')).not.toBe(foldName('晋科有限责任公司'));
  });
});
