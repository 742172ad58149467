import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { certificateLayoutSchema, type CertificateLayout } from '../../src/layout/certificate.ts';
import { readLayout } from '../render/pdf/support.ts';

const FIELDS = ['heading', 'recipient', 'citation', 'members', 'issuers', 'date', 'number'] as const;
const ids = readdirSync('templates/certificates')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

/** Printers don't print nearer to the edge (domain §2.3). */
const UNPRINTABLE_MM = 5;

describe.each(ids)('certificate layout %s', (id) => {
  it('is named like its file', async () => {
    expect((await readLayout(id)).id).toBe(id);
  });

  it('has all its zones and frames on the printable part of the sheet', async () => {
    const layout = await readLayout(id);
    for (const zone of [...FIELDS.map((field) => layout[field]), ...layout.border]) {
      expect(zone.x).toBeGreaterThanOrEqual(UNPRINTABLE_MM);
      expect(zone.y).toBeGreaterThanOrEqual(UNPRINTABLE_MM);
      expect(zone.x + zone.width).toBeLessThanOrEqual(layout.paper.width - UNPRINTABLE_MM);
      expect(zone.y + zone.height).toBeLessThanOrEqual(layout.paper.height - UNPRINTABLE_MM);
    }
  });

  it('has no two zones over one another', async () => {
    const layout = await readLayout(id);
    for (const first of FIELDS) {
      for (const second of FIELDS) {
        if (first < second)
          expect([first, second, overlap(layout, first, second)]).toEqual([first, second, false]);
      }
    }
  });

  it('leaves room for a seal of 42 mm on name and date, inside the sheet', async () => {
    const { seal, paper, issuers, date } = await readLayout(id);
    expect(seal?.diameter).toBe(42);
    if (seal === null) return;
    expect(seal.y + seal.diameter / 2).toBeLessThanOrEqual(paper.height - UNPRINTABLE_MM);
    expect(seal.x).toBeGreaterThan(date.x);
    expect(seal.x).toBeLessThan(date.x + date.width);
    expect(seal.y).toBeGreaterThan(issuers.y);
    expect(seal.y).toBeLessThan(date.y + date.height);
  });
});

describe('the schema of certificate layouts', () => {
  it('refuses an ornament whose commands cannot be moved and mirrored', async () => {
    const layout = await readLayout('a4-landscape');
    const withPath = (path: string) =>
      certificateLayoutSchema.safeParse({ ...layout, ornaments: [{ path, x: 0, y: 0 }] }).success;
    expect(withPath('M0 0 L10 0 Q5 5 0 10 Z')).toBe(true);
    expect(withPath('M0 0 A5 5 0 0 1 10 10')).toBe(false);
    expect(withPath('m0 0 h10')).toBe(false);
  });
});

function overlap(
  layout: CertificateLayout,
  first: (typeof FIELDS)[number],
  second: (typeof FIELDS)[number],
): boolean {
  const [a, b] = [layout[first], layout[second]];
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
