import type { ReadRule } from '../reading.ts';

const NEAR_MM = 0.15;
/** Pieces of one rule may stand this far apart. */
const GAP_MM = 0.6;

/** Pieces of one straight line, drawn cell by cell or twice, as one rule; from top to bottom. */
export function joinRules(rules: readonly ReadRule[]): readonly ReadRule[] {
  const horizontal = rules.filter(isHorizontal);
  const vertical = rules.filter((rule) => !isHorizontal(rule));
  const joined = [...join(horizontal), ...join(vertical.map(turned)).map(turned)];
  return joined.sort((a, b) => a.y1Mm - b.y1Mm || a.x1Mm - b.x1Mm);
}

/** Whether a rule lies; it stands otherwise. */
export function isHorizontal({ x1Mm, x2Mm, y1Mm, y2Mm }: ReadRule): boolean {
  return x2Mm - x1Mm >= y2Mm - y1Mm;
}

export function lengthMm({ x1Mm, x2Mm, y1Mm, y2Mm }: ReadRule): number {
  return Math.max(x2Mm - x1Mm, y2Mm - y1Mm);
}

/** Height of the middle of a lying rule. */
export function middleMm({ y1Mm, y2Mm }: ReadRule): number {
  return (y1Mm + y2Mm) / 2;
}

function turned(rule: ReadRule): ReadRule {
  return { ...rule, x1Mm: rule.y1Mm, y1Mm: rule.x1Mm, x2Mm: rule.y2Mm, y2Mm: rule.x2Mm };
}

function join(rules: readonly ReadRule[]): ReadRule[] {
  const rows: ReadRule[][] = [];
  for (const rule of [...rules].sort((a, b) => middleMm(a) - middleMm(b))) {
    const row = rows.find((entry) => entry[0] !== undefined && isSameLine(entry[0], rule));
    if (row === undefined) rows.push([rule]);
    else row.push(rule);
  }
  return rows.flatMap(joinRow);
}

function isSameLine(a: ReadRule, b: ReadRule): boolean {
  return (
    Math.abs(middleMm(a) - middleMm(b)) < NEAR_MM &&
    Math.abs(a.weightMm - b.weightMm) < 0.1 &&
    a.colour === b.colour
  );
}

function joinRow(row: readonly ReadRule[]): readonly ReadRule[] {
  const joined: ReadRule[] = [];
  for (const rule of [...row].sort((a, b) => a.x1Mm - b.x1Mm)) {
    const last = joined.at(-1);
    if (last === undefined || rule.x1Mm > last.x2Mm + GAP_MM) joined.push(rule);
    else joined[joined.length - 1] = { ...last, x2Mm: Math.max(last.x2Mm, rule.x2Mm) };
  }
  return joined;
}
