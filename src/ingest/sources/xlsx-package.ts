import {
  decodeXml,
  readRelationships,
  relationshipsName,
  type Relationship,
} from '../../package/relationships.ts';
import { XmlFault } from '../../package/scan-xml.ts';
import { problem } from '../../problems/problem.ts';
import { DamagedFile } from './damage.ts';
import type { ZipArchive } from './unzip.ts';

/** The parts of an office package, found by their relationships and never by their names. */
export interface OfficePackage {
  readonly file: string;
  readonly has: (name: string) => boolean;
  /** Reads a part with `read`; undefined when there is none. XML faults become the file's problem. */
  readonly read: <Value>(name: string, read: (xml: string) => Value) => Value | undefined;
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
