// Loaded before a command that is measured: leaves its peak memory, in MB, and CPU time, in seconds, where BENCH_USAGE says.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { peakMb: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(process.env['BENCH_USAGE'], JSON.stringify(usage));
});
