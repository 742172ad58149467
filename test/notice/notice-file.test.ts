import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNoticeFile } from '../../src/app/check-notice-file.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';
import { jiangyuan } from './invented.ts';

/* The notice as a file in a competition's folder: whatever lies there, it is told in words. */

/** 通知 in GBK. */
const gbk = [0xcd, 0xa8, 0xd6, 0xaa];

async function told(
  place: (path: string) => void,
  file: string | null = 'a.txt',
): Promise<readonly string[]> {
  const folder = scratchFolder();
  if (file !== null) place(join(folder, file));
  const settings = jiangyuan();
  const competition = { ...settings, call: { ...settings.call, file } };
  const problems = await checkNoticeFile(nodeHost(), { folder, competition });
  return problems.map(({ code }) => code);
}

const bytes =
  (...values: readonly number[]) =>
  (path: string): void => {
    writeFileSync(path, Uint8Array.from(values));
  };

describe('the notice’s file', () => {
  it('may be none', async () => {
    expect(await told(() => undefined, null)).toEqual([]);
  });

  it('is asked for when it is not there, or is a folder', async () => {
    expect(await told(() => undefined)).toEqual(['notice-missing']);
    expect(
      await told((path) => {
        mkdirSync(path);
      }),
    ).toEqual(['notice-missing']);
  });

  it('is told to be empty, or no text', async () => {
    expect(await told(bytes())).toEqual(['notice-empty']);
    expect(await told(bytes(0x50, 0x4b, 3, 4, 0, 0, 0, 0xff))).toEqual(['notice-unreadable']);
    expect(await told(bytes(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00))).toEqual(['notice-unreadable']);
    expect(await told(bytes(...gbk, 0xcd))).toEqual(['notice-unreadable']);
  });

  it('is read in GBK, in UTF-16 and with a byte-order mark alike: only the signature is amiss', async () => {
    const text = '通知';
    const utf16 = [0xff, 0xfe, ...Buffer.from(text, 'utf16le')];
    for (const written of [gbk, utf16, [0xef, 0xbb, 0xbf, ...Buffer.from(text)]]) {
      expect(await told(bytes(...written))).toEqual(['notice-signature-settled']);
    }
  });

  it('reads the same with the line ends of Windows', async () => {
    const mended = readFileSync('test/notice/mended.txt', 'utf8').replace(/\n/g, '\r\n');
    expect(
      await told((path) => {
        writeFileSync(path, mended);
      }),
    ).toEqual([]);
  });
});

describe('jinbang check', () => {
  it('tells the sample’s notice in one line on the screen, not in eighty', async () => {
    const ran = await jinbang(['check', 'samples/shanxi-2026']);
    const lines = ran.out.split('\n').filter((line) => line.includes('notice.txt'));
    expect(lines).toEqual([expect.stringMatching(/^大赛通知原文（notice\.txt）另有 \d+ 处.*检查报告/)]);
  });

  it('tells what only a person can settle at its line, and lets drafts be made', async () => {
    // The sample of open questions has no notice of its own: the seed's is put beside its open settings (domain §7).
    const folder = join(scratchFolder(), 'c');
    cpSync('samples/broken-open-questions', folder, { recursive: true });
    cpSync('samples/shanxi-2026/notice.txt', join(folder, 'notice.txt'));
    const settings = readFileSync(join(folder, 'competition.yaml'), 'utf8');
    writeFileSync(join(folder, 'competition.yaml'), settings.replace('file: null', 'file: notice.txt'));
    const ran = await jinbang(['check', folder, '--json']);
    expect(ran.exitCode).toBe(3);
    const errors = envelopeOf(ran).problems.filter(
      ({ file, severity }) => file === 'notice.txt' && severity === 'error',
    );
    expect(errors.map(({ reference, row }) => `${reference ?? ''} ${String(row)}`).sort()).toEqual([
      'A01 223',
      'A06 201',
      'A08 187',
      'A18 46',
      'A20 151',
      'A25 173',
    ]);
    const list = ['generate', folder, '--only', '获奖名单', '--out', scratchFolder()];
    const draft = await jinbang([...list, '--json']);
    expect(envelopeOf<{ readonly outputs: readonly unknown[] }>(draft).data.outputs.length).toBeGreaterThan(
      0,
    );
  });
});
