import { formatDate, isIsoDay } from '../document/dates.ts';
import type { Table } from '../document/model.ts';
import type { ChangeNotice } from '../records/settings/notices.ts';
import { column, serialColumn, tableOf, text, type ColumnOf } from './columns.ts';

type Item = ChangeNotice['items'][number];

const changedHeads: Readonly<Record<ChangeNotice['type'], string>> = {
  更正: '更正为',
  延期: '延长至',
  变更: '调整为',
};

/** What a change notice changes, item by item, where there are too many for sentences. */
export function changesTable({ type, items }: Pick<ChangeNotice, 'type' | 'items'>): Table {
  const columns: ColumnOf<Item>[] = [
    serialColumn(),
    column('where', '位置', 'text', 6, ({ where }) => text(where)),
    column('original', '原内容', 'text', 10, ({ original }) => text(printed(original))),
    column('changed', changedHeads[type], 'text', 10, ({ changed }) => text(printed(changed))),
  ];
  const frame = { id: 'changes', title: null, lead: [], notes: [], sheetName: `${type}内容` };
  return tableOf(frame, columns, items);
}

function printed(words: string): string {
  return isIsoDay(words) ? formatDate(words) : words;
}
