import { stages, type Stage } from '../../records/competition.ts';
import { dayOf } from '../../records/written-date.ts';
import { scoreJudgesTable } from '../../tables/score-judges.ts';
import { scoreSummaryTable, type NamedSheet } from '../../tables/score-summary.ts';
import { scoreTiesTable } from '../../tables/score-ties.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { undatedDay } from '../paper.ts';
import { projectIdsOn, scoredPanels, type ScoredPanel } from '../score-sheet/panels.ts';
import { scoringRules } from '../scoring-rules.ts';
import { scoreSummarySchema, scoreSummaryView } from './view.ts';

/** 评分情况汇总: the panels of a stage side by side, its ties, and how each judge marked. Internal. */
export const scoreSummary: DocumentKind = {
  id: 'score-summary',
  name: '评分情况汇总',
  template: 'score-summary',
  formats: ['pdf', 'xlsx'],
  folder: 'internal',
  publisher: 'region',
  needs: [],
  blockedBy: scoringRules,
  view: scoreSummarySchema,
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const panels = scoredPanels(context);
  return stages
    .filter((stage) => panels.some((panel) => panel.stage === stage))
    .map((stage, index) =>
      stageJob(
        context,
        stage,
        panels.filter((panel) => panel.stage === stage),
        index + 1,
      ),
    );
}

function stageJob(context: KindContext, stage: Stage, panels: readonly ScoredPanel[], serial: number): Job {
  const { competition } = context;
  const sheets = panels.flatMap((panel) => namedSheets(panel, context));
  const ties = scoreTiesTable(stage, sheets, competition);
  const { name } = competition.stages[stage];
  const date = lastDay(sheets);
  return {
    id: `score-summary/${stage}`,
    kind: 'score-summary',
    fileName: fileName({ serial, kind: '评分情况汇总', object: name, date }),
    formats: ['pdf', 'xlsx'],
    content: {
      type: 'template',
      template: 'score-summary',
      view: scoreSummaryView(stage, sheets, context),
      tables: {
        panels: scoreSummaryTable(stage, sheets, competition),
        ...(ties === null ? {} : { ties }),
        judges: scoreJudgesTable(stage, sheets),
      },
      certificates: {},
      title: `${competition.name}${name}评分情况汇总`,
      date: date ?? undatedDay(competition),
      disclosure: 'internal',
    },
    projectIds: panels.flatMap(projectIdsOn),
  };
}

/** Panels already say their group; a region's sheets are told by it. */
function namedSheets(
  { stage, name, sheets }: ScoredPanel,
  { competition }: KindContext,
): readonly NamedSheet[] {
  return sheets.map((scored) => ({
    ...scored,
    name: stage === 'semi' ? `${name}${competition.groups[scored.sheet.group].name}` : name,
  }));
}

function lastDay(sheets: readonly NamedSheet[]): string | null {
  const days = sheets.flatMap(({ sheet }) => dayOf(sheet.heldOn) ?? []);
  return [...days].sort().at(-1) ?? null;
}
