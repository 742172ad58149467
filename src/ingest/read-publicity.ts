import type { Dispute, Objection, PublicityPeriod, WrittenDate } from '../records/records.ts';
import type { FoundTable, TableShape } from './found-table.ts';
import type { Notebook } from './notebook.ts';
import type { ProjectIndex } from './project-index.ts';
import { rowReaders, type RowReader } from './row-reader.ts';
import { tidyCount } from './tidy/counts.ts';
import { tidyDate, type DateSystem } from './tidy/dates.ts';
import { tidyText } from './tidy/text.ts';
import { complaint } from './tidy/tidied.ts';

export const publicityShape = {
  name: '公示',
  headings: {
    serial: ['序号'],
    name: ['公示事项', '公示内容', '公示名称'],
    start: ['公示起始日', '公示起', '公示开始日期', '起始日期'],
    end: ['公示截止日', '公示止', '公示结束日期', '截止日期'],
    workingDays: ['工作日数', '工作日', '公示工作日'],
    counting: ['起算方式'],
    platform: ['公示平台', '公示网址', '公示方式'],
  },
  required: ['name', 'start', 'end'],
} as const satisfies TableShape<string>;

export const objectionShape = {
  name: '异议',
  headings: {
    serial: ['序号'],
    receivedAt: ['收到日期', '受理日期', '日期'],
    projectId: ['项目编号', '项目ID'],
    projectName: ['项目名称'],
    content: ['异议内容', '异议事项', '反映问题'],
    status: ['状态', '办理状态'],
    resolution: ['处理结果', '处理意见', '结论'],
  },
  required: ['receivedAt', 'content', 'status'],
} as const satisfies TableShape<string>;

export const disputeShape = {
  name: '评审争议仲裁',
  headings: {
    serial: ['序号'],
    date: ['日期', '争议日期', '提出日期'],
    projectId: ['项目编号', '项目ID'],
    projectName: ['项目名称'],
    content: ['争议事项', '争议内容'],
    resolution: ['仲裁结论', '仲裁意见', '结论'],
    status: ['状态', '办理状态'],
  },
  required: ['content', 'resolution', 'status'],
} as const satisfies TableShape<string>;

export type PublicityField = keyof typeof publicityShape.headings;
export type ObjectionField = keyof typeof objectionShape.headings;
export type DisputeField = keyof typeof disputeShape.headings;

/** Periods in which lists were open to objections. */
export function readPublicity(
  table: FoundTable<PublicityField>,
  system: DateSystem,
  notebook: Notebook,
): readonly PublicityPeriod[] {
  return rowReaders(table, notebook).map((row) => ({
    name: row.read('name', tidyText) ?? '',
    start: row.read('start', (cell) => tidyDate(cell, system)),
    end: row.read('end', (cell) => tidyDate(cell, system)),
    workingDays: row.read('workingDays', tidyCount),
    source: row.source,
  }));
}

/** Objections received while a list was public (R41). */
export function readObjections(
  table: FoundTable<ObjectionField>,
  projects: ProjectIndex,
  system: DateSystem,
  notebook: Notebook,
): readonly Objection[] {
  return rowReaders(table, notebook).map((unknown) => {
    const { row, projectId } = identified(unknown, projects);
    return {
      projectId,
      receivedAt: dateOf(row, 'receivedAt', system),
      content: row.read('content', tidyText),
      closed: isClosed(row.read('status', tidyText)),
      resolution: row.read('resolution', tidyText),
      source: row.source,
    };
  });
}

/** Disputes over marks that went to the expert committee (R50). */
export function readDisputes(
  table: FoundTable<DisputeField>,
  projects: ProjectIndex,
  system: DateSystem,
  notebook: Notebook,
): readonly Dispute[] {
  return rowReaders(table, notebook).map((unknown) => {
    const { row, projectId } = identified(unknown, projects);
    return {
      projectId,
      date: dateOf(row, 'date', system),
      content: row.read('content', tidyText),
      resolution: row.read('resolution', tidyText),
      closed: isClosed(row.read('status', tidyText)),
      source: row.source,
    };
  });
}

function identified<Field extends string>(
  unknown: RowReader<Field | 'projectId'>,
  projects: ProjectIndex,
): { readonly row: RowReader<Field | 'projectId'>; readonly projectId: string | null } {
  const projectId = unknown.read('projectId', tidyText);
  const project = projectId === null ? undefined : projects.byId.get(projectId);
  if (projectId !== null && project === undefined) {
    unknown.report(complaint('project-unknown', { projectId }), 'projectId');
  }
  return {
    row: unknown.about({ projectId: projectId ?? undefined, region: project?.region ?? undefined }),
    projectId,
  };
}

function dateOf<Field extends string>(
  row: RowReader<Field>,
  field: Field,
  system: DateSystem,
): WrittenDate | null {
  return row.read(field, (cell) => tidyDate(cell, system));
}

/** Only what says so is closed: `处理中`, `尚未办结`, `部分办结`, `待结案` and a blank are open. */
function isClosed(status: string | null): boolean {
  return (
    status !== null &&
    /办结|已结|结案|已处理|已解决|完成|撤回|撤销/u.test(status) &&
    !/[未没待]|部分|正在/u.test(status)
  );
}
