// Commands as a user types them, each in a process of its own: the program's, and bare Node.js beside it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, program, root, sample } from '../program.mjs';

const main = join(program, 'dist/cli/main.js');
const usage = join(bench, 'report-usage.mjs');

/** The exit code of `check` where the material has errors. */
const FAULTY = 3;

/** Runs Node.js to its end: its own peak memory and CPU time. */
function runNode(...words) {
  const folder = mkdtempSync(join(tmpdir(), 'jinbang-bench-'));
  const report = join(folder, 'usage');
  const env = { ...process.env, BENCH_USAGE: report };
  const options = { cwd: root, env, maxBuffer: 1 << 30 };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', usage, ...words], options);
  if (status !== 0 && status !== FAULTY)
    throw new Error(`${words.join(' ')}: ${status} ${stderr.toString()}`);
  const used = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  return { used, status, stdout };
}

const generate = (out) => runNode(main, 'generate', sample, '--final', '--out', out).used;

/** Every kind and format of the sample competition into an empty folder. */
export function sampleAnew() {
  const folder = mkdtempSync(join(tmpdir(), 'jinbang-bench-'));
  return (write) => {
    const used = generate(folder);
    write('manifest.json', readFileSync(join(folder, 'shanxi-2026/manifest.json')));
    rmSync(folder, { recursive: true, force: true });
    return used;
  };
}

/** The same once more, nothing having changed. */
export function sampleUnchanged() {
  const folder = mkdtempSync(join(tmpdir(), 'jinbang-bench-'));
  generate(folder);
  return (write) => {
    const used = generate(folder);
    write('manifest.json', readFileSync(join(folder, 'shanxi-2026/manifest.json')));
    rmSync(folder, { recursive: true, force: true });
    return used;
  };
}

export const help = (size) => () => repeat(size, main, '--help');

/** Node.js, told to do nothing. */
export function bareNode(size) {
  const folder = mkdtempSync(join(tmpdir(), 'jinbang-bench-'));
  const script = join(folder, 'nothing.mjs');
  writeFileSync(script, '');
  return () => {
    const figures = repeat(size, script);
    rmSync(folder, { recursive: true, force: true });
    return figures;
  };
}

function repeat(size, ...words) {
  const runs = Array.from({ length: size }, () => runNode(...words).used);
  const cpuSeconds = runs.reduce((sum, run) => sum + run.cpuSeconds, 0);
  return { peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)), cpuSeconds };
}

/** A competition of very many registrations, read, judged and told of. */
export const check =
  (_size, { competitions, table }) =>
  (write) => {
    const { used, stdout } = runNode(main, 'check', join(competitions, table), '--json');
    write('report.json', stdout);
    return used;
  };
