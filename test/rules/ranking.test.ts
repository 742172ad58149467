import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Competition } from '../../src/records/competition.ts';
import type { Decisions } from '../../src/records/decisions.ts';
import type { Project, ScoreRow } from '../../src/records/records.ts';
import type { RankedRow } from '../../src/records/results.ts';
import { codesOf, enterprise, foundBy, judged, noDecisions, sheetOf } from '../support/invented.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';

type Row = readonly [Project, readonly string[], Partial<ScoreRow>?];

const [a, b, c, d] = [enterprise(1), enterprise(2), enterprise(3), enterprise(4)] as const;

function ranked(
  rows: readonly Row[],
  changes: Partial<Competition> = {},
  decisions: Decisions = noDecisions,
): readonly RankedRow[] {
  const projects = rows.map(([project]) => project);
  const results = judged(
    { projects, scoreSheets: [sheetOf('grand', 'enterprise', rows)] },
    changes,
    decisions,
  );
  return results.rankings[0]?.rows ?? [];
}

const texts = (rows: readonly RankedRow[]): readonly string[] =>
  rows.map(({ projectId, rankText }) => `${projectId.slice(-1)} ${rankText}`);

const same = ['90', '91', '92', '93', '94'];

describe('ranking a sheet', () => {
  it('puts the higher score first, whatever the order of appearance', () => {
    const rows = ranked([
      [a, ['80', '81', '82', '83', '84']],
      [b, same],
    ]);
    expect(texts(rows)).toEqual(['2 第1名', '1 第2名']);
  });

  it('shares a rank nothing separates and goes on with 1, 2, 2, 4', () => {
    const rows = ranked([
      [a, ['95', '95', '95', '95', '95']],
      [b, same],
      [c, same],
      [d, ['80', '80', '80', '80', '80']],
    ]);
    expect(texts(rows)).toEqual(['1 第1名', '2 并列第2名', '3 并列第2名', '4 第4名']);
    expect(rows[1]?.tie).toMatchObject({
      with: [c.projectId],
      resolvedBy: 'unresolved',
      steps: ['unresolved'],
    });
  });

  it('lists absent projects last, without score and rank', () => {
    const rows = ranked([
      [a, ['缺席', '缺席', '缺席', '缺席', '缺席']],
      [b, same],
    ]);
    expect(texts(rows)).toEqual(['2 第1名', '1 —']);
    expect(rows[1]).toMatchObject({ score: null, rank: null, exact: null });
  });

  it('separates equal published scores by the exact mean', () => {
    // 90.16333… and 90.16 are both published as 90.16.
    const rows = ranked([
      [a, ['80', '90.15', '90.16', '90.17', '99']],
      [b, ['80', '90.15', '90.16', '90.18', '99']],
    ]);
    expect(rows.map(({ score }) => score)).toEqual(['90.16', '90.16']);
    expect(rows[0]).toMatchObject({ projectId: b.projectId, tie: { resolvedBy: 'exactMean' } });
  });

  it('ranks by the exact mean from the start where the edition says so', () => {
    const { stages } = shanxiCompetition();
    const rows = ranked(
      [
        [a, ['80', '90.15', '90.16', '90.17', '99']],
        [b, ['80', '90.15', '90.16', '90.18', '99']],
      ],
      { stages: { ...stages, grand: { ...stages.grand, rankBy: 'exact' } } },
    );
    expect(texts(rows)).toEqual(['2 第1名', '1 第2名']);
    expect(rows[0]?.tie).toBeNull();
  });

  it('then by the mean of all marks, then by the item mark', () => {
    const byAll = ranked([
      [a, ['80', '91', '92', '93', '94']],
      [b, ['85', '91', '92', '93', '94']],
    ]);
    expect(byAll[0]).toMatchObject({ projectId: b.projectId, tie: { resolvedBy: 'untrimmedMean' } });
    const byItem = ranked([
      [a, same, { item: 2400 }],
      [b, same, { item: 2401 }],
    ]);
    expect(byItem[0]).toMatchObject({ projectId: b.projectId, tie: { resolvedBy: 'itemMark' } });
  });

  it('skips a link for which one of the tied projects has no value', () => {
    const rows = ranked([
      [a, same, { item: 2400 }],
      [b, same],
    ]);
    expect(texts(rows)).toEqual(['1 并列第1名', '2 并列第1名']);
  });

  it('skips it for all of them: two with a value are not separated beside a third without', () => {
    const rows = ranked([
      [a, same, { item: 2400 }],
      [b, same, { item: 2500 }],
      [c, same],
    ]);
    expect(texts(rows)).toEqual(['1 并列第1名', '2 并列第1名', '3 并列第1名']);
  });

  it('asks a later link about those still tied only', () => {
    // c is separated by the mean of all marks; a and b by the item mark, which c does not have.
    const rows = ranked([
      [a, same, { item: 2400 }],
      [b, same, { item: 2500 }],
      [c, ['85', '91', '92', '93', '94']],
    ]);
    expect(texts(rows)).toEqual(['2 第1名', '1 第2名', '3 第3名']);
    expect(rows[0]?.tie?.steps).toEqual(['untrimmedMean', 'itemMark']);
    expect(rows[2]?.tie?.steps).toEqual(['untrimmedMean']);
  });

  it('uses the score of the stage before', () => {
    const final = sheetOf('final', 'enterprise', [
      [a, ['80', '80', '80', '80', '80']],
      [b, ['81', '81', '81', '81', '81']],
    ]);
    const grand = sheetOf('grand', 'enterprise', [
      [a, same],
      [b, same],
    ]);
    const results = judged({ projects: [a, b], scoreSheets: [final, grand] });
    const rows = results.rankings.find(({ stage }) => stage === 'grand')?.rows;
    expect(rows?.[0]).toMatchObject({
      projectId: b.projectId,
      previousStageScore: '81.00',
      tie: { resolvedBy: 'previousStageScore' },
    });
  });

  it('follows a recorded vote of the stage, and only of that stage', () => {
    const vote = (stage: 'final' | 'grand'): Decisions => ({
      overrides: [],
      votes: [{ stage, order: [b.projectId, a.projectId], by: '评审组', at: '2026-08-27', reason: '表决' }],
    });
    const rows: readonly Row[] = [
      [a, same],
      [b, same],
    ];
    expect(ranked(rows, {}, vote('grand'))[0]).toMatchObject({
      projectId: b.projectId,
      tie: { resolvedBy: 'vote' },
    });
    expect(texts(ranked(rows, {}, vote('final')))).toEqual(['1 并列第1名', '2 并列第1名']);
  });

  it('gives ranks that never decrease and scores that never increase', () => {
    const mark = fc.integer({ min: 80, max: 84 }).map(String);
    const field = fc.array(fc.array(mark, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(field, (marks) => {
        const rows = ranked(marks.map((one, at) => [enterprise(at + 1), one]));
        rows.forEach((row, at) => {
          const before = rows[at - 1];
          if (before === undefined) return;
          expect(Number(row.score)).toBeLessThanOrEqual(Number(before.score));
          // A new rank is the number of rows before it plus one; a shared one repeats.
          expect([before.rank, at + 1]).toContain(row.rank);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('a tie on a line', () => {
  const grandTie = (count: number): Parameters<typeof judged>[0] => {
    const projects = Array.from({ length: count }, (_, at) => enterprise(at + 1));
    return {
      projects,
      scoreSheets: [
        sheetOf(
          'grand',
          'enterprise',
          projects.map((project): Row => [project, same]),
        ),
      ],
    };
  };

  it('stops the awards with an error that names the projects and three ways out', () => {
    // Four projects share rank 1, the plan has three 一等奖: nobody is given one of them.
    const results = judged(grandTie(4));
    const found = foundBy(results, 'R42').filter(({ statement }) => statement.code === 'tie-at-cut');
    expect(found).toHaveLength(4);
    expect(found[0]?.statement.parameters).toMatchObject({ rank: 1, line: '一等奖名额线' });
    expect(results.awards).toEqual([]);
  });

  it('does not mind a tie inside a level', () => {
    const results = judged(grandTie(3));
    expect(codesOf(results, 'R42')).toEqual([]);
    expect(results.awards.map(({ level }) => level)).toEqual(['一等奖', '一等奖', '一等奖']);
  });

  it('promotes none of those tied over the last place of a panel', () => {
    const rows: readonly Row[] = [
      [a, ['99', '99', '99', '99', '99']],
      [b, same],
      [c, same],
    ];
    const results = judged(
      { projects: [a, b, c], scoreSheets: [sheetOf('final', 'enterprise', rows)] },
      { promotionToGrand: { enterprise: 2, startup: 0 } },
    );
    expect(results.rankings[0]?.rows.map(({ promoted }) => promoted)).toEqual([true, false, false]);
    expect(codesOf(results, 'R42')).toContain('tie-at-cut');
  });
});

describe('who starts in the grand final', () => {
  const even = ['90', '90', '90', '90', '90'];
  const started = (...starters: readonly Project[]): ReturnType<typeof judged> =>
    judged(
      {
        projects: [a, b, c],
        scoreSheets: [
          sheetOf('final', 'enterprise', [
            [a, ['99', '99', '99', '99', '99']],
            [b, even],
          ]),
          sheetOf(
            'grand',
            'enterprise',
            starters.map((project) => [project, even] as const),
          ),
        ],
      },
      { promotionToGrand: { enterprise: 1, startup: 0 } },
    );
  const codesOfGrand = (results: ReturnType<typeof judged>): readonly (readonly (string | undefined)[])[] =>
    foundBy(results, 'R42')
      .filter(({ statement }) => /grand/.test(statement.code))
      .map(({ statement, projectId }) => [statement.code, projectId]);

  // 附件1·五A（五）1: the list of the grand final follows from the scores of the final.
  it('has been promoted, not merely scored in the final', () => {
    expect(codesOfGrand(started(a))).toEqual([]);
    expect(codesOfGrand(started(a, b, c))).toEqual([
      ['grand-without-promotion', b.projectId],
      ['grand-without-promotion', c.projectId],
    ]);
  });

  it('is missed when promoted', () => {
    expect(codesOfGrand(started(b))).toContainEqual(['promoted-not-in-grand', a.projectId]);
  });
});
