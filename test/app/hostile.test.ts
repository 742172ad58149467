import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostError, type Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { envelopeOf, jinbang, type Ran } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * The whole program with material as staff, machines and bad luck make it. Whatever comes in, what goes out is
 * a Chinese sentence and an exit code that is never 4, or files that other people's programs accept.
 */

const base = 'samples/broken-open-questions';
const isLong = process.env['JINBANG_LONG'] === '1';
const host = nodeHost();

/** A copy of the small sample under a name of its own. */
function competition(): string {
  const folder = join(scratchFolder(), 'c');
  cpSync(base, folder, { recursive: true });
  return folder;
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  const changed = change(text);
  expect(changed, `the edit of ${file} changes it`).not.toBe(text);
  writeFileSync(join(folder, file), changed);
}

/** No stack, no fault of ours, and Chinese for whoever reads it. */
function expectTold({ exitCode, out, error }: Ran, about = ''): void {
  expect(exitCode, `${about} ${error}`).not.toBe(4);
  expect(out + error, about).not.toMatch(/\n\s+at .*:\d+:\d+|\[object |undefined/);
  expect(out + error, about).toMatch(/[\u4e00-\u9fff]/);
}

function snapshot(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return Object.fromEntries(entries.map((path) => [path, host.sha256(readFileSync(join(folder, path)))]));
}

describe('settings that are wrong', () => {
  const cases: Readonly<Record<string, readonly [(text: string) => string, RegExp]>> = {
    'a missing item': [
      (text) => text.replace('\ncommittee:', '\n#committee:'),
      /设置项“committee”不合要求：没有填写/,
    ],
    'a wrong word': [
      (text) => text.replace('dateStyle: chinese', 'dateStyle: 中文'),
      /设置项“certificate.dateStyle”不合要求：只能填 arabic、chinese，现在是“中文”/,
    ],
    'a wrong type': [
      (text) => text.replace('year: 2026', 'year: 今年'),
      /competition\.yaml 第9行：设置项“year”不合要求：应当是一个(?:整数|数字)，现在是“今年”/,
    ],
    'a tab as indentation': [
      (text) => text.replace('\n  number:', '\n\tnumber:'),
      /第\d+行：YAML 写法有误：缩进用了制表符/,
    ],
    'an item twice': [
      (text) => text.replace('year: 2026', 'year: 2026\nyear: 2026'),
      /第10行：YAML 写法有误：同一项写了两遍/,
    ],
    'a star that means a reference': [
      (text) => text.replace('year: 2026', 'year: *x'),
      /第9行：YAML 写法有误：以 \* 开头/,
    ],
    'references that unfold without end': [
      (text) =>
        `x0: &x0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${[1, 2, 3, 4].map((n) => `x${n}: &x${n} [${`*x${n - 1}, `.repeat(10)}]\n`).join('')}${text}`,
      /YAML 写法有误/,
    ],
    'an open bracket': [
      (text) => text.replace('aliases: [太原,', 'aliases: [太原 ['),
      /YAML 写法有误：[\u4e00-\u9fff]/,
    ],
    'an unknown item': [(text) => `${text}\nfoo: 1\n`, /不认识的设置项 foo/],
    'a list for everything': [() => '- 1\n', /competition\.yaml/],
    'no content': [() => '', /competition\.yaml/],
  };

  it.each(Object.entries(cases))('%s: told with its line, exit 2', async (_name, [change, sentence]) => {
    const folder = competition();
    edit(folder, 'competition.yaml', change);
    const ran = await jinbang(['check', folder]);
    expectTold(ran);
    expect(ran.exitCode).toBe(2);
    expect(ran.out).toMatch(sentence);
    // The first fault of the text, not the hundreds that only follow from it.
    if (ran.out.includes('YAML')) expect(ran.out.match(/YAML/g)).toHaveLength(1);
  });

  it('are read the same with a byte-order mark, Windows line ends or in GBK', async () => {
    const folder = competition();
    const said = (await jinbang(['check', folder])).out;
    const file = join(folder, 'competition.yaml');
    const text = readFileSync(file, 'utf8');
    // GBK has no circled dash; the sample's text has nothing beyond it.
    const gbk = execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text });
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(text.replaceAll('\n', '\r\n')), gbk]) {
      writeFileSync(file, bytes);
      expect((await jinbang(['check', folder])).out).toBe(said);
    }
  });

  it('cut inside a character or of no known encoding are told as such', async () => {
    const folder = competition();
    const file = join(folder, 'competition.yaml');
    const bytes = readFileSync(file);
    for (const bad of [
      bytes.subarray(0, bytes.indexOf('届') + 1),
      Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xff, 0xff]),
    ]) {
      writeFileSync(file, bad);
      const ran = await jinbang(['check', folder]);
      expect(ran.exitCode).toBe(2);
      expect(ran.out).toMatch(/competition\.yaml：文件的文字编码无法识别/);
    }
  });

  it('without a rulebook, or with decisions nobody understands, are told with the file', async () => {
    const folder = competition();
    rmSync(join(folder, 'rulebook.yaml'));
    mkdirSync(join(folder, 'decisions'));
    writeFileSync(join(folder, 'decisions/decisions.yaml'), 'overrides:\n  - rule: R17\n    who: 测试甲\n');
    const ran = await jinbang(['check', folder]);
    expect(ran.exitCode).toBe(2);
    expect(ran.out).toContain('赛事文件夹里没有 rulebook.yaml');
    expect(ran.out).toMatch(/decisions\/decisions\.yaml 第2行：.*不认识的设置项 who/);
  });

  it('with a certificate layout that is not there stop the certificates only, with the reason', async () => {
    const folder = competition();
    edit(folder, 'competition.yaml', (text) => text.replace('layout: a4-landscape', 'layout: 不存在'));
    const ran = await jinbang(['generate', folder, '--out', scratchFolder(), '--json']);
    expect(ran.exitCode).toBe(1);
    const { failed, outputs } = envelopeOf<Stopped>(ran).data;
    expect(new Set(failed.map(({ kind }) => kind))).toEqual(new Set(['获奖证书']));
    for (const { reasons } of failed) expect(reasons).toEqual(['layout-unknown']);
    expect(outputs.length).toBeGreaterThan(5);
  });

  it('may name a place-holder twice or many stars in a file pattern', async () => {
    const folder = competition();
    edit(folder, 'competition.yaml', (text) =>
      text
        .replace('推荐/{region}.*', `"{region}/{region}${'*'.repeat(60)}x"`)
        .replace('projects: 报名项目导出.*', `projects: 报名${'*'.repeat(60)}导出.*`),
    );
    mkdirSync(join(folder, '太原市'));
    writeFileSync(join(folder, `太原市/太原市${'甲'.repeat(60)}.csv`), '甲\n');
    const ran = await jinbang(['check', folder]);
    expectTold(ran);
    expect(ran.out).not.toContain('缺少报名项目导出表');
  });

  it('whatever is done to one line never end in a fault of the program', async () => {
    const folder = competition();
    const file = join(folder, 'competition.yaml');
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n');
    const values = fc.constantFrom(
      ...['null', '[]', '{}', '""', '-1', '1e999', '.nan', '9007199254740993', '2026-02-30', '*x', '&a [*a]'],
      ...[
        '!!binary aGk=',
        '? a',
        '- x',
        '\t',
        '"\\u0000"',
        '"../../x"',
        '__proto__: {a: 1}',
        '<<: {a: 1}',
        '**',
      ],
      ...['"{seq:999999}"', '"[("', '"\\ud800"', '😀', '100000000', '"{region}{region}"', '{group}', 'true'],
    );
    const line = fc.nat(lines.length - 1);
    const edits = fc.oneof(
      { weight: 3, arbitrary: fc.tuple(line, values).map(([at, value]) => withValue(lines, at, value)) },
      line.map((at) => lines.toSpliced(at, 1).join('\n')),
      line.map((at) => lines.toSpliced(at, 0, lines[at] ?? '').join('\n')),
      fc
        .tuple(fc.nat(text.length), fc.nat(40))
        .map(([at, length]) => text.slice(0, at) + text.slice(at + length)),
    );
    await fc.assert(
      fc.asyncProperty(edits, async (changed) => {
        writeFileSync(file, changed);
        expectTold(await jinbang(['check', folder]));
      }),
      { numRuns: isLong ? 1000 : 60 },
    );
  }, 600_000);
});

