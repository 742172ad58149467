import type { FontLibrary } from '../fonts/library.ts';
import { loadFontLibrary, type LoadedFontLibrary } from '../fonts/load.ts';
import type { Host } from '../host/host.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** The bundled fonts, and before them the user's own in `fonts/local/`. */
export async function loadFonts(host: Host): Promise<LoadedFontLibrary> {
  const folder = host.join(host.resources, 'fonts');
  const local = host.join(folder, 'local');
  const files = (await host.isFolder(local)) ? await host.listFiles(local) : [];
  const localFiles = files.map((file) => `local/${file}`);
  return loadFontLibrary((file) => host.readFileIfPresent(host.join(folder, file)), { localFiles });
}

/** Says once which official face is replaced by which. */
export function tellStandIns(fonts: FontLibrary): readonly Problem[] {
  if (fonts.substitutes.length === 0) return [];
  return [problem('fonts-stand-in', { file: 'fonts/local' }, { roles: standInsOf(fonts) })];
}

/** `仿宋_GB2312→FandolFang、黑体→Noto Sans SC` */
export function standInsOf({ substitutes }: Pick<FontLibrary, 'substitutes'>): string {
  return substitutes.map(({ official, used }) => `${official}→${used}`).join('、');
}
