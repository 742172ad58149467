import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { partsOf, readParts } from '../../src/package/parts.ts';
import { withDocumentDate, withStableIds } from '../../src/package/stable.ts';
import { canonicalZip, type PartContent } from '../../src/package/zip.ts';
import { element, escapeXml } from '../../src/package/xml.ts';
import { scratchFolder } from '../support/scratch.ts';

const folder = scratchFolder();

const parts = (entries: Record<string, string>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]));

const textsOf = (found: ReadonlyMap<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...found].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

describe('a canonical package', () => {
  const package_ = parts({
    'word/styles.xml': 's',
    '_rels/.rels': 'r',
    'word/document.xml': 'd',
    '[Content_Types].xml': 'c',
    'docProps/core.xml': 'k',
  });

  it('begins with the content types and the root relationships, the rest by name', () => {
    expect(Object.keys(unzipSync(canonicalZip(package_)))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/document.xml',
      'word/styles.xml',
    ]);
  });

  it('has every time at 1980-01-01 00:00 (APPNOTE 4.4.6: time 0, date 0x0021)', () => {
    const bytes = canonicalZip(package_);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x0021]);
  });

  it('is the same whatever order and times its parts came in', () => {
    const late = zipSync(Object.fromEntries([...package_].reverse().map(([name, bytes]) => [name, bytes])), {
      mtime: new Date(2026, 5, 1),
      level: 0,
    });
    expect(canonicalZip(partsOf(late))).toEqual(canonicalZip(package_));
  });

  it('gives back what was put in', () => {
    const name = fc.stringMatching(/^[a-z]{1,6}\/[a-z0-9]{1,6}\.xml$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 200 }), { maxKeys: 8 }), (entries) => {
        const given = new Map(Object.entries(entries));
        const read = partsOf(canonicalZip(given));
        expect([...read].sort()).toEqual([...given].sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe('a part given in chunks', () => {
  const cut = (bytes: Uint8Array, at: readonly number[]): readonly Uint8Array[] => {
    const places = [0, ...[...at].map((share) => Math.floor(share * bytes.length)).sort((a, b) => a - b)];
    return places.map((place, index) => bytes.subarray(place, places[index + 1] ?? bytes.length));
  };
  const large = Uint8Array.from({ length: 2_500_000 }, (_, index) => (index * 2_654_435_761) >>> 27);

  it('gives the same file as the whole of it, below and above what is deflated at once', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const size = fc.constantFrom(0, 1, 5000, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 2 * 2 ** 20, large.length);
    fc.assert(
      fc.property(size, fc.array(share, { maxLength: 6 }), (length, at) => {
        const whole = large.slice(0, length);
        const zipped = canonicalZip(new Map([['a.xml', cut(whole, at)]]));
        expect(Buffer.compare(zipped, canonicalZip(new Map([['a.xml', whole]])))).toBe(0);
        expect(Buffer.compare(partsOf(zipped).get('a.xml') ?? new Uint8Array(), whole)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('is read by Python, check sums and all', () => {
    const file = join(folder, 'large.zip');
    const given = new Map<string, PartContent>([
      ['表/大.xml', cut(large, [0.3, 0.7])],
      ['b.xml', large],
    ]);
    writeFileSync(file, canonicalZip(given));
    const program =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), *z.namelist())';
    const told = execFileSync('/usr/bin/python3', ['-X', 'utf8', '-c', program, file], { encoding: 'utf8' });
    expect(told).toBe('None b.xml 表/大.xml\n');
  });

  it('is asked for chunk by chunk: a part of 400 MB is never whole', () => {
    const chunk = new Uint8Array(2 ** 20);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const chunks = function* (): Generator<Uint8Array> {
      for (let index = 0; index < 400; index += 1) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield chunk;
      }
    };
    expect(canonicalZip(new Map([['a.xml', chunks()]])).length).toBeLessThan(2 ** 20);
    expect(most).toBeLessThan(100 * 2 ** 20);
  });

  it('is deflated once when it comes again as the same array', () => {
    const shared = new TextEncoder().encode('一样');
    const first = canonicalZip(new Map([['a.xml', shared]]));
    // Nobody may do this; it shows that the array is not looked at again.
    shared.fill(0);
    expect(canonicalZip(new Map([['a.xml', shared]]))).toEqual(first);
  });
});

describe('reading a package', () => {
  it('says that a file is no package instead of throwing', () => {
    expect(readParts(strToU8('项目名称,组别\n'))).toEqual({ type: 'unreadable' });
    expect(readParts(new Uint8Array())).toEqual({ type: 'unreadable' });
  });

  it('stops before inflating more than it may', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(5000), 'b.xml': new Uint8Array(5000) });
    const limits = { maximumParts: 10, maximumPartBytes: 6000, maximumTotalBytes: 9000 };
    expect(readParts(bomb, limits)).toEqual({ type: 'too-large' });
    expect(readParts(bomb, { ...limits, maximumTotalBytes: 10000 }).type).toBe('parts');
    expect(readParts(bomb, { ...limits, maximumParts: 1, maximumTotalBytes: 10000 }).type).toBe('too-large');
  });
});

describe('stable ids and dates', () => {
  it('takes the dates of the file from the document', () => {
    const core =
      '<cp:coreProperties><dcterms:created xsi:type="dcterms:W3CDTF">2031-01-02T03:04:05.678Z</dcterms:created>' +
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2031-01-02T03:04:06Z</dcterms:modified></cp:coreProperties>';
    const dated = withDocumentDate(parts({ 'docProps/core.xml': core }), '2026-09-22');
    expect(textsOf(dated)['docProps/core.xml']).toBe(
      '<cp:coreProperties><dcterms:created xsi:type="dcterms:W3CDTF">2026-09-22T00:00:00Z</dcterms:created>' +
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-09-22T00:00:00Z</dcterms:modified></cp:coreProperties>',
    );
  });

  it('renumbers random relationship ids in the part that uses them', () => {
    const stable = withStableIds(
      parts({
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="styles.xml"/><Relationship Id="rIdx_9-q" Target="a.png"/></Relationships>',
        'word/document.xml': '<a r:embed="rIdx_9-q" r:id="rId1">rIdx_9-q</a>',
      }),
    );
    expect(textsOf(stable)).toEqual({
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="styles.xml"/><Relationship Id="rId2" Target="a.png"/></Relationships>',
      'word/document.xml': '<a r:embed="rId2" r:id="rId1">rIdx_9-q</a>',
    });
  });

  it('renumbers bookmarks in pairs and shapes in order', () => {
    const stable = withStableIds(
      parts({
        'word/document.xml':
          '<w:bookmarkStart w:name="a" w:id="71"/><w:bookmarkStart w:name="b" w:id="72"/><w:bookmarkEnd w:id="72"/>' +
          '<w:bookmarkEnd w:id="71"/><v:shape id="PowerPlusWaterMarkObjectk3-x_1"/>',
      }),
    );
    expect(textsOf(stable)['word/document.xml']).toBe(
      '<w:bookmarkStart w:name="a" w:id="1"/><w:bookmarkStart w:name="b" w:id="2"/><w:bookmarkEnd w:id="2"/>' +
        '<w:bookmarkEnd w:id="1"/><v:shape id="PowerPlusWaterMarkObject1"/>',
    );
  });
});

describe('XML text', () => {
  it('escapes markup and keeps characters outside the BMP whole', () => {
    expect(escapeXml('<𬭎 & "甲">')).toBe('&lt;𬭎 &amp; &quot;甲&quot;&gt;');
    expect(element('w:t', { 'xml:space': 'preserve', n: undefined }, escapeXml('a<b'))).toBe(
      '<w:t xml:space="preserve">a&lt;b</w:t>',
    );
  });

  it('refuses what XML 1.0 cannot hold', () => {
    for (const bad of ['\u0000', 'a\u001Fb', '\uFFFE', '\uD86D']) expect(() => escapeXml(bad)).toThrow();
    expect(escapeXml('a\tb\nc')).toBe('a\tb\nc');
  });
});
