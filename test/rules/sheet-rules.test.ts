import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/records/competition.ts';
import type { ScoreSheet } from '../../src/records/records.ts';
import type { Results } from '../../src/records/results.ts';
import { codesOf, competitionOf, enterprise, foundBy, judged, sheetOf } from '../support/invented.ts';

const marks = ['90', '91', '92', '93', '94'];
const project = enterprise(1);

function judgedSheet(stage: Stage, changes: Partial<ScoreSheet> = {}): Results {
  const sheet = sheetOf(stage, 'enterprise', [[project, marks]], changes);
  return judged({ projects: [project], scoreSheets: [sheet] });
}

describe('a score sheet as a whole', () => {
  // 附件1·五A（一）: 9月10日前, the day itself included as for the other days of the notice.
  it.each([
    ['final', '2026-09-10', []],
    ['final', '2026-09-11', ['finals-late']],
    ['grand', '2026-09-11', ['finals-late']],
    ['semi', '2026-09-11', []],
  ] as const)('R04: %s on %s gives %j', (stage, iso, codes) => {
    expect(codesOf(judgedSheet(stage, { heldOn: { type: 'day', iso } }), 'R04')).toEqual(codes);
  });

  // 正文三(二): 评委当场亮分, in the cities' contests as in the province's.
  it.each(['semi', 'final', 'grand'] as const)('R39: %s without a word on the display warns', (stage) => {
    expect(foundBy(judgedSheet(stage, { display: null }), 'R39')).toMatchObject([
      { outcome: 'warned', statement: { code: 'display-missing', place: { cell: 'A3' } } },
    ]);
    expect(codesOf(judgedSheet(stage), 'R39')).toEqual([]);
  });

  // 正文三(二) and 附件1·五A（五）1: the finals are notarised; domain §3.2: an error for the province.
  it.each(['final', 'grand'] as const)('R40: %s without notary or number is an error', (stage) => {
    const notary = { office: '某公证处', number: null, date: null, place: { file: '评分' } };
    for (const changes of [{ notary: null }, { notary }]) {
      expect(foundBy(judgedSheet(stage, changes), 'R40')).toMatchObject([{ outcome: 'broken' }]);
    }
    expect(codesOf(judgedSheet(stage), 'R40')).toEqual([]);
  });

  it('R40: a city’s contest is asked only where the edition wants it, and warned', () => {
    expect(codesOf(judgedSheet('semi', { notary: null }), 'R40')).toEqual([]);
    const { stages } = competitionOf();
    const sheet = sheetOf('semi', 'enterprise', [[project, marks]], { notary: null });
    const results = judged(
      { projects: [project], scoreSheets: [sheet] },
      { stages: { ...stages, semi: { ...stages.semi, notary: true } } },
    );
    expect(foundBy(results, 'R40')).toMatchObject([{ outcome: 'warned' }]);
  });
});
