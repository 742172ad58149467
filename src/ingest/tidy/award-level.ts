import type { Competition } from '../../records/competition.ts';
import { cleanText } from './text.ts';
import { complaint, isBroken, nothing, tidied, type CellInput, type Tidied } from './tidied.ts';

/** Reads an award level by the plan's names; an alias (`优秀奖`) is understood and warned (domain §2.0.1). */
export function tidyAwardLevel(
  cell: CellInput,
  levels: Competition['awards']['levels'],
): Tidied<string | null> {
  if (isBroken(cell)) return nothing();
  const raw = cell.text;
  const text = cleanText(raw).text.replace(/\s+/gu, '');
  if (text === '') return tidied(null, '');
  if (levels === null || levels.some(({ name }) => name === text)) {
    return tidied(text, text, raw === text ? [] : ['award-alias']);
  }
  const level = levels.find(({ aliases }) => aliases.includes(text));
  if (level === undefined) return tidied(text, text, [], [complaint('award-level-unknown', { raw })]);
  return tidied(
    level.name,
    level.name,
    ['award-alias'],
    [complaint('award-level-alias', { raw, level: level.name })],
  );
}
