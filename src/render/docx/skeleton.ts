import type { OfficialProfile } from '../../layout/profile.ts';
import { editPart, partsOf, textOfPart, withPart, type Parts } from '../../package/parts.ts';
import { withDocumentDate, withStableIds } from '../../package/stable.ts';
import { encodeDocument } from './encode.ts';
import { placeFor } from './shapes.ts';
import { fontTableXml, stylesXml } from './styles-xml.ts';
import { documentStyles } from './styles.ts';
import type { WordDocument, WordDrawing, WordSection } from './word.ts';

/*
 * What is around the blocks: the package docx writes for the pages, feet and heads of a document. It is written once for
 * all documents that have the same; their parts are the same arrays then, deflated once.
 */

export interface Skeleton {
  /** Every part that no word of a document is in. */
  readonly parts: Parts;
  /** docProps/core.xml with marks for the document's properties. */
  readonly core: string;
  /** word/document.xml up to its first block. */
  readonly head: string;
  /** By section: the properties that end it. */
  readonly sectionEnds: readonly string[];
  /** word/document.xml behind the last section. */
  readonly tail: string;
}

/** Marks of the document's properties, left out by docx where they are empty. */
export const propertyMarks = {
  title: '\uFDD0',
  subject: '\uFDD1',
  creator: '\uFDD2',
  date: '\uFDD3',
} as const;

const known = new WeakMap<OfficialProfile, Map<string, Skeleton>>();
/** Of about 50 KB each; a batch has one or two, a whole competition a dozen. */
const MOST_KNOWN = 100;

/** The skeleton of a document under a profile, whose styles are in it; `sectionEnds` has one for each of its sections. */
export async function skeletonOf(word: WordDocument, profile: OfficialProfile): Promise<Skeleton> {
  const skeletons = known.get(profile) ?? new Map<string, Skeleton>();
  known.set(profile, skeletons);
  const { frames, frameOf } = framesOf(word.sections);
  const key = keyOf(word, frames);
  const skeleton = skeletons.get(key) ?? (await makeSkeleton(word, frames, profile));
  if (skeletons.size >= MOST_KNOWN) skeletons.clear();
  skeletons.set(key, skeleton);
  return { ...skeleton, sectionEnds: frameOf.map((frame) => skeleton.sectionEnds[frame] ?? '') };
}

type Frame = Omit<WordSection, 'blocks'>;

interface Frames {
  readonly frames: readonly Frame[];
  /** By section: the index of its frame. */
  readonly frameOf: readonly number[];
}

/** Sections that go on with the feet and the art of the one before differ in their page only: a thousand have one frame. */
function framesOf(sections: readonly WordSection[]): Frames {
  const frames: Frame[] = [];
  const following = new Map<string, number>();
  const frameOf = sections.map(({ page, feet, art }, index) => {
    const key = index > 0 && feet === null && art === null ? JSON.stringify(page) : null;
    const same = key === null ? undefined : following.get(key);
    if (same !== undefined) return same;
    if (key !== null) following.set(key, frames.length);
    return frames.push({ page, feet, art }) - 1;
  });
  return { frames, frameOf };
}

function keyOf({ title, subject, creator, watermark }: WordDocument, frames: readonly Frame[]): string {
  const given = [title, subject, creator].map((property) => property !== '');
  const drawn = frames.map(({ art, ...frame }) => [frame, art === null ? null : artKey(art)]);
  return JSON.stringify([watermark, given, drawn]);
}

const artKeys = new WeakMap<readonly WordDrawing[], string>();

/** Borders are long paths, and the same array for all certificates of a layout. */
function artKey(art: readonly WordDrawing[]): string {
  const key = artKeys.get(art) ?? JSON.stringify(art);
  artKeys.set(art, key);
  return key;
}

async function makeSkeleton(
  word: WordDocument,
  frames: readonly Frame[],
  profile: OfficialProfile,
): Promise<Skeleton> {
  const marked = (property: 'title' | 'subject' | 'creator'): string =>
    word[property] === '' ? '' : propertyMarks[property];
  const encoded = await encodeDocument({
    ...word,
    title: marked('title'),
    subject: marked('subject'),
    creator: marked('creator'),
    sections: frames.map((frame) => ({ ...frame, blocks: [placeFor('paragraph')] })),
  });
  const parts = new Map(finished(partsOf(encoded), profile));
  const body = textOfPart(parts, 'word/document.xml');
  const core = textOfPart(parts, 'docProps/core.xml');
  parts.delete('word/document.xml');
  parts.delete('docProps/core.xml');
  return { parts, core, ...bodyOf(body, frames.length) };
}

/** docx's package made ours: our styles and font table, valid shapes, the document's date, stable ids. */
function finished(encoded: Parts, profile: OfficialProfile): Parts {
  let parts = withPart(encoded, 'word/styles.xml', stylesXml(documentStyles(profile)));
  parts = withPart(parts, 'word/fontTable.xml', fontTableXml());
  for (const name of parts.keys()) {
    if (/^word\/header\d+\.xml$/.test(name)) parts = editPart(parts, name, withShapesAsAlternatives);
  }
  return withStableIds(withDocumentDate(parts, propertyMarks.date));
}

/**
 * Word writes its own shapes as one choice of several, which the schema allows anywhere; docx writes them bare,
 * which the schema does not.
 */
function withShapesAsAlternatives(text: string): string {
  return text.replace(
    /<w:drawing>(?:(?!<\/w:drawing>).)*<wps:wsp\b.*?<\/w:drawing>/gs,
    (drawing) =>
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice></mc:AlternateContent>`,
  );
}

/** The places for the blocks are left out; of the sections only what ends them stays. */
function bodyOf(xml: string, frames: number): Pick<Skeleton, 'head' | 'sectionEnds' | 'tail'> {
  const sectionEnds = [...xml.matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gs)].map(([properties]) => properties);
  const head = /^.*?<w:body>/s.exec(xml)?.[0];
  const tail = /<\/w:sectPr>(<\/w:body>.*)$/s.exec(xml)?.[1];
  if (head === undefined || tail === undefined || sectionEnds.length !== frames) {
    throw new Error('docx wrote a body otherwise than expected');
  }
  return { head, sectionEnds, tail };
}
