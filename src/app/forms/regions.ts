import { headingReader } from '../../ingest/fold-heading.ts';
import { recommendationShape, type RecommendationField } from '../../ingest/read-recommendations.ts';
import { fourNewShape, mediaShape, metricShape } from '../../ingest/read-statistics.ts';
import { scoreShape } from '../../ingest/score-shape.ts';
import type { groups } from '../../records/competition.ts';
import { type Competition, type Stage } from '../../records/competition.ts';
import { metrics } from '../../records/metrics.ts';
import {
  columnFor,
  columnsFor,
  sheetOf,
  yesNo,
  type FieldNote,
  type FormColumn,
  type FormSettings,
  type FormSheet,
} from './form.ts';

/** 推荐项目名单: the columns of the settings, letter by letter, in their order (R30). */
export function recommendationSheet({ competition, name }: FormSettings, region: string): FormSheet {
  const { recommendation } = competition;
  // Settings without a name are still another edition's: so is its mailbox.
  const mailbox = name === null ? null : competition.secretariat.mailbox;
  const notes = recommendationNotes(competition);
  const read = headingReader<RecommendationField>(recommendationShape);
  const columns = recommendation.columns.map((head): FormColumn => {
    const meaning = read(head);
    const field = meaning.type === 'field' ? meaning.field : null;
    const note = field === null ? null : notes[field];
    if (field === null || note === null) return { head, isRequired: false, note: '', widthChars: 10 };
    return columnFor(recommendationShape, field, { ...note, head });
  });
  const serial = recommendation.serialColumn
    ? [columnFor(recommendationShape, 'serial', { note: '1、2、3……', widthChars: 4 })]
    : [];
  // A title must hold the competition's whole name (R36): none before there is one.
  return sheetOf('推荐项目名单', name === null ? null : recommendation.listTitle, [...serial, ...columns], {
    lead: name === null ? [] : [`推荐地市：${region}`],
    notes: mailbox === null ? [] : [recommendation.note.replace('{mailbox}', mailbox)],
  });
}

function recommendationNotes(competition: Competition): Readonly<Record<RecommendationField, FieldNote>> {
  const { enterprise, startup } = competition.groups;
  return {
    serial: { note: '1、2、3……', widthChars: 4 },
    name: { note: '与报名系统逐字一致；先企业后创业，各按本地成绩排列', widthChars: 16 },
    applicantName: { note: '与报名系统逐字一致', widthChars: 16 },
    group: { note: '从下拉列表中选', widthChars: 11, choices: [enterprise.name, startup.name] },
    specialised: {
      note: `企业填是或否；创客团队填“${competition.recommendation.specialisedForTeams}”`,
      choices: yesNo,
      widthChars: 11,
    },
    contactName: { note: '与报名系统一致' },
    contactPhones: { note: '手机号', widthChars: 10 },
    leader: { note: '企业法定代表人；创客团队填负责人' },
  };
}

/** A sheet of marks of one group; as many judges as the stage's rules ask for. */
export function scoreSheet(
  { competition, name }: FormSettings,
  stage: Stage,
  group: (typeof groups)[number],
  of: { readonly region?: string; readonly panel?: number },
): FormSheet {
  const rules = competition.stages[stage];
  const groupName = competition.groups[group].name;
  const whose = of.region ?? (name === null ? '' : name);
  const panel = of.panel === undefined ? '' : `第${String(of.panel)}小组`;
  return sheetOf(
    groupName,
    `${whose}${rules.name}${panel}评分表（${groupName}）`,
    scoreColumns(competition, stage),
    {
      lead: [
        `组别：${groupName}　时间：　地点：`,
        '亮分方式：',
        ...(rules.notary ? ['公证机构：　公证书编号：　公证日期：'] : []),
      ],
    },
  );
}

function scoreColumns({ stages }: Competition, stage: Stage): readonly FormColumn[] {
  const { minJudges, trimFrom, mean, maximumMark } = stages[stage];
  const judges = mean === 'trimmed' ? Math.max(minJudges, trimFrom) : minJudges;
  const before = columnsFor(scoreShape, {
    order: { note: '出场顺序', widthChars: 4 },
    projectId: { note: '与报名项目导出表一致' },
    name: { note: '与报名系统一致', widthChars: 16 },
    applicantName: { note: '与报名系统一致', widthChars: 16 },
  });
  const marks = Array.from({ length: judges }, (_, at) =>
    columnFor(scoreShape, 'judge', {
      head: `评委${String(at + 1)}`,
      note: `0—${String(maximumMark)}，至多两位小数；没有打分的写“缺席”或“回避”。评委多于 ${String(judges)} 人的，在右边加列`,
      widthChars: 5,
    }),
  );
  const item = stages[stage].tieChain.includes('itemMark')
    ? columnsFor(scoreShape, { item: { note: '同分时用来比较的单项；不用的删去这一列', widthChars: 5 } })
    : [];
  return [...before, ...marks, ...item, ...columnsFor(scoreShape, { remark: { note: '弃赛等情况' } })];
}

/** 地市统计: the numbers nothing else tells, the media's reports, the 四新 projects. */
export function statisticsSheets(region: string): readonly FormSheet[] {
  const metricColumns = columnsFor(metricShape, {
    serial: { note: '已编好', widthChars: 4 },
    metric: { note: '已写好，不要改动', widthChars: 14 },
    value: { note: '没有开展的写“未开展”，不掌握的写“—”；空着的会被追问', widthChars: 10 },
    unit: { note: '已写好，不要改动', widthChars: 5 },
    remark: { note: '需要说明的情况', widthChars: 12 },
  });
  const mediaColumns = columnsFor(mediaShape, {
    serial: { note: '1、2、3……', widthChars: 4 },
    title: { note: '报道的标题', widthChars: 18 },
    outlet: { note: '媒体名称', widthChars: 10 },
    date: { note: '刊发日期' },
    url: { note: '网址；没有的空着', widthChars: 14 },
  });
  const fourNewColumns = columnsFor(fourNewShape, {
    serial: { note: '1、2、3……', widthChars: 4 },
    projectId: { note: '与报名项目导出表一致' },
    name: { note: '与报名系统一致', widthChars: 18 },
    kind: { note: '属于哪一种', choices: ['新技术', '新产品', '新模式', '新业态'] },
  });
  const rows = metrics.map(({ name, unit }, at) => [String(at + 1), name, '', unit ?? '', '']);
  return [
    sheetOf('统计表', `${region}赛事活动统计表`, metricColumns, { rows, blankRows: 0 }),
    sheetOf('媒体报道', null, mediaColumns),
    sheetOf('四新项目', null, fourNewColumns),
  ];
}
