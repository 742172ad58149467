import type { ChangeKind } from '../ledger.ts';
import { suspectName } from './name-characters.ts';
import { isLetters, isPlain } from './plain-text.ts';
import { mapRadicals } from './radicals.ts';
import { suspectText } from './suspect-text.ts';
import { complaint, isBroken, nothing, tidied, type CellInput, type Tidied } from './tidied.ts';

/** Text with the names of the changes made to it. */
export interface CleanText {
  readonly text: string;
  readonly changes: readonly ChangeKind[];
}

/**
 * Tidies a cell of ordinary text field by field, never by NFKC (domain §5.2 rows 11, 12, 14, 15, 18, 22);
 * null when blank. Names of companies keep their punctuation as written.
 */
export function tidyText(cell: CellInput): Tidied<string | null> {
  if (isBroken(cell)) return nothing();
  if (cell.text === '') return tidied(null, '');
  const { text, changes } = cleanText(cell.text);
  if (text === '') return tidied(null, '');
  const complaints = suspectText(text);
  if (cell.value.type !== 'date') return tidied(text, text, changes, complaints);
  return tidied(text, text, changes, [...complaints, complaint('number-became-date', { raw: text })]);
}

/** The name of a company or team: as `tidyText`, its characters looked at as a name's (rows 14 to 16). */
export function tidyOrganisation(cell: CellInput): Tidied<string | null> {
  const tidy = tidyText(cell);
  if (tidy.value === null) return tidy;
  const suspect = suspectName(tidy.value, 'organisation', cell.text);
  return suspect.length === 0 ? tidy : { ...tidy, complaints: [...tidy.complaints, ...suspect] };
}

/**
 * A project's title: as `tidyText`, half-width punctuation between Chinese made full-width (row 13), its
 * characters looked at as a name's.
 */
export function tidyTitle(cell: CellInput): Tidied<string | null> {
  const tidy = tidyText(cell);
  if (tidy.value === null) return tidy;
  const title = chinesePunctuation(tidy.value);
  const suspect = suspectName(title, 'title', cell.text);
  if (title === tidy.value && suspect.length === 0) return tidy;
  const changes = title === tidy.value ? tidy.changes : [...tidy.changes, 'punctuation' as const];
  return tidied(title, title, changes, [...tidy.complaints, ...suspect]);
}

/** Removes what nobody sees and unifies widths; the same text again gives the same text. */
export function cleanText(raw: string): CleanText {
  if (isPlain(raw)) return { text: raw, changes: [] };
  let text = raw;
  const changes: ChangeKind[] = [];
  for (const [kind, step] of steps) {
    const next = step(text);
    if (next !== text) changes.push(kind);
    text = next;
  }
  return { text, changes };
}

/** `（` `）` `，` `：` `；` `“ ”` for their half-width forms where Chinese stands beside them. */
function chinesePunctuation(text: string): string {
  if (!/[(",:;]/.test(text)) return text;
  return text
    .replace(/\(([^()]*\p{Script=Han}[^()]*)\)/gu, '（$1）')
    .replace(/"([^"]*\p{Script=Han}[^"]*)"/gu, '“$1”')
    .replace(/(?<=\p{Script=Han}),(?=\p{Script=Han})/gu, '，')
    .replace(/(?<=\p{Script=Han}):(?=\p{Script=Han})/gu, '：')
    .replace(/(?<=\p{Script=Han});(?=\p{Script=Han})/gu, '；');
}

const fullWidth = /[０-９Ａ-Ｚａ-ｚ]/;

/** Full-width digits and letters as half-width ones, and nothing else. */
export function halfWidth(text: string): string {
  if (!fullWidth.test(text)) return text;
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** Form for comparing names: no spaces, no brackets' or letters' width, no case, one dot (rows 13, 16, 20). */
export function foldName(text: string): string {
  if (isLetters(text)) return text.toLowerCase();
  return halfWidth(cleanText(text).text)
    .toLowerCase()
    .replace(/[\s\u3000]+/gu, '')
    .replace(/[（(〔[【]/gu, '(')
    .replace(/[）)〕\]】]/gu, ')')
    .replace(/[“”"«»「」『』]/gu, '"')
    .replace(/[，,]/gu, ',')
    .replace(/[：:]/gu, ':')
    .replace(/[；;]/gu, ';')
    .replace(/[—–\-－―]+/gu, '-')
    .replace(interpuncts, '·')
    .replace(/。$/u, '');
}

/** Dots that stand for the dot of a personal name (row 16). */
export const interpuncts = /[•・．‧∙⋅･ㆍ·\u0387\uA78F\u2E31\u16EB]/gu;

// A space of any kind: NBSP, the ideographic space, en and em spaces.
const anySpace = '[\\t \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
const innerSpace = new RegExp(`${anySpace}{2,}|[^\\P{White_Space} ]`, 'gu');
const latinBreak = /(?<=[A-Za-z])[\r\n\u2028\u2029\v\f]+(?=[A-Za-z])/gu;

const steps: readonly (readonly [ChangeKind, (text: string) => string])[] = [
  ['control-removed', (text) => text.replace(/[^\P{Cc}\t\n\r\v\f]/gu, '')],
  [
    'invisible-removed',
    // Zero-width and directional marks, soft hyphen, BOM, variation selectors: no face has glyphs for them.
    (text) => text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
  ],
  ['outer-space-removed', (text) => text.trim()],
  [
    'line-break-removed',
    (text) =>
      text
        .replace(latinBreak, ' ')
        .replace(new RegExp(`${anySpace}*[\\r\\n\\u2028\\u2029\\v\\f\\u0085]+${anySpace}*`, 'gu'), ''),
  ],
  ['inner-space', (text) => text.replace(innerSpace, ' ').replace(/ {2,}/gu, ' ')],
  ['full-width', halfWidth],
  ['radical', mapRadicals],
];
