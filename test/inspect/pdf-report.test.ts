import { describe, expect, it } from 'vitest';
import { inspectCommand } from '../../src/cli/commands/inspect.ts';
import type { Outcome } from '../../src/cli/command.ts';
import { nodeHost } from '../../src/host/node-host.ts';

const folder = 'test/inspect/files';

function run(paths: readonly string[], options: Record<string, string> = {}): Promise<Outcome> {
  return inspectCommand.run({
    host: nodeHost(),
    language: 'zh',
    arguments: paths,
    options,
    signal: new AbortController().signal,
    showProgress: () => undefined,
    report: () => Promise.resolve(),
  });
}

describe('what inspect says', () => {
  it('of a right file: every check with its measures, and that nothing is wrong', async () => {
    const { exitCode, text } = await run([`${folder}/right.pdf`]);
    expect(exitCode).toBe(0);
    expect(text[0]).toContain('PDF，4 面，文件格式（红头）');
    expect(text.filter((line) => /^[✓✗–] GF\d\d /u.test(line))).toHaveLength(20);
    expect(text.find((line) => line.includes('GF03'))).toContain('行距 10.45 mm（应为 10.45 ± 0.2 mm）');
    expect(text.at(-1)).toBe('错误 0 处，提醒 0 处。');
  });

  it('of a wrong one: place, measure and remedy in words staff know', async () => {
    const { exitCode, text } = await run([`${folder}/gf03-pitch-28.pdf`]);
    expect(exitCode).toBe(3);
    const told = text.filter((line) => line.startsWith('[错误]')).join('');
    expect(told).toContain('行距 28.0 磅（9.9 mm），应为 29.6 磅左右');
    expect(told).toContain('固定值 29.6 磅');
  });

  it('of several: a line each, then what is wrong', async () => {
    const { exitCode, text } = await run([`${folder}/right.pdf`, `${folder}/gf14-centred.pdf`]);
    expect(exitCode).toBe(3);
    expect(text[0]).toMatch(/^✓ .*right\.pdf：通过 \d+ 项，不合格 0 项/u);
    expect(text[1]).toMatch(/^✗ .*gf14-centred\.pdf：.*（GF14）/u);
    expect(text[2]).toContain('页码居中了');
  });

  it('of a file it cannot read, or by an unknown profile', async () => {
    const unreadable = await run([`${folder}/expected.json`]);
    expect(unreadable.exitCode).toBe(2);
    expect(unreadable.text.join('')).toContain('不是 PDF');
    const unknown = await run([`${folder}/right.pdf`], { profile: 'gb9999' });
    expect(unknown.exitCode).toBe(2);
    expect(unknown.text.join('')).toContain('gb9704-strict');
  });

  it('of a file no document of the folder is named like: that its words were not compared', async () => {
    const { text } = await run([`${folder}/right.pdf`], { record: 'samples/city-datong-2026' });
    expect(text.join('')).toContain('没有逐字核对');
  });
});