function withValue(lines: readonly string[], at: number, value: string): string {
  const line = lines[at] ?? '';
  return lines
    .toSpliced(
      at,
      1,
      line.replace(/(:\s)\S.*$/, (_all, colon: string) => colon + value),
    )
    .join('\n');
}

interface Stopped {
  readonly refused: readonly { readonly kind: string; readonly reasons: readonly string[] }[];
  readonly failed: readonly { readonly kind: string; readonly reasons: readonly string[] }[];
  readonly outputs: readonly { readonly path: string; readonly format: string }[];
}

describe('templates that are wrong', () => {
  it.each([
    [
      'an unknown field',
      (text: string) => text.replace('{{competition.name}}', '{{competition.nmae}}'),
      '您要写的是不是“name”',
    ],
    ['a block without its end', (text: string) => `${text}\n:::落款\n`, '没有收尾'],
    ['half a placeholder', (text: string) => `${text}\n{{competition.name\n`, 'winner-list.md 第'],
  ])('%s: the line is told, the document not made, the others are', async (_name, change, sentence) => {
    const folder = competition();
    mkdirSync(join(folder, 'templates'));
    const template = change(readFileSync('templates/winner-list.md', 'utf8'));
    writeFileSync(join(folder, 'templates/winner-list.md'), template);
    const ran = await jinbang(['generate', folder, '--only', '获奖名单,检查报告', '--out', scratchFolder()]);
    expectTold(ran);
    expect(ran.exitCode).toBe(1);
    expect(ran.out).toMatch(/未能生成：获奖名单/);
    expect(ran.out).toContain(sentence);
    expect(ran.out).toContain('internal/检查报告  XLSX 1');
  });

  it('stops only the documents made from it, also of a final run', async () => {
    const folder = competition();
    mkdirSync(join(folder, 'templates'));
    writeFileSync(join(folder, 'templates/winner-list.md'), '---\nkind: winner-list\n---\n{{nobody}}\n');
    const final = ['generate', folder, '--final', '--out', scratchFolder(), '--only'];
    const refused = await jinbang([...final, '获奖名单']);
    expect(refused.out).toContain('templates/winner-list.md');
    const other = await jinbang([...final, '推荐项目汇总表', '--json']);
    const { failed, refused: stopped } = envelopeOf<Stopped>(other).data;
    const reasons = [...failed, ...stopped].flatMap((one) => one.reasons);
    expect(reasons.filter((reason) => reason.includes('templates/'))).toEqual([]);
  });
});

