import type { OfficialProfile } from '../../layout/profile.ts';
import { textChunks } from '../../package/chunks.ts';
import { escapeDocumentText } from '../../package/xml.ts';
import { canonicalZip, type PartContent } from '../../package/zip.ts';
import { filledDocument } from './fill.ts';
import { mouldsOf } from './moulds.ts';
import { propertyMarks, skeletonOf } from './skeleton.ts';
import type { WordDocument } from './word.ts';

/** The package of a lowered document: its words filled into what docx has written for documents of its kind. */
export async function packageOf(word: WordDocument, profile: OfficialProfile): Promise<Uint8Array> {
  const skeleton = await skeletonOf(word, profile);
  const moulds = await mouldsOf(word);
  const parts = new Map<string, PartContent>(skeleton.parts);
  parts.set('docProps/core.xml', new TextEncoder().encode(filledProperties(skeleton.core, word)));
  parts.set('word/document.xml', textChunks(filledDocument(word, skeleton, moulds)));
  return canonicalZip(parts);
}

function filledProperties(core: string, { title, subject, creator, date }: WordDocument): string {
  const values = new Map<string, string>([
    [propertyMarks.title, title],
    [propertyMarks.subject, subject],
    [propertyMarks.creator, creator],
    [propertyMarks.date, date],
  ]);
  return core.replace(/[\uFDD0-\uFDD3]/g, (mark) => escapeDocumentText(values.get(mark) ?? ''));
}
