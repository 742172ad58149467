import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadRecords } from '../../src/ingest/read-records.ts';
import type { Place } from '../../src/problems/place.ts';
import type { Problem, ProblemCode } from '../../src/problems/problem.ts';
import { plantedValues, readSample, type PlantedValue } from '../support/staff-files.ts';

/*
 * The faults planted in samples/broken-shanxi-2026 that reading alone can see, with the code that must tell them;
 * ids, places and severities are those of test/expected/shanxi-2026/faults.json. All others need a rule or the
 * judging: they are listed below and belong to test/rules.
 */
const told: Readonly<Record<string, ProblemCode>> = {
  F001: 'heading-unknown',
  F002: 'row-hidden',
  F003: 'figure-approximate',
  F004: 'specialisation-level-unstated',
  F010: 'uscc-check',
  F012: 'yes-no-blank',
  F013: 'number-became-date',
  F014: 'date-impossible',
  F015: 'phone-no-area-code',
  F016: 'text-hashes',
  F019: 'uscc-old-number',
  F020: 'date-two-digit-year',
  F023: 'region-unknown',
  F024: 'specialisation-blank',
  F026: 'phone-shared',
  F029: 'uscc-letter',
  F031: 'region-unknown',
  F032: 'date-impossible',
  F035: 'group-former-name',
  F036: 'region-county',
  F037: 'text-private-use',
  F039: 'text-length-limit',
  F043: 'phone-invalid',
  F044: 'cell-error-value',
  F045: 'row-dropped-header',
  F046: 'date-range',
  F047: 'text-scraped',
  F049: 'row-dropped-blank',
  F051: 'date-month-only',
  F054: 'figure-range',
  F056: 'cell-formula-without-result',
  F061: 'phone-invalid',
  F063: 'cell-hyperlink',
  F064: 'group-both-chosen',
  F066: 'phone-digits-lost',
  F067: 'cell-comment',
  F068: 'cell-error-value',
  F069: 'cell-formula-like',
  F071: 'project-id-missing',
  F072: 'uscc-digits-lost',
  F073: 'group-not-chosen',
  F074: 'text-garbled',
  F075: 'row-struck-through',
  F077: 'row-coloured',
  F079: 'text-garbled',
  F089: 'project-id-duplicate',
  F090: 'row-dropped-total',
  F094: 'name-character-lost',
  F095: 'name-dot',
  F098: 'names-and-others',
  F100: 'member-order-duplicate',
  F101: 'project-unknown',
  F110: 'serial-broken',
  F112: 'name-character-lost',
  F116: 'file-web-page',
  F117: 'heading-duplicate',
  F119: 'sheet-hidden',
  F120: 'group-blank',
  F123: 'heading-missing',
  F127: 'mark-above-maximum',
  F128: 'mark-comma',
  F129: 'mark-zero',
  F131: 'one-character-off',
  F132: 'mark-blank',
  F133: 'mark-decimals',
  F137: 'mark-unreadable',
  F144: 'figure-approximate',
  F145: 'figure-range',
  F149: 'statistic-blank',
  F152: 'workbook-date-1904',
  F161: 'award-level-alias',
  F162: 'one-character-off',
  F163: 'one-character-off',
  F164: 'certificate-number-duplicate',
};

/** Faults that are put right: the ledger has them, with the value the answers give. */
const putRight = [
  'F008',
  'F011',
  'F017',
  'F018',
  'F022',
  'F025',
  'F030',
  'F034',
  'F040',
  'F048',
  'F055',
  'F065',
  'F070',
  'F076',
  'F081',
  'F082',
  'F083',
  'F093',
  'F096',
  'F102',
  'F107',
  'F147',
];

/** Faults in what the records say, not in how they are written: test/rules. */
const ofTheRules = [
  'F005',
  'F006',
  'F007',
  'F009',
  'F021',
  'F027',
  'F028',
  'F033',
  'F038',
  'F041',
  'F042',
  'F050',
  'F052',
  'F053',
  'F057',
  'F058',
  'F059',
  'F060',
  'F062',
  'F078',
  'F080',
  'F084',
  'F085',
  'F086',
  'F087',
  'F088',
  'F091',
  'F092',
  'F097',
  'F099',
  'F103',
  'F104',
  'F105',
  'F106',
  'F108',
  'F109',
  'F111',
  'F113',
  'F114',
  'F115',
  'F118',
  'F121',
  'F122',
  'F124',
  'F125',
  'F126',
  'F130',
  'F134',
  'F135',
  'F136',
  'F138',
  'F139',
  'F140',
  'F141',
  'F142',
  'F143',
  'F146',
  'F148',
  'F150',
  'F151',
  'F153',
  'F154',
  'F155',
  'F156',
  'F157',
  'F158',
  'F159',
  'F160',
  'F165',
  'F166',
  'F167',
  'F168',
  'F169',
  'F170',
];

