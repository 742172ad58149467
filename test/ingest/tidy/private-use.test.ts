import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { assignedCharacter } from '../../../src/ingest/tidy/private-use.ts';

/**
 * Positions of GB 18030 whose characters GBK or GB 18030-2000 kept in private use (its annex E), and where they
 * lay: rows FE50 to FEA0 without FE7F, the vertical marks of row A6, two Latin letters, the euro.
 */
const positions: readonly (readonly [first: number, privateUse: number, count: number])[] = [
  [0xa2e3, 0xe76c, 1],
  [0xa6d9, 0xe78d, 7],
  [0xa6ec, 0xe794, 2],
  [0xa6f3, 0xe796, 1],
  [0xa8bc, 0xe7c7, 1],
  [0xa8bf, 0xe7c8, 1],
  [0xfe50, 0xe815, 47],
  [0xfe80, 0xe844, 33],
];
const pairs = positions.flatMap(([first, privateUse, count]) =>
  Array.from({ length: count }, (_, index) => ({
    position: first + index,
    character: String.fromCodePoint(privateUse + index),
  })),
);
/** The six of Extension B that decoders of the web still give in private use. */
const six = ['\ue816', '\ue817', '\ue818', '\ue831', '\ue83b', '\ue855'];

describe('a private-use character of GBK', () => {
  it('is proposed as what the same position of GB 18030 decodes to', () => {
    const decoder = new TextDecoder('gb18030');
    for (const { position, character } of pairs.filter((pair) => !six.includes(pair.character))) {
      const decoded = decoder.decode(Uint8Array.of(position >> 8, position & 0xff));
      expect(assignedCharacter(character), position.toString(16)).toBe(decoded);
    }
  });

  // GB 18030-2005 and -2022 give FE51, FE52, FE53, FE6C, FE76 and FE91 to characters of Extension B.
  it('is proposed with its character of Extension B', () => {
    expect(six.map((character) => assignedCharacter(character)?.codePointAt(0)?.toString(16))).toEqual([
      '20087',
      '20089',
      '200cc',
      '215d7',
      '2298f',
      '241fe',
    ]);
  });

  it('lies where GB 18030-2000 had it, which Python still writes', () => {
    // Python's codec is of the edition 2000: the 24 that edition kept in private use go to their two bytes.
    const kept = ['\ue78d', '\ue796', '\ue7c7', '\ue816', '\ue81e', '\ue826', '\ue843', '\ue855', '\ue864'];
    const source = `print(' '.join(c.encode('gb18030').hex() for c in ${JSON.stringify(kept.join(''))}))`;
    const written = execFileSync('/usr/bin/python3', ['-c', source], { encoding: 'utf8' }).trim().split(' ');
    expect(written).toEqual(
      kept.map((character) => pairs.find((pair) => pair.character === character)?.position.toString(16)),
    );
  });

  it('of somebody’s own font is nobody’s', () => {
    expect(assignedCharacter('\ue0a5')).toBeNull();
    expect(assignedCharacter('\u{100000}')).toBeNull();
  });
});
