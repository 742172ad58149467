import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { lintPackage } from '../support/ooxml-lint.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * Names of projects, companies and people that no form foresees: printed exactly in PDF, DOCX and XLSX, or
 * told by a problem; never a fault of the program, never a file that others cannot open.
 */

const base = 'samples/broken-open-questions';
const isLong = process.env['JINBANG_LONG'] === '1';

const printable = [
  ...[
    '{{x}}',
    '{{{x}}}',
    '**',
    '**甲**乙',
    ':::',
    ':::落款',
    '::表格{视图=a}',
    '=1+1',
    '+甲',
    '-甲',
    '@甲',
    '# 甲',
  ],
  ...[
    '<w:p>',
    '<b>粗</b>',
    ']]>',
    '&amp;',
    '&#65;',
    '_x0041_甲',
    '\\',
    '$&',
    '%s',
    '|甲|',
    '../..',
    'CON',
    "甲'乙",
  ],
  ...[
    '阿卜杜热合曼·买买提艾力·吐',
    '测'.repeat(15),
    '项'.repeat(60),
    '\u202e倒写',
    '\u200f甲\u200e',
    '甲\u2028乙',
  ],
  ...[
    '𠮷野',
    '甲\u0000\u0007乙',
    '甲\ud800',
    '甲,乙',
    '甲\n乙',
    'null',
    '__proto__',
    'constructor',
    '"',
    '甲"乙',
  ],
];
const unprintable = [
  '😀项目',
  '甲\u{1f600}',
  '\ue000甲',
  '𪚥龘',
  'ﷺ',
  '\u{10ffff}',
  '甲公司'.repeat(67),
  'A'.repeat(120),
  '',
  '   ',
];
const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...printable, ...unprintable) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

interface Names {
  readonly project: string;
  readonly company: string;
  readonly member: string;
}

/** The three winners of the sample as they are called there. */
const originals: readonly Names[] = [
  { project: '低温余热发电机组', company: '太原测甲能源有限公司', member: '测试甲' },
  { project: '煤矸石轻质保温砖', company: '太原测乙建材有限公司', member: '测试乙' },
  { project: '杂粮代餐粉自动包装线', company: '太原测丙食品有限公司', member: '测试丙' },
];

/** A copy of the sample whose winners are called otherwise, members printed on the certificates. */
function competition(names: readonly Names[]): string {
  const folder = join(scratchFolder(), 'c');
  cpSync(base, folder, { recursive: true });
  for (const file of ['报名项目导出.csv', '团队成员.csv', '评分/总决赛/总决赛企业组评分表.csv']) {
    const renamed = originals.reduce(
      (text, original, index) => {
        const { project, company, member } = names[index] ?? original;
        return text
          .replaceAll(original.project, () => quoted(project))
          .replaceAll(original.company, () => quoted(company))
          .replaceAll(original.member, () => quoted(member));
      },
      readFileSync(join(folder, file), 'utf8'),
    );
    writeFileSync(join(folder, file), renamed);
  }
  const settings = readFileSync(join(folder, 'competition.yaml'), 'utf8');
  const policy = 'members: { enterprise: optional, company: optional, team: required }';
  writeFileSync(join(folder, 'competition.yaml'), settings.replace('  members: null', `  ${policy}`));
  return folder;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

interface Outcome {
  readonly failed: readonly { readonly kind: string; readonly reasons: readonly string[] }[];
  readonly outputs: readonly { readonly path: string }[];
}

/** Makes drafts of everything, holds every file against its format's programs and every name against the files. */
async function draftWith(names: readonly Names[]): Promise<void> {
  const out = scratchFolder();
  const ran = await jinbang(['generate', competition(names), '--out', out, '--json']);
  expect([0, 1, 3], ran.error).toContain(ran.exitCode);
  const { data, problems } = envelopeOf<Outcome>(ran);
  const texts = textsOf(data.outputs.map(({ path }) => join(out, 'c', path)));
  for (const { reasons } of data.failed) {
    // A character no font has (told with the name that holds it), or a text no paper has room for; the others
    // are made all the same.
    for (const code of reasons) expect(stopping).toContain(code);
  }
  const lists = [...texts].filter(([file]) => file.includes('/获奖名单/'));
  const certificates = [...texts].filter(([file]) => /证书_SXCK.*pdf$/.test(file));
  const complaints = problems
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ sentence }) => seen(sentence))
    .join('\n');
  for (const { project, company, member } of names) {
    const told = (name: string): boolean => seen(name) === '' || complaints.includes(seen(name));
    for (const name of [project, company].filter((text) => !told(text))) {
      const without = lists.filter(([, text]) => !text.includes(seen(name))).map(([file]) => file);
      expect(without, JSON.stringify(name)).toEqual([]);
    }
    if (told(member) || certificates.length < names.length) continue;
    for (const name of peopleIn(member)) {
      const holder = certificates.find(([, text]) => text.includes(seen(name)));
      expect(holder, JSON.stringify(name)).toBeDefined();
    }
  }
}

