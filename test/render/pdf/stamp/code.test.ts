import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { certificate, document, properties, text } from '../../../../src/document/build.ts';
import { certificateLayoutSchema } from '../../../../src/layout/certificate.ts';
import { placeCode } from '../../../../src/render/pdf/certificate-code.ts';
import { placeCertificate } from '../../../../src/render/pdf/certificate.ts';
import { encodePdf } from '../../../../src/render/pdf/flow/encode.ts';
import type { PlacedPage } from '../../../../src/render/pdf/placed.ts';
import { pdfRenderer } from '../../../../src/render/pdf/renderer.ts';
import { encodeStamped } from '../../../../src/render/pdf/stamp/encode.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { picture, readLayout, renderContext, saved } from '../support.ts';
import { PROPERTIES } from './compare.ts';

const CODE = 'SXCK2026-Q-1-001 7F3A9C';
const sheet = certificate({
  recipient: '大同市云冈新材料有限公司：',
  citation: [[text('在大赛中荣获一等奖。')]],
  members: ['张伟', '李娜'],
  number: '编号：SXCK2026-Q-1-001',
  code: CODE,
});

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

/** What ZBar finds on page 1, as `TYPE:content`, at a resolution an office scanner has where no other is said. */
function scanned(path: string, dpi = 200): string {
  const stem = join(mkdtempSync(join(tmpdir(), 'jinbang-code-')), 'page');
  execFileSync('pdftoppm', ['-r', String(dpi), '-png', '-singlefile', path, stem]);
  return execFileSync('zbarimg', ['--nodbus', '-q', `${stem}.png`], { encoding: 'utf8' }).trim();
}

/** The black square between 40 and 58 mm from the left and 153 and 172 mm from the top, in mm. */
function darkBox(path: string): { left: number; top: number; right: number; bottom: number } {
  const { ink } = picture(path, 1);
  const dark: (readonly [number, number])[] = [];
  for (let y = 1530; y < 1720; y += 1) {
    for (let x = 390; x < 600; x += 1) if (ink(x, y) === 'black') dark.push([x / 10, y / 10]);
  }
  const [xs, ys] = [dark.map(([x]) => x), dark.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs) + 0.1,
    bottom: Math.max(...ys) + 0.1,
  };
}

describe('the QR code of a certificate', () => {
  it('is read from the picture of the page, as written by either encoder', async () => {
    const layout = await readLayout('a4-landscape');
    const { page } = placeCertificate(sheet, layout, context.fonts);
    expect(scanned(saved(encodeStamped([page], PROPERTIES)))).toBe(`QR-Code:${CODE}`);
    expect(scanned(saved(await encodePdf([page], PROPERTIES)))).toBe(`QR-Code:${CODE}`);
  });

  it('is at most 18 mm wide with four modules of quiet around it, in its zone and square', async () => {
    const about = properties({ title: '证书', date: '2026-09-23', form: 'certificate', status: 'final' });
    const { bytes } = await pdfRenderer.render(document('certificate', about, [sheet]), context);
    const box = darkBox(saved(bytes));
    const { code } = await readLayout('a4-landscape');
    if (code === undefined) throw new Error('no zone');
    const quiet = (4 / (25 + 8)) * code.size;
    expect(code.size).toBeLessThanOrEqual(18);
    // 23 alphanumeric characters at level M: version 2, 25 modules (ISO/IEC 18004:2015, table 7).
    for (const [found, expected] of [
      [box.left, code.x + quiet],
      [box.top, code.y + quiet],
      [box.right, code.x + code.size - quiet],
      [box.bottom, code.y + code.size - quiet],
    ] as const) {
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(0.15);
    }
  });

  it('is the same square in both encoders, module by module', async () => {
    const zone = { x: 10, y: 10, size: 18, colour: '#000000' };
    const page: PlacedPage = { widthMm: 40, heightMm: 40, shapes: [placeCode(CODE, zone)], texts: [] };
    const [ours, theirs] = [
      saved(encodeStamped([page], PROPERTIES)),
      saved(await encodePdf([page], PROPERTIES)),
    ].map((path) => picture(path, 1));
    const module = 18 / 33;
    const middles = Array.from({ length: 25 }, (_, index) => Math.floor((10 + (4.5 + index) * module) * 10));
    const modules = (image: typeof ours) =>
      middles.map((y) => middles.map((x) => image?.ink(x, y) === 'black'));
    expect(modules(ours)).toEqual(modules(theirs));
    expect(modules(ours)).toEqual(
      page.shapes.flatMap((shape) => (shape.type === 'modules' ? shape.rows : [])),
    );
  });

  it('is nowhere where the certificate has no code, or the layout no place for it', async () => {
    const layout = await readLayout('a4-landscape');
    const entries = Object.entries(layout).filter(([key]) => key !== 'code');
    const without = certificateLayoutSchema.parse(Object.fromEntries(entries));
    const plain = certificate({ recipient: sheet.recipient });
    expect(placeCertificate(plain, layout, context.fonts).page.shapes).toEqual([]);
    const unplaced = placeCertificate(sheet, without, context.fonts);
    expect(unplaced.page.shapes).toEqual([]);
    expect(unplaced.problems.map(({ code }) => code)).toEqual(['certificate-code-unplaced']);
    expect(placeCertificate(plain, without, context.fonts).problems).toEqual([]);
  });

  it('begins with the corner of a finder in every corner but one: no light module of a border is left', () => {
    const zone = { x: 10, y: 10, size: 18, colour: '#123456' };
    const shape = placeCode(CODE, zone);
    if (shape.type !== 'modules') throw new Error('no modules');
    // Version 2 has 25 modules (ISO/IEC 18004:2015, table 1); a finder's outer ring is dark (§6.3.3).
    expect(shape.rows.map((row) => row.length)).toEqual(Array<number>(25).fill(25));
    const ring = Array<boolean>(7).fill(true);
    expect(shape.rows[0]?.slice(0, 7)).toEqual(ring);
    expect(shape.rows[0]?.slice(-7)).toEqual(ring);
    expect(shape.rows[24]?.slice(0, 7)).toEqual(ring);
    // What surrounds a finder is light (§6.3.4).
    expect(shape.rows[7]?.slice(0, 8)).toEqual(Array<boolean>(8).fill(false));
    const quietMm = (4 / 33) * 18;
    expect(shape.xMm).toBeCloseTo(10 + quietMm, 9);
    expect(shape.yMm).toBeCloseTo(10 + quietMm, 9);
    expect(shape.sizeMm).toBeCloseTo(18 - 2 * quietMm, 9);
    expect(shape.colour).toBe('#123456');
  });

  it('is read whatever it says: an address, Chinese words, a long text', () => {
    const zone = { x: 5, y: 5, size: 18, colour: '#000000' };
    for (const words of [
      'https://cx.example.cn/z/SXCK2026-Q-1-001?c=7F3A9C',
      '晋创客2026第1号',
      'A'.repeat(120),
    ]) {
      const page: PlacedPage = { widthMm: 28, heightMm: 28, shapes: [placeCode(words, zone)], texts: [] };
      expect(scanned(saved(encodeStamped([page], PROPERTIES)), 400)).toBe(`QR-Code:${words}`);
    }
  });

  it('has no place larger than 18 mm', async () => {
    const layout = await readLayout('a4-landscape');
    const code = { x: 40, y: 150, size: 18.5 };
    expect(certificateLayoutSchema.safeParse({ ...layout, code }).success).toBe(false);
  });
});
