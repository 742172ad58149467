import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inspectFile } from '../../src/app/inspect.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { inspect, readFinished } from '../../src/inspect/inspect.ts';
import type { CheckResult } from '../../src/inspect/result.ts';
import { officialProfile } from '../../src/layout/profiles.ts';

// The files are other programs' work (test/inspect/files/README.md); what is right and wrong with each, and what a
// ruler measures on it, is domain §1's, never what inspect says.

const folder = 'test/inspect/files';

const entry = z.strictObject({
  file: z.string(),
  format: z.enum(['pdf', 'docx']),
  form: z.enum(['file', 'letter']),
  signature: z.enum(['sealed', 'unsealed']),
  fault: z.string(),
  fails: z.array(z.string()),
  mayFail: z.record(z.string(), z.string()),
  measured: z.record(z.string(), z.record(z.string(), z.unknown())),
  derivedFrom: z.string().optional(),
  record: z.string().optional(),
});
type Entry = z.infer<typeof entry>;

const entries = z.array(entry).parse(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')));
const right = entries.filter(({ fails }) => fails.length === 0);
const wrong = entries.filter(({ fails }) => fails.length > 0);

describe('documents other programs made', () => {
  it('are all described, and every check has one that is wrong', () => {
    const made = readdirSync(folder).filter((name) => /\.(?:pdf|docx)$/.test(name));
    expect(entries.map(({ file }) => file).sort()).toEqual(made.sort());
    const failed = new Set(wrong.flatMap(({ fails }) => fails));
    const all = Array.from({ length: 20 }, (_, index) => `GF${String(index + 1).padStart(2, '0')}`);
    expect(all.filter((id) => !failed.has(id))).toEqual([]);
  });

  it.each(right)('$file: nothing is found', async (file) => {
    expect(failuresOf(await resultsOf(file))).toEqual({});
  });

  it.each(right)('$file: is measured, not passed over', async (file) => {
    const unmeasured = (await resultsOf(file)).filter(({ status }) => status === 'not-measured');
    const ids = unmeasured.map(({ id }) => id).filter((id) => id !== 'GF20');
    expect(ids.filter((id) => file.format === 'pdf' || !laidOut.has(id))).toEqual([]);
  });

  it.each(wrong)('$file: $fault', async (file) => {
    const results = await resultsOf(file);
    const found = failuresOf(results);
    expect(Object.keys(found)).toEqual(expect.arrayContaining(file.fails));
    const unrelated = Object.entries(found).filter(
      ([id]) => !file.fails.includes(id) && !(id in file.mayFail),
    );
    expect(unrelated).toEqual([]);
    expect(untold(file, results)).toEqual([]);
  });
});

/** Lengths and counts a ruler finds that the failed check doesn't tell within 0.3 mm. */
function untold({ measured }: Entry, results: readonly CheckResult[]): readonly string[] {
  return Object.entries(measured).flatMap(([id, values]) => {
    const told = numbersOf(results.filter((result) => result.id === id));
    return Object.entries(values)
      .filter(([name]) => /Mm$|^cells$|^lines$/.test(name))
      .flatMap(([name, value]) => numbersIn(value).map((wanted) => ({ name, wanted })))
      .filter(({ wanted }) => !told.some((number) => Math.abs(number - wanted) <= 0.3))
      .map(({ name, wanted }) => `${id} ${name} ${String(wanted)}: ${told.join(' ')}`);
  });
}

function numbersOf(results: readonly CheckResult[]): readonly number[] {
  return results.flatMap(({ measurements, problems }) => [
    ...measurements.flatMap((measurement) => numbersIn(measurement.measured)),
    ...problems.flatMap(({ parameters }) => numbersIn(JSON.stringify(parameters))),
  ]);
}

function numbersIn(value: unknown): readonly number[] {
  return (JSON.stringify(value).match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** What only a program that lays a DOCX out can know: its sides and line ends. */
const laidOut = new Set(['GF07', 'GF12', 'GF15', 'GF19']);

/** Ids of the failed checks with what they said. */
function failuresOf(results: readonly CheckResult[]): Record<string, readonly string[]> {
  const failed = results.filter(({ status }) => status === 'failed');
  return Object.fromEntries(
    failed.map(({ id, problems }) => [
      id,
      problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`),
    ]),
  );
}

async function resultsOf({ file, record }: Entry): Promise<readonly CheckResult[]> {
  const path = `${folder}/${file}`;
  if (record === undefined) return (await inspectFile(nodeHost(), path)).inspection?.results ?? [];
  const profile = officialProfile('gb9704-strict');
  const { value: finished } = await readFinished(path, readFileSync(path));
  if (profile === null || finished === null) throw new Error(path);
  return inspect(finished, profile, readFileSync(`${folder}/${record}`, 'utf8')).results;
}
