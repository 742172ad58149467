import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import {
  bombByDeclaration,
  compound,
  latin,
  picture,
  workbook,
  workbookOf,
} from '../support/hostile-files.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * `samples/broken-*` must be refused, each with the problems its `expected.json` lists: written by hand from
 * the specification (domain §5.2 rows 1, 2, 4; §7), never from our own output.
 */

/** GB18030 of 推荐地市： and half a character, as a file cut off in transit ends. */
const cutInside = Uint8Array.from([0xcd, 0xc6, 0xbc, 0xf6, 0xb5, 0xd8, 0xca, 0xd0, 0xa3, 0xba, 0x0a, 0xcf]);
const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';

/** One bad file of each kind in place of a city's annex 4; `UPDATE=1` writes them into the sample. */
const badFiles: Readonly<Record<string, Uint8Array>> = {
  '推荐/太原市.xlsx': picture,
  '推荐/大同市.xlsx': compound('EncryptedPackage'),
  '推荐/阳泉市.csv': cutInside,
  '推荐/长治市.xlsx': new Uint8Array(),
  '推荐/晋城市.xls': latin('<html><body><table><tr><td>1</td></tr></table></body></html>'),
  '推荐/朔州市.xls': compound('Workbook'),
  '推荐/晋中市.xlsx': latin('%PDF-1.7\n1 0 obj\n'),
  '推荐/运城市.xlsx': workbookOf([['甲']]).slice(0, 200),
  '推荐/忻州市.xlsx': bombByDeclaration(),
  '推荐/临汾市.csv': new TextEncoder().encode('项目名称,企业（创客）名称\n"没有收口的引号,甲公司\n乙,丙\n'),
  '推荐/吕梁市.xlsx': workbookOf([['只有一句话，没有表']]),
  '推荐/山西转型综改示范区.xlsx': workbook('<sheetData/>', { 'xl/sharedStrings.xml': `${doctype}<sst/>` }),
};

interface Expected {
  readonly problems: readonly { readonly file: string; readonly code: string }[];
}

function expectedOf(sample: string): Expected['problems'] {
  return (JSON.parse(readFileSync(`samples/${sample}/expected.json`, 'utf8')) as Expected).problems;
}

beforeAll(() => {
  for (const [path, bytes] of Object.entries(badFiles)) {
    const file = join('samples/broken-files', path);
    if (process.env['UPDATE'] === '1') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    expect(readFileSync(file).equals(bytes), path).toBe(true);
  }
});

describe('the broken samples', () => {
  it('each say what is expected of them', () => {
    const samples = readdirSync('samples').filter(
      (name) => name.startsWith('broken-') && name !== 'broken-shanxi-2026',
    );
    expect(samples).toEqual(['broken-files', 'broken-missing-files', 'broken-open-questions']);
    for (const sample of samples) expect(expectedOf(sample).length).toBeGreaterThan(0);
  });

  it.each(['broken-files', 'broken-missing-files', 'broken-open-questions'])(
    '%s: check tells every problem expected, with a sentence and a remedy',
    async (sample) => {
      const ran = await jinbang(['check', `samples/${sample}`, '--json']);
      const { problems } = envelopeOf(ran);
      const told = problems.map(({ file, code }) => ({ file, code }));
      for (const entry of expectedOf(sample)) expect(told).toContainEqual(entry);
      for (const { sentence, code } of problems) expect(sentence, code).toMatch(/[\u4e00-\u9fff].*[。；]/);
      expect(ran.error).toBe('');
      expect(ran.out).not.toMatch(/\n\s+at .*:\d+:\d+/);
    },
  );

  it('a bad file of each kind is an error at that file and nowhere hides another', async () => {
    const ran = await jinbang(['check', 'samples/broken-files', '--json']);
    expect(ran.exitCode).toBe(3);
    const errors = envelopeOf(ran).problems.filter(({ severity }) => severity === 'error');
    for (const file of Object.keys(badFiles)) {
      const own = errors.filter((entry) => entry.file === file);
      expect(own.length, file).toBeGreaterThan(0);
      expect(
        own.some(({ hint }) => hint !== null),
        file,
      ).toBe(true);
    }
  });

  it('open questions let drafts be made and refuse the final, naming each question', async () => {
    const out = scratchFolder();
    const draft = await jinbang(['generate', 'samples/broken-open-questions', '--out', out, '--json']);
    expect(envelopeOf<{ readonly outputs: readonly unknown[] }>(draft).data.outputs.length).toBeGreaterThan(
      10,
    );
    const final = await jinbang(['generate', 'samples/broken-open-questions', '--final', '--out', out]);
    expect(final.exitCode).toBe(3);
    for (const setting of [
      'announcement.number',
      'announcement.date',
      'certificate.members',
      'publicList.order',
    ]) {
      expect(final.out, setting).toContain(`设置项 ${setting}`);
    }
    expect(final.out).toContain('不能定稿');
  });
});
