import { describe, expect, it } from 'vitest';
import { indexProjects, isOneOff } from '../../src/ingest/project-index.ts';
import type { Project } from '../../src/records/records.ts';
import { shanxiRecords } from '../support/shanxi-records.ts';

function projects(...variants: readonly Partial<Project>[]): readonly Project[] {
  const [pattern] = shanxiRecords().projects;
  if (pattern === undefined) throw new Error('The sample has no projects.');
  return variants.map((variant, at) => ({ ...pattern, projectId: `P${at + 1}`, ...variant }));
}

describe('finding a project by name', () => {
  const index = indexProjects(
    projects(
      { name: '“AI”巡检（一期）', applicantName: '晋科有限公司', region: '太原市' },
      { name: '同名项目', applicantName: '同名公司', region: '太原市' },
      { name: '同名项目', applicantName: '同名公司', region: '大同市' },
      { name: '𠮷野平台', applicantName: '李䶮团队', region: '大同市' },
    ),
  );

  it('does not mind widths, brackets and spaces', () => {
    expect(index.find('"ＡＩ"巡检(一期) ', '晋科 有限公司')?.projectId).toBe('P1');
  });

  it('needs both names', () => {
    expect(index.find('“AI”巡检（一期）', '晋科有限责任公司')).toBeUndefined();
    expect(index.find('“AI”巡检', '晋科有限公司')).toBeUndefined();
  });

  it('takes the one of the region among equals, and none without a region', () => {
    expect(index.find('同名项目', '同名公司', '大同市')?.projectId).toBe('P3');
    expect(index.find('同名项目', '同名公司')).toBeUndefined();
    expect(index.find('同名项目', '同名公司', '阳泉市')).toBeUndefined();
  });

  it('finds a neighbour one character off, when the other name is right', () => {
    expect(index.findNear('“AI”巡检（二期）', '晋科有限公司')?.projectId).toBe('P1');
    expect(index.findNear('吉野平台', '李䶮团队')?.projectId).toBe('P4');
    expect(index.findNear('“AI”巡检（二期）', '晋料有限公司')).toBeUndefined();
  });
});

describe('one character off', () => {
  it.each([
    ['晋科', '晋料', true],
    ['晋科', '晋科技', true],
    ['晋科技', '晋技', true],
    ['𠮷野川', '吉野川', true],
    ['晋科', '晋科', false],
    ['晋科', '科晋', false],
    ['晋科', '晋科技术', false],
    ['', '', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneOff(a, b)).toBe(expected);
    expect(isOneOff(b, a)).toBe(expected);
  });
});
