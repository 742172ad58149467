import { problem } from '../problems/problem.ts';
import type { Competition } from '../records/competition.ts';
import {
  summaryHeadings,
  summarySections,
  type Summary,
  type SummaryParagraph,
  type SummarySection,
} from '../records/summaries.ts';
import type { GivenFile } from './inputs.ts';
import { isLeftover, matchPattern } from './match-files.ts';
import type { Notebook } from './notebook.ts';
import { decodeText } from './sources/text-encoding.ts';
import { regionNamed } from './tidy/region.ts';
import { suspectText } from './tidy/suspect-text.ts';
import { cleanText } from './tidy/text.ts';

/** Files people write words in; tables of the same folder are another input. */
const words = /\.(txt|docx?|pdf)$/iu;

/** The files that are texts of summary reports (`reports.texts`): they hold no table. */
export function isSummaryFile({ path }: GivenFile, { reports }: Pick<Competition, 'reports'>): boolean {
  return !isLeftover(path) && words.test(path) && matchPattern(reports.texts, path) !== undefined;
}

/** The regions' own texts, each with its region; the province's (全省) and those of nobody known left out. */
export function regionSummaries(
  files: readonly GivenFile[],
  competition: Competition,
): readonly (GivenFile & { readonly region: string })[] {
  return files
    .filter((file) => isSummaryFile(file, competition))
    .flatMap((file) => {
      const named = matchPattern(competition.reports.texts, file.path)?.region?.replace(/\s+/gu, '') ?? '';
      const region = regionNamed(named, competition.regions)?.name;
      return region === undefined ? [] : [{ ...file, region }];
    });
}

/** Reads the regions' texts and the province's own (全省), in the order of the regions. */
export function readSummaries(
  files: readonly GivenFile[],
  competition: Competition,
  notebook: Notebook,
): readonly Summary[] {
  const order = competition.regions.map(({ name }) => name);
  const read = files
    .filter((file) => isSummaryFile(file, competition))
    .flatMap((file) => readSummary(file, competition, notebook) ?? []);
  const first = read.filter((one, at) => read.findIndex(({ region }) => region === one.region) === at);
  for (const second of read.filter((one) => !first.includes(one))) {
    const before = first.find(({ region }) => region === second.region)?.place.file ?? '';
    notebook.problems.push(
      problem('file-duplicate', second.place, { first: before }, aboutOf(second.region)),
    );
  }
  return first.sort((a, b) => order.indexOf(a.region ?? '') - order.indexOf(b.region ?? ''));
}

function readSummary(file: GivenFile, competition: Competition, notebook: Notebook): Summary | null {
  const place = { file: file.path };
  const named = matchPattern(competition.reports.texts, file.path)?.region?.replace(/\s+/gu, '') ?? '';
  const isProvince = named === '全省' || named === competition.province.name;
  const region = isProvince ? null : (regionNamed(named, competition.regions)?.name ?? '');
  if (region === '') {
    notebook.problems.push(problem('file-for-unknown-region', place, { name: named }));
    return null;
  }
  const { text, damage } = decodeText(file.bytes);
  if (!file.path.toLowerCase().endsWith('.txt') || damage !== undefined || text.includes('\ufffd')) {
    notebook.problems.push(problem('summary-not-text', place, {}, aboutOf(region)));
    return { region, sections: {}, place };
  }
  return { region, sections: sectionsOf(text, { file: file.path, region, notebook }), place };
}

interface GrowingPart {
  readonly heading: string;
  readonly paragraphs: SummaryParagraph[];
}

interface Reading {
  readonly file: string;
  readonly region: string | null;
  readonly notebook: Notebook;
}

function sectionsOf(text: string, reading: Reading): Summary['sections'] {
  const sections = new Map<SummarySection, GrowingPart>();
  let current: SummaryParagraph[] | null = null;
  for (const [at, raw] of text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const line = cleanText(raw).text;
    if (line === '') continue;
    const heading = bareHeading(line);
    const section = sectionHeaded(heading);
    if (section !== null) {
      const part = sections.get(section) ?? { heading, paragraphs: [] };
      sections.set(section, part);
      current = part.paragraphs;
    } else if (current !== null && !looksLikeHeading(line)) {
      if (!/^无[。.]?$/u.test(line)) current.push(paragraphOf(line, at + 1, reading));
    } else if (current !== null || !isTitle(line)) {
      reportUnplaced(line, at + 1, reading);
      current = null;
    }
  }
  return Object.fromEntries(sections);
}

function paragraphOf(text: string, row: number, { file, region, notebook }: Reading): SummaryParagraph {
  const about = region === null ? {} : { region };
  notebook.problems.push(...suspectText(text).map((told) => told({ file, row }, about)));
  return { text, place: { file, row } };
}

/** `五、主要做法与亮点：` → `主要做法与亮点`; numbering and closing marks are the document's business. */
function bareHeading(line: string): string {
  return line
    .replace(/^#+\s*/u, '')
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[、．.])\s*/u, '')
    .replace(/[：:。\s]+$/u, '');
}

function sectionHeaded(heading: string): SummarySection | null {
  return summarySections.find((section) => summaryHeadings[section].includes(heading)) ?? null;
}

const MAXIMUM_HEADING = 20;
const MAXIMUM_TITLE = 60;

/** A short line numbered like a first-level heading, or marked as one: a part nobody knows. */
function looksLikeHeading(line: string): boolean {
  return (
    line.length <= MAXIMUM_HEADING && /^(?:#|[一二三四五六七八九十]+、)/u.test(line) && !/[。；]/u.test(line)
  );
}

/** What stands over the first part: the text's own title. */
function isTitle(line: string): boolean {
  return line.length <= MAXIMUM_TITLE && !/[。；]/u.test(line);
}

function reportUnplaced(text: string, row: number, { file, region, notebook }: Reading): void {
  const known = summarySections.map((section) => summaryHeadings[section][0]);
  notebook.problems.push(problem('summary-text-unplaced', { file, row }, { text, known }, aboutOf(region)));
}

function aboutOf(region: string | null): { readonly region?: string } {
  return region === null ? {} : { region };
}
