import { toChineseNumber } from '../../document/dates.ts';
import type { XmlElement } from '../../package/xml-tree.ts';
import { attributeOf, child, countOf, valueOf } from './element.ts';
import { paragraphProperties, type ParagraphProperties } from './properties.ts';

/** A paragraph's automatic number. */
export interface AutomaticNumber {
  /** `一、`, with a space after it where the list says so; a tab stop is not written. */
  readonly text: string;
  /** Indents the list gives. */
  readonly paragraph: ParagraphProperties;
}

/** Counts the paragraphs of each list, in reading order. */
export interface Numbering {
  readonly next: (list: string, level: number) => AutomaticNumber | null;
}

interface Level {
  readonly format: string;
  readonly start: number;
  /** `%1、`, `（%2）`. */
  readonly text: string;
  readonly suffix: string;
  readonly paragraph: ParagraphProperties;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** `numbering.xml` (ECMA-376-1 §17.9). Lists of one abstract definition count on, unless an override restarts them. */
export function readNumbering(tree: XmlElement | undefined): Numbering {
  const lists = readLists(child(tree, 'numbering'));
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: (id, at) => {
      const list = lists.get(id);
      const level = list?.levels.get(at);
      if (list === undefined || level === undefined) return null;
      const counters = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, counters);
      if (!begun.has(`${id} ${at}`) && list.restarts.has(at)) counters[at] = (list.restarts.get(at) ?? 1) - 1;
      begun.add(`${id} ${at}`);
      counters[at] = (counters[at] ?? level.start - 1) + 1;
      counters.length = at + 1;
      return { text: numberText(list, level, counters), paragraph: level.paragraph };
    },
  };
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const elements = root?.children ?? [];
  const abstracts = new Map(
    elements
      .filter(({ name }) => name === 'abstractNum')
      .map((element) => [attributeOf(element, 'abstractNumId') ?? '', element]),
  );
  return new Map(
    elements
      .filter(({ name }) => name === 'num')
      .map((element) => {
        const abstract = valueOf(element, 'abstractNumId') ?? '';
        return [attributeOf(element, 'numId') ?? '', listOf(element, abstract, abstracts.get(abstract))];
      }),
  );
}

function listOf(element: XmlElement, abstract: string, definition: XmlElement | undefined): List {
  const overrides = element.children.filter(({ name }) => name === 'lvlOverride');
  const levels = [
    ...(definition?.children ?? []),
    ...overrides.flatMap((override) => override.children),
  ].filter(({ name }) => name === 'lvl');
  return {
    abstract,
    levels: new Map(levels.map((level) => [countOf(attributeOf(level, 'ilvl')) ?? 0, levelOf(level)])),
    restarts: new Map(
      overrides.flatMap((override) => {
        const start = countOf(valueOf(override, 'startOverride'));
        return start === undefined ? [] : [[countOf(attributeOf(override, 'ilvl')) ?? 0, start] as const];
      }),
    ),
  };
}

function levelOf(element: XmlElement): Level {
  // A format newer than the standard stands in mc:AlternateContent; its number is then told as plain digits.
  return {
    format: valueOf(element, 'numFmt') ?? 'decimal',
    start: countOf(valueOf(element, 'start')) ?? 0,
    text: valueOf(element, 'lvlText') ?? '',
    suffix: valueOf(element, 'suff') ?? 'tab',
    paragraph: paragraphProperties(child(element, 'pPr')),
  };
}

function numberText(list: List, level: Level, counters: readonly number[]): string {
  const suffix = level.suffix === 'space' ? ' ' : '';
  if (level.format === 'bullet') return bulletOf(level.text) + suffix;
  const text = level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
    const other = list.levels.get(Number(digit) - 1);
    const count = counters[Number(digit) - 1] ?? other?.start ?? 1;
    return formatNumber(count, other?.format ?? 'decimal');
  });
  return text === '' ? '' : text + suffix;
}

/** Symbol fonts keep their bullets in the private use area. */
function bulletOf(text: string): string {
  return /^[\ue000-\uf8ff]$/u.test(text) ? '•' : text;
}

/** The common formats of Chinese papers (ECMA-376-1 §17.18.59); others as digits. */
function formatNumber(count: number, format: string): string {
  if (count < 1) return String(count);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return count > 9999 ? String(count) : toChineseNumber(count);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(count).replaceAll(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit);
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[count - 1] ?? String(count);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count > 20 ? String(count) : String.fromCodePoint(0x245f + count);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(count).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'upperLetter':
      return letter(count);
    case 'lowerLetter':
      return letter(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'none':
      return '';
    default:
      return String(count);
  }
}

/** A … Z, AA, BB … (ECMA-376-1 §17.18.59 upperLetter). */
function letter(count: number): string {
  const character = String.fromCodePoint(0x41 + ((count - 1) % 26));
  return character.repeat(Math.min(10, Math.floor((count - 1) / 26) + 1));
}

const romans: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function roman(count: number): string {
  if (count > 3999) return String(count);
  let left = count;
  let text = '';
  for (const [mark, value] of romans) {
    while (left >= value) {
      text += mark;
      left -= value;
    }
  }
  return text;
}
