import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/** Compares with a golden file a person can judge; `UPDATE=1 npx vitest run` accepts the new output. */
export function expectGolden(path: string, actual: string): void {
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(existsSync(path), `${path} is missing: run with UPDATE=1 and judge it`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
