import type { ChangeKind } from '../ledger.ts';
import { suspectName, variationOf } from './name-characters.ts';
import { suspectText } from './suspect-text.ts';
import { isCompoundSurname, looksLikeChineseName } from './surnames.ts';
import { cleanText, interpuncts } from './text.ts';
import {
  complaint,
  isBroken,
  nothing,
  tidied,
  type CellInput,
  type Complaint,
  type Tidied,
} from './tidied.ts';

/** One person as a cell names them. */
export interface PersonName {
  readonly name: string;
  /** What stood in brackets behind the name: `负责人`. */
  readonly role: string | null;
}

/** The one person of a cell (contact, leader); several are joined by `、`. Null when blank. */
export function tidyPerson(cell: CellInput): Tidied<string | null> {
  const people = tidyPeople(cell);
  const name = people.value.map((person) => person.name).join('、');
  return { ...people, value: name === '' ? null : name };
}

/**
 * The people of a cell, in order (domain §5.2 rows 16, 17, 19). Characters of a name are never changed;
 * only padding, numbering, the dot's form and roles in brackets are.
 */
export function tidyPeople(cell: CellInput): Tidied<readonly PersonName[]> {
  if (isBroken(cell)) return { ...nothing(), value: [] };
  if (cell.text === '') return tidied([], '');
  const changes: ChangeKind[] = [];
  const complaints: Complaint[] = [];
  const people = separate(cell.text, changes).flatMap((token) => onePerson(token, changes, complaints));
  const printed = people.map(({ name }) => name).join('、');
  const clean = cleanText(cell.text);
  const ofCell = [...suspectText(clean.text), ...variationOf(cell.text, clean.text)];
  return tidied(people, printed, [...clean.changes, ...changes], [...complaints, ...ofCell]);
}

/** Cuts a cell into names; a single space separates only what looks like whole names. */
function separate(raw: string, changes: ChangeKind[]): readonly string[] {
  const unnumbered = raw.replace(numbering, '\n');
  if (unnumbered !== raw) changes.push('name-numbered');
  const tokens = unnumbered
    .split(/[、，,;；/／|\r\n]+/u)
    .map((token) => cleanText(token).text)
    .filter((token) => !/^[\d.．]*$/u.test(token))
    .flatMap((token) => {
      const words = token.split(' ');
      return words.length > 1 && words.every(looksLikeChineseName) ? words : [token];
    });
  if (tokens.length > 1) changes.push('names-split');
  return tokens;
}

// `1.张三`, `2、李四`, `（3）王五`: at the beginning or behind a separator.
const numbering =
  /(?:(?:^|(?<=[\s\u3000、，,;；/／|]))\d{1,2}[.．、)）:：]|[（(]\d{1,2}[)）])\s*(?=\p{Script=Han})/gu;

function onePerson(token: string, changes: ChangeKind[], complaints: Complaint[]): readonly PersonName[] {
  let text = token;
  const apply = (kind: ChangeKind, next: string): void => {
    if (next !== text) changes.push(kind);
    text = next;
  };
  const others = /^(?<name>.+?)\s*等\s*(?:\d+\s*[人名位]|[一二三四五六七八九十]+[人名位])?$/u.exec(text)
    ?.groups?.['name'];
  if (others !== undefined) {
    complaints.push(complaint('names-and-others', { raw: token }));
    text = others;
  }
  const role = /^(?<name>[^（(]+)[（(](?<role>[^）)]+)[）)]$/u.exec(text)?.groups;
  if (role !== undefined) apply('name-role', (role['name'] ?? '').trim());
  apply(
    'interpunct',
    text.replace(
      new RegExp(`(?<=\\p{Script=Han})\\s*(?:${interpuncts.source})\\s*(?=\\p{Script=Han})`, 'gu'),
      '·',
    ),
  );
  apply('name-padded', withoutPadding(text));
  if (text === '') return [];
  complaints.push(...nameDot(text), ...suspectName(text, 'person'));
  return [{ name: text, role: role?.['role'] ?? null }];
}

/** `王　伟` → `王伟`, `欧阳 明` → `欧阳明`, `王 小 明` → `王小明`; Latin names keep their spaces. */
function withoutPadding(name: string): string {
  if (!/^[\p{Script=Han} ]+$/u.test(name)) return name;
  const words = name.split(' ').filter((word) => word !== '');
  const [first = '', ...rest] = words;
  const padded =
    words.every((word) => Array.from(word).length === 1) ||
    (rest.length === 1 && (Array.from(first).length === 1 || isCompoundSurname(first)));
  return padded && words.join('').length <= 8 ? words.join('') : name;
}

function nameDot(name: string): readonly Complaint[] {
  const isDoubtful = /\p{Script=Han}\s*[.｡。●◦˙]\s*\p{Script=Han}|\p{Script=Han}{2,} +\p{Script=Han}{2,}/u;
  if (!isDoubtful.test(name)) return [];
  return [complaint('name-dot', { raw: name, proposal: name.replace(/\s*[.｡。●◦˙ ]\s*/gu, '·') })];
}
