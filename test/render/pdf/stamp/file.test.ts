import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFace } from '../../../../src/fonts/face.ts';
import type { FontFace, FontRole } from '../../../../src/fonts/library.ts';
import { certificatePages } from '../../../../src/render/pdf/certificate-pages.ts';
import type { PlacedPage, PlacedText } from '../../../../src/render/pdf/placed.ts';
import { pdfRenderer } from '../../../../src/render/pdf/renderer.ts';
import { encodeStamped } from '../../../../src/render/pdf/stamp/encode.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { certificatesDocument, noticeDocument } from '../sample-documents.ts';
import { output, readLayout, renderContext, saved, textOf } from '../support.ts';
import { pagesOf, PROPERTIES } from './compare.ts';

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

/** A page of runs below one another, each in a role's first face that has its characters. */
function pageOf(...runs: readonly (readonly [string, FontRole])[]): PlacedPage {
  const texts = runs.flatMap(([text, role], index) =>
    context.fonts
      .split(text, role)
      .map(({ face, text: part }, at) => run(part, face, 20 + 40 * at, 20 + 10 * index)),
  );
  return { widthMm: 210, heightMm: 297, shapes: [], texts };
}

function run(text: string, face: FontFace, xMm: number, yMm: number): PlacedText {
  return { xMm, yMm, text, face, size: 16, spacing: 0, colour: '#000000' };
}

/** The body's first face under another name. */
function faceNamed(id: string): FontFace {
  const [first] = context.fonts.split('测', 'body');
  if (first === undefined) throw new Error('no face');
  const { family, sha256, bytes } = first.face;
  return makeFace({ id, family, sha256, stored: bytes, compression: 'none' });
}

describe('a stamped file', () => {
  it('is read without a word of complaint by qpdf, MuPDF, Ghostscript and poppler', () => {
    const pages = pagesOf(noticeDocument('draft'), context);
    for (const path of [
      saved(encodeStamped(pages, PROPERTIES)),
      saved(encodeStamped(pagesOf(certificatesDocument('draft'), context), PROPERTIES)),
    ]) {
      const complaints = [
        ['qpdf', '--check', path],
        ['mutool', 'draw', '-q', '-F', 'trace', '-o', '/dev/null', path],
        ['gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=nullpage', path],
        ['pdftotext', path, '-'],
      ].map(([command = '', ...options]) => {
        const { status, stderr, stdout } = spawnSync(command, options, {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        });
        // How Debian builds MuPDF, not what it reads.
        const told = stderr.replace('warning: ICC support is not available\n', '');
        return { command, status, told: told + (command === 'gs' ? stdout : '') };
      });
      expect(complaints.filter(({ status, told }) => status !== 0 || told.trim() !== '')).toEqual([]);
    }
  });

  it('has every face embedded, as a subset, with its characters', () => {
    const path = saved(encodeStamped(pagesOf(noticeDocument('final'), context), PROPERTIES));
    const fonts = output('pdffonts', path).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID (TrueType|Type 0C) +Identity-H +yes yes yes/);
    }
    expect(new Set(fonts.map((font) => font.slice(0, 6))).size).toBe(fonts.length);
  });

  it('names a subset by what is in it: equal ones alike in all files, others differently (ISO 32000-1 §9.6.4)', () => {
    const tagOf = (...runs: readonly (readonly [string, FontRole])[]): string => {
      const path = saved(encodeStamped([pageOf(...runs)], PROPERTIES));
      return output('pdffonts', path).trim().split('\n')[2]?.slice(0, 7) ?? '';
    };
    const tags = ['测', '试', '测试', '试测', '一', '二', '三'].map((text) => tagOf([text, 'body']));
    for (const tag of tags) expect(tag).toMatch(/^[A-Z]{6}\+$/);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tagOf(['测试', 'body'])).toBe(tags[2]);
    expect(tagOf(['测试', 'heading'])).not.toBe(tags[2]);
  });

  it('names subsets in six capitals however many faces there are', () => {
    const faces = Array.from({ length: 40 }, (_, index) => faceNamed(`copy-${index}`));
    const texts = faces.map((face, index) => run('测', face, 20, 5 + 7 * index));
    const path = saved(encodeStamped([{ widthMm: 210, heightMm: 297, shapes: [], texts }], PROPERTIES));
    const fonts = output('pdffonts', path).trim().split('\n').slice(2);
    expect(fonts).toHaveLength(40);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+/);
    expect(new Set(fonts.map((font) => font.slice(0, 6))).size).toBe(40);
  });

  it('is Chinese by its own account and shows its title', () => {
    const path = saved(encodeStamped([pageOf(['测', 'body'])], PROPERTIES));
    const catalogue = output('mutool', 'show', path, 'trailer/Root');
    expect(catalogue).toContain('/Lang (zh-CN)');
    expect(catalogue).toMatch(/DisplayDocTitle true/);
    expect(output('pdfinfo', path)).toMatch(/Title: +两种写法\n/);
    expect(output('pdfinfo', path)).toMatch(/PDF version: +1\.7/);
  });

  it('is the same whenever it is made, and another as soon as anything is', () => {
    const pages = pagesOf(certificatesDocument('final'), context);
    const id = (bytes: Uint8Array) => output('mutool', 'show', saved(bytes), 'trailer/ID');
    const first = encodeStamped(pages, PROPERTIES);
    encodeStamped(pagesOf(noticeDocument('draft'), context), PROPERTIES);
    expect(Buffer.from(encodeStamped(pages, PROPERTIES)).equals(first)).toBe(true);
    expect(id(encodeStamped(pages.slice(1), PROPERTIES))).not.toBe(id(first));
    expect(id(encodeStamped(pages, { ...PROPERTIES, title: '另一个' }))).not.toBe(id(first));
  });

  it('draws the art of many sheets once', () => {
    const pages = pagesOf(certificatesDocument('final'), context);
    expect(new Set(pages.map(({ art }) => art)).size).toBe(1);
    const [one, eight] = [pages.slice(0, 1), pages].map((some) => saved(encodeStamped(some, PROPERTIES)));
    const forms = (path = '') =>
      output('qpdf', '--qdf', '--object-streams=disable', path, '-').split('/Form').length - 1;
    expect([forms(one), forms(eight)]).toEqual([1, 1]);
  });

  it('takes pages one by one', () => {
    const taken: string[] = [];
    const pages = function* (): Iterable<PlacedPage> {
      for (const page of certificatePages(certificatesDocument('final'), context, [])) {
        taken.push('placed');
        yield page;
        taken.push('written');
      }
    };
    encodeStamped(pages(), PROPERTIES);
    expect(taken).toEqual(Array.from({ length: 8 }, () => ['placed', 'written']).flat());
  });

  it('costs at most 60 KB for one certificate in TrueType faces, however many names are on it', async () => {
    const layout = await readLayout('a4-landscape');
    const zones = ['citation', 'members', 'issuers', 'date', 'number'] as const;
    const serif = Object.fromEntries(zones.map((zone) => [zone, { ...layout[zone], role: 'song' }]));
    const layouts = new Map([[layout.id, { ...layout, ...serif }]]);
    const pages = pagesOf(certificatesDocument('final'), { ...context, certificateLayouts: layouts });
    for (const page of pages) {
      expect(encodeStamped([page], PROPERTIES).length).toBeLessThanOrEqual(60 * 1024);
    }
  });
});

