/** One contender's figures of a workload, as stored. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** Items of a run. */
  readonly size: number;
  /** Seconds of each run, in the order of the rounds. */
  readonly rounds: readonly number[];
  readonly seconds: number;
  readonly perSecond: number;
  readonly cpuSeconds: number;
  readonly startSeconds: number;
  /** Null where another program's process does the work. */
  readonly peakMb: number | null;
  /** Mean size of a file; null where none was made. */
  readonly kilobytes: number | null;
}

export interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly startSeconds: number;
  readonly peakMb: number | null;
  readonly files: number;
  readonly bytes: number;
}

export interface Goal {
  readonly words: string;
  readonly measure: (get: (id: string) => Contender) => number;
  readonly least?: number;
  readonly most?: number;
}

export interface JudgedGoal {
  readonly words: string;
  readonly reached: number | null;
  readonly isMet: boolean | null;
}

export interface Workload {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly contenders: readonly Contender[];
  readonly goals: readonly JudgedGoal[];
}

export interface Report {
  readonly date: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memoryGb: number };
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly clock: 'wall' | 'cpu';
  readonly isQuick: boolean;
  readonly workloads: readonly Workload[];
}

export function median(values: readonly number[]): number;
export function summarise(
  contender: Pick<Contender, 'id' | 'name' | 'size'> & { readonly runs: readonly Run[] },
): Contender;
export function timesFaster(
  fast: Pick<Contender, 'size' | 'rounds'>,
  slow: Pick<Contender, 'size' | 'rounds'>,
): number;
export function judgeGoal(goal: Goal, contenders: readonly Contender[]): JudgedGoal;
export function markdownOf(report: Report): string;
export function tableMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string;
export function formatNumber(value: number): string;
