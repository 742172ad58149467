/** What the place-holders of a file pattern stood for. */
export type PatternFields = Readonly<Partial<Record<'region' | 'group' | 'panel', string>>>;

/**
 * Matches a path against a pattern of `competition.files`: `{region}`, `{group}` and `*` are any text without
 * `/`, `{panel}` is digits. Undefined when it does not fit.
 */
export function matchPattern(pattern: string, path: string): PatternFields | undefined {
  return (
    expressionOf(pattern).exec(path.normalize('NFC'))?.groups ??
    (expressionOf(pattern).test(path) ? {} : undefined)
  );
}

/** A pattern with a place-holder filled in, for messages: `推荐/{region}.*` → `推荐/大同市.*`. */
export function fillPattern(pattern: string, fields: PatternFields): string {
  return pattern.replace(
    /\{(region|group|panel)\}/gu,
    (whole, name: keyof PatternFields) => fields[name] ?? whole,
  );
}

/** The path of one file of a pattern: `推荐/{region}.*` → `推荐/大同市.xlsx`. `extension` has its point. */
export function pathOfPattern(pattern: string, fields: PatternFields, extension: string): string {
  return fillPattern(pattern, fields).replace(/\.\*$/u, extension).replaceAll('*', '');
}

/** True for what an office program or the operating system leaves beside the material: `~$大同市.xlsx`. */
export function isLeftover(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^(~\$|\.~|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/iu.test(name);
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern
    .normalize('NFC')
    // Stars in a row say no more than one, and would be tried in every combination.
    .replace(/\*{2,}/gu, '*')
    .split(/(\{region\}|\{group\}|\{panel\}|\*)/u);
  return new RegExp(`^${parts.map(partOf).join('')}$`, 'u');
}

/** A place-holder that comes again stands for the same text again: `{region}/{region}复赛.*`. */
function partOf(part: string, index: number, parts: readonly string[]): string {
  if (part === '*') return '[^/]*';
  const name = /^\{(region|group|panel)\}$/u.exec(part)?.[1];
  if (name === undefined) return part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  if (parts.indexOf(part) < index) return `\\k<${name}>`;
  return name === 'panel' ? '(?<panel>[0-9]+)' : `(?<${name}>[^/]+?)`;
}
