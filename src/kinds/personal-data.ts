import type { Cell, Table } from '../document/model.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Job } from './kind.ts';

/** A mobile number (office landlines are allowed) or an identity number (domain §2.4). */
const PATTERNS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: '手机号码', pattern: /(?<![\dA-Za-z])1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?![\dA-Za-z])/u },
  { what: '身份证号码', pattern: /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/u },
];

/**
 * Personal data that must not be published, wherever they hide in a public document: in a name, a
 * setting, a cell. The projection keeps out whole fields; this finds what staff typed into others (R52).
 */
export function personalDataProblems(jobs: readonly Job[]): readonly Problem[] {
  return jobs.flatMap((job) =>
    textsOf(job).flatMap((text) =>
      PATTERNS.flatMap(({ what, pattern }) => {
        const found = pattern.exec(text)?.[0];
        if (found === undefined) return [];
        return [problem('personal-data-public', { file: job.fileName }, { what, masked: mask(found) })];
      }),
    ),
  );
}

/** `138****1234`: enough to find it by, not enough to use it (domain §2.4). */
function mask(found: string): string {
  return `${found.slice(0, 3)}****${found.slice(-4)}`;
}

/** Every text a job can print: its title, its view and its tables. */
export function textsOf({ content, fileName }: Job): readonly string[] {
  if (content.type === 'document') return [fileName, ...stringsOf(content.document)];
  const tables = Object.values(content.tables).flatMap(tableTexts);
  return [fileName, content.title, ...stringsOf(content.view), ...tables, ...stringsOf(content.certificates)];
}

function tableTexts({ title, lead, columns, notes, rows, signers = [] }: Table): readonly string[] {
  const heads = columns.map(({ head }) => head);
  return [
    title ?? '',
    ...lead,
    ...heads,
    ...notes,
    ...signers,
    ...rows.flatMap((row) => row.flatMap(cellTexts)),
  ];
}

function cellTexts(cell: Cell): readonly string[] {
  switch (cell.type) {
    case 'text':
      return [cell.text];
    case 'names':
      return cell.names;
    case 'number':
      return [cell.value];
    case 'date':
    case 'blank':
      return [];
  }
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
