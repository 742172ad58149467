import { describe, expect, it } from 'vitest';
import {
  annex,
  annexList,
  column,
  document,
  heading,
  imprint,
  letterhead,
  paragraph,
  properties,
  signature,
  table,
  textCell,
  title,
} from '../../src/document/build.ts';
import { checkDocument } from '../../src/document/check.ts';
import type { Annex, Block, Properties } from '../../src/document/model.ts';
import { findPlaceholder } from '../../src/document/placeholders.ts';

const codes = (
  body: readonly Block[],
  about: Partial<Properties> = {},
  annexes: readonly Annex[] = [],
): readonly string[] =>
  checkDocument(
    document('notice', properties({ title: '通知', date: '2026-09-23', ...about }), body, annexes),
    {
      file: 'templates/notice.md',
    },
  ).map((one) => one.code);

describe('a tree is checked', () => {
  it('says nothing about a sound document', () => {
    const body = [
      letterhead('山西省工业和信息化厅文件', '晋工信企业字〔2026〕41号'),
      title('关于|公布'),
      heading(1, '甲'),
      heading(2, '乙'),
      annexList(),
      signature('山西省工业和信息化厅', '2026-09-23'),
    ];
    expect(codes(body, { status: 'final', form: 'file' }, [annex('a', '名单', [])])).toEqual([]);
  });

  it('finds a skipped heading level (GF08)', () => {
    expect(codes([heading(2, '乙')])).toEqual(['heading-skips-level']);
    expect(codes([heading(1, '甲'), heading(4, '丁')])).toEqual(['heading-skips-level']);
  });

  // domain §1.5: with only two levels 一、 and 1. is allowed.
  it('allows 一、 and 1. when there is no （一）', () => {
    expect(codes([heading(1, '甲'), heading(3, '丙')])).toEqual([]);
    expect(codes([heading(1, '甲'), heading(3, '丙'), heading(1, '丁'), heading(2, '乙')])).toEqual([
      'heading-skips-level',
    ]);
  });

  it('lets every annex begin its own sequence', () => {
    expect(codes([annexList()], {}, [annex('a', '名单', [heading(2, '乙')])])).toEqual([
      'heading-skips-level',
    ]);
  });

  it('finds empty headings and titles, and a second title', () => {
    expect(codes([heading(1, ' ')])).toEqual(['heading-empty']);
    expect(codes([title('')], { form: 'file' })).toEqual(['title-empty']);
    expect(codes([], { form: 'letter' })).toEqual(['title-empty']);
    expect(codes([title('甲'), title('乙')])).toEqual(['title-repeated']);
  });

  it('wants an annex list exactly when there are annexes (GF09)', () => {
    expect(codes([paragraph('甲')], {}, [annex('a', '名单', [])])).toEqual(['annex-list-missing']);
    expect(codes([annexList()])).toEqual(['annex-list-without-annexes']);
    expect(codes([annexList()], {}, [annex('a', '名单', []), annex('a', '', [])])).toEqual([
      'annex-untitled',
      'annex-id-repeated',
    ]);
  });

  it('wants no annex list in a paper that is nothing but an annex sent by itself', () => {
    const alone = document(
      'list',
      properties({ title: '名单', date: '2026-09-23' }),
      [],
      [annex('a', '名单', [])],
    );
    expect(checkDocument(alone, { file: 'x' })).toEqual([]);
  });

  // 附件4 sent by itself has no body to list it in (domain §1.8).
  it('wants no annex list in an annex sent by itself', () => {
    expect(codes([], {}, [annex('a', '名单', [])])).toEqual([]);
  });

  it('stops a final document, but no draft, at placeholders and open dates (GF18, GF10, GF05)', () => {
    const body = [
      letterhead('大同市工业和信息化局', '同工信函[2026]041号'),
      paragraph('联系人：XX'),
      signature('局', null),
    ];
    expect(codes(body)).toEqual([]);
    expect(codes(body, { status: 'final' })).toEqual([
      'placeholder-left',
      'document-number-form',
      'document-date-open',
    ]);
  });

  it('stops a final document printed before it was signed, and none printed on the day (GF10)', () => {
    const printedOn = (day: string) => [signature('局', '2026-04-02'), imprint('局', { printedOn: day })];
    expect(codes(printedOn('2026-04-01'))).toEqual([]);
    expect(codes(printedOn('2026-04-01'), { status: 'final' })).toEqual(['document-printed-early']);
    expect(codes(printedOn('2026-04-02'), { status: 'final' })).toEqual([]);
  });

  it('looks for placeholders in tables and annexes too', () => {
    const place = table('t', [column('a', '甲')], [[textCell('待定')]]);
    expect(codes([annexList(), place], { status: 'final' }, [annex('a', '关于××的说明', [])])).toEqual([
      'placeholder-left',
      'placeholder-left',
    ]);
  });

  it('finds rows of the wrong length', () => {
    expect(codes([table('t', [column('a', '甲')], [['1'], ['1', '2']])])).toEqual(['table-row-length']);
  });

  // Excel's own limits on sheet names.
  it.each(['', 'a'.repeat(32), '企业/创业', '[甲]', "'甲", '甲:乙', '甲\\乙', '甲*', '甲?'])(
    'refuses the sheet name %j',
    (sheetName) => {
      expect(codes([table('t', [column('a', '甲')], [], { sheetName })])).toEqual(['sheet-name-illegal']);
    },
  );

  it('refuses two sheets of one name, whatever the case, in body and annex', () => {
    const one = table('t', [column('a', '甲')], [], { sheetName: 'Winners' });
    const two = { ...one, sheetName: 'winners' };
    expect(codes([one, annexList()], {}, [annex('a', '名单', [two])])).toEqual(['sheet-name-repeated']);
  });
});

describe('placeholders', () => {
  it.each([
    'XX市工信局',
    '由××公司承办',
    '时间待定',
    'TODO: 补上',
    '2026年　月　日',
    '　　年　　月　　日',
    '联系人xx',
  ])('%s is one', (text) => {
    expect(findPlaceholder(text)).not.toBeNull();
  });

  it.each([
    '91350100M000100YXX',
    'MAXXON公司',
    '期待定于九月',
    '等待定标',
    '接待定点酒店',
    '3×5厘米',
    '2026年9月3日',
    '一年一度',
  ])('%s is none', (text) => {
    expect(findPlaceholder(text)).toBeNull();
  });

  it('is told with the words around it', () => {
    expect(findPlaceholder('请与XX同志联系')).toEqual({ placeholder: 'XX', around: '请与XX同志联系' });
  });
});
