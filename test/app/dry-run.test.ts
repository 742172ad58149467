import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

/* 嵘纪创\ufffd\ufffd队 of 临汾市 is a name that can't be drawn; its region's summary is the document that shows it. */

interface Data {
  readonly outputs: readonly { readonly path: string }[];
  readonly planned: readonly {
    readonly path: string;
    readonly reasons: readonly { readonly type: string }[];
  }[];
  readonly unchanged: readonly string[];
  readonly failed: readonly object[];
  readonly refused: readonly object[];
}

async function run(out: string, more: readonly string[]): Promise<Data & { readonly exitCode: number }> {
  const argv = ['generate', 'samples/broken-shanxi-2026', '--json', '--out', out, ...more];
  const { data, exitCode } = envelopeOf<Data>(await jinbang(argv));
  return { ...data, exitCode };
}

describe('a dry run over a character that no face has', () => {
  const regions = ['--only', '赛事活动总结', '--region', '临汾市,大同市'];

  it('says what the run does: that document fails, with the name, and the others are made', async () => {
    const out = scratchFolder();
    const [dry, ran] = [await run(out, ['--dry-run', ...regions]), await run(out, regions)];
    expect(ran.outputs.length).toBe(2);
    expect(ran.failed).toMatchObject([
      { title: expect.stringContaining('临汾市') as string, reasons: ['name-character-missing'] },
    ]);
    expect([dry.exitCode, dry.failed, dry.planned]).toEqual([1, ran.failed, ran.planned]);
    expect(ran.exitCode).toBe(1);
    expect(dry.planned.map(({ path }) => path)).toEqual(ran.outputs.map(({ path }) => path));
    const again = await run(out, ['--dry-run', ...regions]);
    expect([again.exitCode, again.planned, again.failed]).toEqual([1, [], ran.failed]);
    expect(again.unchanged).toEqual(ran.outputs.map(({ path }) => path).sort());
  });

  it('says so of finals, and of formats that are not drawn that nothing fails', async () => {
    for (const more of [['--final'], ['--format', 'docx']]) {
      const out = join(scratchFolder(), 'out');
      const [dry, ran] = [
        await run(out, ['--dry-run', ...regions, ...more]),
        await run(out, [...regions, ...more]),
      ];
      expect([dry.exitCode, dry.planned, dry.failed, dry.refused]).toEqual([
        ran.exitCode,
        ran.planned,
        ran.failed,
        ran.refused,
      ]);
      expect(dry.planned.map(({ path }) => path)).toEqual(ran.outputs.map(({ path }) => path));
      expect(ran.failed).toEqual([]);
    }
  });
});
