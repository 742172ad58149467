import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTemplates } from '../../src/app/templates.ts';
import { templateLines } from '../../src/cli/templates.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { scratchFolder } from '../support/scratch.ts';

describe('the templates of a competition', () => {
  it('are marked where the folder’s own are used, and only there', async () => {
    const folder = join(scratchFolder(), '自己的模板');
    mkdirSync(join(folder, 'templates'), { recursive: true });
    cpSync('templates/result-notice.md', join(folder, 'templates', 'result-notice.md'));
    const { value, problems } = await checkTemplates(nodeHost(), folder);
    expect(problems).toEqual([]);
    const marked = templateLines(value, problems, 'zh').filter((line) =>
      line.includes('← 用赛事文件夹自己的'),
    );
    expect(marked).toEqual([expect.stringMatching(/^templates\/result-notice\.md {2}结果通知/u)]);
  });
});
