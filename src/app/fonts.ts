import { loadFontLibrary, type LoadedFontLibrary } from '../fonts/load.ts';
import type { Host } from '../host/host.ts';

/** The bundled fonts, and before them the user's own in `fonts/local/`. */
export async function loadFonts(host: Host): Promise<LoadedFontLibrary> {
  const folder = host.join(host.resources, 'fonts');
  const local = host.join(folder, 'local');
  const files = (await host.isFolder(local)) ? await host.listFiles(local) : [];
  const localFiles = files.map((file) => `local/${file}`);
  return loadFontLibrary((file) => host.readFileIfPresent(host.join(folder, file)), { localFiles });
}
