import type { Table } from '../../document/model.ts';
import { dayOf } from '../../records/written-date.ts';
import { scoreSheetTable, type ScoreCopy } from '../../tables/score-sheet.ts';
import { competitionView } from '../competition-view.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { undatedDay } from '../paper.ts';
import { personalDataProblems } from '../personal-data.ts';
import { scoringRules } from '../scoring-rules.ts';
import { panelSubject, projectIdsOn, scoredPanels, type ScoredPanel } from './panels.ts';
import { scoreSheetSchema, type ScoreSheetView } from './view.ts';

/** 评分汇总表 (domain §4.2): one file a panel or region, to be signed by its judges. Internal: names and marks. */
export const scoreSheet: DocumentKind = {
  id: 'score-sheet',
  name: '评分汇总表',
  template: 'score-sheet',
  formats: ['pdf', 'xlsx'],
  folder: 'internal',
  publisher: 'region',
  needs: [],
  blockedBy: scoringRules,
  view: scoreSheetSchema,
  jobs: (context) => jobs(context, 'internal'),
};

/**
 * The same sheets for anybody outside the secretariat: judges are 评委1 … 评委n, no words of staff, no numbers of
 * the portal (domain §4.2, §2.4).
 */
export const anonymousScoreSheet: DocumentKind = {
  ...scoreSheet,
  id: 'score-sheet-anonymous',
  name: '评分汇总表（匿名）',
  template: 'score-sheet-anonymous',
  check: (context) => personalDataProblems(jobs(context, 'anonymous')),
  jobs: (context) => jobs(context, 'anonymous'),
};

function jobs(context: KindContext, copy: ScoreCopy): readonly Job[] {
  return scoredPanels(context).map((panel, index) => panelJob(context, panel, index + 1, copy));
}

function panelJob(
  { competition, results }: KindContext,
  panel: ScoredPanel,
  serial: number,
  copy: ScoreCopy,
): Job {
  const kind = copy === 'internal' ? scoreSheet : anonymousScoreSheet;
  const subject = panelSubject(panel, competition);
  const heldOn = panel.sheets.map(({ sheet }) => dayOf(sheet.heldOn)).find((day) => day !== null) ?? null;
  const terms = { competition, awards: results.awards, copy };
  const tables = panel.sheets.map((scored, at): [string, Table] => {
    const id = tableId(panel, at);
    return [id, scoreSheetTable(id, scored, terms)];
  });
  const view: ScoreSheetView = {
    competition: competitionView(competition),
    subject,
    sheets: tables.map(([id, { sheetName }]) => ({ id, group: sheetName })),
  };
  return {
    id: `${kind.id}/${panel.id}`,
    kind: kind.id,
    fileName: fileName({ serial, kind: kind.name, object: subject, date: heldOn }),
    formats: kind.formats,
    content: {
      type: 'template',
      template: kind.id,
      view,
      tables: Object.fromEntries(tables),
      certificates: {},
      title: `${competition.name}${subject}评分汇总表`,
      date: heldOn ?? undatedDay(competition),
      disclosure: 'internal',
    },
    ...(panel.region === null ? {} : { region: panel.region }),
    projectIds: projectIdsOn(panel),
  };
}

/** The group; a second sheet of the same group has its number too, so that none is lost. */
function tableId({ sheets }: ScoredPanel, at: number): string {
  const group = sheets[at]?.sheet.group ?? '';
  const isFirst = sheets.findIndex(({ sheet }) => sheet.group === group) === at;
  return isFirst ? group : `${group}${at + 1}`;
}
