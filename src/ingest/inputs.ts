import { problem } from '../problems/problem.ts';
import type { Competition } from '../records/competition.ts';
import { ownRegions } from '../records/own-regions.ts';
import type { MissingInput } from '../records/records.ts';
import { fillPattern, isLeftover, matchPattern, type PatternFields } from './match-files.ts';
import type { Notebook } from './notebook.ts';
import { regionNamed } from './tidy/region.ts';

/** Kinds of input, named like the settings of `competition.files`. */
const inputKinds = [
  'projects',
  'members',
  'recommendations',
  'receipts',
  'scores.semi',
  'scores.final',
  'scores.grand',
  'history',
  'statistics',
  'awardList',
  'organisationAwards',
  'publicity',
  'otherPrizes',
] as const;
export type InputKind = (typeof inputKinds)[number];

/** A file of the staff's, and what it is by its name. */
export interface InputFile {
  readonly kind: InputKind;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Region by name, whatever alias the file name uses. */
  readonly region: string | null;
  readonly panel: number | null;
  readonly group: string | null;
}

export interface GivenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Tells by their names which file is which input. Tables that are none, second files for the same thing and
 * files of unknown regions are reported and left out.
 */
export function sortFiles(
  files: readonly GivenFile[],
  competition: Competition,
  notebook: Notebook,
): readonly InputFile[] {
  const chosen = new Map<string, InputFile>();
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const file of inOrder) {
    if (isLeftover(file.path)) continue;
    const input = recognise(file, competition, notebook);
    if (input === null) continue;
    const key = [input.kind, input.region, input.panel, input.group].join('|');
    const first = chosen.get(key);
    if (first === undefined) chosen.set(key, input);
    else
      notebook.problems.push(
        problem('file-duplicate', { file: file.path }, { first: first.path }, regionOf(input)),
      );
  }
  return [...chosen.values()];
}

/** The inputs that are not there, each with a problem that says what follows from it. */
export function findMissing(
  inputs: readonly InputFile[],
  competition: Competition,
  notebook: Notebook,
): readonly MissingInput[] {
  const missing = expectedKinds(competition).flatMap((kind): readonly MissingInput[] => {
    const pattern = patternOf(kind, competition);
    const there = inputs.filter((input) => input.kind === kind);
    if (there.length > 0 && !pattern.includes('{region}')) return [];
    // None at all is told once, not region by region.
    if (there.length === 0 && competition.city === undefined) return [{ input: kind, pattern }];
    if (!pattern.includes('{region}')) return [{ input: kind, pattern }];
    return ownRegions(competition)
      .filter((region) => !there.some((input) => input.region === region.name))
      .map((region) => ({
        input: kind,
        pattern: fillPattern(pattern, { region: region.name }),
        region: region.name,
      }));
  });
  for (const one of missing) report(one, notebook);
  return missing;
}

/** Inputs only the province has: in a city's own folder they are read where they are, and never missed. */
const provincial: readonly InputKind[] = [
  'receipts',
  'scores.final',
  'scores.grand',
  'history',
  'awardList',
  'organisationAwards',
  'publicity',
  'otherPrizes',
];

function expectedKinds({ city }: Competition): readonly InputKind[] {
  return city === undefined ? inputKinds : inputKinds.filter((kind) => !provincial.includes(kind));
}

/** The inputs every region has its own file of, by the patterns of the settings. */
export function regionInputs(competition: Competition): readonly InputKind[] {
  return inputKinds.filter((kind) => patternOf(kind, competition).includes('{region}'));
}

/** What staff call an input: 推荐项目名单. */
export function inputName(kind: InputKind): string {
  return words[kind].name;
}

const tables = /\.(xlsx|xlsm|xls|et|csv|tsv|ods)$/iu;

function recognise(file: GivenFile, competition: Competition, notebook: Notebook): InputFile | null {
  for (const kind of inputKinds) {
    const fields = matchPattern(patternOf(kind, competition), file.path);
    if (fields !== undefined) return inputOf(kind, fields, file, competition, notebook);
  }
  if (tables.test(file.path)) notebook.problems.push(problem('file-not-recognised', { file: file.path }, {}));
  return null;
}

function inputOf(
  kind: InputKind,
  fields: PatternFields,
  { path, bytes }: GivenFile,
  competition: Competition,
  notebook: Notebook,
): InputFile | null {
  const panel = fields.panel === undefined ? null : Number(fields.panel);
  const base = { kind, path, bytes, panel, group: fields.group ?? null };
  if (fields.region === undefined) return { ...base, region: null };
  const region = regionNamed(fields.region.replace(/\s+/gu, ''), competition.regions);
  if (region !== undefined && ownRegions(competition).includes(region)) {
    return { ...base, region: region.name };
  }
  notebook.problems.push(
    region === undefined
      ? problem('file-for-unknown-region', { file: path }, { name: fields.region })
      : problem(
          'file-of-other-region',
          { file: path },
          { own: competition.city?.region ?? '', other: region.name },
        ),
  );
  return null;
}

/** The file pattern of an input kind. */
export function patternOf(kind: InputKind, { files }: Competition): string {
  const { scores, ...others } = files;
  const patterns: Readonly<Record<InputKind, string>> = {
    ...others,
    'scores.semi': scores.semi,
    'scores.final': scores.final,
    'scores.grand': scores.grand,
  };
  return patterns[kind];
}

interface InputWords {
  readonly name: string;
  /** What cannot be done without it; none for what nothing can be done without. */
  readonly consequence: string | null;
}

const words: Readonly<Record<InputKind, InputWords>> = {
  projects: { name: '报名项目导出表', consequence: null },
  members: { name: '团队成员表', consequence: '证书上没有成员，也查不出一人参加几个团队（R16、R17）' },
  recommendations: { name: '推荐项目名单', consequence: '这个地区没有推荐项目' },
  receipts: { name: '推荐收文登记表', consequence: '无法核对推荐时间和纸质、电子版（R03、R29）' },
  'scores.semi': { name: '复赛评分表', consequence: '无法核对推荐项目是否参加了复赛（R32）' },
  'scores.final': { name: '省级决赛评分表', consequence: '不能产生总决赛名单' },
  'scores.grand': { name: '总决赛评分表', consequence: '不能产生获奖名单' },
  history: { name: '历史获奖名单', consequence: '无法核对近三年是否入围全国赛（R21）或在省赛获奖（R22）' },
  statistics: { name: '地市统计表', consequence: '这个地区的赛事活动总结缺少数据' },
  awardList: { name: '拟获奖名单', consequence: '不与工作人员自己的名单核对' },
  organisationAwards: { name: '组织奖名单', consequence: '不能产生组织奖文件' },
  publicity: { name: '公示与争议记录', consequence: '无法核对公示期和异议（R41、R50）' },
  otherPrizes: { name: '其他省级赛事获奖情况表', consequence: '无法核对是否重复发放奖金（R45）' },
};

function report({ input, pattern, region }: MissingInput, notebook: Notebook): void {
  const { name, consequence } = words[input as InputKind];
  const about = region === undefined ? {} : { region };
  notebook.problems.push(
    consequence === null
      ? problem('input-missing', { file: pattern }, { input: name, pattern }, about)
      : problem('input-missing-optional', { file: pattern }, { input: name, pattern, consequence }, about),
  );
}

function regionOf(input: InputFile): { readonly region?: string } {
  return input.region === null ? {} : { region: input.region };
}
