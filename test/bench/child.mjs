// One contender's one run in a process of its own, so that its peak memory is its own. Started by `measure.mjs`
// with a JSON argument; answers with a JSON line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const { contender, work, size, folder, options } = JSON.parse(process.argv[2]);

const before = performance.now();
const module = await import(`./contenders/${contender}.mjs`);
const run = await module[work](size, options);
const started = performance.now();
const cpu = process.cpuUsage();

let files = 0;
let bytes = 0;
const write = (name, data) => {
  files += 1;
  bytes += data.length;
  writeFileSync(join(folder, name), data);
};
const result = (await run(write)) ?? {};

const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
const figures = {
  seconds,
  cpuSeconds: (user + system) / 1e6,
  startSeconds: (started - before) / 1000,
  peakMb: process.resourceUsage().maxRSS / 1024,
  files,
  bytes,
  ...result,
};
process.stdout.write(`${JSON.stringify(figures)}\n`, () => process.exit(0));