describe('text of a stamped file', () => {
  it('is extracted as written: rare characters, those outside the BMP, and two that share a glyph', () => {
    const runs = [
      ['镕喆堃珺赟翀翯旻祎玥昇瑢', 'body'],
      ['𠮷𬭎𫖯𬍛𪨶𠅤䶮㛃', 'kai'],
      ['阿卜杜拉·买买提•乙', 'song'],
      ['（“创客中国”）— 12.50 ％', 'heading'],
      ['\\()[]<>{}%', 'song'],
    ] as const;
    const path = saved(encodeStamped([pageOf(...runs)], PROPERTIES));
    const written = runs.map(([text]) => text.replace(/ /g, '')).join('');
    expect(textOf(path)).toBe(written);
    expect(output('mutool', 'draw', '-q', '-F', 'txt', path).replace(/\s/g, '')).toBe(written);
  });

  it('has codes for more characters than a byte counts, whatever bytes they are written with', () => {
    const characters = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + 2 * index));
    const known = characters.filter((character) => context.fonts.missing(character, 'song').length === 0);
    expect(known.length).toBeGreaterThan(1000);
    const lines = Array.from({ length: Math.ceil(known.length / 30) }, (_, index) =>
      known.slice(index * 30, index * 30 + 30).join(''),
    );
    const [face] = context.fonts.split(known[0] ?? '', 'song').map((one) => one.face);
    if (face === undefined) throw new Error('no face');
    const own = lines.map((line) =>
      Array.from(line)
        .filter((one) => context.fonts.split(one, 'song')[0]?.face === face)
        .join(''),
    );
    const texts = own.map((line, index) => run(line, face, 10, 5 + 2 * index));
    const path = saved(encodeStamped([{ widthMm: 210, heightMm: 297, shapes: [], texts }], PROPERTIES));
    expect(textOf(path)).toBe(own.join(''));
  });

  it('survives any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (title) => {
        const path = saved(encodeStamped([pageOf(['测', 'body'])], { ...PROPERTIES, title }));
        expect(JSON.parse(output('qpdf', '--json', '--json-key=qpdf', path))).toBeTruthy();
        expect(spawnSync('qpdf', ['--check', path]).status).toBe(0);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the renderer', () => {
  it('names the faces it drew with, in both lanes', async () => {
    for (const document of [certificatesDocument('draft'), noticeDocument('final')]) {
      const { bytes, faces = [] } = await pdfRenderer.render(document, context);
      const embedded = output('pdffonts', saved(bytes)).trim().split('\n').slice(2);
      const names = embedded.map((line) => line.slice(7, 37).trim());
      for (const name of names)
        expect(faces.map(({ id }) => id.replace(/\W/g, ''))).toContain(name.replace(/\W/g, ''));
    }
  });

  it('tells of a character no face has, in both lanes', async () => {
    const certificates = certificatesDocument('final');
    const [first, ...rest] = certificates.body;
    if (first?.type !== 'certificate') throw new Error('no certificate');
    const body = [{ ...first, recipient: '无\u{1F600}字：' }, ...rest];
    for (const document of [
      { ...certificates, body },
      { ...noticeDocument('final', 1), body: [...noticeDocument('final', 1).body, ...body] },
    ]) {
      const { problems } = await pdfRenderer.render(document, context);
      expect(problems.map(({ code }) => code)).toContain('character-missing');
    }
  });

  it('leaves what it was given as it was', async () => {
    const document = certificatesDocument('draft');
    const before = JSON.stringify(document);
    await pdfRenderer.render(document, context);
    expect(JSON.stringify(document)).toBe(before);
  });
});
