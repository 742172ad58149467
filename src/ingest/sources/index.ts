import { problem, type Problem } from '../../problems/problem.ts';
import type { RawFile } from '../raw-table.ts';
import { readCsv } from './csv.ts';
import { DamagedFile } from './damage.ts';
import { sniff, sniffCompound } from './sniff.ts';
import { readXlsx } from './xlsx.ts';

/**
 * Opens one file of the staff's material by what it is, not by what it is called. Bad material never throws:
 * it comes back without sheets and with the problem that says what to do.
 */
export async function openFile(file: string, bytes: Uint8Array): Promise<RawFile> {
  try {
    return await openByKind(file, bytes);
  } catch (cause) {
    if (!(cause instanceof DamagedFile)) throw cause;
    return refused(file, cause.problem);
  }
}

function openByKind(file: string, bytes: Uint8Array): RawFile | Promise<RawFile> {
  const kind = sniff(bytes);
  switch (kind.type) {
    case 'zip':
      return readXlsx(file, bytes);
    case 'text':
      return isNamedWorkbook(file)
        ? refused(file, problem('file-text-named-workbook', { file }, { extension: extensionOf(file) }))
        : readCsv(file, bytes);
    case 'compound':
      return refused(file, compoundProblem(file, bytes));
    case 'empty':
      return refused(file, problem('file-empty', { file }, {}));
    case 'picture':
      return refused(file, problem('file-picture', { file }, { format: kind.format }));
    case 'document':
      return refused(file, problem('file-document', { file }, { format: kind.format }));
    case 'archive':
      return refused(file, problem('file-archive', { file }, { format: kind.format }));
    case 'web-page':
      return refused(file, problem('file-web-page', { file }, { extension: extensionOf(file) }));
    case 'unknown':
      return refused(file, problem('file-type-unknown', { file }, {}));
  }
}

function compoundProblem(file: string, bytes: Uint8Array): Problem {
  switch (sniffCompound(bytes)) {
    case 'encrypted':
      return problem('file-encrypted', { file }, {});
    case 'workbook':
      return problem(
        'file-legacy-workbook',
        { file },
        { format: extensionOf(file) === '.et' ? 'WPS .et' : '.xls' },
      );
    case 'word':
      return problem('file-document', { file }, { format: 'Word' });
    case 'unknown':
      return problem('file-type-unknown', { file }, {});
  }
}

function refused(file: string, reason: Problem): RawFile {
  return { file, sheets: [], comments: [], usesDate1904: false, problems: [reason] };
}

function isNamedWorkbook(file: string): boolean {
  return /^\.(?:xls[xmb]?|et)$/.test(extensionOf(file));
}

function extensionOf(file: string): string {
  return /\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? '';
}
