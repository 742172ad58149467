import type { Competition, Group } from '../records/competition.ts';
import type { ScoreSheet, WrittenDate } from '../records/records.ts';
import { problem } from '../problems/problem.ts';
import type { FoundTable } from './found-table.ts';
import type { Notebook } from './notebook.ts';
import { readScoreRow } from './read-score-row.ts';
import { rowReaders } from './row-reader.ts';
import type { ScoreContext, ScoreFileInfo } from './score-context.ts';
import type { ScoreField } from './score-shape.ts';
import { headValue, readHead, type HeadValue } from './sheet-head.ts';
import { tidyDate } from './tidy/dates.ts';
import { tidyGroup } from './tidy/group.ts';
import { textCell, type About } from './tidy/tidied.ts';

/**
 * One sheet of marks. Its group stands in the lines above (`组别：企业组`), else in the title, the sheet's or the
 * file's name; a sheet that names none is reported and left out.
 */
export function readScoreSheet(
  table: FoundTable<ScoreField>,
  info: ScoreFileInfo,
  context: ScoreContext,
): ScoreSheet | null {
  const head = readHead(table.titles);
  const about: About = { region: info.region ?? undefined };
  const group = groupOf(table, info, head, context.competition);
  if (group === null) {
    context.notebook.problems.push(problem('sheet-head-unreadable', table.place, { what: '组别' }, about));
    return null;
  }
  const held = headValue(head, '时间', '比赛时间', '评审时间', '日期');
  return {
    stage: info.stage,
    group,
    region: info.region,
    panel: info.panel,
    judges: table.headings
      .filter((heading) => heading.field === 'judge')
      .map((heading) => heading.text.trim()),
    heldOn: dateOf(held, context.notebook, about),
    venue: textOf(headValue(head, '地点', '比赛地点', '评审地点')),
    display: displayOf(headValue(head, '亮分方式', '亮分')),
    displayPlace:
      headValue(head, '亮分方式', '亮分', '评分规则')?.place ?? table.titles.at(-1)?.place ?? table.place,
    notary: notaryOf(head, context.notebook, about),
    statedSeats: seatsOf(headValue(head, '晋级名额', '晋级数', '推荐名额')),
    rows: rowReaders(table, context.notebook, about).map((row, index) =>
      readScoreRow(row, table.rows[index]?.repeated.judge ?? [], itemHeading(table), info, context),
    ),
    place: table.place,
  };
}

function groupOf(
  table: FoundTable<ScoreField>,
  info: ScoreFileInfo,
  head: ReadonlyMap<string, HeadValue>,
  competition: Competition,
): Group | null {
  const said = headValue(head, '组别', '参赛组别')?.value ?? '';
  const bracket = /[（(](?<group>[^（）()]+)[）)]\s*$/u.exec(table.titles[0]?.text.trim() ?? '')?.groups?.[
    'group'
  ];
  const candidates = [said, bracket ?? '', table.sheet ?? '', info.group ?? ''];
  return (
    candidates
      .map((text) => tidyGroup(textCell(text), competition.groups).value)
      .find((group) => group !== null) ?? null
  );
}

function itemHeading(table: FoundTable<ScoreField>): string {
  return table.headings.find((heading) => heading.field === 'item')?.text ?? '';
}

function notaryOf(
  head: ReadonlyMap<string, HeadValue>,
  notebook: Notebook,
  about: About,
): ScoreSheet['notary'] {
  const office = headValue(head, '公证机构', '公证处');
  const number = headValue(head, '公证书编号', '公证书号', '公证编号');
  const date = headValue(head, '公证日期', '公证时间');
  const place = (office ?? number ?? date)?.place;
  if (place === undefined) return null;
  return { office: textOf(office), number: textOf(number), date: dateOf(date, notebook, about), place };
}

function dateOf(value: HeadValue | undefined, notebook: Notebook, about: About): WrittenDate | null {
  if (value === undefined) return null;
  const date = tidyDate(textCell(value.value));
  for (const complaint of date.complaints) notebook.problems.push(complaint(value.place, about));
  return date.value;
}

/** How marks were shown; null where nothing is said, or that they were not (`未当场亮分`): R39 asks. */
function displayOf(value: HeadValue | undefined): string | null {
  const text = textOf(value);
  return text === null || /[未没不无否]|^[/／—-]+$/u.test(text) ? null : text;
}

function textOf(value: HeadValue | undefined): string | null {
  return value === undefined || value.value === '' ? null : value.value;
}

function seatsOf(value: HeadValue | undefined): number | null {
  const figure = /^(\d+)\s*[个名]?$/u.exec(value?.value ?? '')?.[1];
  return figure === undefined ? null : Number(figure);
}
