// The bench's arithmetic. No clock, no disk: what is measured comes in, what is told goes out.

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values) {
  if (values.length === 0) throw new Error('There is no median of nothing');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One contender's runs of a workload, in the order of the rounds, as medians. */
export function summarise({ id, name, size, runs }) {
  const of = (figure) => runs.map((run) => run[figure]);
  const known = (values) => (values.some((value) => value === null) ? null : median(values));
  const seconds = of('seconds');
  return {
    id,
    name,
    size,
    rounds: seconds.map(round),
    seconds: round(median(seconds)),
    perSecond: round(size / median(seconds)),
    cpuSeconds: round(median(of('cpuSeconds'))),
    startSeconds: round(median(of('startSeconds'))),
    peakMb: round(known(of('peakMb'))),
    kilobytes: runs[0].files === 0 ? null : round(runs[0].bytes / runs[0].files / 1024),
  };
}

/** Four figures are more than a run repeats. */
function round(value) {
  return value === null ? null : Number(value.toPrecision(4));
}

/**
 * How many times as long `slow` takes for one item as `fast`: the ratio is taken within each round, where both ran
 * one after the other on the same machine, then the median of the rounds.
 */
export function timesFaster(fast, slow) {
  const rounds = Math.min(fast.rounds.length, slow.rounds.length);
  const ratios = Array.from(
    { length: rounds },
    (_, index) => slow.rounds[index] / slow.size / (fast.rounds[index] / fast.size),
  );
  return median(ratios);
}

/** What a goal says of a workload's figures: reached, and whether that is enough; null where it was not measured. */
export function judgeGoal({ words, measure, least, most }, contenders) {
  const byId = new Map(contenders.map((contender) => [contender.id, contender]));
  const lacking = [];
  const get = (id) => {
    const contender = byId.get(id);
    if (contender === undefined) lacking.push(id);
    return contender ?? { rounds: [1], size: 1, seconds: 1, peakMb: 1, kilobytes: 1 };
  };
  const reached = measure(get);
  if (lacking.length > 0) return { words, reached: null, isMet: null };
  const isMet = least === undefined ? reached <= most : reached >= least;
  return { words, reached: Number(reached.toPrecision(3)), isMet };
}

/** The whole report as Markdown: what it ran on, then a table a workload and its goals. */
export function markdownOf(report) {
  return [
    `Measured ${report.date} on ${report.machine.cpu}, ${report.machine.cores} cores, ${report.machine.memoryGb} GB, ` +
      `Node.js ${report.node}${report.isQuick ? ', in a quick run of small sizes' : ''}${report.clock === 'cpu' ? ', in CPU time' : ''}.`,
    ...report.workloads.map(workloadMarkdown),
    `Versions: ${Object.entries(report.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  ].join('\n\n');
}

function workloadMarkdown({ title, unit, contenders, goals }) {
  const first = contenders[0];
  const rows = contenders.map((contender) => [
    contender.name,
    contender.size.toLocaleString('en'),
    `${formatNumber(contender.seconds)} s`,
    `${formatNumber(contender.perSecond)} /s`,
    contender === first ? '1' : formatNumber(timesFaster(first, contender)),
    contender.peakMb === null ? '–' : `${formatNumber(contender.peakMb)} MB`,
    contender.kilobytes === null ? '–' : `${formatNumber(contender.kilobytes)} KB`,
  ]);
  const head = ['', unit, 'time', 'rate', '× first', 'peak memory', 'file'];
  const told = goals.map(goalMarkdown).join('\n');
  return `### ${title}\n\n${tableMarkdown(head, rows)}${told === '' ? '' : `\n\n${told}`}`;
}

function goalMarkdown({ words, reached, isMet }) {
  if (isMet === null) return `- ${words}: not measured`;
  return `- ${words}: ${formatNumber(reached)} ${isMet ? '✓' : '✗'}`;
}

/** Rows under a head; numbers to the right. */
export function tableMarkdown(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_cell, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Three figures: 0.123, 12.3, 1,230. */
export function formatNumber(value) {
  const rounded = Number(value.toPrecision(3));
  return rounded >= 1000 ? rounded.toLocaleString('en') : String(rounded);
}
