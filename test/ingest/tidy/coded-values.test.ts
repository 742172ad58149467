import { describe, expect, it } from 'vitest';
import { tidyAwardLevel } from '../../../src/ingest/tidy/award-level.ts';
import { tidyGroup } from '../../../src/ingest/tidy/group.ts';
import { tidyRegion } from '../../../src/ingest/tidy/region.ts';
import { tidySpecialisation } from '../../../src/ingest/tidy/specialisation.ts';
import { textCell } from '../../../src/ingest/tidy/tidied.ts';
import { tidyUscc, usccCheckCharacter } from '../../../src/ingest/tidy/uscc.ts';
import { tidyYesNo } from '../../../src/ingest/tidy/yes-no.ts';
import { shanxiCompetition } from '../../support/shanxi-records.ts';
import { codesOf } from './codes.ts';

const { groups, regions, awards } = shanxiCompetition();

// Cases: domain specification §2.0.1 and §5.2 rows 25, 26, 30, 31 and 32.
describe('a group', () => {
  it.each([
    ['企业组', 'enterprise', []],
    ['企业', 'enterprise', []],
    ['成长企业组', 'enterprise', []],
    [' 创业组', 'startup', []],
    ['创客组', 'startup', ['group-former-name']],
    ['初创', 'startup', ['group-former-name']],
    ['☑企业组 □创业组', 'enterprise', []],
    ['□企业组 √创业组', 'startup', []],
    ['企业组/创业组', null, ['group-not-chosen']],
    ['□企业组 □创业组', null, ['group-not-chosen']],
    ['☑企业组 ☑创业组', null, ['group-both-chosen']],
    ['社会组', null, ['group-unknown']],
    ['', null, ['group-blank']],
  ])('written %j is %s', (written, group, codes) => {
    const tidy = tidyGroup(textCell(written), groups);
    expect(tidy.value).toBe(group);
    expect(codesOf(tidy)).toEqual(codes);
    expect(tidy.changes).toEqual(group === null || tidy.printed === written ? [] : ['group-alias']);
  });
});

describe('a region', () => {
  it.each([
    ['太原市', '太原市', []],
    ['太原', '太原市', []],
    ['太原市工信局', '太原市', []],
    ['综改区', '山西转型综改示范区', []],
    ['示范区', '山西转型综改示范区', []],
    ['介休市', '晋中市', ['region-county']],
    // Both 阳泉 and 晋城 have a 城区: not decided.
    ['城区', null, ['region-unknown']],
    ['吕粱市', null, ['region-unknown']],
    ['并', null, ['region-unknown']],
    ['', null, ['region-blank']],
  ])('written %j is %s', (written, region, codes) => {
    const tidy = tidyRegion(textCell(written), regions);
    expect(tidy.value).toBe(region);
    expect(codesOf(tidy)).toEqual(codes);
  });
});

describe('yes or no', () => {
  it.each(['是', '√', '✓', '✔', 'v', 'Y', 'yes', '1', '有', '是（省级）'])('%s is yes', (written) => {
    expect(tidyYesNo(textCell(written)).value).toBe(true);
  });

  it.each(['否', '×', '✗', 'N', '0', '/', '-', '—', '无'])('%s is no', (written) => {
    expect(tidyYesNo(textCell(written)).value).toBe(false);
  });

  it('blank is neither, and words are not guessed', () => {
    expect(tidyYesNo(textCell('')).value).toBeNull();
    expect(codesOf(tidyYesNo(textCell('待定')))).toEqual(['yes-no-unreadable']);
  });

  it('is written down in the words of its column', () => {
    expect(tidyYesNo(textCell('Y'))).toMatchObject({ printed: '是', changes: ['yes-no'] });
    expect(tidyYesNo(textCell('无'), { yes: '有', no: '无' })).toMatchObject({ printed: '无', changes: [] });
  });
});

describe('the label of an enterprise', () => {
  it.each([
    ['专精特新“小巨人”企业', 'little-giant', []],
    ['专精特新"小巨人"企业', 'little-giant', []],
    ['国家级小巨人', 'little-giant', []],
    ['专精特新中小企业', 'specialised', []],
    ['省级专精特新', 'specialised', []],
    ['是（省级）', 'specialised', []],
    ['创新型中小企业', 'innovative', []],
    ['否', 'none', []],
    ['×', 'none', []],
    ['非专精特新', 'none', []],
    ['是', 'specialised-unstated', ['specialisation-level-unstated']],
    ['', null, ['specialisation-blank']],
    ['待认定', null, ['specialisation-unreadable']],
  ])('written %j is %s', (written, level, codes) => {
    const tidy = tidySpecialisation(textCell(written));
    expect(tidy.value).toBe(level);
    expect(codesOf(tidy)).toEqual(codes);
  });
});

describe('a credit code', () => {
  it.each([
    ['91140899MAXX041635', '91140899MAXX041635', []],
    ['91140599 maxx0303x6', '91140599MAXX0303X6', []],
    ['无', null, []],
    ['/', null, []],
    ['91140799MAXX038227', '91140799MAXX038227', ['uscc-check']],
    ['91141199MAXXO54496', '91141199MAXXO54496', ['uscc-letter']],
    ['140199000012345', '140199000012345', ['uscc-old-number']],
    ['911401990001230000', '911401990001230000', ['uscc-digits-lost']],
    ['91140899MAXX04163', '91140899MAXX04163', ['uscc-length']],
  ])('written %s is %s', (written, code, codes) => {
    const tidy = tidyUscc(textCell(written));
    expect(tidy.value).toBe(code);
    expect(codesOf(tidy)).toEqual(codes);
  });

  it('stored as a number is lost', () => {
    const cell = {
      text: '911401990001230000',
      value: { type: 'number', number: 911401990001230000 },
    } as const;
    expect(tidyUscc(cell).value).toBeNull();
    expect(codesOf(tidyUscc(cell))).toEqual(['uscc-digits-lost']);
  });

  // GB 32100-2015 weighs the 17 characters by 3^(i-1) mod 31; the vectors are the sample's codes, made by another program.
  it.each(['91140899MAXX0418XP', '91140199MAXX00082D', '91140199MAXX00103X', '91140499MAXX02264T'])(
    'ends with the check character of GB 32100: %s',
    (code) => {
      expect(usccCheckCharacter(code.slice(0, 17))).toBe(code.charAt(17));
    },
  );
});

describe('an award level', () => {
  it('is one of the plan’s, an alias is read and warned, another is an error', () => {
    expect(tidyAwardLevel(textCell('一等奖'), awards.levels)).toMatchObject({ value: '一等奖', changes: [] });
    expect(tidyAwardLevel(textCell('优秀奖'), awards.levels).value).toBe('优胜奖');
    expect(codesOf(tidyAwardLevel(textCell('优秀奖'), awards.levels))).toEqual(['award-level-alias']);
    expect(codesOf(tidyAwardLevel(textCell('特等奖'), awards.levels))).toEqual(['award-level-unknown']);
  });
});
