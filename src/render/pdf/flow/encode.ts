import { createHash } from 'node:crypto';
import type { FontFace } from '../../../fonts/library.ts';
import { mmToPoints } from '../../../layout/units.ts';
import type { FileProperties } from '../file-properties.ts';
import { programName, xmpDescriptions } from '../metadata.ts';
import { drawingsOf, EM_ASCENT, type Drawing, type PlacedPage, type PlacedText } from '../placed.ts';
import { pdfColour } from './colour.ts';
import { PdfPrinter, type PdfKitDocument } from './pdfmake.ts';
import { shapeToVector } from './shapes.ts';
import { fontName, shareFonts } from './shared-fonts.ts';
import { teachTurning, turnedNodes } from './turned.ts';

/**
 * Placed pages to the bytes of a PDF: the only function that calls pdfmake, which gets a definition made
 * for this call because it writes into it. It may open neither addresses nor files.
 */
export async function encodePdf(
  pages: readonly PlacedPage[],
  properties: FileProperties,
): Promise<Uint8Array> {
  const faces = usedFaces(pages);
  shareFonts(faces);
  teachTurning();
  const definition = pdfDefinition(pages, properties);
  const identity = createHash('sha256').update(JSON.stringify(definition)).digest().subarray(0, 16);
  const printer = new PdfPrinter(fontsOf(faces), NO_FILES, REFUSE_ADDRESSES, () => false);
  const document = await printer.createPdfKitDocument(definition);
  document._id = identity;
  // pdfkit writes the properties into XML as they are: a title with & or < would break it.
  document._addInfo = () => {
    document.appendXML(xmpDescriptions(properties));
  };
  return collect(document);
}

/** pdfmake's definition of the pages: a section each, in which everything has its absolute place. */
export function pdfDefinition(pages: readonly PlacedPage[], properties: FileProperties): object {
  const date = new Date(`${properties.date}T00:00:00Z`);
  return {
    version: '1.7',
    language: 'zh-CN',
    displayTitle: true,
    compress: true,
    pageMargins: 0,
    info: {
      title: properties.title,
      author: properties.author,
      subject: properties.subject,
      keywords: properties.keywords,
      creator: programName,
      producer: programName,
      creationDate: date,
      modDate: date,
    },
    content: pages.map(pageToSection),
  };
}

function pageToSection({ widthMm, heightMm, art = [], shapes, turned, texts }: PlacedPage): object {
  const height = mmToPoints(heightMm);
  return {
    pageSize: { width: mmToPoints(widthMm), height },
    pageMargins: 0,
    section: {
      stack: [
        { canvas: [BLANK, ...[...art, ...shapes].map(shapeToVector)] },
        ...(turned === undefined ? [] : turnedNodes(drawingToNodes(turned), height)),
        ...texts.map(textToNode),
      ],
    },
  };
}

function drawingToNodes({ shapes, texts }: Drawing): readonly object[] {
  return [{ canvas: shapes.map(shapeToVector) }, ...texts.map(textToNode)];
}

/** pdfmake draws over a page on which there is nothing: an empty white rectangle keeps blank sides. */
const BLANK = { type: 'rect', x: 0, y: 0, w: 0, h: 0, color: '#FFFFFF' };

function textToNode(text: PlacedText): object {
  return {
    text: text.text,
    font: fontName(text.face),
    fontSize: text.size,
    characterSpacing: text.spacing,
    color: pdfColour(text.colour),
    noWrap: true,
    preserveLeadingSpaces: true,
    preserveTrailingSpaces: true,
    absolutePosition: { x: mmToPoints(text.xMm), y: mmToPoints(text.yMm) - EM_ASCENT * text.size },
    ...(text.bookmark === undefined ? {} : bookmarkToOutline(text.bookmark)),
  };
}

function bookmarkToOutline(bookmark: NonNullable<PlacedText['bookmark']>): object {
  return {
    id: bookmark.id,
    outline: true,
    outlineText: bookmark.title,
    ...(bookmark.parent === null ? {} : { outlineParentId: bookmark.parent }),
  };
}

function usedFaces(pages: readonly PlacedPage[]): readonly FontFace[] {
  const faces = new Map<string, FontFace>();
  for (const { shapes, texts } of pages.flatMap(drawingsOf)) {
    for (const { face } of texts) faces.set(fontName(face), face);
    for (const shape of shapes) {
      if (shape.type === 'outlined') faces.set(fontName(shape.face), shape.face);
    }
  }
  return [...faces.values()];
}

function fontsOf(faces: readonly FontFace[]): Record<string, { normal: string }> {
  return Object.fromEntries(faces.map((face) => [fontName(face), { normal: fontName(face) }]));
}

/** Faces come from `shared-fonts.ts`, never by name. */
const NO_FILES = {
  existsSync: () => false,
  readFileSync: (name: string): Uint8Array => {
    throw new Error(`A document may not read ${name}`);
  },
};

const REFUSE_ADDRESSES = {
  resolve: (url: string): void => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) throw new Error(`A document may not open ${url}`);
  },
  resolved: () => Promise.resolve(),
};

function collect(document: PdfKitDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    document.on('error', reject);
    document.end();
  });
}
