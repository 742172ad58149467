// Debian's python3-xlsxwriter in a Python of its own: the rows are handed over before the clock runs.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as content from '../content.mjs';
import { bench } from '../program.mjs';

export async function xlsx(size) {
  const folder = mkdtempSync(join(tmpdir(), 'jinbang-bench-'));
  const [given, made] = [join(folder, 'given.json'), join(folder, 'made.xlsx')];
  const rows = Array.from({ length: size }, (_, index) => content.registrationRowOf(index));
  writeFileSync(given, JSON.stringify({ columns: content.registrationColumns, rows }));
  const script = join(bench, 'contenders/write_rows.py');
  const python = spawn('/usr/bin/python3', [script, given, made], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  await lines.next();
  return async (write) => {
    python.stdin.write('go\n');
    const figures = JSON.parse((await lines.next()).value);
    write('all.xlsx', readFileSync(made));
    python.stdin.end();
    rmSync(folder, { recursive: true, force: true });
    return figures;
  };
}
