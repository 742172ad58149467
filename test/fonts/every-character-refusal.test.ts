import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { envelopeOf, jinbang, type Envelope, type Ran } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';
import { lackedBy } from './every-character-faults.ts';
import { bundledFiles } from './every-character-picture.ts';

/*
 * A member of a winning team is called by a character of CJK Extension G, which no bundled font has: no paper that
 * would name the person is made, and the staff learn which character of whose name stands in which cell.
 */

const isLong = process.env['JINBANG_LONG'] === '1';

/** The first character of Extension G (Unicode 13). A few others, such as 𰻞, are in the bundled 黑体. */
const RARE = '\u{30000}';
const CODE_POINT = 'U+30000';

/** A member of the project SX2026-0049, whose certificate names its members (`awards.json`). */
const MEMBER = '方翀';
const CERTIFICATE = 'SXCK2026-Q-1-001';

interface Stopped {
  readonly title: string;
  readonly reasons: readonly string[];
}

interface Made {
  readonly outputs: readonly { readonly path: string }[];
  readonly failed: readonly Stopped[];
  readonly refused: readonly Stopped[];
}

const folder = join(scratchFolder(), 'c');
let cell: string;
beforeAll(() => {
  cpSync('samples/shanxi-2026', folder, { recursive: true });
  const workbooks = ['团队成员.xlsx', '拟获奖名单.xlsx'].map((file) => join(folder, file));
  const script = 'test/support/rename-in-workbooks.py';
  const output = execFileSync('/usr/bin/python3', [script, MEMBER, `方${RARE}`, ...workbooks], {
    encoding: 'utf8',
  });
  const places = JSON.parse(output) as readonly (readonly [string, string, string])[];
  const [, sheet, address] = places.find(([file]) => file === workbooks[0]) ?? expect.fail(output);
  cell = `${sheet}!${address}`;
});

async function generate(out: string, ...options: readonly string[]): Promise<Ran> {
  return jinbang(['generate', folder, '--out', out, ...options]);
}

/** All files below a folder, but what the program keeps there for itself. */
function papersIn(out: string): readonly string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(pdf|docx|xlsx)$/.test(path),
  );
}

describe('a name with a character of Extension G', () => {
  it('is drawn by none of the bundled fonts', () => {
    const { faces } = JSON.parse(readFileSync('fonts/fonts.json', 'utf8')) as {
      readonly faces: readonly { readonly id: string }[];
    };
    const files = bundledFiles(scratchFolder());
    // 字 is in every one of them but that of the rarest, which has 𠀀.
    const having = faces.filter(({ id }) => lackedBy(id, [RARE], files).length === 0).map(({ id }) => id);
    const sensible = faces.filter(({ id }) => lackedBy(id, ['字', '\u{20000}'], files).length < 2);
    expect(having).toEqual([]);
    expect(sensible).toHaveLength(faces.length);
  });

  it('refuses the final before anything is written, and says what stands where', async () => {
    const out = scratchFolder();
    const ran = await generate(out, '--final', '--only', '获奖名单');
    expect(ran.exitCode).toBe(3);
    expect(papersIn(out)).toEqual([]);
    const said = ran.out.split('\n').find((line) => line.includes(CODE_POINT)) ?? expect.fail(ran.out);
    // Character, code point, name and cell, and what to do.
    expect(said).toContain(`“${RARE}”（${CODE_POINT}）`);
    expect(said).toContain(`“方${RARE}”`);
    expect(said).toContain(`团队成员.xlsx ${cell}`);
    expect(said).toMatch(/没有字形/);
    expect(ran.out).toContain('fonts/local');
  });

  it.runIf(isLong)(
    'keeps the final certificates that would bear it from being made, and no others',
    async () => {
      const out = scratchFolder();
      const ran = await generate(out, '--final', '--only', '获奖证书', '--format', 'pdf', '--json');
      const { data, problems } = envelopeOf<Made>(ran);
      expect(ran.exitCode).toBe(3);
      expect(data.refused.filter(({ title }) => title.includes(CERTIFICATE))).toHaveLength(1);
      expect(data.refused.flatMap(({ reasons }) => reasons)).toEqual(
        data.refused.map(() => 'name-character-missing'),
      );
      expectTold(problems);
      expectOthers(out, data);
    },
  );

  it('makes no draft that would print a blank in its place, and tells the same', async () => {
    const out = scratchFolder();
    const ran = await generate(out, '--only', '获奖证书', '--format', 'pdf', '--json');
    const { data, problems } = envelopeOf<Made>(ran);
    expect(ran.exitCode).toBe(1);
    expect(data.failed.filter(({ title }) => title.includes(CERTIFICATE))).toHaveLength(1);
    // Told before it is drawn, or while it is: what matters is that it is not drawn.
    const reasons = new Set(data.failed.flatMap((stopped) => stopped.reasons));
    expect([...reasons].filter((code) => !/^(?:name-)?character-missing$/.test(code))).toEqual([]);
    expectTold(problems);
    expectOthers(out, data);
  });
});

function expectTold(problems: Envelope<unknown>['problems']): void {
  const told = problems.filter(({ code }) => code === 'name-character-missing');
  expect(told.map(({ file, sheet, cell: address }) => `${file} ${sheet ?? ''}!${address ?? ''}`)).toEqual([
    `团队成员.xlsx ${cell}`,
  ]);
  expect(told[0]?.sentence).toContain(`“方${RARE}”中的“${RARE}”（${CODE_POINT}）`);
}

/** The other winners' certificates are there; nothing of this one's is, alone or bound with others. */
function expectOthers(out: string, { outputs }: Made): void {
  const papers = papersIn(out);
  expect(papers).toHaveLength(outputs.length);
  expect(papers.filter((path) => path.includes(CERTIFICATE))).toEqual([]);
  expect(papers.filter((path) => /SXCK2026-[A-Z]-\d-\d{3}/.test(path)).length).toBeGreaterThan(50);
  const texts = papers.map((path) =>
    execFileSync('pdftotext', ['-raw', join(out, path), '-'], { encoding: 'utf8' }),
  );
  expect(texts.filter((text) => text.replace(/\s/g, '').includes(CERTIFICATE))).toEqual([]);
}
