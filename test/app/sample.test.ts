import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Verification } from '../../src/app/verify.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import type { Manifest } from '../../src/output/manifest.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { lintPackage } from '../support/ooxml-lint.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * The clean sample from its workbooks to finished files, twice, read back with other people's programs:
 * poppler, qpdf, python-docx and openpyxl.
 */

const host = nodeHost();
const first = scratchFolder();
const second = scratchFolder();
const output = join(first, 'shanxi-2026');
let manifest: Manifest;
let files: readonly string[];
let pdfText: ReadonlyMap<string, string>;
let office: Readonly<Record<string, string | Readonly<Record<string, Sheet>>>>;

interface Sheet {
  readonly state: string;
  readonly frozen: string | null;
  readonly titles: string | null;
  readonly hidden: readonly string[];
  readonly cells: readonly (readonly [string, string, string, string])[];
}

beforeAll(async () => {
  const ran = await jinbang(['generate', 'samples/shanxi-2026', '--final', '--out', first]);
  expect(ran.out + ran.error).toContain('定稿');
  expect(ran.exitCode).toBe(0);
  expect((await jinbang(['generate', 'samples/shanxi-2026', '--final', '--out', second])).exitCode).toBe(0);
  manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as Manifest;
  files = manifest.outputs.map(({ path }) => join(output, path));
  const pdfs = files.filter((file) => file.endsWith('.pdf'));
  // Raw order is the order in the file, cell by cell: reading order would mix the lines of neighbouring cells.
  pdfText = new Map(pdfs.map((file) => [file, run('pdftotext', ['-raw', file, '-'])]));
  const office97 = files.filter((file) => !file.endsWith('.pdf'));
  office = JSON.parse(run('/usr/bin/python3', ['test/support/read-office.py', ...office97])) as typeof office;
});

