import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/app/inspect.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { readFinished } from '../../src/inspect/inspect.ts';
import { inMm } from '../../src/inspect/quantity.ts';
import { formatProblem } from '../../src/problems/report.ts';

const folder = 'test/inspect/files';

/** A PDF by hand (ISO 32000-1 §7.5): as many sides of one size and content; readers mend its missing table. */
function pdf(sides: number, mediaBox: string, content = ''): Uint8Array {
  const kids = Array.from({ length: sides }, (_, index) => `${index + 10} 0 R`);
  const objects = [
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    `2 0 obj <</Type/Pages/Kids[${kids.join(' ')}]/Count ${sides}>> endobj`,
    '3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
    `4 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
    ...kids.map(
      (kid) =>
        `${kid.replace(' R', ' obj')} <</Type/Page/Parent 2 0 R/MediaBox[${mediaBox}]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>> endobj`,
    ),
  ];
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join('\n')}\ntrailer <</Root 1 0 R>>\n%%EOF`);
}

async function toldOf(bytes: Uint8Array): Promise<string> {
  const { value, problems } = await readFinished('a.pdf', bytes);
  expect(value).toBeNull();
  return problems.map((each) => formatProblem(each, 'zh')).join('\n');
}

/** Inspects bytes as though they were a file. */
async function inspected(bytes: Uint8Array): ReturnType<typeof inspectFile> {
  return inspectFile({ ...nodeHost(), readFile: () => Promise.resolve(bytes) }, 'a.pdf');
}

describe('what is no document', () => {
  it('is told apart: nothing in the file, nothing on the page, outlines in place of words', async () => {
    const a4 = '0 0 595.276 841.89';
    expect(await toldOf(new Uint8Array())).toContain('空文件');
    expect(await toldOf(pdf(1, a4))).toContain('空白');
    expect(await toldOf(pdf(1, a4, '0 0 595 842 re W n'))).toContain('空白');
    expect(await toldOf(pdf(1, a4, '100 100 m 200 200 l 150 300 l f'))).toContain('曲线');
  });

  it('is a problem of its own, a missing file and a folder too, so that others are still inspected', async () => {
    for (const [path, words] of [
      [`${folder}/没有.pdf`, '找不到'],
      [folder, '文件夹'],
    ] as const) {
      const { inspection, problems } = await inspectFile(nodeHost(), path);
      expect(inspection).toBeNull();
      expect(problems.map((each) => formatProblem(each, 'zh')).join('')).toContain(words);
    }
  });
});

describe('a fault of every side', () => {
  it('is told once, with the sides it is on', async () => {
    // US letter, 612 × 792 pt (ANSI/ASME Y14.1): 215.9 × 279.4 mm.
    const { problems } = await inspected(pdf(30, '0 0 612 792', 'BT /F1 16 Tf 90 600 Td (words) Tj ET'));
    const codes = problems.map(({ code }) => code);
    expect(codes.filter((code) => code === 'inspect-paper')).toHaveLength(1);
    expect(codes.filter((code) => code === 'page-number-missing')).toHaveLength(1);
    expect(problems.find(({ code }) => code === 'inspect-paper')?.parameters).toMatchObject({
      measured: '215.9 × 279.4 mm',
      sides: Array.from({ length: 30 }, (_, index) => index + 1),
    });
  });
});

describe('a measure', () => {
  it('of a sheet that lies is held against A4 lying', async () => {
    const { inspection } = await inspected(pdf(1, '0 0 841.89 595.276', 'BT /F1 16 Tf 90 300 Td (x) Tj ET'));
    expect(inspection?.results[0]).toMatchObject({
      status: 'passed',
      measurements: [{ measured: '297.0 × 210.0 mm', wanted: '297.0 × 210.0 mm' }],
    });
  });

  it('of nothing has no sign', () => {
    expect([-0.04, 0, -0.06].map(inMm)).toEqual(['0.0 mm', '0.0 mm', '-0.1 mm']);
  });

  it('shows no example as though it were wanted', async () => {
    const { inspection } = await inspectFile(nodeHost(), `${folder}/gf13-before-annexes.pdf`);
    const wanted = inspection?.results
      .filter(({ id }) => ['GF05', 'GF10'].includes(id))
      .flatMap(({ measurements }) => measurements.map((each) => each.wanted));
    expect(wanted).toEqual(['', '', '']);
  });
});

describe('版记 before the annexes', () => {
  it('is found and told to be on the wrong side, not missing', async () => {
    const { problems } = await inspectFile(nodeHost(), `${folder}/gf13-before-annexes.pdf`);
    expect(problems.map(({ code, parameters }) => ({ code, parameters }))).toEqual([
      { code: 'page-imprint-side', parameters: { side: 2, last: 4 } },
    ]);
  });
});
