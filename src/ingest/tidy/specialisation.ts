import type { Specialisation } from '../../records/records.ts';
import { cleanText } from './text.ts';
import { complaint, isBroken, nothing, tidied, type CellInput, type Tidied } from './tidied.ts';

/** How each rung of the ladder is written (domain §2.0.1 `zjtx`). */
export const specialisationWords: Readonly<Record<Specialisation, string>> = {
  none: '否',
  innovative: '创新型中小企业',
  specialised: '专精特新中小企业',
  'little-giant': '专精特新“小巨人”企业',
  'specialised-unstated': '是(未注明层级)',
};

/** Reads the column 专精特新情况 (domain §5.2 row 30): the level where one is given, a bare 是 with a warning. */
export function tidySpecialisation(cell: CellInput): Tidied<Specialisation | null> {
  if (isBroken(cell)) return nothing();
  const text = cleanText(cell.text).text;
  if (text === '') return nothing([complaint('specialisation-blank', {})]);
  const level = levelOf(text);
  if (level === null) return nothing([complaint('specialisation-unreadable', { raw: cell.text })]);
  const printed = specialisationWords[level];
  const complaints =
    level === 'specialised-unstated' ? [complaint('specialisation-level-unstated', { raw: cell.text })] : [];
  return tidied(level, printed, cell.text === printed ? [] : ['specialisation'], complaints);
}

function levelOf(text: string): Specialisation | null {
  if (/小巨人/u.test(text) || /^是[（(]国家级?[）)]$/u.test(text)) return 'little-giant';
  if (/专精特新/u.test(text) || /^是[（(]省级?[）)]$/u.test(text))
    return /^(非|不是)/u.test(text) ? 'none' : 'specialised';
  if (/^创新型/u.test(text)) return 'innovative';
  if (/^(是|√|✓|✔|y|yes|1|有|是\(未注明层级\))$/iu.test(text)) return 'specialised-unstated';
  return /^(否|×|✗|x|n|no|0|\/|-|—|无|不是)$/iu.test(text) ? 'none' : null;
}
