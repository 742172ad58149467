import { z } from 'zod';

/*
 * `fonts/fonts.json`: which faces are bundled, and which of them serve a role in what order. Paths are
 * relative to the folder of that file.
 */

const bundledFace = z.strictObject({
  /** Unique, stable: the name of the font in a PDF's lowering. */
  id: z.string().min(1),
  family: z.string().min(1),
  /** TTF or OTF; a name ending in `.br` is such a file compressed with Brotli. */
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  licence: z.string().min(1),
  /** File of the licence's text. */
  licenceFile: z.string().min(1),
  /** Package and version it was taken from, and what was done to it. */
  source: z.string().min(1),
});

const roleFonts = z.strictObject({
  /** What the standard asks for, as the report of substitutes names it: 仿宋_GB2312. */
  official: z.string().min(1),
  /** Family or full names by which a licensed font of the role is recognised, best first (domain §1.18). */
  recognise: z.array(z.string().min(1)).min(1),
  /** Open faces a user may put in before the bundled ones, best first: used, and told as substitutes. */
  standIns: z.array(z.string().min(1)).default([]),
  /** Ids of faces, first to last. */
  chain: z.array(z.string().min(1)).min(1),
});

const fontManifestSchema = z.strictObject({
  faces: z.array(bundledFace).min(1),
  roles: z.strictObject({
    body: roleFonts,
    heading: roleFonts,
    kai: roleFonts,
    song: roleFonts,
    title: roleFonts,
  }),
});

export type FontManifest = z.infer<typeof fontManifestSchema>;
export type BundledFace = FontManifest['faces'][number];

/** Reads `fonts.json`. It is part of the program, so anything wrong in it is an error, thrown. */
export function parseFontManifest(bytes: Uint8Array): FontManifest {
  const manifest = fontManifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const ids = new Set(manifest.faces.map((face) => face.id));
  const unknown = Object.values(manifest.roles)
    .flatMap((role) => role.chain)
    .filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Error(`fonts.json: no face has the id ${unknown.join(', ')}`);
  return manifest;
}
