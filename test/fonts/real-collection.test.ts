import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { document, heading, name, paragraph, properties, title } from '../../src/document/build.ts';
import { loadFontLibrary, type LoadedFontLibrary } from '../../src/fonts/load.ts';
import { renderers } from '../../src/render/index.ts';
import { renderContext } from '../render/pdf/support.ts';
import { scratchFolder } from '../support/scratch.ts';

/*
 * Debian's fonts-noto-cjk: collections of five and ten faces with CFF outlines (Japanese, Korean, simplified and
 * traditional Chinese, Hong Kong), the open stand-ins of domain §1.18.
 */

const folder = '/usr/share/fonts/opentype/noto';
const cases = [
  ['NotoSansCJK-Regular.ttc', 'heading', 'Noto Sans CJK SC', 'NotoSansCJKsc-Regular'],
  ['NotoSerifCJK-Regular.ttc', 'song', 'Noto Serif CJK SC', 'NotoSerifCJKsc-Regular'],
  ['NotoSerifCJK-Bold.ttc', 'title', 'Noto Serif CJK SC Bold', 'NotoSerifCJKsc-Bold'],
] as const;
/** Drawn otherwise in Japan, where the collections begin: 骨 turns its inner corner the other way. */
const differing = '骨直角';

async function loadWith(...files: readonly string[]): Promise<LoadedFontLibrary> {
  const readFont = (file: string) =>
    readFile(file.startsWith('local/') ? join(folder, file.slice(6)) : `fonts/${file}`).catch(() => null);
  return loadFontLibrary(readFont, { localFiles: files.map((file) => `local/${file}`) });
}

function pictureOf(file: string, index: number): string {
  const argv = ['test/support/draw-faces.py', file, String(index), differing];
  return execFileSync('/usr/bin/python3', argv, { encoding: 'utf8' });
}

describe('a real collection', () => {
  it.each(cases)('%s serves %s with its face for simplified Chinese', async (file, role, family, name) => {
    const library = await loadWith(file);
    expect(library.problems).toEqual([]);
    const [face] = library.chains[role].faces;
    expect(face?.id).toMatch(new RegExp(`^${name}-[0-9a-f]{8}$`));
    // Open fonts: used first, and told as substitutes.
    expect(library.substitutes.find((entry) => entry.role === role)?.used).toBe(family);
    expect(library.substitutes).toHaveLength(5);
    const cut = join(scratchFolder(), 'cut.otf');
    writeFileSync(cut, face?.bytes ?? expect.fail('no face'));
    // FreeType reads the same face straight from the collection: the third.
    expect(pictureOf(cut, 0)).toBe(pictureOf(join(folder, file), 2));
    expect(pictureOf(cut, 0)).not.toBe(pictureOf(join(folder, file), 0));
  });

  it('is embedded, prints and extracts as any other face', async () => {
    const fonts = await loadWith(...cases.map(([file]) => file));
    const body = [
      heading(1, '直角与骨架'),
      paragraph('山西省工业和信息化厅　', name('李镕䶮'), '，共 12 个。'),
    ];
    const about = properties({ title: '关于测试字体的通知', date: '2026-09-22', status: 'final' });
    const { bytes, problems } = await renderers.pdf.render(
      document('notice', about, [title('关于测试字体的通知'), ...body]),
      { ...(await renderContext()), fonts },
    );
    expect(problems).toEqual([]);
    const file = join(scratchFolder(), 'page.pdf');
    writeFileSync(file, bytes);
    execFileSync('qpdf', ['--check', file]);
    // name, type, embedded, subset: poppler
    const faces = execFileSync('pdffonts', [file], { encoding: 'utf8' });
    expect(faces).toMatch(/NotoSansCJKsc-Regular\s+CID Type 0C\s+\S+\s+yes yes yes/);
    expect(faces).toMatch(/NotoSerifCJKsc-Bold\s+CID Type 0C\s+\S+\s+yes yes yes/);
    expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('一、直角与骨架');
  });
});
