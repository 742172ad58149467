import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords, type ReadRecords } from '../../src/ingest/read-records.ts';
import { shanxiCompetition } from './shanxi-records.ts';

/** All files of a folder, with paths relative to it. */
export function filesOf(folder: string): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1), bytes: new Uint8Array(readFileSync(path)) }));
}

/** A sample read by the program, workbooks and all. */
export function readSample(name: 'shanxi-2026' | 'broken-shanxi-2026'): Promise<ReadRecords> {
  return readRecords(filesOf(`samples/${name}`), shanxiCompetition());
}

/** One planted fault or harmless habit of a sample, as the answers describe it. */
export interface PlantedValue {
  readonly id: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly row: number | null;
  readonly kind: string;
  readonly rule: string | null;
  readonly case: number | null;
  readonly severity: 'error' | 'warning' | 'normalised';
  readonly raw: string | null;
  readonly rawType?: string;
  readonly norm?: string | number | readonly string[] | null;
  readonly projectId: string | null;
}

/** The planted values of the answers, which another program made. */
export function plantedValues(
  name: 'faults' | 'normalisations-clean' | 'normalisations-dirty',
): readonly PlantedValue[] {
  return JSON.parse(readFileSync(`test/expected/shanxi-2026/${name}.json`, 'utf8')) as PlantedValue[];
}
