import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCertificateLayout } from '../../src/layout/read-certificate-layout.ts';
import { wordsOf } from '../../src/problems/problem.ts';

const file = 'templates/certificates/a4-landscape.json';
const layout = readFileSync(file, 'utf8');

const told = (text: string): readonly string[] =>
  readCertificateLayout(file, text).problems.map((entry) => wordsOf(entry, 'zh').sentence);

describe('reading a certificate layout', () => {
  it('takes the one that comes with the program', () => {
    expect(told(layout)).toEqual([]);
    expect(readCertificateLayout(file, layout).value?.id).toBe('a4-landscape');
  });

  it('tells broken JSON and a wrong field in Chinese, the field by name', () => {
    expect(told('{')[0]).toContain('不是完整的 JSON');
    const wrong = told(
      JSON.stringify({ ...(JSON.parse(layout) as object), paper: { width: '宽', height: 210 } }),
    );
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(/paper\.width.*[\u4e00-\u9fff]{2}/);
    expect(wrong[0]).not.toMatch(/expected|received|Invalid/);
  });
});
