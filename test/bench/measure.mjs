// Runs the contenders of a workload in turn, round after round, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { summarise } from './figures.mjs';
import { bench } from './program.mjs';

const child = join(bench, 'child.mjs');

/**
 * A workload's figures, contender by contender. Every other round goes backwards, so that nobody is always the one
 * after the heaviest. What the first round made is proved; what the later ones make must be as much.
 */
export async function measure(workload, { rounds, scratch, pictures, options }) {
  const runs = new Map(workload.contenders.map(({ id }) => [id, []]));
  for (let round = 0; round < (workload.rounds ?? rounds); round += 1) {
    const inTurn = workload.contenders.filter((contender) => round < (contender.rounds ?? rounds));
    for (const contender of round % 2 === 0 ? inTurn : inTurn.toReversed()) {
      console.error(`${workload.id}: ${contender.name}, round ${round + 1}`);
      const known = runs.get(contender.id);
      const run = runOnce(workload, contender, { scratch, pictures, options, isFirst: known.length === 0 });
      mustBeLike(known[0] ?? run, run, contender.name);
      known.push(run);
    }
  }
  return workload.contenders.map((contender) => {
    const own = runs.get(contender.id);
    return summarise({ ...contender, size: sizeOf(contender, own[0]), runs: own });
  });
}

/** The same files again; a few bytes more or less are a date of the run's own. */
function mustBeLike(first, run, name) {
  const differs = Math.abs(run.bytes - first.bytes) > first.bytes / 100;
  if (run.files !== first.files || differs)
    throw new Error(`${name} made something else than in the first round`);
}

/** Of the sample's documents, only the program knows how many there are. */
const sizeOf = ({ size }, { files }) => (size === 'files' ? files : size);

function runOnce(workload, contender, { scratch, pictures, options, isFirst }) {
  const folder = join(scratch, workload.id, contender.id);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { work, size } = contender;
  const given = {
    contender: contender.contender,
    work,
    size,
    folder,
    options: { ...options, ...contender.options },
  };
  const { status, stdout } = spawnSync(process.execPath, [child, JSON.stringify(given)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${workload.id}: ${contender.name} ended with ${status}`);
  const figures = JSON.parse(stdout);
  if (options.clock === 'cpu') figures.seconds = figures.cpuSeconds;
  if (isFirst) {
    workload.prove({ ...contender, size: sizeOf(contender, figures), folder, runs: [figures] });
    drawFirstPage(folder, join(pictures, `${workload.id}-${contender.id}`));
  }
  // Tens of thousands of files are of no use once they are proved.
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

/** A picture of one page for people to look at: contenders must have made the same thing. */
function drawFirstPage(folder, picture) {
  const [pdf] = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  if (pdf === undefined) return;
  spawnSync('pdftoppm', ['-r', '80', '-png', '-singlefile', join(folder, pdf), picture]);
}
