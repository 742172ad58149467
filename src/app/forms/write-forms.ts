import type { Host } from '../../host/host.ts';
import { renderWorkbook } from '../../render/xlsx/renderer.ts';
import type { Checked } from '../../problems/problem.ts';
import { loadCompetition } from '../load.ts';
import { blankForms, formDocument } from './blank-forms.ts';
import type { FormSettings } from './form.ts';

/** Folder of the blank forms: never read as material. */
export const formsFolder = '空白表';

/** The blank forms as files, with their paths in the competition's folder. */
export async function renderForms(
  settings: FormSettings,
): Promise<readonly (readonly [path: string, bytes: Uint8Array])[]> {
  const date = settings.competition.dates.registrationCutoff.slice(0, 10);
  const files: (readonly [string, Uint8Array])[] = [];
  for (const form of blankForms(settings)) {
    const { bytes } = await renderWorkbook(formDocument(form, date));
    files.push([`${formsFolder}/${form.path}`, bytes]);
  }
  return files;
}

export interface WrittenForms {
  readonly made: readonly string[];
  /** Were there with other contents (somebody may have begun to fill them in), and stay. */
  readonly kept: readonly string[];
}

/** Writes the blank forms of a folder anew, by its settings as they are now; never over what is there. */
export async function writeForms(host: Host, folder: string): Promise<Checked<WrittenForms | null>> {
  const { value: loaded, problems } = await loadCompetition(host, folder);
  if (loaded === null) return { value: null, problems };
  const { competition } = loaded;
  const made: string[] = [];
  const kept: string[] = [];
  for (const [path, bytes] of await renderForms({ competition, name: competition.name })) {
    const place = host.join(folder, path);
    const present = await host.readFileIfPresent(place);
    if (present === null) {
      await host.writeFile(place, bytes);
      made.push(path);
    } else if (host.sha256(present) !== host.sha256(bytes)) kept.push(path);
  }
  return { value: { made, kept }, problems };
}
