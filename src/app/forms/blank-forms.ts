import * as build from '../../document/build.ts';
import type { Cell, Document, Table } from '../../document/model.ts';
import { patternOf, type InputKind } from '../../ingest/inputs.ts';
import { pathOfPattern, type PatternFields } from '../../ingest/match-files.ts';
import { groups, type Group } from '../../records/competition.ts';
import { ownRegions } from '../../records/own-regions.ts';
import {
  awardSheet,
  historySheet,
  organisationAwardSheet,
  otherPrizeSheet,
  publicitySheets,
  receiptSheet,
} from './committee.ts';
import type { Form, FormSettings, FormSheet } from './form.ts';
import { memberSheet, projectSheet } from './portal.ts';
import { recommendationSheet, scoreSheet, statisticsSheets } from './regions.ts';

/**
 * The blank forms of a folder, one for every file its settings expect; of files that go by region, one for
 * each region. A city's own folder has those it fills in itself.
 */
export function blankForms(settings: FormSettings): readonly Form[] {
  const { competition } = settings;
  const own = ['projects', 'members', 'recommendations', 'scores.semi', 'statistics'] as const;
  const committee = [
    'receipts',
    'scores.final',
    'scores.grand',
    'history',
    'awardList',
    'organisationAwards',
    'publicity',
    'otherPrizes',
  ] as const;
  const kinds: readonly FormKind[] = competition.city === undefined ? [...own, ...committee] : own;
  return kinds.flatMap((kind) => formsOf(kind, settings));
}

type FormKind = keyof typeof sheetsOf;

/** What a form's name stands for. */
interface Whose {
  readonly region: string;
  readonly group: Group;
  readonly panel: number;
}

const sheetsOf = {
  projects: (settings) => [projectSheet(settings)],
  members: () => [memberSheet()],
  recommendations: (settings, { region }) => [recommendationSheet(settings, region)],
  'scores.semi': (settings, { region }) =>
    groups.map((group) => scoreSheet(settings, 'semi', group, { region })),
  'scores.final': (settings, { group, panel }) => [scoreSheet(settings, 'final', group, { panel })],
  'scores.grand': (settings, { group }) => [scoreSheet(settings, 'grand', group, {})],
  statistics: (_, { region }) => statisticsSheets(region),
  receipts: (settings) => [receiptSheet(settings)],
  history: (settings) => [historySheet(settings)],
  awardList: (settings) => [awardSheet(settings)],
  organisationAwards: (settings) => [organisationAwardSheet(settings)],
  publicity: () => publicitySheets(),
  otherPrizes: () => [otherPrizeSheet()],
} as const satisfies Readonly<
  Partial<Record<InputKind, (settings: FormSettings, whose: Whose) => readonly FormSheet[]>>
>;

/** One form for each thing the file's name tells apart. */
function formsOf(kind: FormKind, settings: FormSettings): readonly Form[] {
  const { competition } = settings;
  const pattern = patternOf(kind, competition);
  const regions = ownRegions(competition).map(({ name }) => name);
  const known = pattern.includes('{region}') ? regions : regions.slice(0, 1);
  const wanted = /\{(?:group|panel)\}/u.test(pattern) ? groups : groups.slice(0, 1);
  return known.flatMap((region) =>
    wanted.map((group, at): Form => {
      const panel = at + 1;
      const fields: PatternFields = { region, group: competition.groups[group].name, panel: String(panel) };
      return {
        path: pathOfPattern(pattern, fields, '.xlsx'),
        sheets: sheetsOf[kind](settings, { region, group, panel }),
      };
    }),
  );
}

/** A form as a document of tables: its sheets, and one that says how to fill them in. */
export function formDocument({ path, sheets }: Form, date: string): Document {
  const title = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
  const properties = build.properties({ title, date, status: 'final', disclosure: 'internal' });
  return build.document('blank-form', properties, [...sheets.map(formTable), guideTable(sheets)]);
}

function formTable({ name, title, lead, columns, rows, blankRows, notes }: FormSheet): Table {
  const empty = columns.map(() => build.blankCell('to-fill-in'));
  const filled = rows.map((row) => row.map((words) => cellOf(words)));
  return {
    ...build.table(
      name,
      columns.map(({ head, widthChars, choices }, at) =>
        build.column(`c${String(at)}`, head, { widthChars, ...(choices === undefined ? {} : { choices }) }),
      ),
      [...filled, ...Array.from({ length: blankRows }, () => empty)],
      { title, sheetName: name, notes },
    ),
    lead,
  };
}

function cellOf(words: string): Cell {
  if (words === '') return build.blankCell('to-fill-in');
  return /^\d+$/u.test(words) ? build.numberCell(words) : build.textCell(words);
}

/** Every column with whether it must be filled in, and how. */
function guideTable(sheets: readonly FormSheet[]): Table {
  const columns = [
    build.column('sheet', '工作表', { widthChars: 10 }),
    build.column('column', '列名', { widthChars: 14 }),
    build.column('need', '要求', { widthChars: 5 }),
    build.column('how', '怎么填', { widthChars: 30 }),
  ];
  const rows = sheets.flatMap((sheet) =>
    sheet.columns.map(({ head, isRequired, note }) => [sheet.name, head, isRequired ? '必填' : '选填', note]),
  );
  return build.table('guide', columns, rows, { title: '填写说明（本页不必改动）', sheetName: '填写说明' });
}
