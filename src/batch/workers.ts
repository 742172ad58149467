/**
 * Files for each thread that renders. A thread loads the writers and warms up before it earns anything: measured on
 * two cores, two threads pay from some 40 files that flow (40 ms each) and from some 150 certificates (3 ms each).
 */
const FILES_EACH = 32;

/** Threads worth starting for a batch; 1 is none beside the one that asks. */
export function workersFor(files: number, threads: number): number {
  return Math.max(1, Math.min(threads, Math.floor(files / FILES_EACH)));
}
