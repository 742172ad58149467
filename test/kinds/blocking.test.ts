import { describe, expect, it } from 'vitest';
import { rulesBlocking } from '../../src/kinds/blocking.ts';
import { kinds } from '../../src/kinds/index.ts';

describe('rules that stop a final document', () => {
  // Domain §3.2, column "docs", read by hand: R23 all, R17 C, R27 B, R41 A4 C D, R42 C D, R36 all;
  // §3.3: A01 (R34: A B), A20 membersOnCert (C), A31 award counts (as R44).
  it('are those the specification names for its family', () => {
    expect(rulesBlocking('C')).toEqual([
      'R07',
      'R16',
      'R17',
      'R23',
      'R33',
      'R36',
      'R41',
      'R42',
      'R44',
      'R51',
      'A20',
      'A31',
    ]);
    expect(rulesBlocking('A4')).toEqual([
      'R23',
      'R24',
      'R33',
      'R34',
      'R36',
      'R37',
      'R38',
      'R40',
      'R41',
      'R44',
      'R45',
      'R51',
      'A01',
      'A31',
    ]);
    expect(rulesBlocking('B')).toContain('R27');
    expect(rulesBlocking('B')).not.toContain('R41');
  });

  it('let the publicity be published before it is over, but not the winners', () => {
    expect(rulesBlocking('D3')).not.toContain('R41');
    expect(rulesBlocking('D4')).toContain('R41');
  });

  it('never stop the check report', () => {
    expect(kinds.find(({ id }) => id === 'check-report')).toMatchObject({ blockedBy: [], needs: [] });
  });
});
