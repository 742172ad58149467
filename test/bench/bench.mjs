// `npm run bench`: jinbang beside its peers on the same content and faces, in one run.
//   --only certificates,xlsx   some of the workloads     --quick       a tenth of the sizes, one round
//   --rounds 5                 instead of 3              --program DIR another build of jinbang
//   --cpu                      CPU time in place of the clock's: for a machine that others use too
//   --write-readme             stores the figures and puts them into the README
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    program: { type: 'string' },
    cpu: { type: 'boolean', default: false },
    'write-readme': { type: 'boolean', default: false },
  },
});

if (values.program !== undefined) process.env['BENCH_PROGRAM'] = values.program;
const { installPeers } = await import('./install.mjs');
installPeers();

// Only now: these load the peers.
const { about } = await import('./about.mjs');
const { linkResources } = await import('./faces.mjs');
const { judgeGoal, markdownOf } = await import('./figures.mjs');
const { growCompetitions, writeWorkbook } = await import('./inputs.mjs');
const { measure } = await import('./measure.mjs');
const { program, root } = await import('./program.mjs');
const { writeReadme } = await import('./readme.mjs');
const { workloadsOf } = await import('./workloads/index.mjs');

if (!existsSync(join(program, 'dist/cli/main.js'))) throw new Error(`${program} is not built: npm run build`);

const share = values.quick ? 0.1 : 1;
const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
const wanted = values.only?.split(',');
const workloads = workloadsOf(share).filter(({ id, isExtra }) =>
  wanted === undefined ? isExtra !== true : wanted.includes(id),
);
if (workloads.length === 0) throw new Error(`No such workload: ${values.only}`);

const output = join(root, 'output');
const scratch = mkdtempSync(join(tmpdir(), 'jinbang-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const pictures = join(output, 'bench-pages');
mkdirSync(pictures, { recursive: true });
const resources = join(scratch, 'resources');
linkResources(resources);
const workbook = join(scratch, 'registrations.xlsx');
if (workloads.some(({ id }) => id === 'read')) await writeWorkbook(100_000 * share, workbook);

const competitions = join(scratch, 'competitions');
if (workloads.some(({ id }) => id === 'registrations')) growCompetitions(100_000 * share, competitions);

const clock = values.cpu ? 'cpu' : 'wall';
const options = { resources, workbook, competitions, clock };
const measured = [];
for (const workload of workloads) {
  const contenders = await measure(workload, { rounds, scratch, pictures, options });
  const { id, title, unit } = workload;
  measured.push({
    id,
    title,
    unit,
    contenders,
    goals: workload.goals.map((goal) => judgeGoal(goal, contenders)),
  });
}

const report = { ...about(), rounds, clock, isQuick: values.quick, workloads: measured };
const markdown = markdownOf(report);
writeFileSync(join(output, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
writeFileSync(join(output, 'bench.md'), `${markdown}\n`);
console.log(markdown);
if (values['write-readme']) writeReadme(report);
