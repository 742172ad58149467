import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/index.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { checkTemplate } from '../templating/check-template.ts';
import { readTemplate, type Template } from '../templating/front-matter.ts';
import { viewShapeOf } from '../kinds/view-shape.ts';
import { readText } from './read-text.ts';

/** A template in use: the competition's own copy wins over the program's. */
export interface LoadedTemplate {
  readonly name: string;
  /** As shown to staff: `templates/winner-list.md`. */
  readonly file: string;
  readonly template: Template;
  readonly sha256: string;
  /** The competition's own copy, in place of the program's. */
  readonly isOwn: boolean;
}

/**
 * Reads one template from the competition's `templates/` or the program's. `known`: those read before, by file and
 * digest; the same bytes are parsed once.
 */
export async function loadTemplate(
  host: Host,
  folder: string | null,
  name: string,
  known = new Map<string, Checked<LoadedTemplate>>(),
): Promise<Checked<LoadedTemplate | null>> {
  const file = `templates/${name}.md`;
  const own = folder === null ? null : await host.readFileIfPresent(host.join(folder, file));
  const bytes = own ?? (await host.readFileIfPresent(host.join(host.resources, file)));
  if (bytes === null) return { value: null, problems: [problem('template-missing', { file }, {})] };
  const sha256 = host.sha256(bytes);
  const identity = [file, own === null ? 'shipped' : 'own', sha256].join(' ');
  const before = known.get(identity);
  if (before !== undefined) return before;
  const problems: Problem[] = [];
  const text = readText(file, bytes, problems);
  if (text === null) return { value: null, problems };
  const read = readTemplate(file, text);
  const loaded = {
    value: { name, file, template: read.value, sha256, isOwn: own !== null },
    problems: read.problems,
  };
  known.set(identity, loaded);
  return loaded;
}

export interface TemplateSummary {
  readonly name: string;
  readonly file: string;
  readonly kind: string;
  readonly formats: readonly string[];
  /** The competition's own copy, in place of the program's. */
  readonly isOwn: boolean;
  /** What `{{…}}` may name. */
  readonly fields: readonly string[];
}

/** Every kind's template, read and checked against what its kind offers. */
export async function checkTemplates(
  host: Host,
  folder: string | null,
): Promise<Checked<readonly TemplateSummary[]>> {
  const summaries: TemplateSummary[] = [];
  const problems: Problem[] = [];
  for (const kind of kinds) {
    if (kind.template === null || kind.view === null) continue;
    const shape = viewShapeOf(kind.view);
    const loaded = await loadTemplate(host, folder, kind.template);
    problems.push(...loaded.problems);
    if (loaded.value === null) continue;
    problems.push(...checkTemplate(loaded.value.template, shape));
    const { name, file, isOwn } = loaded.value;
    summaries.push({ name, file, kind: kind.name, formats: kind.formats, isOwn, fields: fieldsOf(shape) });
  }
  return { value: summaries, problems };
}

function fieldsOf(shape: ReturnType<typeof viewShapeOf>, path = ''): readonly string[] {
  if (shape.type === 'value') return [path];
  if (shape.type === 'list') return fieldsOf(shape.item, `${path}[]`);
  return Object.entries(shape.fields).flatMap(([name, field]) =>
    fieldsOf(field, path === '' ? name : `${path}.${name}`),
  );
}
