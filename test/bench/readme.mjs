// The README's figures: stored with the date and machine of their run, and told between two marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber, tableMarkdown, timesFaster } from './figures.mjs';
import { bench, root } from './program.mjs';

const results = join(bench, 'results.json');
const readme = join(root, 'README.md');
const marks = { from: '<!-- bench -->', to: '<!-- /bench -->' };

/** Stores a whole run's report and puts its figures into the README. */
export function writeReadme(report) {
  if (report.isQuick || report.clock !== 'wall')
    throw new Error('Only a whole run by the clock is for the README');
  writeFileSync(results, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), report));
}

/** The README with what stands between the marks replaced; without marks, an error. */
export function withFigures(text, report) {
  const [from, to] = [text.indexOf(marks.from), text.indexOf(marks.to)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${marks.from} … ${marks.to}`);
  return `${text.slice(0, from)}${marks.from}\n${figuresOf(report)}\n${text.slice(to)}`;
}

/** What stands between the marks of a README; null where it has none. */
export function figuresIn(text) {
  const [from, to] = [text.indexOf(marks.from), text.indexOf(marks.to)];
  return from < 0 || to < from ? null : text.slice(from + marks.from.length, to).trim();
}

/** One row a workload: jinbang's rate and memory, and how many times as long each peer takes. */
export function figuresOf({ date, machine, node, workloads }) {
  const rows = workloads.filter(({ id }) => told.includes(id)).map(rowOf);
  const where = `Measured ${date} on ${machine.cpu}, ${machine.cores} cores, Node.js ${node}; medians of interleaved runs.`;
  return `${where}\n\n${tableMarkdown(['', 'jinbang', 'peak memory', 'times as long with'], rows)}`;
}

const told = ['certificates', 'merged', 'table', 'notices', 'docx', 'docx-table', 'xlsx', 'read'];

function rowOf({ title, unit, contenders }) {
  const [own, ...others] = contenders;
  const peers = others.filter(({ name, size }) => !name.startsWith('jinbang') && size > 1);
  const ratios = peers.map((peer) => `${peer.name} ${formatNumber(timesFaster(own, peer))}`);
  const rate = `${own.size.toLocaleString('en')} ${unit} in ${formatNumber(own.seconds)} s`;
  return [title, rate, `${formatNumber(own.peakMb)} MB`, ratios.join(', ')];
}
