import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { checkNames } from '../../src/fonts/check-names.ts';
import { loadFontLibrary } from '../../src/fonts/load.ts';
import { wordsOf } from '../../src/problems/problem.ts';

const library = await loadFontLibrary((file) => readFile(`fonts/${file}`).catch(() => null));
const place = { file: '推荐/大同市.xlsx', sheet: '团队成员', cell: 'C7' };

it('says nothing about names every character of which can be drawn', () => {
  const names = ['王小明', '李镕基', '𠮷田𬭎', '䶮㛃', '阿卜杜拉·买买提', 'Anna-Maria', ''];
  expect(
    checkNames(
      library,
      names.map((name) => ({ name, place })),
    ),
  ).toEqual([]);
});

it('stops on a character no face has, with person, character, code point and cell', () => {
  // U+323B0 is outside every assigned block of the bundle (Extension J begins there in Unicode 17).
  const name = '张\u{323b0}';
  const problems = checkNames(library, [{ name, place, projectId: 'DT-001' }]);
  expect(problems).toMatchObject([
    {
      code: 'name-character-missing',
      severity: 'error',
      place,
      projectId: 'DT-001',
      parameters: { name, character: '\u{323b0}', codePoint: 'U+323B0' },
    },
  ]);
  expect(problems.map((entry) => wordsOf(entry, 'zh').sentence)).toEqual([
    `“${name}”中的“\u{323b0}”（U+323B0）在所有字体里都没有字形，印出来会是空白或方框。`,
  ]);
});

it('reports each character of a name once, and every name', () => {
  const problems = checkNames(library, [
    { name: '\u{323b0}\u{323b0}\u{323b1}', place },
    { name: '\u{323b0}', place: { ...place, cell: 'C8' } },
  ]);
  expect(problems.map((entry) => entry.place.cell)).toEqual(['C7', 'C7', 'C8']);
});
