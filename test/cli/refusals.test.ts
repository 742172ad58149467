import { describe, expect, it } from 'vitest';
import { envelopeOf, jinbang } from '../support/command-line.ts';
import { scratchFolder } from '../support/scratch.ts';

interface Refusals {
  readonly refused: readonly { readonly title: string; readonly reasons: readonly string[] }[];
}

describe('a final run of dirty material', () => {
  it('tells what stops every document once, a few reasons of each, and all of them in JSON', async () => {
    const argv = ['generate', 'samples/broken-shanxi-2026', '--final', '--only', '推荐函', '--out'];
    const { out } = await jinbang([...argv, scratchFolder()]);
    const { refused } = envelopeOf<Refusals>(await jinbang([...argv, scratchFolder(), '--json'])).data;
    expect(refused.length).toBeGreaterThan(5);
    expect(out).toContain(`不能定稿的 ${refused.length} 份文件都有下面的原因：`);
    const part = out.slice(out.indexOf('份文件都有下面的原因：'));
    const lines = part.split('\n');
    const heads = lines.flatMap((line, at) => (line.startsWith('不能定稿：') ? [at] : []));
    expect(heads).toHaveLength(refused.length);
    // Every sentence of a reason stands in the list above the refusals.
    const above = out.slice(0, out.indexOf('不能定稿的'));
    for (const reason of lines.filter((line) => line.startsWith('  - ') && !line.includes('见上面的清单'))) {
      expect(above).toContain(reason.slice(4));
    }
    const shared = lines.slice(1, heads[0]).length;
    const own = heads.map((at, index) => (heads[index + 1] ?? at + 7) - at - 1);
    expect(shared).toBeGreaterThan(0);
    expect(Math.max(...own.slice(0, -1))).toBeLessThanOrEqual(6);
    expect(Math.max(...refused.map(({ reasons }) => reasons.length))).toBeGreaterThan(shared + 6);
  });
});

describe('a run with nothing to make', () => {
  it('says so, instead of counting to nought', async () => {
    const { out, exitCode } = await jinbang([
      ...['generate', 'samples/yunhai-2026', '--only', '拟推荐全国项目公示', '--out', scratchFolder()],
    ]);
    expect(exitCode).toBe(0);
    expect(out).toContain('还没有可写的内容');
  });
});