describe('a place that cannot be written', () => {
  const generate = (folder: string, out: string): Promise<Ran> =>
    jinbang(['generate', folder, '--only', '检查报告', '--out', out]);

  it('is told in a sentence with its path: a file, a folder in the way, the material itself', async () => {
    const folder = competition();
    const scratch = scratchFolder();
    writeFileSync(join(scratch, 'file'), '');
    const onFile = await generate(folder, join(scratch, 'file'));
    expect(onFile).toMatchObject({ exitCode: 2, out: '' });
    expect(onFile.error).toContain(`${join(scratch, 'file')}/c”不是可用的文件夹`);
    mkdirSync(join(scratch, 'out/c/internal/检查报告/检查报告.xlsx/x'), { recursive: true });
    const inTheWay = await generate(folder, join(scratch, 'out'));
    expect(inTheWay.exitCode).toBe(2);
    expect(inTheWay.error).toContain('应当是文件，却是一个文件夹');
    const among = await generate(folder, join(folder, '..'));
    expect(among.exitCode).toBe(2);
    expect(among.out).toContain('请用 --out 另指定一个位置');
    expect(Object.keys(snapshot(folder))).toEqual(Object.keys(snapshot(base)));
  });

  it('a disk that fills up at any write leaves the earlier output as it was', async () => {
    const folder = competition();
    const out = scratchFolder();
    const only = isLong ? [] : ['--only', '检查报告'];
    expect((await jinbang(['generate', folder, ...only, '--out', out])).exitCode).toBe(0);
    const earlier = snapshot(join(out, 'c'));
    edit(folder, '团队成员.csv', (text) => text.replace('测试乙', '测试丁'));
    for (let nth = 1; ; nth += 1) {
      let calls = 0;
      let refused = '';
      const refuse = (path: string): void => {
        calls += 1;
        if (calls === nth) refused = path;
        if (calls === nth) throw new HostError('disk-full', path, null);
      };
      const full: Host = {
        ...host,
        writeFile: async (path, bytes) => {
          refuse(path);
          await host.writeFile(path, bytes);
        },
        moveFile: async (from, to) => {
          refuse(to);
          await host.moveFile(from, to);
        },
      };
      const ran = await jinbang(['generate', folder, ...only, '--out', out], full);
      // The last write is the note for the next run: all is in place by then, and that it is missing harms nobody.
      if (calls < nth || refused.endsWith('.last-run.json')) {
        expect(ran.exitCode).toBe(0);
        expect(nth).toBeGreaterThan(5);
        break;
      }
      expect(ran.exitCode, `write ${nth}`).toBe(2);
      expect(ran.error).toContain('磁盘已满');
      expect(ran.error).not.toContain('.staging');
      expect(snapshot(join(out, 'c')), `write ${nth}`).toEqual(earlier);
    }
  }, 600_000);

  it('an interruption between documents exits 130 and leaves the earlier output as it was', async () => {
    const folder = competition();
    const out = scratchFolder();
    await jinbang(['generate', folder, '--only', '结果通知,检查报告', '--out', out]);
    const earlier = snapshot(join(out, 'c'));
    const interruption = new AbortController();
    const pressing: Host = {
      ...host,
      writeFile: async (path, bytes) => {
        await host.writeFile(path, bytes);
        if (path.endsWith('.docx')) interruption.abort();
      },
    };
    const ran = await jinbang(['generate', folder, '--out', out], pressing, interruption.signal);
    expect(ran).toMatchObject({ exitCode: 130, out: '' });
    expect(ran.error).toContain('已中断');
    expect(snapshot(join(out, 'c'))).toEqual(earlier);
  });
});
