import { groups, stages, type Competition, type Stage } from '../../records/competition.ts';
import type { ScoredSheet } from '../../tables/score-lines.ts';
import type { KindContext } from '../kind.ts';

/** What one file of marks covers: a region's semi-final with its groups, a panel, a group of the grand final. */
export interface ScoredPanel {
  /** Unique among all panels: `semi/大同市`, `final/1/enterprise`. */
  readonly id: string;
  readonly stage: Stage;
  readonly region: string | null;
  /** 大同市, 第1小组（企业组）, 企业组; empty for a semi-final without regions. */
  readonly name: string;
  /** By group, in the competition's order; each has rows. */
  readonly sheets: readonly ScoredSheet[];
}

/** All panels of the contest, stage after stage, regions and panels in their order; sheets without a row have none. */
export function scoredPanels({
  competition,
  records,
  results,
}: Pick<KindContext, 'competition' | 'records' | 'results'>): readonly ScoredPanel[] {
  const scored = records.scoreSheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet): ScoredSheet => {
      const { file, sheet: name } = sheet.place;
      const ranking = results.rankings.find(
        (one) => one.file === file && one.sheet === (name ?? '') && one.group === sheet.group,
      );
      return { sheet, ranking: ranking ?? null };
    });
  const inOrder = [...scored].sort(
    (a, b) => positionOf(a, competition) - positionOf(b, competition) || groupOf(a) - groupOf(b),
  );
  const ids = [...new Set(inOrder.map(panelId))];
  return ids.flatMap((id) => {
    const sheets = inOrder.filter((one) => panelId(one) === id);
    const [first] = sheets;
    if (first === undefined) return [];
    const { stage, region } = first.sheet;
    return [{ id, stage, region, name: panelName(first, competition), sheets }];
  });
}

/** 大同市复赛, 省级决赛第1小组（企业组）: a region holds its own semi-final. */
export function panelSubject(
  { stage, name }: ScoredPanel,
  { stages: names }: Pick<Competition, 'stages'>,
): string {
  return stage === 'semi' ? `${name}${names[stage].name}` : `${names[stage].name}${name}`;
}

/** Projects on the sheets that are the portal's. */
export function projectIdsOn({ sheets }: ScoredPanel): readonly string[] {
  return sheets.flatMap(({ sheet }) => sheet.rows.flatMap(({ projectId }) => projectId ?? []));
}

/** 第1小组（企业组）, 大同市, 企业组 */
function panelName({ sheet }: ScoredSheet, { groups: known }: Pick<Competition, 'groups'>): string {
  const group = known[sheet.group].name;
  if (sheet.stage === 'semi') return sheet.region ?? '';
  return sheet.panel === null ? group : `第${sheet.panel}小组（${group}）`;
}

function panelId({ sheet: { stage, region, panel, group } }: ScoredSheet): string {
  if (stage === 'semi') return region === null ? stage : `${stage}/${region}`;
  return panel === null ? `${stage}/${group}` : `${stage}/${panel}/${group}`;
}

/** Stages as they follow each other; regions in the competition's order, panels by number. */
function positionOf({ sheet }: ScoredSheet, { regions }: Pick<Competition, 'regions'>): number {
  const region = regions.findIndex(({ name }) => name === sheet.region);
  return stages.indexOf(sheet.stage) * 1_000_000 + (region + 1) * 1_000 + (sheet.panel ?? 0);
}

function groupOf({ sheet }: ScoredSheet): number {
  return groups.indexOf(sheet.group);
}
