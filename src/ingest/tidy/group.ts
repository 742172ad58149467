import { groups, type Competition, type Group } from '../../records/competition.ts';
import { cleanText } from './text.ts';
import { complaint, isBroken, nothing, tidied, type CellInput, type Tidied } from './tidied.ts';

/**
 * Reads the group by the competition's names, aliases and former names (domain §5.2 row 31). A former name
 * is understood and warned; the template's unedited `企业组/创业组`, both ticked, and blanks are errors.
 */
export function tidyGroup(cell: CellInput, names: Competition['groups']): Tidied<Group | null> {
  if (isBroken(cell)) return nothing();
  const raw = cell.text;
  const spaced = cleanText(raw).text;
  const text = spaced.replace(/\s+/gu, '');
  if (text === '') return nothing([complaint('group-blank', {})]);
  const group = groups.find((key) => names[key].name === text || names[key].aliases.includes(text));
  if (group !== undefined) return read(group, raw, names);
  const former = groups.find((key) => names[key].formerNames.includes(text));
  if (former !== undefined) {
    return {
      ...read(former, raw, names),
      complaints: [complaint('group-former-name', { raw, group: names[former].name })],
    };
  }
  return groups.every((key) => text.includes(names[key].name))
    ? choice(spaced, raw, names)
    : unknown(raw, names);
}

function read(group: Group, raw: string, names: Competition['groups']): Tidied<Group> {
  const { name } = names[group];
  return tidied(group, name, raw === name ? [] : ['group-alias']);
}

/** Both names stand there: one ticked is a choice, none or both is not. */
function choice(text: string, raw: string, names: Competition['groups']): Tidied<Group | null> {
  const [only, second] = groups.filter((key) => isTicked(names[key].name, text));
  if (only === undefined) return nothing([complaint('group-not-chosen', { raw, groups: choices(names) })]);
  return second === undefined ? read(only, raw, names) : nothing([complaint('group-both-chosen', { raw })]);
}

/** `☑企业组` or `企业组√`; where boxes stand before the names, a tick belongs to the name behind it. */
function isTicked(name: string, text: string): boolean {
  const at = text.indexOf(name);
  const before = text.slice(0, at).replace(/[（(]$/u, '');
  const after = text.slice(at + name.length).replace(/^[）)]/u, '');
  const isBoxed = /^[（(]?[□☐☑☒√✓✔■]/u.test(text);
  return /[☑☒√✓✔■]$/u.test(before) || (!isBoxed && /^[☑☒√✓✔■]/u.test(after));
}

function unknown(raw: string, names: Competition['groups']): Tidied<null> {
  return nothing([complaint('group-unknown', { raw, groups: choices(names) })]);
}

/** “企业组”或“创业组”, as the hint offers them. */
function choices(names: Competition['groups']): string {
  return groups.map((key) => `“${names[key].name}”`).join('或');
}
