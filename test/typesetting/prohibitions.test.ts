import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextPiece } from '../../src/typesetting/clusters.ts';
import { textOfLine, type Line } from '../../src/typesetting/justify.ts';
import { breakLines, type BreakOptions } from '../../src/typesetting/line-break.ts';

/*
 * What holds of every line of every text (domain §1.15, GB/T 15834-2011 §5.1). Written from the
 * specification: the tables of marks, the widths and the groups below are this test's own, and lines are
 * judged by their clusters' places alone. `npm run test:long` tries many more texts.
 */
const isLong = process.env['JINBANG_LONG'] === '1';
// Of each of the properties below.
const numRuns = isLong ? 20_000 : 1_500;

// domain §1.15, the table.
const pointMarks = '。，、；：？！';
const closing = '）】〕］｝》〉”’』」';
const opening = '（【〔［｛《〈“‘『「';
const connectors = '-—～';
const neverFirst = new Set(`${pointMarks}${closing}${connectors}·/`);
const neverLast = new Set(`${opening}/`);
const halfAtEnd = new Set(`${pointMarks}${closing}`);
/** A quarter of an em between characters is what a line may be spread by (JLREQ §3.8.4, JIS X 4051). */
const widestGap = 0.25;
const hair = 1e-6;

/** Cells of one character: · - and / half a cell, Latin half, combining marks none. */
function cellsOf(character: string): number {
  if (/^[\p{M}\p{Default_Ignorable_Code_Point}]$/u.test(character)) return 0;
  if (/^[\p{Script=Han}—…～　]$/u.test(character)) return 1;
  return halfAtEnd.has(character) || neverLast.has(character) === (character !== '/') ? 1 : 0.5;
}

/** Of a stretch of text: two of ？！ share a cell, three have two (§1.15). */
function widthOf(text: string): number {
  const crowded = Array.from(text.matchAll(/[？！]{2,3}/gu)).length;
  return Array.from(text).reduce((sum, character) => sum + cellsOf(character), 0) - crowded;
}

/** A word of a text: 'group' is never broken, an 'address' only after a slash, 'open' by the marks' rules. */
interface Token {
  readonly text: string;
  readonly kind: 'open' | 'group' | 'address' | 'name';
}

const kindOf = (kind: Token['kind']) => (text: string) => ({ text, kind });

// Characters that make no unit, edition or award of what stands beside them; Ext B to F among them.
const hanzi = fc.constantFrom(
  ...Array.from('山西省工信企业赛创新厅关于举办各市县报送材料镕喆𠮷𪨶𫖯𫘜𬭎𬬻𬴊𮧵\u{2CEB2}'),
);
const openToken = fc
  .oneof(
    { arbitrary: fc.array(hanzi, { minLength: 1, maxLength: 12 }).map((all) => all.join('')), weight: 6 },
    { arbitrary: fc.constantFrom(...Array.from(pointMarks + closing + opening + '～')), weight: 6 },
    fc.constantFrom('甲-乙', '甲—乙', '甲/乙', '甲·乙', '北京—太原', '与/或', 'Open Source', 'GB/T 9704'),
    fc.constantFrom('葛\u{E0100}城', '山\u0301西', 'e\u0301tude'),
    fc.constantFrom('《管理办法》', '（试行）', '“专精特新企业”', '（以下简称‘大赛’）', '〔附后〕'),
  )
  .map(kindOf('open'));
const groupToken = fc
  .constantFrom(
    ...[
      '5个',
      '30万元',
      '500强',
      '92.50分',
      '2026年',
      '7月10日',
      '4月3日',
      '第十一届',
      '〔2026〕41号',
      '12.3%',
    ],
    ...['0351-1234567', '13800138000', '010-12345678', 'sxck@example.com', '“创客中国”', '5～7个工作日'],
    ...[
      'Nanjing',
      'AI4Science',
      '63%～68%',
      '5万～10万元',
      '1.28亿元',
      '3名',
      '——',
      '……',
      '？？',
      '！！',
      '？！',
      '！！！',
      '400-810-1234',
    ],
  )
  .map(kindOf('group'));
const addressToken = fc
  .constantFrom('http://www.example.cn/a/b.html', 'https://example.com/notices/2026/', 'www.cnmaker.org.cn')
  .map(kindOf('address'));
const nameToken = fc.constantFrom('王小明', '欧阳𠮷祥', '阿依·夏木', '李镕').map(kindOf('name'));
const token = fc.oneof(
  { arbitrary: openToken, weight: 8 },
  { arbitrary: groupToken, weight: 4 },
  { arbitrary: addressToken, weight: 1 },
  { arbitrary: nameToken, weight: 1 },
);

/** Words that would flow into one another when put together (digits, dashes, queries) get a 中 between. */
function separated(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((next, index) => {
    const before = tokens[index - 1]?.text ?? '';
    const flows =
      (/(?:[!-~]|\u0301)$/u.test(before) && /^[!-~]/u.test(next.text)) ||
      (/[—…～？！]$/u.test(before) && /^[—…～？！]/u.test(next.text));
    return flows ? [{ text: '中', kind: 'open' } as const, next] : [next];
  });
}

