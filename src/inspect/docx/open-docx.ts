import { readParts, type Parts } from '../../package/parts.ts';
import { decodeXml } from '../../package/decode-xml.ts';
import { readRelationships, relationshipsName, type Relationship } from '../../package/relationships.ts';
import { XmlFault } from '../../package/scan-xml.ts';
import { readXmlTree, type XmlElement } from '../../package/xml-tree.ts';
import { problem, type Problem } from '../../problems/problem.ts';

/** The parts of a Word file, found by their relationships. */
export interface DocxParts {
  readonly document: XmlElement;
  /** The part of the document of this kind: `styles`, `numbering`, `theme`, `settings`, `comments`. */
  readonly ofKind: (kind: string) => XmlElement | undefined;
  /** The part behind a relationship's id (a foot). */
  readonly ofId: (id: string) => XmlElement | undefined;
}

export type DocxOpening =
  | { readonly type: 'parts'; readonly parts: DocxParts }
  | { readonly type: 'refused'; readonly problem: Problem };

/** Opens a DOCX of any producer. Nothing is thrown for a bad file; nothing outside it is fetched. */
export function openDocx(file: string, bytes: Uint8Array): DocxOpening {
  const wrong = otherFormat(bytes);
  if (wrong !== null) return refused(problem('inspect-docx-other', { file }, { format: wrong }));
  const reading = readParts(bytes);
  if (reading.type === 'too-large') return refused(problem('inspect-docx-too-large', { file }, {}));
  if (reading.type === 'unreadable')
    return refused(problem('inspect-docx-damaged', { file }, { part: null }));
  try {
    return openParts(file, reading.parts);
  } catch (cause) {
    if (!(cause instanceof DamagedPart)) throw cause;
    return refused(problem('inspect-docx-damaged', { file }, { part: cause.part }));
  }
}

/** Carries the name of a part that cannot be read up to `openDocx` or `readDocx`. */
export class DamagedPart extends Error {
  readonly part: string;

  constructor(part: string) {
    super(part);
    this.name = 'DamagedPart';
    this.part = part;
  }
}

function refused(reason: Problem): DocxOpening {
  return { type: 'refused', problem: reason };
}

function openParts(file: string, parts: Parts): DocxOpening {
  const main = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument');
  const name = main?.target ?? 'word/document.xml';
  const document = partOf(parts, name);
  if (document === undefined || !document.children.some((root) => root.name === 'document')) {
    return refused(problem('inspect-docx-other', { file }, { format: formatOf(parts) }));
  }
  const relationships = relationshipsOf(parts, name);
  const target = (found: Relationship | undefined): XmlElement | undefined =>
    found === undefined ? undefined : partOf(parts, found.target);
  return {
    type: 'parts',
    parts: {
      document,
      ofKind: (kind) => target(relationships.find((one) => one.kind === kind)),
      ofId: (id) => target(relationships.find((one) => one.id === id)),
    },
  };
}

function relationshipsOf(parts: Parts, name: string): readonly Relationship[] {
  const part = relationshipsName(name);
  const bytes = bytesOf(parts, part);
  return bytes === undefined ? [] : guarded(part, () => readRelationships(decodeXml(bytes), name));
}

function partOf(parts: Parts, name: string): XmlElement | undefined {
  const bytes = bytesOf(parts, name);
  return bytes === undefined ? undefined : guarded(name, () => readXmlTree(decodeXml(bytes)));
}

/** Part names are compared without regard to ASCII case (ECMA-376-2 §9.1.1.2). */
function bytesOf(parts: Parts, name: string): Uint8Array | undefined {
  return parts.get(name) ?? [...parts].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
}

function guarded<Value>(part: string, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof XmlFault) throw new DamagedPart(part);
    throw cause;
  }
}

/** What the first bytes say where they are not a zip's; null for a zip. */
function otherFormat(bytes: Uint8Array): 'encrypted' | 'doc' | 'unknown' | null {
  const head = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (head === '504b0304' || head === '504b0506') return null;
  if (head !== 'd0cf11e0') return 'unknown';
  // The directory of a compound file ([MS-CFB]) has its names in UTF-16.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'doc';
}

function formatOf(parts: Parts): 'xlsx' | 'pptx' | 'odt' | 'unknown' {
  const names = [...parts.keys()];
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  return parts.has('content.xml') ? 'odt' : 'unknown';
}
