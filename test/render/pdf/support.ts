import { readFile } from 'node:fs/promises';
import { loadFontLibrary } from '../../../src/fonts/load.ts';
import { certificateLayoutSchema, type CertificateLayout } from '../../../src/layout/certificate.ts';
import { gb9704 } from '../../../src/layout/gb9704.ts';
import type { RenderContext } from '../../../src/render/renderer.ts';

/** The bundled fonts, the profile and the layouts of `templates/certificates`, as a run has them. */
export async function renderContext(): Promise<RenderContext> {
  const fonts = await loadFontLibrary((path) => readFile(`fonts/${path}`));
  const layout = await readLayout('a4-landscape');
  return { fonts, profile: gb9704, certificateLayouts: new Map([[layout.id, layout]]) };
}

/** A certificate layout of the repository. */
export async function readLayout(id: string): Promise<CertificateLayout> {
  const json: unknown = JSON.parse(await readFile(`templates/certificates/${id}.json`, 'utf8'));
  return certificateLayoutSchema.parse(json);
}
