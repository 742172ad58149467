import type { Competition } from './competition.ts';
import type { Project } from './records.ts';

export type SizeClass = 'large' | 'medium' | 'small' | 'micro';

/** What is missing before a project's size can be told. */
export type SizeGap = 'industry' | 'employees' | 'revenue';

export type SizeFinding =
  | { readonly type: 'known'; readonly size: SizeClass }
  /** Not known, but not large: enough for the question whether it may compete. */
  | { readonly type: 'not-large' }
  | { readonly type: 'unknown'; readonly missing: readonly SizeGap[] };

/**
 * The size of an enterprise by 《中小企业划型标准规定》 (thresholds in the competition file): a class
 * needs all of its lower limits (从业人数 and 营业收入; null = not used in that industry), so one
 * figure below a limit is enough to rule the class out; below all limits it is micro.
 */
export function sizeOf(project: Project, { sizeClasses }: Competition): SizeFinding {
  const limits = sizeClasses.find(({ industry }) => industry === project.industry);
  if (limits === undefined) return { type: 'unknown', missing: ['industry'] };
  const reached = steps.map((at) => reaches(project, limits.employees[at], limits.revenueWan[at]));
  const decided = reached.findIndex((answer) => answer !== false);
  if (decided === -1) return { type: 'known', size: 'micro' };
  if (reached[decided] === true) return { type: 'known', size: sizes[decided] ?? 'micro' };
  return decided === 0 ? { type: 'unknown', missing: gapsOf(project, limits) } : { type: 'not-large' };
}

const steps = [0, 1, 2] as const;
const sizes: readonly SizeClass[] = ['large', 'medium', 'small'];

/** Whether both limits are reached: false as soon as one is not, null while a figure is missing. */
function reaches(
  { employees, revenueWan }: Project,
  employeesFrom: number | null,
  revenueFrom: number | null,
): boolean | null {
  const answers = [
    ...(employeesFrom === null ? [] : [employees === null ? null : employees >= employeesFrom]),
    ...(revenueFrom === null ? [] : [revenueWan === null ? null : isAtLeast(revenueWan, revenueFrom)]),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** Compares a decimal text with a limit without floats: the whole part decides, or it is equal. */
function isAtLeast(decimal: string, limit: number): boolean {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const [limitWhole = '0', limitFraction = ''] = limit.toString().split('.');
  const digits = Math.max(fraction.length, limitFraction.length);
  const scaled = (integer: string, rest: string): bigint => BigInt(integer + rest.padEnd(digits, '0'));
  return scaled(whole, fraction) >= scaled(limitWhole, limitFraction);
}

/** The figures the industry's limits need and the project does not give. */
function gapsOf(
  { employees, revenueWan }: Project,
  limits: Competition['sizeClasses'][number],
): readonly SizeGap[] {
  const needsEmployees = limits.employees[0] !== null && employees === null;
  const needsRevenue = limits.revenueWan[0] !== null && revenueWan === null;
  return [
    ...(needsEmployees ? (['employees'] as const) : []),
    ...(needsRevenue ? (['revenue'] as const) : []),
  ];
}
