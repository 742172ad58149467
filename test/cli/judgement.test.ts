import { describe, expect, it } from 'vitest';
import { judgementLines } from '../../src/cli/judgement.ts';
import { explanationLines } from '../../src/cli/explanation.ts';

const judgement = {
  competition: '第三届大赛',
  groups: { enterprise: '成长组', startup: '萌芽组' },
  quotas: [],
  rankings: [],
  awards: [],
  totals: { 金奖: { enterprise: 2, startup: 1, total: 3 } },
  national: [],
};

describe('the judgement on a screen', () => {
  it('calls the groups as the settings do', () => {
    expect(judgementLines(judgement, 'zh')).toContain('  金奖 3 个（成长组 2，萌芽组 1）');
  });

  it('says that the awards are open instead of listing none', () => {
    const open = judgementLines({ ...judgement, totals: {} }, 'zh').join('\n');
    expect(open).toContain('奖项和数量还没有定');
    expect(open).toContain('awards.levels');
    expect(judgementLines(judgement, 'zh').join('\n')).not.toContain('还没有定');
  });
});

describe('the story of a project that took no part', () => {
  it('says so, and where the reason stands', () => {
    const project = { projectId: 'A-1', name: '甲', applicantName: '乙', region: null, steps: [] };
    expect(explanationLines(project, 'zh').join('\n')).toContain('没有参加比赛');
  });
});