const text = fc.array(token, { minLength: 1, maxLength: 40 }).map(separated);

/** Whatever a caller may ask for. */
const settings = fc.record({
  width: fc.oneof(fc.integer({ min: 3, max: 60 }), fc.constantFrom(28, 26, 14.5, 7.3)),
  indent: fc.constantFrom(0, 0, 2),
  justification: fc.constantFrom('full' as const, 'none' as const),
  lines: fc.constantFrom('filled' as const, 'filled' as const, 'balanced' as const, 'phrased' as const),
});
type Settings = typeof settings extends fc.Arbitrary<infer One> ? One : never;

interface Case {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly lines: readonly Line<null>[];
  /** Line ends inside the text, in code units: the end of each line but the last. */
  readonly ends: readonly number[];
}

function setCase(tokens: readonly Token[], { width, indent, justification, lines }: Settings): Case {
  const options: BreakOptions<null> = {
    firstWidth: width - (width > 5 ? indent : 0),
    otherWidth: width,
    measure: cellsOf,
    justification,
    lines,
  };
  const pieces = tokens.map((one): TextPiece<null> => ({
    text: one.text,
    tag: null,
    ...(one.kind === 'name' ? { whole: 'name' } : {}),
  }));
  const set = breakLines(pieces, options);
  let end = 0;
  const ends = set.slice(0, -1).map((line) => (end += textOfLine(line).length));
  return { tokens, text: tokens.map((one) => one.text).join(''), lines: set, ends };
}

const characterBefore = (whole: string, position: number): string =>
  Array.from(whole.slice(Math.max(position - 2, 0), position)).at(-1) ?? '';
const characterAfter = (whole: string, position: number): string =>
  Array.from(whole.slice(position, position + 2))[0] ?? '';

/** The word a position lies in the middle of, with the offset in it. */
function wordAround(tokens: readonly Token[], position: number): { token: Token; at: number } | null {
  let start = 0;
  for (const one of tokens) {
    if (position > start && position < start + one.text.length) return { token: one, at: position - start };
    start += one.text.length;
  }
  return null;
}

/** A line may not end here: its end or the next one's beginning is a forbidden mark. */
function isForbidden(whole: string, tokens: readonly Token[], position: number): boolean {
  const before = characterBefore(
    whole.slice(0, position).trimEnd(),
    whole.slice(0, position).trimEnd().length,
  );
  const after = characterAfter(whole, position);
  const around = wordAround(tokens, position);
  const inAddress = around?.token.kind === 'address' && before === '/';
  const startsDash = whole.startsWith('——', position);
  return (neverLast.has(before) && !inAddress) || (neverFirst.has(after) && !startsDash);
}

/** A surrogate pair, a combining sequence, or one of the marks of several characters. */
function splitsCharacter(whole: string, position: number): boolean {
  const [before, after] = [characterBefore(whole, position), characterAfter(whole, position)];
  if (/^[\uDC00-\uDFFF]/.test(whole.slice(position))) return true;
  return (
    /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u.test(after) || (/^[—…]$/u.test(before) && before === after)
  );
}

function splitsGroup(tokens: readonly Token[], position: number): boolean {
  const around = wordAround(tokens, position);
  if (around === null || around.token.kind === 'open') return false;
  return around.token.kind !== 'address' || around.token.text[around.at - 1] !== '/';
}

/** Surely allowed, by anybody's rules: between Chinese characters, after a closing and before an opening mark. */
function isSurelyAllowed(whole: string, tokens: readonly Token[], position: number): boolean {
  if (
    isForbidden(whole, tokens, position) ||
    splitsGroup(tokens, position) ||
    splitsCharacter(whole, position)
  )
    return false;
  // Short quoted names and the letters of a document's number are groups to some.
  const inQuotes =
    /[“‘][^“”‘’]*$/u.test(whole.slice(0, position)) && /^[^“”‘’]*[”’]/u.test(whole.slice(position));
  if (inQuotes || /^\p{Script=Han}{0,12}〔\d/u.test(whole.slice(position))) return false;
  const before = characterBefore(whole, position);
  const after = characterAfter(whole, position);
  const pause = /^[。，、；：）】〕］｝》〉』」]$/u;
  return /^\p{Script=Han}$/u.test(before) || pause.test(before)
    ? /^[\p{Script=Han}（【〔［｛《〈『「]$/u.test(after)
    : false;
}

/** The clusters one sees, and where the last of them ends: a mark there takes half a cell. */
function rightEdge(line: Line<null>): number {
  const seen = line.clusters.slice(0, line.clusters.findLastIndex((one) => one.text.trim() !== '') + 1);
  const last = seen.at(-1);
  if (last === undefined) return 0;
  const crowded = /[？！]{2,3}$/u.exec(textOfLine(line).trimEnd())?.[0] ?? '';
  if (crowded !== '') return (seen.at(-Array.from(crowded).length)?.x ?? 0) + widthOf(crowded);
  const width = widthOf(last.text);
  const isEdge = line.end === 'soft' || last.x + width > line.available + hair;
  return last.x + (isEdge && halfAtEnd.has(last.text) ? width / 2 : width);
}

