import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitMembers, type MembersBlock, type MembersRequest } from '../../src/typesetting/fit-members.ts';
import { fitText } from '../../src/typesetting/fit-text.ts';

const em = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character === '·' ? 0.5 : 1), 0);

const label = '团队核心成员：';
/** The zone of the default certificate: 40 to 257 mm, in points. */
const zone = ((257 - 40) / 25.4) * 72;

function members(names: readonly string[], more: Partial<MembersRequest> = {}): MembersBlock | null {
  return fitMembers({
    label,
    names,
    width: zone,
    size: 16,
    minimumSize: 12,
    measure: em,
    measureName: em,
    ...more,
  });
}

const seven = ['王小明', '张伟', '欧阳小红', '李镕', '赵一', '钱二二', '孙三三'];
const shape = (block: MembersBlock | null) => block?.lines.map((line) => line.map((entry) => entry.name));
const endOf = (block: MembersBlock): number =>
  Math.max(...block.lines.map((line) => (line.at(-1)?.x ?? 0) + (line.at(-1)?.width ?? 0)), 0);

describe('the members block (domain §2.3)', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('sets %i names in one line where there is room', (count) => {
    const block = members(seven.slice(0, count), { width: 1000 });
    expect(shape(block)).toEqual([seven.slice(0, count)]);
    expect(block?.size).toBe(16);
  });

  it.each([
    [5, [4, 1]],
    [6, [4, 2]],
    [7, [4, 3]],
  ])('sets %i names in two lines, four in the first, where one is too wide', (count, lines) => {
    const block = members(seven.slice(0, count), { width: 16 * 24.5 });
    expect(block?.lines.map((line) => line.length)).toEqual(lines);
    expect(block?.size).toBe(16);
  });

  it('spreads a name of two characters to the width of three', () => {
    const [line] = members(['张伟', '王小明'])?.lines ?? [];
    expect(line?.[0]).toMatchObject({ name: '张伟', width: 48, spacing: 16 });
    expect(line?.[1]).toMatchObject({ name: '王小明', width: 48, spacing: 0 });
  });

  it('separates names by one full-width space, behind the label', () => {
    const [line] = members(['王小明', '李大力'])?.lines ?? [];
    expect(line?.[0]?.x).toBe(7 * 16);
    expect(line?.[1]?.x).toBe((7 + 3 + 1) * 16);
  });

  it('leaves names of four characters and more, and names with ·, as wide as they are', () => {
    const [line] = members(['欧阳小红', '阿依·夏木'])?.lines ?? [];
    expect(line?.map((entry) => [entry.width, entry.spacing])).toEqual([
      [64, 0],
      [72, 0],
    ]);
  });

  it('puts the names of two lines under each other', () => {
    const block = members(seven, { width: 16 * 25 });
    const [first, second] = block?.lines ?? [];
    expect(second?.map((entry) => entry.x)).toEqual(first?.slice(0, 3).map((entry) => entry.x));
  });

  it('holds a Uyghur name of fifteen characters and six others', () => {
    const names = ['阿卜杜热西提·阿卜杜外力江如孜', ...seven.slice(0, 6)];
    expect(Array.from(names[0] ?? '')).toHaveLength(15);
    const block = members(names);
    expect(block).not.toBeNull();
    expect(block?.lines.flat().map((entry) => entry.name)).toEqual(names);
    expect(block?.lines.map((line) => line.length)).toEqual([4, 3]);
    if (block !== null) expect(endOf(block)).toBeLessThanOrEqual(zone);
  });

  it('shrinks by half points, not below the floor', () => {
    const four = seven.slice(0, 4);
    // 7 + 3 + 3 + 4 + 3 + three spaces = 23 em.
    expect(members(four, { width: 23 * 14.5 })?.size).toBe(14.5);
    expect(members(four, { width: 23 * 14.4 })?.size).toBe(14);
    expect(members(four, { width: 23 * 12 })?.size).toBe(12);
  });

  it('breaks otherwise at the floor before giving up', () => {
    const block = members(seven.slice(0, 4), { width: 16 * 12 });
    expect(block?.size).toBe(12);
    expect(block?.lines.map((line) => line.length)).toEqual([2, 2]);
  });

  it('gives up rather than cutting a name', () => {
    expect(members(['阿卜杜热西提·阿卜杜外力江如孜'], { width: 200 })).toBeNull();
  });

  it('never overlaps names, loses one or leaves the zone', () => {
    const name = fc.constantFrom(...seven, '阿卜杜拉·买买提', '𠮷田', '阿卜杜热西提·阿卜杜外力江如孜');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 7 }), fc.integer({ min: 150, max: 900 }), (names, width) => {
        const block = members(names, { width });
        if (block === null) return;
        expect(block.lines.flat().map((entry) => entry.name)).toEqual(names);
        for (const line of block.lines) {
          line.forEach((entry, index) => {
            const next = line[index + 1];
            if (next !== undefined)
              expect(next.x).toBeGreaterThanOrEqual(entry.x + entry.width + block.size - 1e-6);
          });
        }
        expect(endOf(block)).toBeLessThanOrEqual(width + 1e-6);
        expect(block.size).toBeGreaterThanOrEqual(12);
      }),
    );
  });
});

describe('a short text in a zone', () => {
  const company = '山西转型综合改革示范区创新创业智能装备制造产业技术研究院有限公司';
  const base = { size: 22, minimumSize: 18, maximumLines: 3, measure: em };

  it('stays in one line at full size where it fits', () => {
    expect(fitText({ ...base, text: '太原某某科技有限公司', width: 400 })).toEqual({
      size: 22,
      lines: ['太原某某科技有限公司'],
    });
  });

  it('takes more lines before a smaller size, and keeps words whole', () => {
    const fitted = fitText({ ...base, text: company, width: 22 * 20 });
    expect(fitted?.size).toBe(22);
    expect(fitted?.lines).toHaveLength(2);
    expect(fitted?.lines.join('')).toBe(company);
    expect(fitted?.lines.some((line) => line.endsWith('有限公司'))).toBe(true);
  });

  it('shrinks by half points where the lines are used up', () => {
    const fitted = fitText({ ...base, text: company, width: 22 * 10, maximumLines: 3 });
    expect(fitted?.lines.length).toBeLessThanOrEqual(3);
    expect(fitted?.size).toBeLessThan(22);
    expect(((fitted?.size ?? 0) * 2) % 1).toBe(0);
  });

  it('gives up below the floor', () => {
    expect(fitText({ ...base, text: company, width: 100 })).toBeNull();
  });

  it('never loses a character and never exceeds the zone', () => {
    const part = fc.constantFrom('山西', '科技', '有限公司', 'ABC', '（太原）', '新材料', '研究院', '𠮷');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 60, max: 600 }),
        (parts, width) => {
          const text = parts.join('');
          const fitted = fitText({ ...base, text, width });
          if (fitted === null) return;
          expect(fitted.lines.join('')).toBe(text);
          for (const line of fitted.lines) expect(em(line) * fitted.size).toBeLessThanOrEqual(width + 1e-6);
          expect(fitted.lines.length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
