// What is read: written by none of those that read it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsx } from './contenders/xlsxwriter.mjs';
import { bench, sample } from './program.mjs';

/** Registrations as Python's xlsxwriter writes them: shared strings, real dates. */
export async function writeWorkbook(size, file) {
  const folder = mkdtempSync(join(tmpdir(), 'jinbang-bench-'));
  const run = await xlsx(size);
  await run((name, bytes) => writeFileSync(join(folder, name), bytes));
  copyFileSync(join(folder, 'all.xlsx'), file);
  rmSync(folder, { recursive: true, force: true });
}

/** The sample's competition with so many registrations and nothing else, once as XLSX and once as CSV. */
export function growCompetitions(size, folder) {
  for (const table of ['xlsx', 'csv']) {
    mkdirSync(join(folder, table), { recursive: true });
    for (const name of ['competition.yaml', 'rulebook.yaml', 'notice.txt']) {
      copyFileSync(join(sample, name), join(folder, table, name));
    }
  }
  const name = '报名项目导出';
  const [xlsxFile, csvFile] = [join(folder, `xlsx/${name}.xlsx`), join(folder, `csv/${name}.csv`)];
  const script = join(bench, 'grow_registrations.py');
  const words = [script, join(sample, `${name}.xlsx`), String(size), xlsxFile, csvFile];
  const { status, stderr } = spawnSync('/usr/bin/python3', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
