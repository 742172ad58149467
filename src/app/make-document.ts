import type { Document, Properties } from '../document/model.ts';
import type { Host } from '../host/host.ts';
import type { DocumentKind, Job, KindContext } from '../kinds/kind.ts';
import { kinds } from '../kinds/index.ts';
import type { CertificateLayout } from '../layout/certificate.ts';
import { gb9704 } from '../layout/gb9704.ts';
import { readCertificateLayout } from '../layout/read-certificate-layout.ts';
import { localProfile, officialProfile, profileIds } from '../layout/profiles.ts';
import type { Digested } from '../output/manifest.ts';
import { isBlocking, problem, type Checked, type Problem } from '../problems/problem.ts';
import { competitionFile } from '../records/read-competition.ts';
import { withRoomForText } from '../render/side-one.ts';
import { checkTemplate } from '../templating/check-template.ts';
import { compose } from '../templating/compose.ts';
import type { Template } from '../templating/front-matter.ts';
import type { Checkup } from './check.ts';
import type { Loaded } from './load.ts';
import { readText } from './read-text.ts';
import type { PoolContext } from './render-pool.ts';
import { loadTemplate, type LoadedTemplate } from './templates.ts';
import { viewShapeOf } from '../kinds/view-shape.ts';

/** Everything beside the records that documents are made from, read once per run. */
export interface Resources {
  readonly loaded: Loaded;
  readonly render: PoolContext;
  readonly byName: ReadonlyMap<string, LoadedTemplate>;
  /** Templates and certificate layouts with their digests. */
  readonly templates: readonly Digested[];
  readonly problems: readonly Problem[];
}

/** What is kept of templates and composed documents between runs. */
export interface ResourceMemory {
  /** Templates as read, by file and digest, and what is wrong with each. */
  readonly templates: Map<string, Checked<LoadedTemplate>>;
  readonly templateFaults: WeakMap<Template, readonly Problem[]>;
  readonly composed: WeakMap<Job, Composed>;
  /** By job, over a change of the material: the same content is not composed again. A run alone does not keep it. */
  readonly contents?: Map<string, { readonly content: string; readonly composed: Composed }>;
}

interface Composed {
  readonly template: Template | null;
  readonly document: Checked<Document | null>;
}

export function newResourceMemory(): ResourceMemory {
  return { templates: new Map(), templateFaults: new WeakMap(), composed: new WeakMap() };
}

/** Reads the templates in use, the certificate layout and the official profile. */
export async function loadResources(
  host: Host,
  { loaded, fonts }: Checkup,
  memory: ResourceMemory = newResourceMemory(),
): Promise<Resources> {
  const problems: Problem[] = [];
  const byName = new Map<string, LoadedTemplate>();
  for (const kind of kinds) {
    if (kind.template === null || byName.has(kind.template)) continue;
    const checked = await loadTemplate(host, loaded.folder, kind.template, memory.templates);
    problems.push(...checked.problems);
    if (checked.value === null) continue;
    byName.set(kind.template, checked.value);
    problems.push(...faultsOf(checked.value, kind, memory));
  }
  const certificate = await loadCertificateLayout(host, loaded);
  problems.push(...certificate.problems);
  const profile = officialProfile(loaded.competition.layout.profile);
  if (profile === null) problems.push(unknownProfile(loaded.competition.layout.profile));
  const layouts = certificate.value === null ? [] : [certificate.value];
  return {
    loaded,
    render: {
      fonts,
      profile: localProfile(profile ?? gb9704, loaded.competition.layout),
      // By the name in the settings: a copy adapted by staff may still carry the id of its model.
      certificateLayouts: new Map(
        layouts.map(({ layout }) => [loaded.competition.certificate.layout, layout]),
      ),
    },
    byName,
    templates: [
      ...[...byName.values()].map(({ file, sha256 }) => ({ path: file, sha256 })),
      ...layouts.map(({ path, sha256 }) => ({ path, sha256 })),
    ],
    problems,
  };
}

/** What a template names that its kind does not offer. */
function faultsOf(
  { template }: LoadedTemplate,
  { view }: DocumentKind,
  memory: ResourceMemory,
): readonly Problem[] {
  if (view === null) return [];
  const faults = memory.templateFaults.get(template) ?? checkTemplate(template, viewShapeOf(view));
  memory.templateFaults.set(template, faults);
  return faults;
}