const stopping = [
  'character-missing',
  'name-character-missing',
  'text-private-use',
  'text-unassigned',
  'certificate-overflow',
  'page-too-small',
];

/** The persons a cell names: several are separated by these marks, a bracket holds a role (domain §5.2). */
function peopleIn(cell: string): readonly string[] {
  const names = cell.split(/[、，,;；/／|\r\n]+/u);
  return names.filter((name) => !/[（(]|^[\d.．\s]*$|等/u.test(name) && seen(name) !== '');
}

/** The text of each file as other people's programs read it. */
function textsOf(files: readonly string[]): ReadonlyMap<string, string> {
  const pdfs = files.filter((file) => file.endsWith('.pdf'));
  const packages = files.filter((file) => !file.endsWith('.pdf'));
  for (const file of packages) expect(lintPackage(readFileSync(file)), file).toEqual([]);
  const office = JSON.parse(run('/usr/bin/python3', 'test/support/read-office.py', ...packages)) as Readonly<
    Record<string, unknown>
  >;
  return new Map([
    ...pdfs.map((file) => {
      run('qpdf', '--check', file);
      return [file, seen(run('pdftotext', '-raw', file, '-'))] as const;
    }),
    ...Object.entries(office).map(([file, content]) => [file, seen(stringsOf(content).join(''))] as const),
  ]);
}

function run(program: string, ...argv: readonly string[]): string {
  return execFileSync(program, argv, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });
}

function stringsOf(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(stringsOf) : [];
}

/**
 * A text as it may be told apart on paper: without blanks, controls, invisible marks and broken halves, and
 * with one width of punctuation (domain §5.2 rows 11 to 13 let ingest unify these).
 */
function seen(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu, '')
    .replace(/[，：；（）“”]/gu, (mark) => ',:;()""'.charAt('，：；（）“”'.indexOf(mark)));
}

/** Every text in every role: three winners a run, each under three of the texts. */
function rotations(texts: readonly string[]): readonly (readonly Names[])[] {
  const at = (index: number): string => texts[index % texts.length] ?? '';
  return Array.from({ length: Math.ceil(texts.length / 3) }, (_, row) =>
    [0, 1, 2].map((column) => ({
      project: `${at(row * 3 + column)}机组${column}`,
      company: `${at(row * 3 + column + 1)}公司${column}`,
      member: at(row * 3 + column + 2),
    })),
  );
}

describe('hostile names', () => {
  it('that can be printed are, exactly, in every format', async () => {
    const runs = rotations(printable);
    for (const names of isLong ? runs : runs.filter((_, index) => index % 3 === 0)) await draftWith(names);
  });

  it('that cannot be printed are told, and the files stay sound', async () => {
    const runs = rotations(unprintable);
    for (const names of isLong ? runs : runs.slice(0, 2)) await draftWith(names);
  });

  it('in any combination', async () => {
    const names = fc.record({ project: anyText, company: anyText, member: anyText });
    const three = fc.array(names, { minLength: 3, maxLength: 3 });
    // Every run makes all the papers of a draft: 60 runs, 180 rows of names, take five minutes and more.
    await fc.assert(fc.asyncProperty(three, draftWith), { numRuns: isLong ? 60 : 3 });
  }, 1_800_000);
});
