import { partsOf, textOfPart } from '../../package/parts.ts';
import { encodeDocument } from './encode.ts';
import { marks, placeFor, shapesOf, withBareMarks } from './shapes.ts';
import type { WordBlock, WordDocument, WordPage } from './word.ts';

/*
 * docx writes a block of each shape once in the life of the process; what it wrote, cut at the marks, is the mould of
 * every block of that shape (`fill.ts`).
 */

/** XML as docx wrote it: pieces and, at every odd index, the mark that stood between them. */
export type Mould = readonly string[];

/** The moulds of all shapes of a document, by the shapes' keys. */
export type Moulds = ReadonlyMap<string, Mould>;

const known = new Map<string, Mould>();
/** Of about 1 KB each. Certificates have new ones as long as new tab stops between names turn up. */
const MOST_KNOWN = 4000;

/** The moulds a document needs; docx makes those not known yet, all in one document. */
export async function mouldsOf(word: WordDocument): Promise<Moulds> {
  const moulds = new Map<string, Mould>();
  const missing: (readonly [string, WordBlock])[] = [];
  for (const [key, shape] of shapesOf(word)) {
    const mould = known.get(key);
    // What is here is the document's to keep, whatever others forget while docx works.
    if (mould === undefined) missing.push([key, shape]);
    else moulds.set(key, mould);
  }
  const page = word.sections[0]?.page;
  if (missing.length === 0 || page === undefined) return moulds;
  if (known.size + missing.length > MOST_KNOWN) known.clear();
  for (const [key, mould] of await makeMoulds(missing, page)) {
    moulds.set(key, mould);
    known.set(key, mould);
  }
  return moulds;
}

async function makeMoulds(
  shapes: readonly (readonly [string, WordBlock])[],
  page: WordPage,
): Promise<readonly (readonly [string, Mould])[]> {
  const end = placeFor('end');
  const blocks = [end, ...shapes.flatMap(([, shape]) => [shape, end])];
  const xml = withBareMarks(await encodedBody(blocks, page));
  const written = xml.split(marks.end).slice(1, -1);
  if (written.length !== shapes.length) throw new Error('docx wrote more or fewer blocks than it was given');
  return shapes.map(([key, shape], index) => [key, mouldFrom(written[index] ?? '', shape)]);
}

async function encodedBody(blocks: readonly WordBlock[], page: WordPage): Promise<string> {
  const encoded = await encodeDocument({
    title: '',
    subject: '',
    creator: '',
    date: '',
    watermark: null,
    sections: [{ page, feet: null, art: null, blocks }],
  });
  return textOfPart(partsOf(encoded), 'word/document.xml');
}

function mouldFrom(xml: string, shape: WordBlock): Mould {
  switch (shape.type) {
    case 'paragraph':
      return cut(xml.replace(/(<w:bookmark(?:Start|End)\b[^>]* w:id=")[^"]*/g, `$1${marks.bookmarkId}`));
    case 'chart':
      return cut(xml.replace(/<w:r>(?:(?!<\/w:r>).)*\uFDD5.*?<\/w:r>/s, marks.chart));
    case 'table':
      return cut(
        shape.rows.length === 0 ? xml : xml.slice(xml.indexOf('<w:tr>'), xml.lastIndexOf('</w:tbl>')),
      );
  }
}

function cut(xml: string): Mould {
  // With a capture group, `split` gives pieces and marks in turn.
  return xml.split(/([\uFDD2-\uFDD6])/);
}
