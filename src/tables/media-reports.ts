import type { Cell, Table } from '../document/model.ts';
import type { RegionStatistics, WrittenDate } from '../records/records.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

export type MediaReport = RegionStatistics['media'][number] & { readonly region: string };

/** 媒体报道清单 (E10): title, outlet, day and address as the region lists them. */
export function mediaReportsTable(
  reports: readonly MediaReport[],
  scope: 'region' | 'province',
  title: string | null = null,
): Table {
  return tableOf(
    { id: 'media', title, lead: [], notes: [], sheetName: '媒体报道' },
    [
      serialColumn(),
      ...(scope === 'province' ? [regionColumn] : []),
      column<MediaReport>('title', '标题', 'text', 13, ({ title }) => text(title)),
      column<MediaReport>('outlet', '媒体', 'text', 7, ({ outlet }) => text(outlet)),
      column<MediaReport>('date', '日期', 'date', 6, ({ date }) => dateCell(date)),
      column<MediaReport>('url', '链接', 'code', 12, ({ url }) => text(url)),
    ],
    reports,
  );
}

const regionColumn: ColumnOf<MediaReport> = column('region', '地市', 'choice', 5, ({ region }) =>
  text(region),
);

function dateCell(date: WrittenDate | null): Cell {
  if (date === null) return { type: 'blank', reason: 'none' };
  return date.type === 'day'
    ? { type: 'date', iso: date.iso }
    : text(date.type === 'month' ? date.iso : date.raw);
}
