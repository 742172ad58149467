import { decodeXml, xmlDecoder } from '../../package/decode-xml.ts';
import { readRelationships, relationshipsName, type Relationship } from '../../package/relationships.ts';
import { XmlFault, xmlScanner, type XmlHandlers } from '../../package/scan-xml.ts';
import { problem } from '../../problems/problem.ts';
import { DamagedFile } from './damage.ts';
import type { Pieces, ZipArchive } from './unzip.ts';

/** The parts of an office package, found by their relationships and never by their names. */
export interface OfficePackage {
  readonly file: string;
  readonly has: (name: string) => boolean;
  /** Reads a part with `read`; undefined when there is none. XML faults become the file's problem. */
  readonly read: <Value>(name: string, read: (xml: string) => Value) => Value | undefined;
  /** Scans a part that may be large, never whole in memory; false when there is none. */
  readonly scan: (name: string, handlers: XmlHandlers) => Promise<boolean>;
  /** Relationships of a part; those of the package for `''`. */
  readonly relationships: (name: string) => readonly Relationship[];
}

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
    scan: async (name, handlers) => {
      const pieces = zip.pieces(names.get(name.toLowerCase()) ?? name);
      if (pieces === undefined) return false;
      await scanPieces(file, name, pieces, handlers);
      return true;
    },
    relationships: (name) => read(relationshipsName(name), (xml) => readRelationships(xml, name)) ?? [],
  };
}

/**
 * What is wrong with a part as a part (its size, its CRC, its letters) is told before what is wrong in it: behind
 * the first fault the rest is still taken, and looked at no more.
 */
async function scanPieces(file: string, part: string, pieces: Pieces, handlers: XmlHandlers): Promise<void> {
  const scanner = xmlScanner(handlers);
  const decode = xmlDecoder();
  let undecodable: DamagedFile | undefined;
  let fault: DamagedFile | undefined;
  const take = (piece?: Uint8Array): void => {
    let text = '';
    undecodable ??= faultIn(file, part, () => {
      text = decode(piece);
    });
    if (undecodable !== undefined) return;
    fault ??= faultIn(file, part, () => {
      scanner.write(text);
      if (piece === undefined) scanner.end();
    });
  };
  for await (const piece of pieces) take(piece);
  take();
  const first = undecodable ?? fault;
  if (first !== undefined) throw first;
}

function faultIn(file: string, part: string, work: () => void): DamagedFile | undefined {
  try {
    guarded(file, part, work);
    return undefined;
  } catch (cause) {
    if (cause instanceof DamagedFile) return cause;
    throw cause;
  }
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
