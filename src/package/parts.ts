import { unzipSync, type UnzipFileInfo } from 'fflate';

/** The parts of an OOXML package by name (`word/document.xml`), without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What a package may hold at most, so that a crafted file cannot exhaust the machine's memory. */
export interface PackageLimits {
  readonly maximumParts: number;
  readonly maximumPartBytes: number;
  readonly maximumTotalBytes: number;
}

/** Far above every workbook seen (the largest sample inflates to 3 MB), far below a small machine's memory. */
const defaultLimits: PackageLimits = {
  maximumParts: 4000,
  maximumPartBytes: 256 * 2 ** 20,
  maximumTotalBytes: 512 * 2 ** 20,
};

export type PackageReading =
  | { readonly type: 'parts'; readonly parts: Parts }
  /** Not a ZIP file, or a damaged or encrypted one. */
  | { readonly type: 'unreadable' }
  | { readonly type: 'too-large' };

/** Inflates somebody's package within limits. Folders are left out; nothing is thrown for a bad file. */
export function readParts(bytes: Uint8Array, limits: PackageLimits = defaultLimits): PackageReading {
  const measured = measure(limits);
  try {
    const entries = unzipSync(bytes, { filter: measured.accept });
    if (measured.isExceeded()) return { type: 'too-large' };
    return { type: 'parts', parts: new Map(Object.entries(entries)) };
  } catch {
    return { type: 'unreadable' };
  }
}

/** The parts of a package we have just made ourselves; a broken one is our own fault and throws. */
export function partsOf(bytes: Uint8Array): Parts {
  const reading = readParts(bytes);
  if (reading.type !== 'parts') throw new Error(`package cannot be read back: ${reading.type}`);
  return reading.parts;
}

/** A part's text; the part must exist. */
export function textOfPart(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`package has no part ${name}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The same parts with one replaced or added. */
export function withPart(parts: Parts, name: string, text: string): Parts {
  return new Map([...parts, [name, new TextEncoder().encode(text)]]);
}

/** The same parts with one rewritten; the part must exist. */
export function editPart(parts: Parts, name: string, edit: (text: string) => string): Parts {
  return withPart(parts, name, edit(textOfPart(parts, name)));
}

function measure(limits: PackageLimits): {
  accept: (entry: UnzipFileInfo) => boolean;
  isExceeded: () => boolean;
} {
  let count = 0;
  let total = 0;
  let exceeded = false;
  return {
    accept: ({ name, originalSize }) => {
      if (name.endsWith('/')) return false;
      count += 1;
      total += originalSize;
      exceeded ||=
        originalSize > limits.maximumPartBytes ||
        count > limits.maximumParts ||
        total > limits.maximumTotalBytes;
      // After the first excess nothing more is inflated.
      return !exceeded;
    },
    isExceeded: () => exceeded,
  };
}
