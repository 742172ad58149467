/**
 * Files for each thread that renders. A thread loads the writers and warms up before it earns anything: measured on
 * two cores, two threads make the sample's 361 files in 10.0 s against 14.6 s; a thousand certificates alone, 2 ms
 * each, take 1.9 s against 1.7 s.
 */
const FILES_EACH = 32;

/** Threads worth starting for a batch; 1 is none beside the one that asks. */
export function workersFor(files: number, threads: number): number {
  return Math.max(1, Math.min(threads, Math.floor(files / FILES_EACH)));
}
