import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Who may import whom (ARCHITECTURE.md), read from the import lines. A library has one door; the clock,
 * randomness and the disk have one file.
 */

const folders: Readonly<Record<string, readonly string[]>> = {
  problems: [],
  records: ['problems'],
  document: ['problems'],
  fonts: ['problems'],
  host: ['problems'],
  typesetting: [],
  package: [],
  layout: ['problems'],
  charts: ['document'],
  ingest: ['records', 'package', 'problems'],
  rules: ['records', 'problems'],
  notice: ['records', 'problems'],
  tables: ['records', 'document'],
  templating: ['document', 'problems'],
  kinds: ['records', 'tables', 'document', 'problems'],
  render: ['document', 'charts', 'fonts', 'layout', 'typesetting', 'package', 'problems'],
  inspect: ['document', 'records', 'layout', 'fonts', 'package', 'problems'],
  output: ['host', 'problems'],
  batch: ['host', 'output', 'problems'],
  app: [
    'problems',
    'records',
    'ingest',
    'rules',
    'notice',
    'document',
    'layout',
    'typesetting',
    'tables',
    'templating',
    'kinds',
    'fonts',
    'render',
    'inspect',
    'package',
    'output',
    'batch',
    'host',
  ],
  cli: ['app', 'host', 'document', 'problems'],
  'index.ts': ['app', 'host', 'document', 'problems'],
};

const doors: Readonly<Record<string, readonly string[]>> = {
  handlebars: ['src/templating/'],
  'mdast-util-from-markdown': ['src/templating/'],
  'mdast-util-directive': ['src/templating/'],
  'micromark-extension-directive': ['src/templating/'],
  'micromark-extension-cjk-friendly': ['src/templating/'],
  mdast: ['src/templating/'],
  'fastest-levenshtein': ['src/problems/nearest.ts'],
  pdfmake: ['src/render/pdf/flow/'],
  docx: ['src/render/docx/'],
  exceljs: ['src/render/xlsx/'],
  fontkit: ['src/fonts/', 'src/render/pdf/'],
  'csv-parse': ['src/ingest/sources/csv.ts'],
  zod: ['src/records/', 'src/kinds/', 'src/layout/', 'src/fonts/'],
  yaml: ['src/records/'],
  linebreak: ['src/typesetting/'],
  'pdfjs-dist': ['src/inspect/pdf/'],
  'fraction.js': ['src/rules/'],
  fflate: ['src/package/', 'src/ingest/sources/'],
  commander: ['src/cli/'],
  qr: ['src/render/'],
};

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const imports = files.flatMap((file) => importsOf(file));

function importsOf(file: string): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g;
  return [...(sources.get(file) ?? '').matchAll(pattern)].map((match) => ({
    file,
    from: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

const target = ({ file, from }: Import): string => normalize(join(dirname(file), from));
const folderOf = (path: string): string => path.split('/')[1] ?? '';
const relative = imports.filter(({ from }) => from.startsWith('.'));
const packages = imports.filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:'));

describe('the layout of src', () => {
  it('reads import lines at all', () => {
    expect(relative.length).toBeGreaterThan(100);
    expect(packages.length).toBeGreaterThan(10);
  });

  it('lets each folder import only what ARCHITECTURE.md allows', () => {
    const offences = relative
      .map((entry) => ({ entry, from: folderOf(entry.file), to: folderOf(target(entry)) }))
      .filter(({ from, to }) => from !== to && !(folders[from] ?? []).includes(to))
      .map(({ entry }) => `${entry.file} → ${entry.from}`);
    expect(offences).toEqual([]);
  });

  it('gives node-host.ts to the outermost layer only', () => {
    const users = relative
      .filter((entry) => target(entry) === 'src/host/node-host.ts')
      .map(({ file }) => folderOf(file));
    expect(users.filter((folder) => !['cli', 'web', 'index.ts'].includes(folder))).toEqual([]);
  });

  it('keeps one door for each library', () => {
    const offences = packages.filter(({ file, from }) => {
      const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? '');
      return !(doors[name] ?? []).some((door) => file.startsWith(door));
    });
    expect(offences).toEqual([]);
  });

  it('touches disk, clock, randomness and threads in the host only', () => {
    const pattern =
      /node:(fs|os|child_process|net|http|https|worker_threads)\b|Date\.now\(|new Date\(\)|Math\.random\(|randomUUID|performance\.now\(/;
    const machine = ['src/host/node-host.ts', 'src/host/node-thread.ts', 'src/host/thread-entry.ts'];
    const offences = files.filter((file) => !machine.includes(file) && pattern.test(sources.get(file) ?? ''));
    expect(offences).toEqual([]);
  });

  it('has no cycles', () => {
    const graph = new Map(
      files.map((file) => [file, relative.filter((entry) => entry.file === file).map(target)]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('has no default exports', () => {
    expect(files.filter((file) => /^export default/m.test(sources.get(file) ?? ''))).toEqual([]);
  });
});
