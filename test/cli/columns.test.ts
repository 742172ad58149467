import { expect, it } from 'vitest';
import { cellsOf, tableLines } from '../../src/cli/columns.ts';

// Unicode UAX #11: W and F take two cells.
it.each([
  ['abc', 3],
  ['仿宋', 4],
  ['（代替）', 8],
  ['𠮷䶮', 4],
  ['“a”', 3],
  ['e\u0301', 1],
])('%s takes %i cells', (text, cells) => {
  expect(cellsOf(text)).toBe(cells);
});

it('sets columns two cells apart, with nothing behind the last text', () => {
  expect(
    tableLines([
      ['仿宋', 'x', ''],
      ['a', '黑体（代替）', '末'],
    ]),
  ).toEqual(['仿宋  x', 'a     黑体（代替）  末']);
});
