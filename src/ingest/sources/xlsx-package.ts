import { problem } from '../../problems/problem.ts';
import { DamagedFile } from './damage.ts';
import type { ZipArchive } from './unzip.ts';
import { childrenOf, readXmlTree, type XmlElement } from './xml-tree.ts';
import { XmlFault } from './xml.ts';

/** A relationship of a part: what kind, and the part or address it leads to. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type: `worksheet`, `sharedStrings`, `comments`, `hyperlink` …. */
  readonly kind: string;
  readonly isStrict: boolean;
  /** Name of the part inside the zip, or an address outside. */
  readonly target: string;
}

/** The parts of an office package, found by their relationships and never by their names. */
export interface OfficePackage {
  readonly file: string;
  readonly has: (name: string) => boolean;
  /** Reads a part with `read`; undefined when there is none. XML faults become the file's problem. */
  readonly read: <Value>(name: string, read: (xml: string) => Value) => Value | undefined;
  /** Relationships of a part; those of the package for `''`. */
  readonly relationships: (name: string) => readonly Relationship[];
}

const STRICT = 'http://purl.oclc.org/ooxml/';

/** Looks at a zip as an office package (ECMA-376-2 §9). */
export function openPackage(file: string, zip: ZipArchive): OfficePackage {
  // Part names are compared without regard to ASCII case (ECMA-376-2 §9.1.1.2).
  const names = new Map(zip.names.map((name) => [name.toLowerCase(), name]));
  const read = <Value>(name: string, parse: (xml: string) => Value): Value | undefined => {
    const bytes = zip.part(names.get(name.toLowerCase()) ?? name);
    return bytes === undefined ? undefined : guarded(file, name, () => parse(decodeXml(bytes)));
  };
  return {
    file,
    has: (name) => names.has(name.toLowerCase()),
    read,
    relationships: (name) => read(relationshipsName(name), (xml) => readRelationships(xml, name)) ?? [],
  };
}

function guarded<Value>(file: string, part: string, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof XmlFault)) throw cause;
    const isUnsafe = cause.reason === 'doctype';
    throw new DamagedFile(
      isUnsafe ? problem('file-unsafe', { file }, { part }) : problem('file-damaged', { file }, { part }),
    );
  }
}

/** UTF-8 or, by its byte-order mark, UTF-16: the encodings ECMA-376-2 §9.1.1 allows. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  return decode('utf-8', bytes);
}

function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlFault('malformed');
  }
}

function relationshipsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function readRelationships(xml: string, source: string): readonly Relationship[] {
  return childrenOf(readXmlTree(xml), 'Relationships').map((element) => toRelationship(element, source));
}

function toRelationship(element: XmlElement, source: string): Relationship {
  const type = element.attribute('Type') ?? '';
  const target = (element.attribute('Target') ?? '').trim();
  const isOutside = element.attribute('TargetMode') === 'External';
  return {
    id: element.attribute('Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    isStrict: type.startsWith(STRICT),
    target: isOutside ? target : resolveTarget(source, target),
  };
}

/** `../comments1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/comments1.xml`; a leading `/` is the root. */
function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
