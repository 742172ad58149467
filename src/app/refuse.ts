import type { FontLibrary } from '../fonts/library.ts';
import type { DocumentKind, Job, KindContext } from '../kinds/kind.ts';
import {
  isBlocking,
  isPending,
  problem,
  referenceOf,
  type Problem,
  type ProblemCode,
} from '../problems/problem.ts';
import { competitionFile } from '../records/read-competition.ts';
import { standInsOf } from './fonts.ts';
import { openSettings } from './open-settings.ts';

/**
 * Why a document can't be final: open settings, its kind's own checks, and every blocking error that
 * concerns it. Errors of other rules' documents, about another region's file, or about a name that is not on
 * it, don't stop it; what could not be read at all (no rule behind it) stops everything.
 */
export function reasonsAgainst(
  kind: DocumentKind,
  job: Job,
  context: KindContext,
  kindProblems: readonly Problem[],
  fonts: FontLibrary,
): readonly Problem[] {
  const concerning = context.problems.filter(
    (entry) =>
      isBlocking(entry) && concernsKind(entry, kind) && concernsRegion(entry, job) && isNamedOn(entry, job),
  );
  return [
    ...openSettings(context.competition, [kind]),
    ...substitutedFonts(job, context, fonts),
    ...kindProblems,
    ...(job.problems ?? []).filter((entry) => isBlocking(entry) || isPending(entry)),
    ...concerning,
  ];
}

/** The working papers (检查报告) block on nothing: they are how the errors are told. */
function concernsKind(entry: Problem, kind: DocumentKind): boolean {
  if (kind.blockedBy === 'all') return true;
  if (kind.blockedBy.length === 0 && kind.needs.length === 0) return false;
  if (entry.place.file.startsWith('templates/')) return isTemplateOf(entry.place.file, kind);
  const reference = referenceOf(entry) ?? '';
  return !/^[RA]\d/.test(reference) || kind.blockedBy.includes(reference);
}

/** A fault in one template stops the documents made from it; one in a layout, the certificates. */
function isTemplateOf(file: string, { template }: DocumentKind): boolean {
  return file === `templates/${template ?? ''}.md` || !file.endsWith('.md');
}

function concernsRegion(entry: Problem, job: Job): boolean {
  return job.region === undefined || entry.region === undefined || entry.region === job.region;
}

/**
 * What is wrong with the characters of a name changes no result: it stops the documents that name its project,
 * and no others (an organisation's certificate names none). Of a name that belongs to no project (a judge, an
 * organisation), those that hold it.
 */
export function isNamedOn({ code, projectId, parameters }: Problem, { projectIds, content }: Job): boolean {
  if (!nameProblems.includes(code)) return true;
  if (projectId !== undefined) return projectIds.includes(projectId);
  if (code !== 'name-character-missing' || !('name' in parameters)) return true;
  // As JSON writes it: with quotes escaped, without those around it.
  return JSON.stringify(content).includes(JSON.stringify(parameters.name).slice(1, -1));
}

const nameProblems: readonly ProblemCode[] = [
  'name-character-missing',
  'name-character-lost',
  'name-described',
  'text-private-use',
  'text-unassigned',
  'text-hashes',
];

/** Open fonts in place of the official ones are final only where the competition says so (domain §1.18). */
function substitutedFonts(job: Job, { competition }: KindContext, fonts: FontLibrary): readonly Problem[] {
  const embeds = job.formats.includes('pdf');
  if (competition.layout.substituteFonts || !embeds || fonts.substitutes.length === 0) return [];
  const officials = fonts.substitutes.map(({ official }) => official).join('、');
  return [problem('fonts-substituted', { file: competitionFile }, { roles: standInsOf(fonts), officials })];
}
