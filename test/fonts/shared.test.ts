import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import { document, name, paragraph, properties, title } from '../../src/document/build.ts';
import { fontOf } from '../../src/fonts/face.ts';
import type { FontLibrary, FontRole } from '../../src/fonts/library.ts';
import { loadFontLibrary, type LoadedFontLibrary } from '../../src/fonts/load.ts';
import { openSharedFonts, shareFontLibrary, type SharedFonts } from '../../src/fonts/shared.ts';
import { renderers } from '../../src/render/index.ts';
import { renderContext } from '../render/pdf/support.ts';

const roles: readonly FontRole[] = ['body', 'heading', 'kai', 'song', 'title'];
/** Drawn by the first faces, by others of the chains, by the compressed one, by none. */
const text = '山西省2026年“创客中国”王镕与𠮷·䶮\u{2a6d6}，Abc\u{10fffd}';

function load(): Promise<LoadedFontLibrary> {
  return loadFontLibrary((file) => readFile(`fonts/${file}`).catch(() => null));
}

let library: LoadedFontLibrary;
let shared: SharedFonts;
/** As a thread gets it: messages between threads are structured clones. */
let opened: FontLibrary;
beforeAll(async () => {
  library = await load();
  shared = shareFontLibrary(library);
  opened = openSharedFonts(structuredClone(shared));
});

describe('a library handed to a thread', () => {
  it('is plain data over memory that both read', async () => {
    const sum = new SharedArrayBuffer(4);
    // Adds up a few bytes of each face there, and changes the first face's last byte.
    const code = `
      const { parentPort, workerData: { faces, sum } } = require('node:worker_threads');
      const total = faces.reduce((all, { stored }) => all + stored[0] + stored[stored.length >> 1], 0);
      new Int32Array(sum)[0] = total;
      faces[0].stored[faces[0].stored.length - 1] ^= 255;
      parentPort.postMessage('done');`;
    const copy = shareFontLibrary(await load());
    const last = copy.faces[0]?.stored.at(-1) ?? 0;
    const worker = new Worker(code, { eval: true, workerData: { ...copy, sum } });
    await once(worker, 'message');
    await worker.terminate();
    const total = copy.faces.reduce(
      (all, { stored }) => all + (stored[0] ?? 0) + (stored[stored.length >> 1] ?? 0),
      0,
    );
    expect(new Int32Array(sum)[0]).toBe(total);
    expect(copy.faces[0]?.stored.at(-1)).toBe(last ^ 255);
  });

  it('keeps what is compressed as it is stored until somebody draws with it', async () => {
    const fresh = await load();
    const before = shareFontLibrary(fresh).faces.filter(({ compression }) => compression === 'brotli');
    expect(before.map(({ id }) => id)).toEqual(['JinbangRareMing-Regular']);
    expect(fresh.missing('\u{2a6d6}', 'body')).toEqual([]);
    // Once inflated it is handed over inflated: no thread does it again.
    expect(shareFontLibrary(fresh).faces.every(({ compression }) => compression === 'none')).toBe(true);
  });

  it('is shared once: the library reads the same memory from then on', () => {
    const [first] = library.chains.body.faces;
    const stored = shared.faces.find(({ id }) => id === first?.id)?.stored;
    expect(stored?.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(first?.bytes).toBe(stored);
    expect(shareFontLibrary(library).faces.find(({ id }) => id === first?.id)?.stored).toBe(stored);
  });

  it('splits, measures and misses the same', () => {
    for (const role of roles) {
      for (const method of ['split', 'splitName'] as const) {
        const told = [library, opened].map((fonts) =>
          fonts[method](text, role).map(({ face, text: run }) => `${face.id} ${face.sha256} ${run}`),
        );
        expect(told[1]).toEqual(told[0]);
      }
      expect(opened.measure(text, role)).toBe(library.measure(text, role));
      expect(opened.measureName(text, role)).toBe(library.measureName(text, role));
      expect(opened.missing(text, role)).toEqual(library.missing(text, role));
    }
    expect(opened.missing(text, 'body')).toEqual(['\u{10fffd}']);
    expect(opened.substitutes).toEqual(library.substitutes);
    expect(opened.faces).toEqual(library.faces);
  });

  it('is read by fontkit from shared memory', async () => {
    const fresh = openSharedFonts(structuredClone(shareFontLibrary(await load())));
    for (const role of roles) {
      for (const { face, text: run } of fresh.split('山\u{2a6d6}', role)) {
        expect(face.bytes.buffer).toBeInstanceOf(
          face.id === 'JinbangRareMing-Regular' ? ArrayBuffer : SharedArrayBuffer,
        );
        const glyph = fontOf(face).glyphForCodePoint(run.codePointAt(0) ?? 0);
        expect(glyph.path.commands.length).toBeGreaterThan(3);
      }
    }
  });

  it('makes the same file', async () => {
    const about = properties({ title: '关于测试字体的通知', date: '2026-09-22', status: 'final' });
    const body = [paragraph('山西省工业和信息化厅Abc', name('李镕䶮'), '，', name('王\u{2a6d6}'))];
    const paper = document('notice', about, [title('关于测试字体的通知'), ...body]);
    const context = await renderContext();
    const fresh = openSharedFonts(structuredClone(shareFontLibrary(await load())));
    const [here, there] = [context.fonts, fresh].map((fonts) =>
      renderers.pdf.render(paper, { ...context, fonts }),
    );
    expect((await there)?.bytes).toEqual((await here)?.bytes);
  });
});