const check = (property: (one: Case, how: Settings) => void): void => {
  fc.assert(
    fc.property(text, settings, (tokens, how) => {
      property(setCase(tokens, how), how);
    }),
    { numRuns },
  );
};

describe('whatever the text, the width and the way of breaking', () => {
  it('no line begins or ends with a mark that may not, unless nothing else fitted', () => {
    check(({ tokens, text: whole, lines, ends }) => {
      ends.forEach((end, index) => {
        if (lines[index]?.forced !== true)
          expect([index, isForbidden(whole, tokens, end)]).toEqual([index, false]);
      });
    });
  });

  it('no group is split, unless nothing else fitted', () => {
    check(({ tokens, lines, ends }) => {
      ends.forEach((end, index) => {
        if (lines[index]?.forced !== true) expect([index, splitsGroup(tokens, end)]).toEqual([index, false]);
      });
    });
  });

  it('no surrogate pair, combining sequence, dash or ellipsis is split, whatever fits', () => {
    check(({ text: whole, ends }) => {
      for (const end of ends) expect([end, splitsCharacter(whole, end)]).toEqual([end, false]);
    });
  });

  it('a line is cut by force only where no allowed end would have fitted', () => {
    check(({ tokens, text: whole, lines, ends }) => {
      lines.forEach((line, index) => {
        if (!line.forced) return;
        const [start, end] = [ends[index - 1] ?? 0, ends[index] ?? whole.length];
        const cut = wordAround(tokens, end)?.token;
        if (cut?.kind === 'group' && widthOf(cut.text) > line.available) return;
        for (let position = start + 1; position < end; position += 1) {
          expect([start, position, isSurelyAllowed(whole, tokens, position)]).toEqual([
            start,
            position,
            false,
          ]);
        }
      });
    });
  });

  it('a cut by force leaves no forbidden mark at its edge where it can be made elsewhere', () => {
    check(({ tokens, text: whole, lines, ends }) => {
      lines.forEach((line, index) => {
        const [start, end] = [ends[index - 1] ?? 0, ends[index] ?? whole.length];
        if (!line.forced || !isForbidden(whole, tokens, end)) return;
        for (let position = start + 1; position < end; position += 1) {
          const possible = !isForbidden(whole, tokens, position) && !splitsCharacter(whole, position);
          // Two marks in one cell, and a number with its percent sign (number and unit, §1.15), are no place for it.
          const isWhole = /^(?:[？！]{2}|\d%)$/u.test(whole.slice(position - 1, position + 1));
          expect([position, possible && !isWhole]).toEqual([position, false]);
        }
      });
    });
  });

  it('no line is wider than its measure, by the places of its clusters', () => {
    check(({ lines }) => {
      for (const line of lines) expect(rightEdge(line)).toBeLessThanOrEqual(line.available + hair);
    });
  });

  it('no cell of a line lies on another: marks give up their blank halves only', () => {
    check(({ lines }) => {
      for (const { clusters } of lines) {
        clusters.slice(1).forEach((next, index) => {
          const before = clusters[index];
          if (before === undefined) return;
          const half = halfAtEnd.has(before.text) ? 0.5 : 1;
          const inkEnd = before.x + (before.text.trim() === '' ? 0 : widthOf(before.text) * half);
          const inkStart = next.x + (neverLast.has(next.text) && next.text !== '/' ? 0.5 : 0);
          expect(inkStart).toBeGreaterThanOrEqual(inkEnd - hair);
        });
      }
    });
  });

  it('a line that goes on ends at the measure, or is not spread at all where that would gape', () => {
    check(({ lines }, { justification }) => {
      if (justification === 'none') return;
      for (const line of lines.filter((one) => one.end === 'soft')) {
        const words = textOfLine(line).trimEnd();
        const places = Array.from(words.matchAll(/\p{Script=Han}(?=\p{Script=Han})/gu)).length;
        const edge = rightEdge(line);
        if (Math.abs(edge - line.available) > hair) {
          expect(line.gaps).toBe(0);
          if (!line.forced) expect(line.available - edge).toBeGreaterThan(places * widestGap);
        } else if (!/\s/u.test(words)) expect(line.gapWidth).toBeLessThanOrEqual(widestGap + hair);
      }
    });
  });

  it('nothing is lost, doubled or put in another order', () => {
    check(({ text: whole, lines }) => {
      expect(lines.map(textOfLine).join('')).toBe(whole);
      expect(
        lines.flatMap((line) => line.clusters).every((one) => whole.startsWith(one.text, one.start)),
      ).toBe(true);
    });
  });

  it('the same text gives the same lines', () => {
    check(({ tokens, lines }, how) => {
      expect(setCase(tokens, how).lines).toEqual(lines);
    });
  });
});