describe('the broken sample', () => {
  let read: ReadRecords;
  const faults = plantedValues('faults');
  beforeAll(async () => {
    read = await readSample('broken-shanxi-2026');
  });

  it('has every planted fault in exactly one of the three lists', () => {
    const listed = [...Object.keys(told), ...putRight, ...ofTheRules];
    expect([...listed].sort()).toEqual(faults.map(({ id }) => id));
  });

  it('tells each fault of its own at its place, with its severity', () => {
    const untold = faults
      .filter(({ id }) => id in told)
      .filter((fault) => !read.problems.some((problem) => tells(problem, fault)))
      .map(({ id, kind }) => `${id} ${kind}`);
    expect(untold).toEqual([]);
  });

  it('puts right what can be put right, and writes it down', () => {
    const missed = faults
      .filter(({ id }) => putRight.includes(id))
      .filter(
        (fault) =>
          !read.ledger.some(
            (entry) => isAt(entry.place, fault) && entry.raw === fault.raw && entry.value === valueOf(fault),
          ),
      )
      .map(({ id, kind, norm }) => [id, kind, norm]);
    expect(missed).toEqual([]);
  });

  it('tells nothing but the planted faults and what follows from them', () => {
    const others = read.problems.filter(
      (problem) =>
        problem.severity !== 'normalised' &&
        !faults.some((fault) => fault.id in told && tells(problem, fault)),
    );
    // SX2026-0515 lost its number (F071): its members belong to nobody.
    expect(others.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['project-unknown', { projectId: 'SX2026-0515' }],
    ]);
  });

  it('writes down the habits of the clean sample all the same', () => {
    const habits = plantedValues('normalisations-dirty');
    const missed = habits.filter(
      (habit) =>
        !read.ledger.some(
          (entry) => isAt(entry.place, habit) && entry.raw === habit.raw && entry.value === valueOf(habit),
        ),
    );
    // 朔州's list is a web page named .xls (F116): nothing of it was read.
    expect(missed.map(({ id, file }) => [id, file])).toEqual([
      ['N907', '推荐/朔州市.xls'],
      ['N908', '推荐/朔州市.xls'],
    ]);
  });

  it('reads two-digit years, old group names, counties and commas as the answers do', () => {
    const norms = faults.filter(
      ({ id, severity, norm }) => id in told && severity === 'warning' && typeof norm === 'string',
    );
    const byId = new Map(read.records.projects.map((project) => [project.projectId, project]));
    expect(norms.map(({ id }) => id)).toEqual(['F004', 'F020', 'F035', 'F036', 'F128', 'F161']);
    expect(byId.get('SX2026-0166')?.regDate).toEqual({ type: 'day', iso: '2018-03-05' });
    expect(byId.get('SX2026-0269')?.group).toBe('startup');
    expect(byId.get('SX2026-0271')?.region).toBe('晋中市');
    expect(byId.get('SX2026-0030')?.specialisation).toBe('specialised-unstated');
  });

  it('does not report what only looks wrong', () => {
    // not-faults.json: a UTC time still inside the period is converted, a first and a last second are accepted.
    const project = read.records.projects.find(({ projectId }) => projectId === 'SX2026-0624');
    expect(project?.registeredAt).toBe('2026-07-10T23:29:59+08:00');
    const acquitted = [
      'SX2026-0005',
      'SX2026-0006',
      'SX2026-0002',
      'SX2026-0003',
      'SX2026-0624',
      'SX2026-0164',
    ];
    expect(
      read.problems.filter(({ projectId }) => projectId !== undefined && acquitted.includes(projectId)),
    ).toEqual([]);
  });
});

function tells(problem: Problem, fault: PlantedValue): boolean {
  return problem.code === told[fault.id] && problem.severity === fault.severity && isAt(problem.place, fault);
}

/** The place of the answers; where they name only a row or a file, any more exact place in it. */
function isAt(place: Place, { file, sheet, cell, row }: PlantedValue): boolean {
  if (place.file !== file || (place.sheet ?? null) !== (sheet ?? place.sheet ?? null)) return false;
  if (cell !== null) return place.cell === cell;
  return row === null || place.row === row;
}

function valueOf({ norm }: PlantedValue): string {
  return Array.isArray(norm) ? norm.join('、') : String(norm ?? '');
}