function run(program: string, argv: readonly string[]): string {
  return execFileSync(program, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

const wordsOf = (content: string | Readonly<Record<string, Sheet>>): string =>
  typeof content === 'string'
    ? content
    : Object.values(content)
        .flatMap(({ cells }) => cells.map(([, , value]) => value))
        .join('\n');
const bare = (text: string): string => text.replace(/\s+/g, '');
const ofKind = (kind: string, format: string): readonly string[] =>
  manifest.outputs
    .filter((entry) => entry.kind === kind && entry.format === format)
    .map(({ path }) => join(output, path));

describe('a final run of the sample', () => {
  it('makes every document of every kind in every format', () => {
    const numbers: Record<string, number> = {};
    for (const { kind, format } of manifest.outputs) {
      numbers[`${kind} ${format}`] = (numbers[`${kind} ${format}`] ?? 0) + 1;
    }
    // 12 regions (two with a notice of their own); 60 awards (awards.json) in two groups of four levels: a certificate
    // each, eight bound; 17 organisations in four kinds; 12 semi-finals, six panels and two grand finals.
    expect(numbers).toEqual({
      'certificate docx': 8,
      'certificate pdf': 68,
      'certificate xlsx': 1,
      'change-notice docx': 2,
      'change-notice pdf': 2,
      'check-report xlsx': 1,
      'city-notice docx': 2,
      'city-notice pdf': 2,
      'finalists docx': 1,
      'finalists pdf': 1,
      'finalists xlsx': 1,
      'finals-notice docx': 1,
      'finals-notice pdf': 1,
      'grand-finalists docx': 1,
      'grand-finalists pdf': 1,
      'grand-finalists xlsx': 1,
      'launch-notice docx': 1,
      'launch-notice pdf': 1,
      'national-recommendation docx': 1,
      'national-recommendation pdf': 1,
      'national-recommendation xlsx': 1,
      'organisation-awards docx': 1,
      'organisation-awards pdf': 1,
      'organisation-awards xlsx': 1,
      'organisation-certificate docx': 4,
      'organisation-certificate pdf': 21,
      'organisation-certificate xlsx': 1,
      'payout-list pdf': 1,
      'payout-list xlsx': 1,
      'proposed-winners docx': 1,
      'proposed-winners pdf': 1,
      'proposed-winners xlsx': 1,
      'provincial-report docx': 1,
      'provincial-report pdf': 1,
      'provincial-statistics xlsx': 1,
      'recommendation-letter docx': 12,
      'recommendation-letter pdf': 12,
      'recommendation-list docx': 12,
      'recommendation-list pdf': 12,
      'recommendation-list xlsx': 12,
      'recommendation-merge pdf': 1,
      'recommendation-merge xlsx': 1,
      'region-report docx': 12,
      'region-report pdf': 12,
      'region-statistics xlsx': 12,
      'result-notice docx': 1,
      'result-notice pdf': 1,
      'score-sheet pdf': 20,
      'score-sheet xlsx': 20,
      'score-sheet-anonymous pdf': 20,
      'score-sheet-anonymous xlsx': 20,
      'score-summary pdf': 3,
      'score-summary xlsx': 3,
      'stage-results docx': 12,
      'stage-results pdf': 12,
      'stage-results xlsx': 12,
      'winner-list docx': 1,
      'winner-list pdf': 1,
      'winner-list xlsx': 1,
    });
    expect(manifest.outputs.every(({ status }) => status === 'final')).toBe(true);
  });

  it('gives the same bytes a second time, in every format', async () => {
    const again = join(second, 'shanxi-2026');
    expect(await host.listFiles(again)).toEqual(await host.listFiles(output));
    for (const path of await host.listFiles(output)) {
      expect(readFileSync(join(again, path)).equals(readFileSync(join(output, path))), path).toBe(true);
    }
  });

  it('leaves no template marks or holes in any text', () => {
    const texts = [
      ...pdfText,
      ...Object.entries(office).map(([file, value]) => [file, wordsOf(value)] as const),
    ];
    for (const [file, text] of texts) {
      expect(text, file).not.toMatch(/\{\{|\}\}|:::|undefined|\[object|NaN|\uFFFD/);
      // The check report quotes the notice, which has Markdown left in it (A16).
      if (!file.includes('检查报告')) expect(text, file).not.toContain('**');
    }
  });

  it('writes PDFs that qpdf accepts, with every font embedded', () => {
    for (const file of pdfText.keys()) {
      run('qpdf', ['--check', file]);
      const fonts = run('pdffonts', [file])
        .split('\n')
        .slice(2)
        .filter((line) => line !== '');
      expect(fonts.length, file).toBeGreaterThan(0);
      for (const font of fonts) expect(font, file).toMatch(/\s(yes)\s+(yes|no)\s+(yes)\s+\d+\s+\d+$/);
    }
  });

  it('says the same in PDF and DOCX, word for word', () => {
    const docx = files.filter((file) => file.endsWith('.docx'));
    expect(docx.length).toBe(74);
    for (const file of docx) {
      const pdf = pdfText.get(file.replace(/docx$/, 'pdf')) ?? expect.fail(file);
      const words = bare(office[file] as string);
      const printed = bare(pdf);
      for (const line of pdf.split('\n').filter((part) => !/^\s*—\s*\d+\s*—\s*$/.test(part))) {
        expect(words, `${file}: ${line}`).toContain(bare(line));
      }
      for (const paragraph of (office[file] as string).split('\n')) {
        // A paragraph that runs over a side has the page number in the middle of the PDF's raw text.
        const parts = bare(printed.replace(/—\d+—/g, '')).includes(bare(paragraph));
        expect(parts, `${file}: ${paragraph}`).toBe(true);
      }
    }
  });

  it('puts the same tables on sheets as on pages', () => {
    for (const kind of ['proposed-winners', 'winner-list', 'recommendation-list']) {
      for (const file of ofKind(kind, 'xlsx')) {
        const words = bare(office[file.replace(/xlsx$/, 'docx')] as string);
        const sheets = Object.values(office[file] as Readonly<Record<string, Sheet>>);
        const cells = sheets.flatMap((sheet) => sheet.cells.map(([, , value]) => bare(value)));
        expect(cells.length).toBeGreaterThan(20);
        for (const value of cells) expect(words, `${file}: ${value}`).toContain(value);
      }
    }
  });

  it('writes workbooks without formulas, hidden data or unfrozen heads', () => {
    const workbooks = Object.entries(office).filter(([file]) => file.endsWith('.xlsx'));
    for (const [file, sheets] of workbooks as [string, Readonly<Record<string, Sheet>>][]) {
      for (const [name, sheet] of Object.entries(sheets)) {
        expect(
          sheet.cells.filter(([, type]) => type === 'f' || type === 'e'),
          `${file} ${name}`,
        ).toEqual([]);
        expect([sheet.state, sheet.hidden], `${file} ${name}`).toEqual(['visible', []]);
      }
    }
  });

  it('passes the structural linter in every DOCX and XLSX', () => {
    for (const file of files.filter((path) => !path.endsWith('.pdf'))) {
      expect(lintPackage(readFileSync(file)), file).toEqual([]);
    }
  });

  it('names in the manifest every file there is, with inputs, templates and fonts', async () => {
    const listed = ['manifest.json', ...manifest.outputs.map(({ path }) => path)].sort();
    expect([...(await host.listFiles(output))].sort()).toEqual(listed);
    expect(manifest.inputs.map(({ path }) => path)).toContain('推荐/大同市.xlsx');
    expect(manifest.inputs.map(({ path }) => path)).toContain('rulebook.yaml');
    expect(manifest.templates.map(({ path }) => path)).toContain('templates/certificate.md');
    for (const { path, pages, format } of manifest.outputs.filter(({ format: f }) => f === 'pdf')) {
      const info = run('pdfinfo', [join(output, path)]);
      expect(`${path} ${String(pages)} ${format}`).toBe(
        `${path} ${/Pages:\s+(\d+)/.exec(info)?.[1] ?? ''} pdf`,
      );
    }
  });

  it('prints each certificate with the recipient, number and members of its award', () => {
    interface Expected {
      readonly awards: readonly {
        readonly certNo: string;
        readonly recipient: string;
        readonly level: string;
        readonly groupName: string;
        readonly certificateMembers: readonly string[];
      }[];
    }
    const { awards } = JSON.parse(readFileSync('test/expected/shanxi-2026/awards.json', 'utf8')) as Expected;
    for (const { certNo, recipient, level, groupName, certificateMembers } of awards) {
      const file = ofKind('certificate', 'pdf').find((path) => path.includes(certNo)) ?? expect.fail(certNo);
      const text = bare(pdfText.get(file) ?? '');
      for (const part of [certNo, recipient, `荣获${groupName}${level}`, ...certificateMembers]) {
        expect(text, `${certNo} ${part}`).toContain(bare(part));
      }
    }
  });

  it('is vouched for by verify, which names a file in which one byte was changed', async () => {
    expect((await jinbang(['verify', output])).exitCode).toBe(0);
    const victim = manifest.outputs[0] ?? expect.fail();
    const path = join(output, victim.path);
    const bytes = readFileSync(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const ran = await jinbang(['verify', output, '--json']);
    expect(ran.exitCode).toBe(1);
    expect(envelopeOf<Verification>(ran).data.differences).toEqual([{ type: 'changed', path: victim.path }]);
  });
});
