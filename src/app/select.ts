import type { Format } from '../document/model.ts';
import type { DocumentKind, Job, KindContext } from '../kinds/kind.ts';
import { nearestWord } from '../problems/nearest.ts';
import type { Competition } from '../records/competition.ts';
import { ownRegions } from '../records/own-regions.ts';

/** What the user asked for; empty lists mean everything. */
export interface Selection {
  readonly only: readonly string[];
  readonly regions: readonly string[];
  readonly formats: readonly string[];
}

/** A word of the selection that means nothing, with the nearest that does. */
export interface UnknownWord {
  readonly option: '--only' | '--region' | '--format';
  readonly word: string;
  readonly known: readonly string[];
  readonly meant: string | null;
  /** A kind of the province's, asked for in a city's own folder. */
  readonly isProvincial: boolean;
}

const formats: readonly Format[] = ['pdf', 'docx', 'xlsx'];

/** The kinds a folder makes: all of them, or in a city's own folder those a region publishes. */
export function kindsOf(kinds: readonly DocumentKind[], { city }: Competition): readonly DocumentKind[] {
  return city === undefined ? kinds : kinds.filter(({ publisher }) => publisher === 'region');
}

/** Words of the selection nobody knows: kinds go by id or Chinese name, regions by name or alias. */
export function unknownWords(
  selection: Selection,
  kinds: readonly DocumentKind[],
  competition: Competition,
): readonly UnknownWord[] {
  const own = kindsOf(kinds, competition);
  const isElsewhere = (word: string): boolean =>
    kinds.some((kind) => !own.includes(kind) && [kind.id, kind.name].includes(word));
  const regions = ownRegions(competition);
  const regionWords = regions.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [
    ...unknownAmong(
      '--only',
      selection.only,
      own.flatMap(({ id, name }) => [name, id]),
      own.map(({ name }) => name),
    ).map((entry) => ({ ...entry, isProvincial: isElsewhere(entry.word) })),
    ...unknownAmong(
      '--region',
      selection.regions,
      regionWords,
      regions.map(({ name }) => name),
    ),
    ...unknownAmong('--format', selection.formats, formats, formats),
  ];
}

function unknownAmong(
  option: UnknownWord['option'],
  words: readonly string[],
  accepted: readonly string[],
  known: readonly string[],
): readonly UnknownWord[] {
  return words
    .filter((word) => !accepted.includes(word))
    .map((word) => ({ option, word, known, meant: nearestWord(word, accepted), isProvincial: false }));
}

/**
 * The jobs of the selection, in the order of the kinds, each with the formats wanted; in a city's own folder
 * those of that city.
 */
export function selectJobs(
  selection: Selection,
  kinds: readonly DocumentKind[],
  context: KindContext,
): readonly { readonly kind: DocumentKind; readonly job: Job }[] {
  const regions = context.competition.regions
    .filter(({ name, aliases }) => [name, ...aliases].some((word) => selection.regions.includes(word)))
    .map(({ name }) => name);
  const own = ownRegions(context.competition).map(({ name }) => name);
  const isWanted = ({ region }: Job): boolean =>
    region === undefined
      ? selection.regions.length === 0
      : own.includes(region) && (selection.regions.length === 0 || regions.includes(region));
  const wantedFormats = (job: Job): readonly Format[] =>
    job.formats.filter((format) => selection.formats.length === 0 || selection.formats.includes(format));
  return kindsOf(kinds, context.competition)
    .filter(
      ({ id, name }) =>
        selection.only.length === 0 || [id, name].some((word) => selection.only.includes(word)),
    )
    .flatMap((kind) =>
      kind
        .jobs(context)
        .filter(isWanted)
        .map((job) => ({ kind, job: { ...job, formats: wantedFormats(job) } }))
        .filter(({ job }) => job.formats.length > 0),
    );
}

/**
 * Files of an earlier run that this selection covers: those not made again and not refused now belong to
 * documents that no longer exist (a project that lost its award).
 */
export function isCovered(
  entry: { readonly kind: string; readonly region: string | null; readonly format: string },
  selection: Selection,
  kinds: readonly DocumentKind[],
  competition: Competition,
): boolean {
  const kind = kinds.find(({ id }) => id === entry.kind);
  const region = competition.regions.find(({ name }) => name === entry.region);
  const named = (words: readonly string[], names: readonly string[]): boolean =>
    words.length === 0 || names.some((name) => words.includes(name));
  return (
    named(selection.only, kind === undefined ? [entry.kind] : [kind.id, kind.name]) &&
    named(selection.regions, region === undefined ? [] : [region.name, ...region.aliases]) &&
    named(selection.formats, [entry.format])
  );
}
