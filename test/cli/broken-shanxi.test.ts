import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/records/records.ts';
import { readExpected } from '../support/expected.ts';
import { envelopeOf, jinbang, type Envelope, type Ran } from '../support/command-line.ts';

/*
 * The dirty variant through the command line. `faults.json` lists what was planted where, by another
 * program; a fault counts as told when a problem of its severity stands at its cell, or in its row, file or
 * sheet where it has none, or names its project and its rule.
 */

interface Fault {
  readonly id: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly row: number | null;
  readonly rule: string | null;
  readonly severity: 'error' | 'warning' | 'normalised';
  readonly projectId: string | null;
  readonly related?: readonly string[];
}

const faults = JSON.parse(readFileSync('test/expected/shanxi-2026/faults.json', 'utf8')) as readonly Fault[];

interface CheckData {
  readonly ledger: readonly LedgerEntry[];
}

let ran: Ran;
let checked: Envelope<CheckData>;

beforeAll(async () => {
  ran = await jinbang(['check', 'samples/broken-shanxi-2026', '--json']);
  checked = envelopeOf(ran);
});

type Told = Envelope<CheckData>['problems'][number];

function isAtPlace(fault: Fault, told: Pick<Told, 'file' | 'sheet' | 'cell' | 'row'>): boolean {
  if (told.file !== fault.file) return false;
  if (fault.sheet !== null && told.sheet !== null && told.sheet !== fault.sheet) return false;
  if (fault.cell !== null) return told.cell === fault.cell;
  return fault.row === null || told.row === fault.row || told.cell?.endsWith(String(fault.row)) === true;
}

const isNamed = (fault: Fault, told: Told): boolean =>
  fault.projectId !== null && told.projectId === fault.projectId && told.reference === fault.rule;

const projects = readExpected('normalised-projects');
const homeOf = (projectId: string | null): string =>
  projects.find((project) => project.projectId === projectId)?.region ?? '';

describe('jinbang check on the dirty variant', () => {
  it('ends with the exit code for bad material, and nothing but JSON', () => {
    expect(ran.exitCode).toBe(3);
    expect(ran.error).toBe('');
  });

  it('tells every planted error and warning, with its severity', () => {
    const untold = faults
      .filter(({ severity }) => severity !== 'normalised')
      .filter(
        (fault) =>
          !checked.problems.some(
            (told) => told.severity === fault.severity && (isAtPlace(fault, told) || isNamed(fault, told)),
          ),
      )
      .map(({ id }) => id);
    expect(untold).toEqual([]);
  });

  it('puts every planted habit right and says so', () => {
    const places = checked.data.ledger.map(({ place }) => ({
      file: place.file,
      sheet: place.sheet ?? null,
      cell: place.cell ?? null,
      row: place.row ?? null,
    }));
    const told = checked.problems.filter(({ severity }) => severity === 'normalised' || severity === 'info');
    const unsaid = faults
      .filter(({ severity }) => severity === 'normalised')
      .filter((fault) => ![...places, ...told].some((place) => isAtPlace(fault, place)))
      .map(({ id }) => id);
    expect(unsaid).toEqual([]);
  });

  it('says nothing against what only looks wrong', () => {
    for (const { projectId, rule } of readExpected('not-faults')) {
      const against = checked.problems.filter(
        (told) => told.projectId === projectId && told.reference === rule,
      );
      expect(against, projectId).toEqual([]);
    }
  });

  it('tells no error that no fault explains', () => {
    const named = faults.flatMap(({ projectId, related }) => [projectId ?? '', ...(related ?? [])]);
    const faulty = new Set(named.map((projectId) => projectId.replace(/#\d+$/, '')));
    const files = new Set(
      faults.filter(({ cell, row }) => cell === null && row === null).map(({ file }) => file),
    );
    const lists = faults.flatMap(({ file }) => /^推荐\/(.*)\.\w+$/.exec(file)?.[1] ?? []);
    const spoilt = new Set(lists);
    const unexplained = checked.problems
      .filter(({ severity }) => severity === 'error')
      .filter((told) => !faults.some((fault) => isAtPlace(fault, told)))
      .filter(({ projectId, file }) => !faulty.has(projectId ?? '') && !files.has(file))
      // A city's list with a fault (a row overwritten, a file unreadable) leaves its finalists unrecommended.
      .filter(
        ({ code, projectId }) => code !== 'final-without-recommendation' || !spoilt.has(homeOf(projectId)),
      )
      .map(({ file, cell, code, projectId }) => `${file} ${cell ?? ''} ${code} ${projectId ?? ''}`);
    expect(unexplained).toEqual([]);
  });
});
