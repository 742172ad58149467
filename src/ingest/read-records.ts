import { createHash } from 'node:crypto';
import { problem, type Problem } from '../problems/problem.ts';
import type { Competition, Stage } from '../records/competition.ts';
import { stages } from '../records/competition.ts';
import type { LedgerEntry, Project, Records, RegionStatistics, ScoreSheet } from '../records/records.ts';
import { checkSharedPhones } from './check-projects.ts';
import { cityReceipt } from './city-receipt.ts';
import type { FoundTable, TableShape } from './found-table.ts';
import { findTable, findTables } from './headings.ts';
import { findMissing, sortFiles, type GivenFile, type InputFile, type InputKind } from './inputs.ts';
import { openNotebook, type Notebook } from './notebook.ts';
import { projectShape } from './project-shape.ts';
import { joinExports, joinMembers, keepOwn, ownProjects } from './portal-rows.ts';
import { indexProjects, type ProjectIndex } from './project-index.ts';
import type { RawFile } from './raw-table.ts';
import {
  awardShape,
  organisationAwardShape,
  otherPrizeShape,
  readOrganisationAwards,
  readOtherPrizes,
  readStaffAwards,
} from './read-awards.ts';
import { historyShape, readHistory } from './read-history.ts';
import { memberShape, readMembers } from './read-members.ts';
import { readProjects } from './read-projects.ts';
import {
  disputeShape,
  objectionShape,
  publicityShape,
  readDisputes,
  readObjections,
  readPublicity,
} from './read-publicity.ts';
import { readReceipts, receiptShape } from './read-receipts.ts';
import { readRecommendations, recommendationShape } from './read-recommendations.ts';
import { readScoreSheet } from './read-scores.ts';
import {
  fourNewShape,
  mediaShape,
  metricShape,
  readFourNew,
  readMedia,
  readMetrics,
} from './read-statistics.ts';
import { isSummaryFile, readSummaries } from './read-summaries.ts';
import { scoreShape, withItemHeading, type ScoreField } from './score-shape.ts';
import { shapeFor } from './shapes.ts';
import { openFile } from './sources/index.ts';
import type { DateSystem } from './tidy/dates.ts';

/** What was read, what is wrong with it, and every change made on the way. */
export interface ReadRecords {
  readonly records: Records;
  readonly problems: readonly Problem[];
  readonly ledger: readonly LedgerEntry[];
}

export interface ReadOptions {
  /**
   * Kept by a caller that reads the same folder again and again, `new Map()` at first: files as they were opened,
   * by path and content. What has not changed is not opened again; what is gone is forgotten.
   */
  readonly openedFiles?: OpenedFiles;
}

/** By path and SHA-256. */
export type OpenedFiles = Map<string, RawFile>;

/**
 * Reads the staff's files into records: told apart by name, opened by content, every value tidied with its
 * place. `path` is relative to the competition's folder, with `/`. Never throws for bad material.
 */
export async function readRecords(
  files: readonly GivenFile[],
  competition: Competition,
  options: ReadOptions = {},
): Promise<ReadRecords> {
  const notebook = openNotebook();
  const summaries = readSummaries(files, competition, notebook);
  const tables = files.filter((file) => !isSummaryFile(file, competition));
  const inputs = sortFiles(tables, competition, notebook);
  const missing = findMissing(inputs, competition, notebook);
  const opened = await openAll(inputs, notebook, options.openedFiles);
  const reading: Reading = { opened, competition, notebook };
  const projects = readAllProjects(reading);
  const index = indexProjects(projects);
  const records: Records = {
    projects,
    ...readCities(reading, index),
    scoreSheets: stages.flatMap((stage) => readStage(stage, reading, index)),
    ...readCommittee(reading, index),
    summaries,
    missing,
  };
  const { problems, ledger } = keepOwn(notebook, competition);
  return { records, problems, ledger };
}

interface OpenedInput {
  readonly input: InputFile;
  readonly file: RawFile;
}

interface Reading {
  readonly opened: readonly OpenedInput[];
  readonly competition: Competition;
  readonly notebook: Notebook;
}

