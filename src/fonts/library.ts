/** Roles of an official page; each has a chain of faces in `fonts/fonts.json`. */
export type FontRole = 'body' | 'heading' | 'kai' | 'song' | 'title';
export const roles: readonly FontRole[] = ['body', 'heading', 'kai', 'song', 'title'];

/** One face of the bundle. Bytes are an inflated TTF or OTF, ready to embed. */
export interface FontFace {
  /** Unique and stable: used as the name of the font in PDF lowering. */
  readonly id: string;
  readonly family: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A stretch of text set in one face. */
export interface FontRun {
  readonly face: FontFace;
  readonly text: string;
}

/** The fonts of a run, parsed once. Measuring and drawing use the same split. */
export interface FontLibrary {
  /** Per-character fallback along the role's chain. Characters no face has go to the first face. */
  readonly split: (text: string, role: FontRole) => readonly FontRun[];
  /** One face for a whole personal name: the first of the chain that has all of it; falls back to `split`. */
  readonly splitName: (name: string, role: FontRole) => readonly FontRun[];
  /** Width in points at a size of one point, by the same split as drawing: multiply by the size. */
  readonly measure: (text: string, role: FontRole) => number;
  readonly measureName: (name: string, role: FontRole) => number;
  /** Characters no face of the role's chain has an outline for, in order, each once. */
  readonly missing: (text: string, role: FontRole) => readonly string[];
  /** Faces that stand in for the official ones, for the report: role, official name, face used. */
  readonly substitutes: readonly {
    readonly role: FontRole;
    readonly official: string;
    readonly used: string;
  }[];
  /** All faces that may be embedded, for the manifest. */
  readonly faces: readonly Omit<FontFace, 'bytes'>[];
}

/** Reads a file of `fonts/` by its path inside that folder; null where there is none. */
export type ReadFont = (file: string) => Promise<Uint8Array | null>;
