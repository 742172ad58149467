import type { Document, Format } from '../document/model.ts';
import type { FontLibrary } from '../fonts/library.ts';
import type { CertificateLayout } from '../layout/certificate.ts';
import type { OfficialProfile } from '../layout/profile.ts';
import type { Problem } from '../problems/problem.ts';

/** What a writer needs beside the document: everything read beforehand, nothing from a clock or a disk. */
export interface RenderContext {
  readonly fonts: FontLibrary;
  readonly profile: OfficialProfile;
  /** Certificate layouts by id. */
  readonly certificateLayouts: ReadonlyMap<string, CertificateLayout>;
}

export interface Rendered {
  readonly bytes: Uint8Array;
  /** Sides of a PDF, sheets of a workbook; null where only the reader's program can tell. */
  readonly pages: number | null;
  readonly problems: readonly Problem[];
  /** The faces a PDF is drawn with; none where fonts are only named. */
  readonly faces?: readonly { readonly id: string; readonly sha256: string }[];
}

/** Turns a document into one file. Pure: equal input gives equal bytes. */
export interface Renderer {
  readonly format: Format;
  readonly render: (document: Document, context: RenderContext) => Promise<Rendered>;
}