async function openAll(
  inputs: readonly InputFile[],
  notebook: Notebook,
  known: OpenedFiles | undefined,
): Promise<readonly OpenedInput[]> {
  const opened: OpenedInput[] = [];
  const before = new Map(known);
  known?.clear();
  for (const input of inputs) {
    const key = known === undefined ? '' : `${input.path}\n${sha256(input.bytes)}`;
    const file = before.get(key) ?? (await openFile(input.path, input.bytes));
    known?.set(key, file);
    notebook.problems.push(...file.problems.map((one) => withRegion(one, input.region)));
    opened.push({ input, file });
  }
  return opened;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Problems of a region's file are sent back to the region. */
function withRegion(subject: Problem, region: string | null): Problem {
  return region === null || subject.region !== undefined ? subject : { ...subject, region };
}

function readAllProjects(reading: Reading): readonly Project[] {
  const { competition, notebook } = reading;
  const exports = inRegionOrder('projects', reading).map(({ input, file }) => {
    const table = tableIn(file, input, shapeFor(projectShape, competition, 'project'), notebook);
    return table === null ? [] : readProjects(table, { competition, notebook, dateSystem: systemOf(file) });
  });
  const projects = joinExports(exports, notebook);
  const index = indexProjects(projects);
  const memberFiles = inRegionOrder('members', reading).map(({ input, file }) => {
    const table = tableIn(file, input, shapeFor(memberShape, competition, 'member'), notebook);
    return table === null ? new Map<string, never>() : readMembers(table, index.byId, notebook);
  });
  const members = joinMembers(memberFiles);
  const own = ownProjects(projects, competition, notebook);
  checkSharedPhones(own, notebook);
  return own.map((project) => {
    const team = members.get(project.projectId);
    return team === undefined ? project : { ...project, members: team };
  });
}

function readCities(
  reading: Reading,
  index: ProjectIndex,
): Pick<Records, 'recommendationLists' | 'receipts' | 'statistics'> {
  const { competition, notebook } = reading;
  const shape = shapeFor(recommendationShape, competition, 'recommendation');
  const city = cityReceipt(competition);
  const registered = ofKind('receipts', reading).flatMap(({ input, file }) => {
    const table = tableIn(file, input, shapeFor(receiptShape, competition, 'receipt'), notebook);
    return table === null ? [] : readReceipts(table, competition, systemOf(file), notebook);
  });
  return {
    recommendationLists: inRegionOrder('recommendations', reading).flatMap(({ input, file, region }) => {
      const table = tableIn(file, input, shape, notebook);
      return table === null ? [] : [readRecommendations(table, region, index, competition, notebook)];
    }),
    // A city's letter is as its own settings have it, whatever register it was given.
    receipts: city === null ? registered : [city],
    statistics: inRegionOrder('statistics', reading).map((one) => readStatistics(one, index, reading)),
  };
}

function readStatistics(
  { input, file, region }: RegionInput,
  index: ProjectIndex,
  { competition, notebook }: Reading,
): RegionStatistics {
  const metrics = tableIn(file, input, shapeFor(metricShape, competition, 'metric'), notebook);
  const media = tableIn(file, input, shapeFor(mediaShape, competition, 'media'), notebook);
  const fourNew = tableIn(file, input, shapeFor(fourNewShape, competition, 'fourNew'), notebook);
  return {
    region,
    metrics: metrics === null ? [] : readMetrics(metrics, region, notebook),
    media: media === null ? [] : readMedia(media, region, systemOf(file), notebook),
    fourNew: fourNew === null ? [] : readFourNew(fourNew, region, index, notebook),
    place: fourNew?.place ?? metrics?.place ?? { file: file.file },
  };
}

function readStage(stage: Stage, reading: Reading, projects: ProjectIndex): readonly ScoreSheet[] {
  const { competition, notebook } = reading;
  const shape = shapeFor<ScoreField>(scoreShape, competition, 'score');
  return inRegionOrder(`scores.${stage}`, reading).flatMap(({ input, file }) => {
    const tables = findTables(file, withItemHeading(shape, file));
    notebook.problems.push(...tables.problems.map((one) => withRegion(one, input.region)));
    const info = { stage, region: input.region, panel: input.panel, group: input.group };
    return (
      tables.value
        .map((table) => readScoreSheet(table, info, { competition, projects, notebook }))
        // A form nobody has filled in yet is no sheet of marks.
        .filter((sheet) => sheet !== null)
        .filter(({ rows }) => rows.length > 0)
    );
  });
}

function readCommittee(
  reading: Reading,
  index: ProjectIndex,
): Pick<
  Records,
  'history' | 'staffAwards' | 'organisationAwards' | 'publicity' | 'objections' | 'disputes' | 'otherPrizes'
> {
  const { competition, notebook } = reading;
  const each = <Field extends string, Value>(
    kind: InputKind,
    shape: TableShape<Field>,
    read: (table: FoundTable<Field>, system: DateSystem) => readonly Value[],
  ): readonly Value[] =>
    ofKind(kind, reading).flatMap(({ input, file }) => {
      const table = tableIn(file, input, shape, notebook);
      return table === null ? [] : read(table, systemOf(file));
    });
  return {
    history: each('history', shapeFor(historyShape, competition, 'history'), (table) =>
      readHistory(table, competition, notebook),
    ),
    staffAwards: each('awardList', shapeFor(awardShape, competition, 'award'), (table) =>
      readStaffAwards(table, index, competition, notebook),
    ),
    organisationAwards: each(
      'organisationAwards',
      shapeFor(organisationAwardShape, competition, 'organisationAward'),
      (table) => readOrganisationAwards(table, notebook),
    ),
    publicity: each('publicity', shapeFor(publicityShape, competition, 'publicity'), (table, system) =>
      readPublicity(table, system, notebook),
    ),
    objections: each('publicity', shapeFor(objectionShape, competition, 'objection'), (table, system) =>
      readObjections(table, index, system, notebook),
    ),
    disputes: each('publicity', shapeFor(disputeShape, competition, 'dispute'), (table, system) =>
      readDisputes(table, index, system, notebook),
    ),
    otherPrizes: each('otherPrizes', shapeFor(otherPrizeShape, competition, 'otherPrize'), (table) =>
      readOtherPrizes(table, index, notebook),
    ),
  };
}

/** Inputs that mean nothing without a row; registers may well be empty. */
const needsRows: readonly InputKind[] = ['projects', 'members', 'recommendations'];

function tableIn<Field extends string>(
  file: RawFile,
  input: InputFile,
  shape: TableShape<Field>,
  notebook: Notebook,
): FoundTable<Field> | null {
  // A file that could not be opened has said why; that it has no table is no news.
  if (file.sheets.length === 0) return null;
  const table = findTable(file, shape);
  notebook.problems.push(...table.problems.map((one) => withRegion(one, input.region)));
  if (table.value?.rows.length === 0 && needsRows.includes(input.kind)) {
    const empty = problem('table-empty', table.value.place, { table: shape.name });
    notebook.problems.push(withRegion(empty, input.region));
  }
  return table.value;
}

function ofKind(kind: InputKind, { opened }: Reading): readonly OpenedInput[] {
  return opened.filter(({ input }) => input.kind === kind);
}

interface RegionInput extends OpenedInput {
  readonly region: string;
}

/** The files of a kind in the order of the competition's regions, then of panels. */
function inRegionOrder(kind: InputKind, reading: Reading): readonly RegionInput[] {
  const order = reading.competition.regions.map((region) => region.name);
  const rank = ({ input }: OpenedInput): number => (input.region === null ? -1 : order.indexOf(input.region));
  return [...ofKind(kind, reading)]
    .sort((a, b) => rank(a) - rank(b) || (a.input.panel ?? 0) - (b.input.panel ?? 0))
    .map((one) => ({ ...one, region: one.input.region ?? '' }));
}

function systemOf(file: RawFile): DateSystem {
  return file.usesDate1904 ? 'date1904' : 'date1900';
}