function unknownProfile(id: string): Problem {
  const setting = 'layout.profile';
  return problem('layout-unknown', { file: competitionFile }, { setting, id, known: profileIds.join('、') });
}

/** The competition's certificate layout, from its own `templates/certificates/` or the program's. */
async function loadCertificateLayout(
  host: Host,
  { folder, competition }: Loaded,
): Promise<Checked<(Digested & { readonly layout: CertificateLayout }) | null>> {
  const id = competition.certificate.layout;
  const path = `templates/certificates/${id}.json`;
  const bytes =
    (await host.readFileIfPresent(host.join(folder, path))) ??
    (await host.readFileIfPresent(host.join(host.resources, path)));
  if (bytes === null) {
    const setting = 'certificate.layout';
    const missing = problem(
      'layout-unknown',
      { file: competitionFile },
      { setting, id, known: 'a4-landscape' },
    );
    return { value: null, problems: [missing] };
  }
  const problems: Problem[] = [];
  const text = readText(path, bytes, problems);
  if (text === null) return { value: null, problems };
  const { value: layout, problems: faults } = readCertificateLayout(path, text);
  return { value: layout === null ? null : { path, sha256: host.sha256(bytes), layout }, problems: faults };
}

/** Composes one document; null, with the reasons, when it can't be made. */
export function composeJob(
  job: Job,
  context: KindContext,
  resources: Resources,
  memory: ResourceMemory,
): Checked<Document | null> {
  const { value, problems } = composedBefore(job, context, resources, memory);
  const unlaid = value === null ? [] : missingLayouts(value, resources);
  const told = [...problems, ...unlaid];
  return { value: unlaid.length > 0 || problems.some(isBlocking) ? null : value, problems: told };
}

function composedBefore(
  job: Job,
  context: KindContext,
  resources: Resources,
  memory: ResourceMemory,
): Checked<Document | null> {
  const { content } = job;
  const template =
    content.type === 'document' ? null : (resources.byName.get(content.template)?.template ?? null);
  const before = memory.composed.get(job);
  if (before !== undefined && template !== null && before.template === template) return before.document;
  const document = composedOfSame(job, template, context, resources, memory);
  memory.composed.set(job, { template, document });
  return document;
}

/** A job made anew of other material may say what it said: then what was composed of it stays. */
function composedOfSame(
  job: Job,
  template: Template | null,
  context: KindContext,
  resources: Resources,
  { contents }: ResourceMemory,
): Checked<Document | null> {
  if (contents === undefined || template === null) return composedOf(job, context, resources);
  const content = JSON.stringify([job.content, context.status, context.competition.issuer.name]);
  const before = contents.get(job.id);
  if (before?.content === content && before.composed.template === template) return before.composed.document;
  const document = composedOf(job, context, resources);
  contents.set(job.id, { content, composed: { template, document } });
  return document;
}

/** What is wrong with the certificates' layout, for a document that can't be drawn without it. */
function missingLayouts({ body }: Document, { render, problems }: Resources): readonly Problem[] {
  const isLaid = body.every(
    (block) => block.type !== 'certificate' || render.certificateLayouts.has(block.layout),
  );
  return isLaid
    ? []
    : problems.filter(({ code }) => code.startsWith('layout-') || code === 'configuration-encoding');
}

/**
 * Composes one document without rendering it, with its side 1 settled; null, with the reasons, when it can't be
 * composed.
 */
export function documentOf(job: Job, context: KindContext, resources: Resources): Checked<Document | null> {
  const { value, problems } = composedOf(job, context, resources);
  return { value: value === null ? null : withRoomForText(value, resources.render), problems };
}

function composedOf(
  job: Job,
  context: KindContext,
  { byName, problems }: Resources,
): Checked<Document | null> {
  const { content } = job;
  if (content.type === 'document') return { value: content.document, problems: [] };
  const template = byName.get(content.template);
  if (template === undefined) {
    // Read with the others before: why it is not there has been told already.
    const file = `templates/${content.template}.md`;
    return { value: null, problems: problems.filter(({ place }) => place.file === file) };
  }
  const { view, tables, certificates, title, date, disclosure, form } = content;
  const properties: Properties = {
    title,
    date,
    disclosure,
    // The template says the form.
    form: 'plain',
    status: context.status,
    issuer: context.competition.issuer.name,
  };
  return compose(template.template, { view, tables, certificates, properties, form });
}
