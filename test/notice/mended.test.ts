import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNotice } from '../../src/notice/check-notice.ts';
import { formatProblem } from '../../src/problems/report.ts';
import type { Competition } from '../../src/records/competition.ts';
import { jiangyuan } from './invented.ts';

/*
 * `mended.txt` is a notice of a province that does not exist, written by hand with every passage that §3.3 blames in the
 * seed put right: whatever is said about it is a false alarm.
 */

const mended = readFileSync('test/notice/mended.txt', 'utf8');
const told = (settings: Competition): readonly string[] =>
  checkNotice(mended, 'mended.txt', settings).map((entry) => formatProblem(entry, 'zh'));

describe('a notice without the defects of §3.3', () => {
  it('gives nothing to say', () => {
    expect(told(jiangyuan())).toEqual([]);
  });

  it('leaves nothing open even where the settings are: it says everything itself', () => {
    const settings = jiangyuan();
    const open: Competition = {
      ...settings,
      call: { ...settings.call, signedOn: null },
      secretariat: { ...settings.secretariat, mailbox: null },
      awards: { ...settings.awards, levels: null },
      certificate: { ...settings.certificate, members: null },
    };
    expect(told(open)).toEqual([]);
  });
});
