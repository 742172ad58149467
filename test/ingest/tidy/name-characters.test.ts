import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookalikesIn, type NameKind } from '../../../src/ingest/tidy/lookalikes.ts';
import { tidyPeople } from '../../../src/ingest/tidy/names.ts';
import { mapRadicals } from '../../../src/ingest/tidy/radicals.ts';
import { textCell, type CellInput, type Tidied } from '../../../src/ingest/tidy/tidied.ts';
import { tidyOrganisation, tidyText, tidyTitle } from '../../../src/ingest/tidy/text.ts';
import { wordsOf } from '../../../src/problems/problem.ts';
import { codesOf } from './codes.ts';

// Cases: domain specification §5.2 rows 14 to 16.
function proposals(text: string, kind: NameKind): readonly string[] {
  return lookalikesIn(text, kind).map(({ character, proposal }) => `${character}→${proposal}`);
}

function sentences(tidy: (cell: CellInput) => Tidied<unknown>, text: string): readonly string[] {
  return tidy(textCell(text)).complaints.map((told) => {
    const { sentence, hint } = wordsOf(told({ file: 'a' }, {}), 'zh');
    return `${sentence}${hint ?? ''}`;
  });
}

describe('look-alikes', () => {
  it.each([
    ['⺌明', ['⺌→小']],
    ['㇐鸣', ['㇐→一']],
    ['张ニ', ['ニ→二']],
    ['王ー鸣', ['ー→一']],
    ['李ﾛ', ['ﾛ→口']],
    ['ㄚ头', ['ㄚ→丫']],
    ['孙○明', ['○→〇']],
    ['孙O明', ['O→〇']],
    ['王—鸣', ['—→一']],
    ['阿卜杜拉丶买买提', ['丶→·']],
  ])('are told in a person’s name: %s', (name, expected) => {
    expect(proposals(name, 'person')).toEqual(expected);
  });

  it.each([
    ['ニ维码应用', ['ニ→二']],
    ['二○二六', ['○→〇']],
    ['АI质检', ['А→A']],
    ['ΑI质检', ['Α→A']],
    ['𝐀𝐈质检', ['𝐀→A', '𝐈→I']],
    ['ﬁre平台', ['ﬁ→fi']],
  ])('are told in a title: %s', (name, expected) => {
    expect(proposals(name, 'title')).toEqual(expected);
  });

  it.each([
    ['智慧园区——让数据说话', 'title'],
    ['基于β-胡萝卜素的Ω-3制剂', 'title'],
    ['データ平台', 'title'],
    ['ㄅㄆㄇ拼音教学', 'title'],
    ['Россия贸易', 'title'],
    ['孙〇', 'person'],
    ['O2O平台', 'title'],
    ['佐藤エリ', 'person'],
    ['Anna-Maria', 'person'],
    ['阿卜杜拉·买买提', 'person'],
    ['䶮𠮷𬭎', 'person'],
  ] as const)('are not seen where the sign is meant: %s', (name, kind) => {
    expect(proposals(name, kind)).toEqual([]);
  });

  // Unicode Character Database, as Debian's unicode-data has it.
  it('among radicals and strokes are all those the standard has an ideograph for', () => {
    const file = readFileSync('test/ingest/tidy/equivalent-ideographs.txt', 'utf8');
    const pairs = file.match(/^\S+$/gmu) ?? [];
    expect(pairs.length).toBe(134);
    for (const pair of pairs) {
      const [radical = '', ideograph = ''] = Array.from(pair);
      const mapped = mapRadicals(radical);
      if (mapped === radical) expect(proposals(radical, 'person')).toEqual([`${radical}→${ideograph}`]);
      else expect(mapped).toMatch(/\p{Unified_Ideograph}/u);
    }
  });
});

describe('what is told of a name', () => {
  it.each([
    ['王〓', ['name-character-lost']],
    ['王*明', ['name-character-lost']],
    ['⿰王莹', ['name-described']],
    ['Jose\u0301', ['name-accent']],
    ['龚\ue863', ['text-private-use']],
    ['王\ufffe', ['text-unassigned']],
    ['王\u{e0fff}', []],
    ['王\ud800', ['text-unassigned']],
    ['王\u0378', ['text-unassigned']],
    ['朗\u{e0101}', ['name-variation']],
    ['❤\ufe0f心', []],
    // The newest ideographs: whether one can be printed is the fonts' to say.
    ['张\u{323b0}', []],
    ['张\u{30ede}', []],
  ])('%j', (name, codes) => {
    expect(codesOf(tidyPeople(textCell(name)))).toEqual(codes);
  });

  it('is told of companies and titles, too, but not of other texts', () => {
    expect(codesOf(tidyOrganisation(textCell('太原〓科技')))).toEqual(['name-character-lost']);
    expect(codesOf(tidyTitle(textCell('ニ维码应用')))).toEqual(['name-lookalike']);
    expect(codesOf(tidyTitle(textCell('谁是冠军？')))).toEqual([]);
    expect(codesOf(tidyText(textCell('ニ维码')))).toEqual([]);
  });

  it('proposes what to write', () => {
    expect(sentences(tidyPeople, '龚\ue863')).toEqual([
      '“龚\ue863”里有一个只有个别电脑才能显示的字（U+E863），打印出来会是空白或方框。按 GB 18030-2022，这个编码原来是“䶮”（U+4DAE）；请核对后改为“䶮”。',
    ]);
    expect(sentences(tidyPeople, '⺌明')).toEqual([
      '“⺌明”里的“⺌”（U+2E8C）是部首，不是字，看着像“小”，却是另一个编码，查找、比对时对不上。请核对；应是“小”（U+5C0F）的，请改过来。',
    ]);
    expect(sentences(tidyPeople, 'Jose\u0301')[0]).toContain('“José”');
  });

  it('changes nothing but what nobody sees', () => {
    for (const name of ['⺌明', '张ニ', '孙○明', '龚\ue863']) {
      expect(tidyPeople(textCell(name)).value.map((person) => person.name)).toEqual([name]);
    }
    expect(tidyPeople(textCell('朗\u{e0101}'))).toMatchObject({
      value: [{ name: '朗' }],
      changes: ['invisible-removed'],
    });
  });
});
