// The workbook that is read: written by none of those that read it.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { xlsx } from './contenders/xlsxwriter.mjs';

/** Registrations as Python's xlsxwriter writes them: shared strings, real dates. */
export async function writeWorkbook(size, file) {
  const folder = mkdtempSync(join(tmpdir(), 'jinbang-bench-'));
  const run = await xlsx(size);
  await run((name, bytes) => writeFileSync(join(folder, name), bytes));
  copyFileSync(join(folder, 'all.xlsx'), file);
  rmSync(folder, { recursive: true, force: true });
}
