import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyPhones } from '../../../src/ingest/tidy/phones.ts';
import { textCell } from '../../../src/ingest/tidy/tidied.ts';
import { codesOf } from './codes.ts';

const areaCodes = ['0351', '0349'];

// Forms: domain specification §5.2 rows 23 and 24.
describe('a telephone cell', () => {
  it.each([
    ['13800007725', ['13800007725']],
    ['138 0000 7725', ['13800007725']],
    ['138-0000-7725', ['13800007725']],
    ['138－0000－7725', ['13800007725']],
    ['+86 13800007725', ['13800007725']],
    ['+86-138-0000-7725', ['13800007725']],
    ['8613800007725', ['13800007725']],
    ['013800007725', ['13800007725']],
    ['１３８００００７７２５', ['13800007725']],
    ['13800007725.0', ['13800007725']],
    ['\u202a13800007725\u202c', ['13800007725']],
    ['0351-3046392', ['0351-3046392']],
    ['0351 3046392', ['0351-3046392']],
    ['(0351)3046392', ['0351-3046392']],
    ['（0351）3046392', ['0351-3046392']],
    ['03513046392', ['0351-3046392']],
    ['010-62345678', ['010-62345678']],
    ['0351-0001234转801', ['0351-0001234-801']],
    ['0351—3046392-8012', ['0351-3046392-8012']],
    ['0351-3046392/13800007725', ['0351-3046392', '13800007725']],
    ['13800007725、13800007726', ['13800007725', '13800007726']],
    ['13800007725 13800007726', ['13800007725', '13800007726']],
    ['0351-3046392 13800007725', ['0351-3046392', '13800007725']],
    ['400-123-4567', ['4001234567']],
    ['', []],
    ['无', []],
  ])('saying %s holds %j', (written, phones) => {
    const tidy = tidyPhones(textCell(written), areaCodes);
    expect(tidy.value).toEqual(phones);
    expect(codesOf(tidy)).toEqual([]);
    expect(tidy.changes.length > 0).toBe(written !== '' && phones.join('|') !== written);
  });

  it.each([
    ['1380000O263', 'phone-invalid'],
    ['1380000688', 'phone-invalid'],
    ['138000077250', 'phone-invalid'],
    ['12800007725', 'phone-invalid'],
    ['见附件', 'phone-invalid'],
    ['1.38E+10', 'phone-digits-lost'],
    ['1.39035E+10', 'phone-digits-lost'],
  ])('saying %s is an error and keeps what was written', (written, code) => {
    const tidy = tidyPhones(textCell(written), areaCodes);
    expect(tidy).toMatchObject({ value: [written], changes: [] });
    expect(codesOf(tidy)).toEqual([code]);
  });

  it('without area code is kept and warned', () => {
    const tidy = tidyPhones(textCell('3046392'), areaCodes);
    expect(tidy.value).toEqual(['3046392']);
    expect(codesOf(tidy)).toEqual(['phone-no-area-code']);
  });

  it('stored as a number is read digit by digit, however Excel shows it', () => {
    const cell = { text: '1.38E+10', value: { type: 'number', number: 13800007725 } } as const;
    expect(tidyPhones(cell)).toMatchObject({
      value: ['13800007725'],
      changes: ['phone-number-type'],
      complaints: [],
    });
  });

  it('tidied once is tidied for good', () => {
    const number = fc.oneof(
      fc.stringMatching(/^1[3-9]\d{9}$/),
      fc.stringMatching(/^0351-[2-9]\d{6}(-\d{3,4})?$/),
      fc.stringMatching(/^[\d\- +()转]{1,16}$/),
    );
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 3 }), (numbers) => {
        const once = tidyPhones(textCell(numbers.join('/')), areaCodes);
        const twice = tidyPhones(textCell(once.printed), areaCodes);
        expect(twice.value).toEqual(once.value);
      }),
    );
  });
});
